"""A picture with four corners on it that can be moved."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent

from services.capture.quads import Point, Quad
from services.documents.pixels import Pixels
from ui.theme import Theme
from ui.widgets.picture import Picture
from ui.widgets.pressable import Pressable
from ui.words import Words

HANDLE: Final = 72
"""Side of what can be touched, in units."""
_MOST_HEIGHT: Final = 640
_FROM_EDGE: Final = 0.1
_STEP: Final = 0.01
_FINE: Final = 0.002
_LEAST_SIDE: Final = 0.08
"""All in longest sides of the frame."""
_RINGS: Final = ((QColor(0, 0, 0), 8), (QColor(255, 255, 255), 4))
_WAYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Handle(Pressable):
    """One corner: dragged by a finger, moved by the arrow keys, in smaller steps with Shift."""

    dragged = Signal(QPointF)
    nudged = Signal(float, float)

    def __init__(self, theme: Theme, *, name: Words, parent: Picture) -> None:
        super().__init__(theme, "", name=name, parent=parent)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.retranslate()

    def sizeHint(self) -> QSize:
        side = self._theme.px(HANDLE)
        return QSize(side, side)

    def hasHeightForWidth(self) -> bool:
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        step = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        self.nudged.emit(way[0] * step, way[1] * step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QRectF(self.rect()).center(), self.width() * 0.3
        for colour, width in _RINGS:
            painter.setPen(QPen(colour, self._theme.px(width)))
            painter.drawEllipse(middle, radius, radius)


class CornerEditor(Picture):
    """The corners, in pixels of the frame, stay inside it; the page stays a page: no side crosses another."""

    def __init__(
        self,
        theme: Theme,
        frame: Pixels,
        quad: Quad | None,
        *,
        name: Words,
        corner_names: Callable[[], tuple[str, str, str, str]],
    ) -> None:
        self._edge = theme.px(HANDLE) / 2
        super().__init__(theme, name=name, most_height=_MOST_HEIGHT, pixels=frame)
        self._frame = frame
        self._corners: list[Point] = [_inside(corner, frame) for corner in (quad or _default(frame)).corners]
        self._handles = [_Handle(theme, name=_nth(corner_names, place), parent=self) for place in range(4)]
        for place, handle in enumerate(self._handles):
            handle.dragged.connect(lambda at, place=place: self._move(place, self._in_frame(at)))
            handle.nudged.connect(lambda x, y, place=place: self._nudge(place, x, y))
        self._show()

    def quad(self) -> Quad:
        """The corners as they are now."""
        return Quad(*self._corners)

    def retranslate(self) -> None:
        """Say the names again."""
        super().retranslate()
        for handle in getattr(self, "_handles", ()):
            handle.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _spot(self, room: QRectF) -> QRectF:
        """Room for half a corner around the picture."""
        return super()._spot(room.adjusted(self._edge, self._edge, -self._edge, -self._edge))

    def _nudge(self, place: int, x: float, y: float) -> None:
        longest = max(self._frame.width, self._frame.height)
        left, top = self._corners[place]
        self._move(place, (left + x * longest, top + y * longest))

    def _move(self, place: int, to: Point) -> None:
        corners = [*self._corners]
        corners[place] = _inside(to, self._frame)
        if _is_page(corners, _LEAST_SIDE * max(self._frame.width, self._frame.height)):
            self._corners = corners
            self._show()

    def _show(self) -> None:
        self.show_outline(self._corners)
        spot = self._spot(QRectF(self.rect()))
        scale = spot.width() / self._frame.width
        for handle, (x, y) in zip(self._handles, self._corners, strict=True):
            side = handle.sizeHint()
            left, top = spot.x() + x * scale - side.width() / 2, spot.y() + y * scale - side.height() / 2
            handle.setGeometry(round(left), round(top), side.width(), side.height())

    def _in_frame(self, at: QPointF) -> Point:
        spot = self._spot(QRectF(self.rect()))
        scale = max(spot.width(), 1.0) / self._frame.width
        return (at.x() - spot.x()) / scale, (at.y() - spot.y()) / scale


def _nth(names: Callable[[], tuple[str, ...]], place: int) -> Words:
    return lambda: names()[place]


def _default(frame: Pixels) -> Quad:
    edge = _FROM_EDGE * max(frame.width, frame.height)
    right, bottom = frame.width - edge, frame.height - edge
    return Quad((edge, edge), (right, edge), (right, bottom), (edge, bottom))


def _inside(point: Point, frame: Pixels) -> Point:
    return min(max(point[0], 0.0), frame.width - 1.0), min(max(point[1], 0.0), frame.height - 1.0)


def _is_page(corners: list[Point], least: float) -> bool:
    """Whether all four turns go the same way, and no corner is nearer to a side than `least`."""
    heights = []
    for place in range(4):
        (ax, ay), (bx, by), (cx, cy) = (corners[(place + step) % 4] for step in range(3))
        across = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        heights.append(across / max(1e-6, ((cx - bx) ** 2 + (cy - by) ** 2) ** 0.5))
    return all(height >= least for height in heights) or all(height <= -least for height in heights)
