"""What else to ask a client for."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract.documents import LONGEST_NOTE, DocumentKind
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Field, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT

PLACE = "place"
PAPER = "paper:"
DOCUMENT = "document:"


@dataclass(frozen=True, slots=True)
class AskProps:
    """The papers that the client can sign: id and title. `has_place`: a place is asked for already."""

    papers: tuple[tuple[str, str], ...] = ()
    has_place: bool = False
    trouble: Trouble | None = None


class AskScreen(Screen):
    """The client sees it at the next sign-in. `asked`: the key of the choice, and a note where it is a document."""

    asked = Signal(str, str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: AskProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you want to ask for?")))
        self.add(Lead(theme, lambda: self.tr("The client sees it after the next sign-in, and can also say no.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(theme, lambda: self.tr("Please choose one first."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(theme, self._choices, name=lambda: self.tr("What you can ask for"))
        self.choices.chosen.connect(self._chose)
        self.add(self.choices)
        self.note = Field(theme, lambda: self.tr("Which one, or why"), name=AS_TEXT, max_length=LONGEST_NOTE)
        self.note.edited.connect(lambda _text: self.note.set_error(None))
        self.add(self.note)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Ask the client"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: AskProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The first choice: the note may stay empty."""
        return self.note if self.note.has_error() else self.choices.rows()[0]

    def _choices(self) -> tuple[Choice, ...]:
        place = () if self.props.has_place else (Choice(PLACE, self.tr("Where the client can be found")),)
        papers = (
            Choice(f"{PAPER}{key}", self.tr("A signature: {paper}").format(paper=title))
            for key, title in self.props.papers
        )
        documents = (Choice(f"{DOCUMENT}{kind.value}", kind_title(kind)) for kind in DocumentKind)
        return (*place, *papers, *documents)

    def _chose(self, _key: str) -> None:
        self._missing.setVisible(False)
        self.note.set_error(None)

    def _confirm(self) -> None:
        key, note = self.choices.selected(), self.note.text().strip()
        if key is None:
            self._missing.setVisible(True)
            self.choices.rows()[0].setFocus()
        elif key == f"{DOCUMENT}{DocumentKind.OTHER.value}" and not note:
            self.note.set_error(lambda: self.tr("Please say which document you need."))
            self.note.setFocus()
        else:
            self.asked.emit(key, note)
