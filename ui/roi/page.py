"""One page of the paper."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.languages import language_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Block, Card, Chip, Heading, Row, TextPage
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PageProps:
    """The exact text of this version on page `number` of `count`. `heading`: the section of the paper."""

    number: int
    count: int
    heading: str = field(repr=False)
    title: str = field(repr=False)
    version: str
    language: str
    blocks: tuple[Block, ...] = field(repr=False)


class PageScreen(Screen):
    """Nothing but the text, where it is from, and on or back."""

    read = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: PageProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, self._where, icon="file-text")))
        self.add(Heading(theme, lambda: self.props.heading))
        card = Card(theme, name=lambda: self.tr("Text of the paper"))
        self._text = TextPage(theme, props.blocks, name=lambda: self.tr("Text of the paper"))
        card.add(self._text)
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        self.go_on = self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT)
        self.go_on.clicked.connect(self.read)
        self.set_props(props)

    def set_props(self, props: PageProps) -> None:
        """Show another page."""
        self.props = props
        self._text.set_blocks(props.blocks)
        self.retranslate()

    def _where(self) -> str:
        return self.tr("Page {number} of {count} · {title}, version {version}, {language}").format(
            number=self.props.number,
            count=self.props.count,
            title=self.props.title,
            version=self.props.version,
            language=language_words(self.props.language),
        )
