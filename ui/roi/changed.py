"""What is new in this version of a paper, before it is read."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.languages import language_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Chip, Heading, Lead, Paragraph, Row, Run, TextPage
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ChangedProps:
    """`changes`: paragraphs in the paper's language; none: nobody has written down what is new."""

    title: str = field(repr=False)
    version: str
    language: str
    before: str
    changes: tuple[str, ...] = field(default=(), repr=False)


class ChangedScreen(Screen):
    """What changed is said first, and the whole text follows."""

    read = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ChangedProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, self._which, icon="file-text")))
        self.add(Heading(theme, lambda: self.tr("What is new in this paper?")))
        self.add(Lead(theme, self._lead))
        self._card = Card(theme, name=lambda: self.tr("What is new"))
        self._text = TextPage(theme, (), name=lambda: self.tr("What is new"))
        self._card.add(self._text)
        self.add(self._card)
        self._unknown = BodyText(
            theme, lambda: self.tr("Nobody has written down what is new. Staff can help you to compare.")
        )
        self.add(self._unknown)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Read the paper"), name=AS_TEXT).clicked.connect(self.read)
        self.set_props(props)

    def set_props(self, props: ChangedProps) -> None:
        """Show it in another language."""
        self.props = props
        self._text.set_blocks(tuple(Paragraph((Run(line),)) for line in props.changes))
        self._card.setVisible(bool(props.changes))
        self._unknown.setVisible(not props.changes)
        self.retranslate()

    def _which(self) -> str:
        return self.tr("{title}, version {version}, {language}").format(
            title=self.props.title, version=self.props.version, language=language_words(self.props.language)
        )

    def _lead(self) -> str:
        return self.tr("You signed version {before}. Its text was changed, so we ask you again.").format(
            before=self.props.before
        )
