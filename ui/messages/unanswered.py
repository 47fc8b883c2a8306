"""Which clients wait for an answer."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.dates import day_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead, ListRow, Notice, NoticeKind
from ui.widgets.personal import personal
from ui.words import AS_TEXT

_DAY: Final = 24  # hours


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One thread. `staff_name`: whom the client wrote to, empty: the team. `since`: the day at the site.

    `overdue_s`: where it is overdue, for how long the client waits; else None.
    `is_away`: whom they wrote to is away.
    """

    id: str
    client_name: str = field(repr=False)
    staff_name: str
    is_mine: bool
    count: int
    since: dt.date
    overdue_s: int | None = None
    is_away: bool = False


@dataclass(frozen=True, slots=True)
class UnansweredProps:
    """The longest waiting first, how many there are in all, and how many of them are overdue.

    `away_until`: the last day away of who asks.
    """

    lines: tuple[WaitingLine, ...] = field(default=(), repr=False)
    count: int = 0
    overdue: int = 0
    away_until: dt.date | None = None
    trouble: Trouble | None = None


class UnansweredScreen(Screen):
    """What was written is not shown here; after one is answered the next comes by itself."""

    opened = Signal(str)
    away_asked = Signal()
    came_back = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: UnansweredProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self._rows: list[QWidget] = []
        self.add(Heading(theme, self._heading))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._away = Notice(theme, self._away_words, kind=NoticeKind.INFO)
        self.add(self._away)
        self.add_back().clicked.connect(self.went_back)
        self.add_secondary(self._way_words, name=AS_TEXT).clicked.connect(self._come_or_go)
        self.set_props(props)

    def set_props(self, props: UnansweredProps) -> None:
        """Show other facts."""
        is_other = props.lines != self.props.lines or not self._rows
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._away.setVisible(props.away_until is not None)
        if is_other:
            self._fill()
        self.retranslate()

    def _fill(self) -> None:
        self._rows = self.exchange(self._rows, [self._row(line) for line in self.props.lines])

    def _heading(self) -> str:
        if not self.props.lines:
            return self.tr("Nobody waits for an answer")
        return self.tr("Whom do you want to answer?")

    def _lead(self) -> str:
        if not self.props.lines:
            return self.tr("All that clients wrote is answered.")
        waiting = self.tr("%n clients wait. Who waits longest comes first.", "", self.props.count)
        overdue = self.tr("%n are overdue.", "", self.props.overdue)
        return f"{waiting} {overdue}" if self.props.overdue else waiting

    def _away_words(self) -> str:
        until = self.props.away_until
        if until is None:
            return ""
        return self.tr("You are away until {day}. Clients see that the team reads their messages.").format(
            day=day_words(until)
        )

    def _way_words(self) -> str:
        return self.tr("I will be away") if self.props.away_until is None else self.tr("I am back")

    def _come_or_go(self) -> None:
        (self.away_asked if self.props.away_until is None else self.came_back).emit()

    def _row(self, line: WaitingLine) -> ListRow:
        row = personal(ListRow(self.theme, line.client_name, lambda: self._detail(line), name=AS_TEXT))
        row.clicked.connect(lambda: self.opened.emit(line.id))
        return row

    def _detail(self, line: WaitingLine) -> str:
        if line.is_mine:
            whom = self.tr("Wrote to you")
        elif line.is_away:
            whom = self.tr("Wrote to {name}, who is away").format(name=line.staff_name)
        elif line.staff_name:
            whom = self.tr("Wrote to {name}").format(name=line.staff_name)
        else:
            whom = self.tr("Wrote to the team")
        new = self.tr("%n messages", "", line.count)
        return f"{whom} · {new}\n{self._waits(line)}"

    def _waits(self, line: WaitingLine) -> str:
        if line.overdue_s is None:
            return self.tr("Waits since {day}").format(day=day_words(line.since))
        hours = line.overdue_s // 3600
        if hours < _DAY:
            return self.tr("Overdue: waiting for %n hours", "", hours)
        return self.tr("Overdue: waiting for %n days", "", hours // _DAY)
