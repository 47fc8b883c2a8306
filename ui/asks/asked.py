"""What is open with a client."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract.documents import CannotGive, DocumentKind
from ui.phrases.dates import day_words
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Heading, Lead
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class AskedLine:
    """One thing. `document`: its kind; else `paper`: the title of what is to be signed; else a place."""

    id: str
    asked_by: str = field(repr=False)
    asked_on: dt.date
    document: DocumentKind | None = None
    paper: str = ""
    note: str = field(default="", repr=False)
    answer: CannotGive | None = field(default=None, repr=False)
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class AskedProps:
    """Newest first."""

    client_name: str = field(repr=False)
    lines: tuple[AskedLine, ...] = field(default=(), repr=False)
    trouble: Trouble | None = None


class AskedScreen(Screen):
    """A card for each, with what the client said to it."""

    ask_wanted = Signal()
    withdrawn = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: AskedProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._heading))
        self.add(personal(Lead(theme, lambda: self.props.client_name)))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        for line in props.lines:
            self.add(self._card(line))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Ask for something"), name=AS_TEXT).clicked.connect(self.ask_wanted)
        self.set_props(props)

    def set_props(self, props: AskedProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _heading(self) -> str:
        if not self.props.lines:
            return self.tr("Nothing is asked for now")
        return self.tr("What is this client asked for?")

    def _card(self, line: AskedLine) -> QWidget:
        card = personal(Card(self.theme, name=lambda: self._title(line), small=True))
        card.add(BodyText(self.theme, lambda: self._title(line), role="body_bold"))
        if line.note:
            card.add(BodyText(self.theme, line.note))
        asked = lambda: self.tr("{who}, {day}").format(who=line.asked_by, day=day_words(line.asked_on))  # noqa: E731
        card.add(BodyText(self.theme, asked, role="small", tone="soft"))
        card.add(BodyText(self.theme, lambda: self._standing(line)))
        gone = Button(
            self.theme,
            lambda: self.tr("Not needed any more"),
            name=lambda: self.tr("Not needed any more: {what}").format(what=self._title(line)),
        )
        gone.clicked.connect(lambda: self.withdrawn.emit(line.id))
        card.add(gone)
        return card

    def _title(self, line: AskedLine) -> str:
        if line.document is not None:
            return kind_title(line.document)
        if line.paper:
            return self.tr("A signature: {paper}").format(paper=line.paper)
        return self.tr("Where the client can be found")

    def _standing(self, line: AskedLine) -> str:
        if line.is_given:
            return self.tr("The client gave one. It waits for your review.")
        if line.answer is None:
            return self.tr("The client has not answered yet.")
        return {
            CannotGive.CANNOT_GET: self.tr("The client cannot get it."),
            CannotGive.DOES_NOT_APPLY: self.tr("The client says that it does not apply."),
            CannotGive.NEEDS_HELP: self.tr("The client needs help with it."),
        }[line.answer]
