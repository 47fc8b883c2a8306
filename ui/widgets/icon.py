"""A picture from the bundled icons; always beside words, so it has no name of its own."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme


class Icon(QWidget):
    """An icon of a size in units that grows with the text, in the colour of a token."""

    def __init__(self, theme: Theme, name: str, *, size: int = 56, tone: str = "brand") -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._size = size
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_icon(self, name: str, *, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.text_px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        pixmap = self._theme.icon(self._name, side, tone=self._tone, ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
