"""Sign on the screen, or on paper: asked before the first page is read."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.languages import language_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Chip, Heading, Lead, Notice, NoticeKind, Row
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class AgreeProps:
    """`language` is the text's; `is_other_language`: it is not the one of the screen."""

    title: str = field(repr=False)
    version: str
    language: str
    pages: int
    is_other_language: bool = False


class AgreeScreen(Screen):
    """Consent to an electronic signature, with paper as the other way."""

    agreed = Signal()
    paper_wanted = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: AgreeProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, self._which, icon="file-text")))
        self.add(Heading(theme, lambda: self.tr("Do you want to sign on this screen?")))
        self.add(Lead(theme, lambda: self.tr("It counts as much as a signature on paper.")))
        self._other_language = Notice(theme, self._only_in, kind=NoticeKind.INFO)
        self.add(self._other_language)
        card = Card(theme, name=lambda: self.tr("How it works"))
        for words in (
            lambda: self.tr("First you read the paper, one page at a time. Then you say yes or no, and sign."),
            lambda: self.tr("You can stop at any time. Nothing is sent before you sign."),
            lambda: self.tr("You can always get a copy on paper. It costs nothing."),
        ):
            card.add(BodyText(theme, words))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        paper = self.add_secondary(lambda: self.tr("I want to sign on paper"), name=AS_TEXT)
        paper.clicked.connect(self.paper_wanted)
        self.add_primary(lambda: self.tr("Yes, on this screen"), name=AS_TEXT).clicked.connect(self.agreed)
        self.set_props(props)

    def set_props(self, props: AgreeProps) -> None:
        """Show other facts."""
        self.props = props
        self._other_language.setVisible(props.is_other_language)
        self.retranslate()

    def _which(self) -> str:
        return self.tr("{title}, version {version}, {language}, %n pages", "", self.props.pages).format(
            title=self.props.title, version=self.props.version, language=language_words(self.props.language)
        )

    def _only_in(self) -> str:
        return self.tr(
            "This paper is not here in the language of the screen. It is in {language}. Staff can help you read it."
        ).format(language=language_words(self.props.language))
