"""The time once more, before it is taken."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.appointments.words import MeetingFacts, fact_rows
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class CheckProps:
    """What is about to be booked."""

    facts: MeetingFacts = field(repr=False)
    trouble: Trouble | None = None


class CheckScreen(Screen):
    """The last page before the portal is asked."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: CheckProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Is everything right?")))
        self.add(Lead(theme, lambda: self.tr("The time is yours when the next page says so.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        for row in fact_rows(theme, props.facts):
            self.add(row)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Book this time"), name=AS_TEXT).clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: CheckProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()
