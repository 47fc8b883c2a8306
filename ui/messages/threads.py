"""Whom one can write to and who wrote. What was written is not shown here."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.messages.words import Party, part_words, who_words
from ui.phrases.dates import day_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, Heading, Lead, Row, Tile, TileGrid
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """One thread without its texts. `last_on`: the day at the site; None: nothing was written yet."""

    id: str
    party: Party = field(repr=False)
    unread: int = 0
    last_on: dt.date | None = None
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class ThreadsProps:
    """The threads in order: people first, then teams."""

    threads: tuple[ThreadLine, ...] = field(default=(), repr=False)
    trouble: Trouble | None = None


class ThreadsScreen(Screen):
    """A tile a thread."""

    chosen = Signal(str)
    team_asked = Signal()
    appointments_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ThreadsProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self._grid: TileGrid | None = None
        self._shown: tuple[ThreadLine, ...] = ()
        self.add(Heading(theme, lambda: self.tr("Messages")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        appointments = Button(theme, lambda: self.tr("Appointments"), name=AS_TEXT, icon="calendar-days")
        appointments.clicked.connect(self.appointments_asked)
        self.add(Row(theme, appointments))
        self.add_back().clicked.connect(self.went_back)
        self.add_secondary(lambda: self.tr("My care team"), name=AS_TEXT).clicked.connect(self.team_asked)
        self.set_props(props)

    def set_props(self, props: ThreadsProps) -> None:
        """Show other threads."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if self._grid is None or props.threads != self._shown:
            self._rebuild()
        self.retranslate()

    def _rebuild(self) -> None:
        if self._grid is not None:
            self._grid.setParent(None)
            self._grid.deleteLater()
        self._shown = self.props.threads
        tiles = [self._tile(line) for line in self._shown]
        self._grid = TileGrid(self.theme, *tiles, name=lambda: self.tr("People and teams"))
        self.add(self._grid)

    def _tile(self, line: ThreadLine) -> Tile:
        icon = "mail-open" if line.unread else "message-circle"
        tile = Tile(self.theme, lambda: who_words(line.party), lambda: self._detail(line), name=AS_TEXT, icon=icon)
        tile.clicked.connect(lambda: self.chosen.emit(line.id))
        return tile

    def _detail(self, line: ThreadLine) -> str:
        new = self.tr("%n new messages", "", line.unread) if line.unread else self.tr("Nothing new")
        last = self.tr("Last message: {day}").format(day=day_words(line.last_on)) if line.last_on else ""
        closed = "" if line.is_open else self.tr("Takes no messages now")
        return "\n".join(part for part in (part_words(line.party), new, last, closed) if part)

    def _lead(self) -> str:
        if not self.props.threads:
            return self.tr("There is nobody to write to yet. Please ask staff.")
        return self.tr("Choose a person or a team to read or write.")
