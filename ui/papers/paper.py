"""One signed paper: how it stands, and what can be done with it."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.papers.words import PaperLine, state_words
from ui.phrases.languages import language_words
from ui.phrases.printing import Paper, PaperNotice
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, FactRow, Heading, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class SeePaperProps:
    """`can_email`: the account has an address. `can_take_back`: it is a permission that counts now."""

    line: PaperLine = field(repr=False)
    version: str
    language: str
    can_email: bool = True
    can_take_back: bool = False
    trouble: Trouble | None = None


class SeePaperScreen(Screen):
    """Reading it is the one thing that most people want; what else there is stands on the page."""

    read_asked = Signal()
    print_asked = Signal()
    email_asked = Signal()
    take_back_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: SeePaperProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you want to do?")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        card = personal(Card(theme, name=lambda: self.props.line.title, small=True))
        card.add(BodyText(theme, lambda: self.props.line.title, role="body_bold"))
        card.add(BodyText(theme, lambda: state_words(self.props.line)))
        self.add(card)
        self._print = Button(theme, lambda: self.tr("Print it"), name=AS_TEXT, icon="printer")
        self._print.clicked.connect(self.print_asked)
        self._paper = PaperNotice(theme, self._print)
        self.add(self._paper)
        self.add(Row(theme, self._print, self._email_button(), self._take_back_button()))
        self._no_email = BodyText(
            theme, lambda: self.tr("Your account has no e-mail address, so no copy can be e-mailed.")
        )
        self.add(self._no_email)
        for label, value in (
            (lambda: self.tr("Version"), self._version),
            (lambda: self.tr("Reference"), lambda: self.props.line.reference),
        ):
            self.add(personal(FactRow(theme, label, value, name=label)))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Read this paper"), name=AS_TEXT).clicked.connect(self.read_asked)
        self.set_props(props)

    def set_props(self, props: SeePaperProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._email.setVisible(props.can_email)
        self._no_email.setVisible(not props.can_email)
        self._take_back.setVisible(props.can_take_back)
        self.retranslate()

    def show_paper(self, paper: Paper) -> None:
        """Offer paper, or say where it is."""
        self._paper.show_paper(paper)

    def _email_button(self) -> Button:
        self._email = Button(self.theme, lambda: self.tr("E-mail me a copy"), name=AS_TEXT, icon="mail")
        self._email.clicked.connect(self.email_asked)
        return self._email

    def _take_back_button(self) -> Button:
        self._take_back = Button(self.theme, lambda: self.tr("Take this permission back"), name=AS_TEXT, icon="undo-2")
        self._take_back.clicked.connect(self.take_back_asked)
        return self._take_back

    def _version(self) -> str:
        return self.tr("{version}, {language}").format(
            version=self.props.version, language=language_words(self.props.language)
        )
