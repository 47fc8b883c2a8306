"""What was found."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.directory import Away, OpenFacts, away_words, category_words, open_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import CheckRow, Heading, Lead, ListRow, Stack
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One service as it stands in the list."""

    id: str
    name: str
    organization: str
    opening: OpenFacts
    away: Away | None = None


@dataclass(frozen=True, slots=True)
class ResultsProps:
    """`category` is the tile, or empty; `query` what was typed, or empty.

    `is_open_now`: only what is open now was asked for. `has_more`: some are not shown yet.
    """

    lines: tuple[ResultLine, ...]
    category: str = ""
    query: str = field(default="", repr=False)
    is_open_now: bool = False
    has_more: bool = False


class ResultsScreen(Screen):
    """One of them is opened; the nearest or best come first."""

    chosen = Signal(str)
    more_wanted = Signal()
    open_now_toggled = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ResultsProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._heading))
        lead = Lead(theme, self._lead)
        self.add(personal(lead) if self._says_query() else lead)
        self.open_now = CheckRow(
            theme, lambda: self.tr("Only places that are open now"), name=AS_TEXT, checked=props.is_open_now
        )
        self.open_now.clicked.connect(self.open_now_toggled)
        self.add(self.open_now)
        self.open_now.setVisible(bool(props.lines) or props.is_open_now)
        self.rows = [self._row(line) for line in props.lines]
        self.add(Stack(theme, *self.rows, gap=16))
        self.add_back().clicked.connect(self.went_back)
        self.more = self.add_primary(lambda: self.tr("Show more"), name=AS_TEXT)
        self.more.clicked.connect(self.more_wanted)
        self.more.setVisible(props.has_more)
        self.retranslate()

    def _heading(self) -> str:
        if self.props.category:
            return category_words(self.props.category)
        return self.tr("What we found") if self.props.query else self.tr("My list")

    def _lead(self) -> str:
        if self.props.is_open_now:
            return self._lead_of_open()
        if not self.props.lines:
            return self.tr("We found nothing. Try another word, or ask staff.")
        if self._says_query():
            return self.tr("For “{query}”. Touch one to see more.").format(query=self.props.query)
        return self.tr("Touch one to see more.")

    def _says_query(self) -> bool:
        """What somebody looked for is read aloud to headphones only."""
        return bool(self.props.query and self.props.lines) and not self.props.is_open_now

    def _lead_of_open(self) -> str:
        if self.props.lines:
            return self.tr("Places with unknown hours are not shown. Touch one to see more.")
        return self.tr("None of them is open now, as far as we know. Call first, or look again later.")

    def _row(self, line: ResultLine) -> ListRow:
        row = ListRow(self.theme, line.name, lambda: _detail(line), name=AS_TEXT)
        row.clicked.connect(lambda: self.chosen.emit(line.id))
        return row


def _detail(line: ResultLine) -> str:
    facts = [open_words(line.opening), *([away_words(line.away)] if line.away else [])]
    same = line.organization if line.organization != line.name else ""
    return "\n".join(filter(None, (same, " · ".join(facts))))
