"""A QR code, painted from its modules."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.words import Words, say

_QUIET_ZONE = 4


class QrImage(QWidget):
    """Always dark on white with its quiet zone, in every scheme: scanners need it so. `size` in units."""

    def __init__(self, theme: Theme, matrix: tuple[tuple[bool, ...], ...], *, name: Words, size: int = 320) -> None:
        super().__init__()
        self._matrix = matrix
        self._name = name
        side = theme.px(size)
        self._side = QSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))

    def sizeHint(self) -> QSize:
        return self._side

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        module = min(self.width(), self.height()) // (len(self._matrix) + 2 * _QUIET_ZONE)
        start = (self.width() - module * len(self._matrix)) // 2
        for row, cells in enumerate(self._matrix):
            for column, is_dark in enumerate(cells):
                if is_dark:
                    spot = QRectF(start + column * module, start + row * module, module, module)
                    painter.fillRect(spot, Qt.GlobalColor.black)
