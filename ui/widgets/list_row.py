"""A row that opens what it names: a title, lines about it, an arrow to the right of both."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow, flow_text, longest_word
from ui.widgets.pressable import Pressable
from ui.words import Name, Words, say

_EDGE = 28
_UPRIGHT = 18
_GAP = 6


class ListRow(Pressable):
    """As high as its texts need. The detail is its description."""

    def __init__(self, theme: Theme, title: Words, detail: Words, *, name: Name) -> None:
        super().__init__(theme, title, name=name)
        self._detail = detail
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words again."""
        super().retranslate()
        self.setAccessibleDescription(say(self._detail))

    def sizeHint(self) -> QSize:
        width = self._theme.px(tokens.COLUMN_READING)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = longest_word(self.words(), self._theme.font("body_bold")) + 2 * self._theme.px(_EDGE)
        return QSize(least, self._theme.px(tokens.ROW))

    def heightForWidth(self, width: int) -> int:
        title, detail = self._flows(width)
        wanted = title.height + self._theme.px(_GAP) + detail.height + 2 * self._theme.px(_UPRIGHT)
        return max(wanted, self._theme.px(tokens.ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "pressed" if self.isDown() else "card"
        self._paint_ground(painter, ground=ground, border="control_line", width=tokens.BORDER, radius=tokens.RADIUS)
        title, detail = self._flows(self.width())
        left, top = self._theme.px(_EDGE), self._theme.px(_UPRIGHT)
        title.paint(painter, left, top, self._theme.colour("brand"))
        detail.paint(painter, left, top + title.height + self._theme.px(_GAP), self._theme.colour("soft"))

    def _flows(self, width: int) -> tuple[Flow, Flow]:
        room = width - 2 * self._theme.px(_EDGE)
        title = flow_text(self.words(), self._theme.font("body_bold"), width=room)
        return title, flow_text(say(self._detail), self._theme.font("small"), width=room)


class ButtonGrid(QWidget):
    """Buttons of one width in as many columns as there is room for."""

    def __init__(self, theme: Theme, *buttons: Button, name: Words, most_columns: int = 3) -> None:
        super().__init__()
        self._theme = theme
        self._buttons = buttons
        self._name = name
        self._most = most_columns
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(tokens.GAP))
        theme.changed.connect(self._arrange)
        self.retranslate()
        self._place(most_columns)

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gap = self._theme.px(tokens.GAP)
        widest = max(button.minimumSizeHint().width() for button in self._buttons)
        least = max(widest, self._theme.text_px(tokens.TILE_LEAST - 60))
        self._place(max(1, min(self._most, (self.width() + gap) // (least + gap))))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, button in enumerate(self._buttons):
            self._grid.addWidget(button, index // columns, index % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
