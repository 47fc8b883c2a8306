"""The question before a card is reported as lost."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, ButtonKind, Card, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class LostCardProps:
    """Nothing but what went wrong."""

    trouble: Trouble | None = None


class LostCardScreen(Screen):
    """What happens is said before it happens."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: LostCardProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Did you lose your card?")))
        self.add(Lead(theme, lambda: self.tr("Tell us, and nobody else can use it.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        card = Card(theme, name=lambda: self.tr("What happens then"))
        card.add(BodyText(theme, lambda: self.tr("What happens then"), role="body_bold"))
        for words in (
            lambda: self.tr("The card stops working at once, for you too."),
            lambda: self.tr("You stay signed in until you end this visit."),
            lambda: self.tr("To sign in again, you need a new card. Staff give you one in a minute."),
        ):
            card.add(BodyText(theme, words))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        lost = self.add_primary(lambda: self.tr("Yes, my card is lost"), name=AS_TEXT, kind=ButtonKind.DANGER)
        lost.clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: LostCardProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()
