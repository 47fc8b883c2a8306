"""What was signed, and whether it still counts."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.papers.words import PaperLine, state_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead, ListRow
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PapersProps:
    """The papers, newest first."""

    papers: tuple[PaperLine, ...] = field(default=(), repr=False)
    trouble: Trouble | None = None


class PapersScreen(Screen):
    """A row a paper, which opens it; a card where the portal has it not yet."""

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: PapersProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self._rows: list[QWidget] = []
        self._shown: tuple[PaperLine, ...] | None = None
        self.add(Heading(theme, lambda: self.tr("Your signed papers")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: PapersProps) -> None:
        """Show other papers."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.papers != self._shown:
            self._fill()
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.papers:
            return self.tr("There is nothing here yet.")
        return self.tr("Touch a paper to read it, to get a copy, or to take a permission back.")

    def _fill(self) -> None:
        self._shown = self.props.papers
        rows = (self._row(paper) if paper.id else self._card(paper) for paper in self._shown)
        self._rows = self.exchange(self._rows, rows)

    def _row(self, paper: PaperLine) -> ListRow:
        row = personal(ListRow(self.theme, paper.title, lambda: self._detail(paper), name=AS_TEXT))
        row.clicked.connect(lambda: self.chosen.emit(paper.id))
        return row

    def _detail(self, paper: PaperLine) -> str:
        reference = self.tr("Reference {reference}").format(reference=paper.reference)
        return f"{state_words(paper)}\n{reference}"

    def _card(self, paper: PaperLine) -> Card:
        card = personal(Card(self.theme, name=paper.title, small=True))
        card.add(BodyText(self.theme, paper.title, role="body_bold"))
        card.add(BodyText(self.theme, lambda: state_words(paper)))
        return card
