"""Who can see what about the client, in plain words."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead
from ui.widgets.personal import personal
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class WhoSeesProps:
    """The agencies that serve the client. `is_restricted`: of their staff only the agency's admins see the record."""

    agencies: tuple[str, ...] = field(default=(), repr=False)
    is_restricted: bool = False
    trouble: Trouble | None = None


class WhoSeesScreen(Screen):
    """A card for each who: agencies, the portal, this kiosk."""

    activity_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: WhoSeesProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Who can see what about you?")))
        self.add(Lead(theme, lambda: self.tr("Do you want to know more? Ask any member of staff.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add(self._agencies())
        self.add(
            self._card(
                lambda: self.tr("The portal"),
                lambda: self.tr("It keeps your record. It writes down who looks at it or changes it."),
                lambda: self.tr("Nobody can see your password or your PIN, not even staff."),
            )
        )
        self.add(
            self._card(
                lambda: self.tr("This kiosk"),
                lambda: self.tr("When you end your visit, it forgets you."),
                lambda: self.tr("What you saved stays locked here until the portal has it. Nobody can open it here."),
            )
        )
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Who looked at my record"), name=AS_TEXT).clicked.connect(self.activity_asked)
        self.set_props(props)

    def set_props(self, props: WhoSeesProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _agencies(self) -> Card:
        if not self.props.agencies:
            return self._card(lambda: self.tr("Agencies"), lambda: self.tr("No agency can see your record now."))
        names = ", ".join(self.props.agencies)
        return self._card(
            lambda: self.tr("Agencies that serve you"), lambda: names, self._what_staff_see, self._other_agencies
        )

    def _what_staff_see(self) -> str:
        if self.props.is_restricted:
            return self.tr("Your record is locked. Only the heads of these agencies can open it.")
        return self.tr("Their staff can open your record and see what you tell here.")

    def _other_agencies(self) -> str:
        return self.tr("Other agencies cannot open it at this portal.")

    def _card(self, title: Words, *sentences: Words) -> Card:
        card = personal(Card(self.theme, name=title, small=True))
        card.add(BodyText(self.theme, title, role="body_bold"))
        for words in sentences:
            card.add(BodyText(self.theme, words))
        return card
