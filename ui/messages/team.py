"""Who works with the client, as the agencies show it."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.messages.words import Party, part_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One member. `reach`: how to reach them, in the agency's words."""

    party: Party = field(repr=False)
    reach: str = ""
    takes_messages: bool = True


@dataclass(frozen=True, slots=True)
class TeamProps:
    """The members, by name."""

    members: tuple[MemberLine, ...] = field(default=(), repr=False)
    trouble: Trouble | None = None


class TeamScreen(Screen):
    """A card a member."""

    went_back = Signal()

    def __init__(self, theme: Theme, props: TeamProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("My care team")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        for member in props.members:
            self.add(self._card(member))
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: TeamProps) -> None:
        """Show another trouble; who is shown is settled when the page is made."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.members:
            return self.tr("No names are shown here yet. You can write to the team, or ask staff.")
        return self.tr("These people work with you.")

    def _card(self, member: MemberLine) -> Card:
        card = Card(self.theme, name=member.party.name, small=True)
        card.add(BodyText(self.theme, member.party.name, role="body_bold"))
        card.add(BodyText(self.theme, lambda: part_words(member.party)))
        if member.reach:
            card.add(BodyText(self.theme, lambda: self.tr("How to reach them: {how}").format(how=member.reach)))
        card.add(BodyText(self.theme, lambda: self._takes(member), role="small", tone="soft"))
        return card

    def _takes(self, member: MemberLine) -> str:
        if member.takes_messages:
            return self.tr("You can write to them here, under Messages.")
        return self.tr("They take no messages here.")
