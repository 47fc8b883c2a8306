"""How the client likes to read, and whether the account remembers it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.languages import language_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Look, Screen
from ui.theme import Theme
from ui.tokens import Scheme, TextSize
from ui.widgets import BodyText, Card, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ReadingProps:
    """How the pages look now. `is_remembered`: the account remembers that, and each change."""

    look: Look
    is_remembered: bool = False
    trouble: Trouble | None = None


class ReadingScreen(Screen):
    """The question; once remembered, a way to take it back."""

    remembered = Signal()
    forgotten = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ReadingProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._question))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        card = Card(theme, name=lambda: self.tr("How you read now"))
        card.add(BodyText(theme, lambda: self.tr("How you read now"), role="body_bold"))
        card.add(BodyText(theme, self._language))
        card.add(BodyText(theme, self._size))
        card.add(BodyText(theme, self._contrast))
        self.add(card)
        self.add(BodyText(theme, lambda: self.tr("You can change all three at the top of each page.")))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(self._answer, name=AS_TEXT).clicked.connect(self._answered)
        self.set_props(props)

    def set_props(self, props: ReadingProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _question(self) -> str:
        return self.tr("We remember how you read") if self.props.is_remembered else self.tr("Remember for next time?")

    def _lead(self) -> str:
        if self.props.is_remembered:
            return self.tr("Each kiosk looks like this after you sign in. What you change is remembered too.")
        return self.tr("Then each kiosk looks like this after you sign in.")

    def _answer(self) -> str:
        return self.tr("Do not remember it any more") if self.props.is_remembered else self.tr("Yes, remember it")

    def _answered(self) -> None:
        signal = self.forgotten if self.props.is_remembered else self.remembered
        signal.emit()

    def _language(self) -> str:
        return self.tr("Language: {name}").format(name=language_words(self.props.look.language))

    def _size(self) -> str:
        return {
            TextSize.NORMAL: self.tr("Text: normal"),
            TextSize.LARGE: self.tr("Text: large"),
            TextSize.LARGEST: self.tr("Text: largest"),
        }[self.props.look.text_size]

    def _contrast(self) -> str:
        is_high = self.props.look.scheme is Scheme.HIGH_CONTRAST
        return self.tr("Contrast: high") if is_high else self.tr("Contrast: normal")
