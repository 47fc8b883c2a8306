"""The page that is shown, and the one below while another lies over it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.shell.bottom_bar import BottomBar
from ui.shell.screen import Screen
from ui.widgets import ScrollArea


@dataclass(frozen=True, slots=True)
class _Below:
    """A page that waits, and how far it was scrolled."""

    screen: Screen
    scrolled: int


class Pages:
    """Puts one page at a time into the scroll area and its buttons into the bottom bar.

    Each change gives the widget that had the focus on the page before; None on a page that is new.
    """

    def __init__(self, area: ScrollArea, bottom: BottomBar, *, watcher: QObject) -> None:
        self.shown: Screen | None = None
        self._below: _Below | None = None
        self._area = area
        self._bottom = bottom
        self._watcher = watcher

    def show(self, screen: Screen) -> QWidget | None:
        """Show a page instead of the one of now; a page below stays there."""
        # Asked for first: when the page before goes, Qt gives its focus to any control of this one.
        before = screen.focusWidget()
        former, self.shown = self.shown, screen
        screen.installEventFilter(self._watcher)
        self._area.set_content(screen)
        self._bottom.host(screen.bar, screen.end_visit)
        if former is not None:
            former.discard()
        screen.retranslate()
        return before

    def lay_over(self, screen: Screen) -> QWidget | None:
        """Show a page, and keep the one of now below it."""
        if self.shown is not None:
            self._below = _Below(self.shown, self._area.verticalScrollBar().value())
            self.shown.hide()
            self.shown.bar.hide()
            self.shown = None
        return self.show(screen)

    def press_back(self) -> None:
        """As if *Back* was touched, where the page has it."""
        back = self.shown.back_button if self.shown else None
        if back is not None and back.isVisible():
            back.click()

    def take_off(self) -> QWidget | None:
        """Show the page below again; the one over it is deleted."""
        below, self._below = self._below, None
        if below is None:
            return None
        focus = self.show(below.screen)
        self._area.verticalScrollBar().setValue(below.scrolled)
        return focus
