"""The place to sign: finger, pen or mouse, each point with its pressure and time."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.flow import flow_text
from ui.words import Words, say

MOUSE_PRESSURE: Final = 0.5
_LEAST_HEIGHT: Final = 320


@dataclass(frozen=True, slots=True)
class PadPoint:
    """A point of a stroke: millimetres from the upper left of the pad, pressure 0 to 1, milliseconds of the clock."""

    x: float
    y: float
    pressure: float
    t_ms: int


Strokes = tuple[tuple[PadPoint, ...], ...]


class SignaturePad(QWidget):
    """Keeps the strokes as drawn; each new segment goes into a pixmap and only its rectangle is painted again.

    The ground (border, line, hint) is painted once: a pen asks for 240 rectangles a second.
    """

    changed = Signal()

    def __init__(self, theme: Theme, *, name: Words, hint: Words, clock: Callable[[], int]) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._hint = hint
        self._clock = clock
        self._strokes: list[list[PadPoint]] = []
        self._is_drawing = False
        self._touch_id: int | None = None
        self._ink = QPixmap()
        self._ground = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        theme.changed.connect(self._redraw)
        self.retranslate()

    def strokes(self) -> Strokes:
        """What was drawn, stroke by stroke."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def size_mm(self) -> tuple[float, float]:
        """Width and height of the pad in millimetres."""
        scale = self._theme.px_per_mm
        return round(self.width() / scale, 3), round(self.height() / scale, 3)

    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self._strokes

    def set_strokes(self, strokes: Strokes) -> None:
        """Show what was drawn before, for somebody who comes back to the page."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._redraw()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._redraw()
            self.changed.emit()

    def clear(self) -> None:
        """Start over."""
        if self._strokes:
            self._strokes.clear()
            self._redraw()
            self.changed.emit()

    def retranslate(self) -> None:
        """Say name and hint again."""
        self.setAccessibleName(say(self._name))
        self.setAccessibleDescription(say(self._hint))
        self._ground = QPixmap()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(tokens.COLUMN_SIGNING), self._theme.px(_LEAST_HEIGHT))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position(), event.pressure())
            case QEvent.Type.TabletMove if self._is_drawing:
                self._extend(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._finish()
            case _:
                pass

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), MOUSE_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_drawing:
            self._extend(event.position(), MOUSE_PRESSURE)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground.isNull():
            self._ground = self._empty_pixmap()
            self._paint_ground(self._ground)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._ground)
        painter.drawPixmap(0, 0, self._ink)

    def _touched(self, event: QTouchEvent) -> None:
        """Follow the first finger only; a second one is a resting hand."""
        for point in event.points():
            match point.state():
                case QEventPoint.State.Pressed if self._touch_id is None:
                    self._touch_id = point.id()
                    self._begin(point.position(), _pressure_of(point))
                case QEventPoint.State.Updated if point.id() == self._touch_id:
                    self._extend(point.position(), _pressure_of(point))
                case QEventPoint.State.Released if point.id() == self._touch_id:
                    self._end_touch()
                case _:
                    pass
        if event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._end_touch()

    def _end_touch(self) -> None:
        self._touch_id = None
        self._finish()

    def _begin(self, position: QPointF, pressure: float) -> None:
        self._is_drawing = True
        self._strokes.append([self._point(position, pressure)])
        self._draw_segment(self._strokes[-1][-1:])

    def _extend(self, position: QPointF, pressure: float) -> None:
        stroke = self._strokes[-1]
        point = self._point(position, pressure)
        if (point.x, point.y) == (stroke[-1].x, stroke[-1].y):
            return
        stroke.append(point)
        self._draw_segment(stroke[-2:])

    def _finish(self) -> None:
        if self._is_drawing:
            self._is_drawing = False
            self.changed.emit()

    def _point(self, position: QPointF, pressure: float) -> PadPoint:
        scale = self._theme.px_per_mm
        x = min(max(position.x(), 0.0), float(self.width()))
        y = min(max(position.y(), 0.0), float(self.height()))
        return PadPoint(round(x / scale, 3), round(y / scale, 3), round(pressure, 3), self._clock())

    def _draw_segment(self, points: list[PadPoint]) -> None:
        painter = QPainter(self._ink)
        self._paint_points(painter, points)
        painter.end()
        self.update(self._rect_of(points))

    def _paint_points(self, painter: QPainter, points: list[PadPoint]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        least, most = self._theme.px(tokens.INK_WIDTH_LEAST), self._theme.px(tokens.INK_WIDTH + 4)
        width = least + (most - least) * points[-1].pressure
        pen = QPen(self._theme.colour("ink"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        scale = self._theme.px_per_mm
        spots = [QPointF(point.x * scale, point.y * scale) for point in points]
        if len(spots) == 1:
            painter.drawPoint(spots[0])
        else:
            painter.drawLine(spots[0], spots[-1])

    def _rect_of(self, points: list[PadPoint]) -> QRect:
        scale = self._theme.px_per_mm
        xs, ys = [point.x * scale for point in points], [point.y * scale for point in points]
        margin = self._theme.px(tokens.INK_WIDTH + 6)
        spot = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        return spot.toAlignedRect().adjusted(-margin, -margin, margin, margin)

    def _redraw(self) -> None:
        self._ground = QPixmap()
        self._ink = self._empty_pixmap()
        if not self._ink.isNull():
            painter = QPainter(self._ink)
            for stroke in self._strokes:
                self._paint_points(painter, stroke[:1])
                for first, second in pairwise(stroke):
                    self._paint_points(painter, [first, second])
            painter.end()
        self.update()

    def _empty_pixmap(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _paint_ground(self, ground: QPixmap) -> None:
        theme = self._theme
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.px(tokens.BORDER_STRONG)
        pen = QPen(theme.colour("control_line"), width, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("card"))
        half = width / 2
        radius = theme.px(tokens.RADIUS_PANEL - 6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        edge = theme.px(72)
        hint = flow_text(say(self._hint), theme.font("small"), width=self.width() - 2 * edge)
        below = min(theme.px(48), self.height() // 8)
        line = self.height() - hint.height - below
        painter.setPen(QPen(theme.colour("soft"), theme.px(tokens.BORDER_STRONG)))
        painter.drawLine(edge, line, self.width() - edge, line)
        hint.paint(painter, edge, line + below / 2, theme.colour("soft"))
        painter.end()


def _pressure_of(point: QEventPoint) -> float:
    """Many touch screens report 0 or 1 only: then a finger counts as the mouse does."""
    pressure = point.pressure()
    return pressure if 0.0 < pressure < 1.0 else MOUSE_PRESSURE
