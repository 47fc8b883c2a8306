"""The question before an appointment is cancelled."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.appointments.words import MeetingFacts, fact_rows
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, ButtonKind, Card, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class CancelProps:
    """What the client does not come to."""

    facts: MeetingFacts = field(repr=False)
    trouble: Trouble | None = None


class CancelScreen(Screen):
    """What happens is said before it happens."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: CancelProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Do you want to cancel this appointment?")))
        self.add(Lead(theme, lambda: self.tr("That is fine. You still get services.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        for row in fact_rows(theme, props.facts)[:2]:
            self.add(row)
        card = Card(theme, name=lambda: self.tr("What happens then"))
        card.add(BodyText(theme, lambda: self.tr("What happens then"), role="body_bold"))
        for words in (
            lambda: self.tr("Your care team sees that you do not come."),
            lambda: self.tr("Somebody else can have this time."),
            lambda: self.tr("You can book another time."),
        ):
            card.add(BodyText(theme, words))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        cancel = self.add_primary(lambda: self.tr("Yes, cancel it"), name=AS_TEXT, kind=ButtonKind.DANGER)
        cancel.clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: CancelProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()
