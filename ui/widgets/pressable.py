"""What every thing that can be pressed shares: it paints itself, is named, and obeys Enter."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.words import Name, Words, say, say_name


class Pressable(QPushButton):
    """A push button without the looks of the platform. Subclasses paint and measure."""

    def __init__(self, theme: Theme, words: Words, *, name: Name, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._name = name
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        theme.changed.connect(self._restyle)

    def set_words(self, words: Words, *, name: Name) -> None:
        """Show other words, with the accessible name that goes with them."""
        self._words, self._name = words, name
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words and the name again."""
        self.setText(say(self._words).replace("&", "&&"))
        self.setAccessibleName(say_name(self._name, self.words()))
        self._restyle()

    def words(self) -> str:
        """The visible words."""
        return self.text().replace("&&", "&")

    def hasHeightForWidth(self) -> bool:
        return True

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # arrows belong to the list around, not to the platform's button groups
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _paint_ground(self, painter: QPainter, *, ground: str, border: str | None, width: float, radius: float) -> None:
        """A rounded rectangle over the whole widget; width and radius in units."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen_width = self._theme.px(width) if border else 0
        painter.setPen(QPen(self._theme.colour(border), pen_width) if border else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        half = pen_width / 2
        corner = self._theme.px(radius)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
