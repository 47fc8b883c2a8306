"""Who is asked for something."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.dates import day_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead, ListRow
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class AskedClientLine:
    """One client: how much is open, and the day since when."""

    client_ref: str
    name: str = field(repr=False)
    count: int
    since: dt.date


@dataclass(frozen=True, slots=True)
class WhoIsAskedProps:
    """Who was asked first comes first."""

    lines: tuple[AskedClientLine, ...] = field(default=(), repr=False)
    trouble: Trouble | None = None


class WhoIsAskedScreen(Screen):
    """A row for each client."""

    opened = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: WhoIsAskedProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._heading))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        for line in props.lines:
            self.add(self._row(line))
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: WhoIsAskedProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _heading(self) -> str:
        return self.tr("Whom do you want to look at?") if self.props.lines else self.tr("Nobody is asked for anything")

    def _lead(self) -> str:
        if not self.props.lines:
            return self.tr("Find a client first. Then ask for a document, a signature or a place.")
        return self.tr("%n clients have not given all that you asked for.", "", len(self.props.lines))

    def _row(self, line: AskedClientLine) -> QWidget:
        row = personal(ListRow(self.theme, line.name, lambda: self._detail(line), name=AS_TEXT))
        row.clicked.connect(lambda: self.opened.emit(line.client_ref))
        return row

    def _detail(self, line: AskedClientLine) -> str:
        open_words = self.tr("%n things open", "", line.count)
        since = self.tr("since {day}").format(day=day_words(line.since))
        return f"{open_words} · {since}"
