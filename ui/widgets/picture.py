"""A picture: a page of a document, or what a camera sees now."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.documents.pixels import Pixels
from ui import tokens
from ui.theme import Theme
from ui.words import Words, say

_EMPTY_SHAPE = 16 / 9


class Picture(QWidget):
    """As wide as there is room for and never higher than `most_height` (units); `shape` is width by height.

    Without a `shape` the picture has its own. Without pixels it is an empty ground.
    """

    def __init__(
        self, theme: Theme, *, name: Words, most_height: int, shape: float | None = None, pixels: Pixels | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._most_height = most_height
        self._shape = shape
        self._pixels: Pixels | None = None
        self._image = QImage()
        self._outline: tuple[tuple[float, float], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_pixels(pixels)
        self.retranslate()

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show this, or nothing."""
        had_shape = self._wanted_shape()
        self._pixels = pixels  # the image below stands on these bytes
        if pixels is None:
            self._image = QImage()
        else:
            self._image = QImage(pixels.bgr, pixels.width, pixels.height, pixels.width * 3, QImage.Format.Format_BGR888)
        if self._wanted_shape() != had_shape:
            self.updateGeometry()
        self.update()

    def show_outline(self, corners: Sequence[tuple[float, float]]) -> None:
        """Draw a line around a part of the picture, from corner to corner in its pixels; none takes it away."""
        self._outline = tuple(corners)
        self.update()

    def has_pixels(self) -> bool:
        """Whether there is something to see."""
        return self._pixels is not None

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(round(width / self._wanted_shape()), self._theme.px(self._most_height))

    def sizeHint(self) -> QSize:
        height = self._theme.px(self._most_height)
        return QSize(min(round(height * self._wanted_shape()), self._theme.px(tokens.COLUMN_READING)), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(tokens.TILE_LEAST) // 2, self._theme.px(tokens.ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        spot = room if self._image.isNull() else self._spot(room)
        path = QPainterPath()
        radius = self._theme.px(tokens.RADIUS)
        path.addRoundedRect(spot, radius, radius)
        painter.setClipPath(path)
        painter.fillRect(spot, self._theme.colour("neutral"))
        if not self._image.isNull():
            painter.drawImage(spot, self._image)
            self._draw_outline(painter, spot)

    def _draw_outline(self, painter: QPainter, spot: QRectF) -> None:
        """Two tones, so that it is seen on every picture."""
        if not self._outline:
            return
        scale = spot.width() / self._image.width()
        shape = QPolygonF([QPointF(spot.x() + x * scale, spot.y() + y * scale) for x, y in self._outline])
        for colour, width in ((QColor(0, 0, 0), 8), (QColor(255, 255, 255), 4)):
            pen = QPen(colour, self._theme.px(width))
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolygon(shape)

    def _spot(self, room: QRectF) -> QRectF:
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.x(), room.y(), size.width(), size.height())

    def _wanted_shape(self) -> float:
        if self._shape is not None:
            return self._shape
        return self._pixels.width / self._pixels.height if self._pixels else _EMPTY_SHAPE
