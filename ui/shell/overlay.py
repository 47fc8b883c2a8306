"""The one layer over the page: a shade, and one panel in the middle."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets import Button, Row, ScrollArea
from ui.words import Words, retranslate_below, say

_RING_ROOM: Final = 12


class Panel(QFrame):
    """Words and controls in the middle of the screen; scrolls where it is too tall."""

    def __init__(self, theme: Theme, *, name: Words, can_close: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.can_close = can_close
        self.setProperty("surface", "panel")
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        ring = theme.px(_RING_ROOM)
        self._column.setContentsMargins(ring, ring, ring, ring)
        self._column.setSpacing(theme.px(tokens.GAP))
        self._area = ScrollArea(theme, name=name)
        self._area.set_content(self._content)
        self._buttons: list[Button] = []
        self._row: Row | None = None
        self._outer = QVBoxLayout(self)
        edge, upright = theme.px(72) - ring, theme.px(64)
        self._outer.setContentsMargins(edge, upright - ring, edge, upright)
        self._outer.setSpacing(theme.px(32))
        self._outer.addWidget(self._area, 1)
        self.retranslate()

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self._column.addWidget(widget)

    def set_buttons(self, *buttons: Button) -> None:
        """The buttons below, the first one with the focus."""
        self._buttons = list(buttons)
        self._row = Row(self._theme, *buttons)
        inset = QHBoxLayout()
        ring = self._theme.px(_RING_ROOM)
        inset.setContentsMargins(ring, 0, ring, 0)
        inset.addWidget(self._row)
        self._outer.addLayout(inset)

    def first_focus(self) -> QWidget | None:
        """Where the focus starts."""
        return self._buttons[0] if self._buttons else None

    def needed_height(self, width: int) -> int:
        """Pixels that everything needs at a width."""
        margins = self._outer.contentsMargins()
        room = width - margins.left() - margins.right()
        height = margins.top() + margins.bottom() + self._column.totalHeightForWidth(room)
        if self._row is not None:
            height += self._outer.spacing() + self._row.heightForWidth(room - 2 * self._theme.px(_RING_ROOM))
        return height + 2 * self._theme.px(tokens.BORDER) + 2

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))


class Overlay(QWidget):
    """Shows one panel at a time; everything below is out of reach meanwhile."""

    opened = Signal()
    closed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panel: Panel | None = None
        self._focus_before: QWidget | None = None
        self.hide()
        theme.changed.connect(self.place)

    def panel(self) -> Panel | None:
        """The panel that is open."""
        return self._panel

    def open(self, panel: Panel) -> None:
        """Show a panel instead of the one that may be open, and put the focus into it."""
        if self._panel is None:
            self._focus_before = QApplication.focusWidget()
        self._drop()
        self._panel = panel
        panel.setParent(self)
        panel.show()
        retranslate_below(panel)
        self.place()
        self.show()
        self.raise_()
        self.opened.emit()
        first = panel.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Take the panel away; `closed` carries the widget that had the focus before."""
        if self._panel is not None:
            self._drop()
            self.hide()
            before, self._focus_before = self._focus_before, None
            self.closed.emit(before)

    def place(self) -> None:
        """Put the panel in the middle, at the height it needs."""
        if self._panel is None:
            return
        margin = self._theme.px(32)
        width = min(self._theme.px(tokens.PANEL_WIDTH), self.width() - 2 * margin)
        height = min(self._panel.needed_height(width), self.height() - 2 * margin)
        self._panel.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._panel is not None and self._panel.can_close:
            self.close_panel()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = QColor(self._theme.colour("shade"))
        shade.setAlpha(tokens.SHADE_ALPHA)
        QPainter(self).fillRect(self.rect(), shade)

    def _drop(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.setParent(None)
            self._panel.deleteLater()
            self._panel = None
