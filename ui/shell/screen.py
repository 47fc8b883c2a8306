"""What every page is: a column of widgets, and buttons for the bottom bar. Passive: props in, signals out."""

from collections.abc import Iterable
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets import Button, ButtonKind, DateField, Entry, Field, Heading, Lead, Row
from ui.words import AS_TEXT, Name, Words, retranslate_below

Part = TypeVar("Part", bound=QWidget)


class Column(Enum):
    """Width of the content column in units."""

    READING = tokens.COLUMN_READING
    SIGNING = tokens.COLUMN_SIGNING
    CHOOSING = tokens.COLUMN_CHOOSING


class EndVisit(Enum):
    """Where *End visit* stands: always at the left, the primary action of a last page, or nowhere (welcome)."""

    LEFT = "left"
    PRIMARY = "primary"
    NONE = "none"


class Screen(QWidget):
    """A page. Subclasses add widgets, declare signals, and give their texts as `lambda: self.tr(…)`."""

    def __init__(
        self, theme: Theme, *, column: Column, end_visit: EndVisit = EndVisit.LEFT, is_centered: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = theme
        self.end_visit = end_visit
        self.back_button: Button | None = None
        self.primary_button: Button | None = None
        self._column_width = theme.px(column.value)
        self._is_tight = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(tokens.GAP))
        if is_centered:
            self._column.addStretch(0)
        self._column.addStretch(0)
        self.bar = QWidget(self)
        self.bar.hide()
        self._bar_row = QHBoxLayout(self.bar)
        self._bar_row.setContentsMargins(0, 0, 0, 0)
        self._bar_row.setSpacing(theme.px(24))

    # --- building ------------------------------------------------------------------------------------

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout below the others."""
        place = self._column.count() - 1
        if isinstance(item, QWidget):
            self._column.insertWidget(place, item, stretch)
        else:
            self._column.insertLayout(place, item, stretch)

    def exchange(self, former: Iterable[Part], parts: Iterable[Part]) -> list[Part]:
        """Take what stood on the page off it for good, and put others below; these."""
        now = list(parts)
        for part in former:
            part.setParent(None)
            part.deleteLater()
        for part in now:
            self.add(part)
        return now

    def add_gap(self, units: int) -> None:
        """Leave room, beside the usual gap."""
        self._column.insertSpacing(self._column.count() - 1, self.theme.px(units))

    def add_row(self, *widgets: QWidget) -> Row:
        """Put widgets beside each other, breaking where they must."""
        row = Row(self.theme, *widgets)
        self.add(row)
        return row

    def add_back(self) -> Button:
        """A *Back* button in the bottom bar; Escape presses it."""
        self.back_button = self.add_secondary(self._back_words, name=AS_TEXT, icon="arrow-left")
        return self.back_button

    def add_secondary(
        self, words: Words, *, name: Name, icon: str | None = None, kind: ButtonKind = ButtonKind.SECONDARY
    ) -> Button:
        """Another button in the bottom bar, left of the primary one."""
        button = Button(self.theme, words, name=name, kind=kind, icon=icon)
        self._bar_row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def add_primary(
        self, words: Words, *, name: Name, icon: str | None = None, kind: ButtonKind = ButtonKind.PRIMARY
    ) -> Button:
        """The one action that goes on, at the right of the bottom bar; Enter in a line presses it."""
        self.primary_button = self.add_secondary(words, name=name, icon=icon, kind=kind)
        return self.primary_button

    # --- living --------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """All words again, from the language and the props of the moment."""
        retranslate_below(self)
        if not self.isAncestorOf(self.bar):
            retranslate_below(self.bar)

    def discard(self) -> None:
        """Take the page and its buttons off the screen for good."""
        for part in (self.bar, self):
            part.hide()
            part.setParent(None)
            part.deleteLater()

    def first_focus(self) -> QWidget | None:
        """Where the focus starts: the first line with an error, else the first line, else the heading."""
        lines = [line for line in self.findChildren(QWidget) if isinstance(line, Field | DateField)]
        shown = [line for line in lines if not line.isHidden()]
        wrong = [line for line in shown if line.has_error()]
        headings = self.findChildren(Heading)
        return next(iter([*wrong, *shown, *headings]), None)

    def leads(self) -> list[Lead]:
        """The sentences that go first where room is short."""
        return [lead for lead in self.findChildren(Lead) if lead.text()]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._set_margins(width)
        return max(self._column.totalHeightForWidth(width), 0)

    def needed_height(self, width: int, *, has_lead: bool, is_tight: bool) -> int:
        """Pixels of height at a width if the lead were there or not, and the gaps small or not; changes nothing."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        gaps = max(0, sum(item is not None and not item.isEmpty() for item in items) - 1)
        body = self.heightForWidth(width) - self._top(self._is_tight) - gaps * self._gap(self._is_tight)
        for lead in self.leads():
            change = int(has_lead) - int(not lead.isHidden())
            around = lead.parentWidget()
            room = self.column_width(width) if around is None or around is self else around.width()
            body += change * lead.heightForWidth(room)
            gaps += change
        return body + self._top(is_tight) + gaps * self._gap(is_tight)

    def set_tight(self, is_tight: bool) -> None:
        """Leave less room between the widgets, or the usual room."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._column.setSpacing(self._gap(is_tight))
            self._set_margins(self.width())

    def column_width(self, width: int) -> int:
        """Pixels of the content column on a page of a width."""
        return min(self._column_width, width - 2 * self.theme.px(tokens.COLUMN_EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if is_enter and self.primary_button is not None and isinstance(self.focusWidget(), Entry):
            self.primary_button.click()
            return
        super().keyPressEvent(event)

    def _set_margins(self, width: int) -> None:
        side = (width - self.column_width(width)) // 2
        self._column.setContentsMargins(side, self._top(self._is_tight), side, self.theme.px(tokens.PAGE_BOTTOM))

    def _top(self, is_tight: bool) -> int:
        return self.theme.px(tokens.PAGE_TOP_TIGHT if is_tight else tokens.PAGE_TOP)

    def _gap(self, is_tight: bool) -> int:
        return self.theme.px(tokens.GAP_TIGHT if is_tight else tokens.GAP)

    def _back_words(self) -> str:
        return self.tr("Back")
