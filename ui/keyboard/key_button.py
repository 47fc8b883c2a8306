"""One key of the on-screen keyboard."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.pressable import Pressable


class KeyButton(Pressable):
    """A key that never takes the focus; repeats while it is held where that helps."""

    def __init__(self, theme: Theme, *, name: str, parent: QWidget) -> None:
        super().__init__(theme, "", name=name, parent=parent)
        self._label = ""
        self._icon: str | None = None
        self._is_held = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)

    def show_cap(self, label: str, icon: str | None, *, is_held: bool) -> None:
        """Look like the key it is now."""
        self._label, self._icon, self._is_held = label, icon, is_held
        self.setAutoRepeat(icon == "delete")
        self.update()

    def retranslate(self) -> None:
        """The keyboard names its keys."""

    def label(self) -> str:
        """What stands on the key."""
        return self._label

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        side = self._theme.px(tokens.KEY)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_on = self._is_held or self.isDown()
        tone = "on_brand" if is_on else "ink"
        self._paint_ground(
            painter,
            ground="brand" if is_on else "card",
            border="control_line",
            width=tokens.BORDER,
            radius=tokens.RADIUS_KEY,
        )
        if self._icon:
            side = self._theme.px(38)
            pixmap = self._theme.icon(self._icon, side, tone=tone, ratio=self.devicePixelRatioF())
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)
            return
        painter.setFont(self._fitting_font())
        painter.setPen(self._theme.colour(tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._label)

    def _fitting_font(self) -> QFont:
        font = self._theme.font("key")
        most = min(self.height() * 0.52, self.width() * 0.95 / max(1.0, 0.62 * len(self._label)))
        font.setPixelSize(max(1, min(font.pixelSize(), round(most))))
        return font
