"""*End visit* at the left, and the page's own buttons at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui import tokens
from ui.shell.screen import EndVisit
from ui.theme import Theme
from ui.widgets import Button, ButtonKind, Chip
from ui.words import AS_TEXT


class BottomBar(QFrame):
    """Holds the bar of one screen at a time."""

    end_visit_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("BottomBar")
        self._theme = theme
        self._bar: QWidget | None = None
        self._left = self._make_end(ButtonKind.QUIET)
        self._right = self._make_end(ButtonKind.PRIMARY)
        self._offline = Chip(theme, lambda: self.tr("No network now"), icon="wifi-off", tone="warn")
        self._offline.hide()
        self._is_offline = False
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.px(24))
        beside = QHBoxLayout()
        beside.setSpacing(theme.px(24))
        beside.addWidget(self._left, 1, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self._offline, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(beside)
        self._row.addStretch(1)
        self._row.addWidget(self._right, 0, Qt.AlignmentFlag.AlignVCenter)

    def host(self, bar: QWidget | None, end_visit: EndVisit) -> None:
        """Show the buttons of a screen; those of the former screen stay the caller's."""
        if self._bar is not None:
            self._row.removeWidget(self._bar)
        self._bar = bar
        if bar is not None:
            self._row.insertWidget(self._row.count() - 1, bar, 0, Qt.AlignmentFlag.AlignVCenter)
            bar.show()
        self.show_end_visit(end_visit)

    def show_end_visit(self, place: EndVisit) -> None:
        """Put *End visit* where a screen wants it."""
        self._left.setVisible(place is EndVisit.LEFT)
        self._right.setVisible(place is EndVisit.PRIMARY)

    def set_offline(self, is_offline: bool) -> None:
        """Say that there is no network."""
        self._is_offline = is_offline
        self._offline.setVisible(is_offline)

    def arrange(self, width: int, *, is_short: bool, is_cramped: bool = False) -> int:
        """Return the height that is needed at a width; both in pixels.

        Where a window is cramped (low, and half of it keys) the word on the network waits rather than cost a line more.
        """
        edge = self._theme.px(24 if width < self._theme.px(1400) else tokens.BAR_EDGE)
        room = width - 2 * edge
        is_stacked = self._least_width(has_notice=self._is_offline) > room
        has_notice = self._is_offline and not (is_stacked and is_cramped)
        is_stacked = is_stacked and self._least_width(has_notice=has_notice) > room
        self._offline.setVisible(has_notice)
        upright = self._theme.px(12) if is_stacked else 0
        self._row.setContentsMargins(edge, upright, edge, upright)
        self._row.setDirection(QBoxLayout.Direction.BottomToTop if is_stacked else QBoxLayout.Direction.LeftToRight)
        nominal = self._theme.px(tokens.BOTTOM_BAR_SHORT if is_short else tokens.BOTTOM_BAR)
        self._row.activate()
        return max(nominal, self._row.heightForWidth(width) + self._theme.px(8))

    def _least_width(self, *, has_notice: bool) -> int:
        shown = [part for part in (self._left, self._bar, self._right) if part and not part.isHidden()]
        if has_notice:
            shown.append(self._offline)
        return sum(part.minimumSizeHint().width() for part in shown) + self._row.spacing() * (len(shown) + 1)

    def _make_end(self, kind: ButtonKind) -> Button:
        button = Button(self._theme, lambda: self.tr("End visit"), name=AS_TEXT, kind=kind, icon="log-out")
        button.clicked.connect(self.end_visit_asked)
        return button
