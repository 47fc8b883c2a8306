"""A copy by e-mail: the question before, and that it is on its way."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, FactRow, Heading, Icon, Lead, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class EmailCopyProps:
    """`address`: the account's own, masked."""

    address: str = field(repr=False)
    trouble: Trouble | None = None


class EmailCopyScreen(Screen):
    """To the account's own address and to no other; e-mail is called what it is."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: EmailCopyProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Do you want a copy by e-mail?")))
        self.add(Lead(theme, lambda: self.tr("It goes to the e-mail address of your account, and nowhere else.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        address = lambda: self.tr("E-mail address")  # noqa: E731
        self.add(personal(FactRow(theme, address, lambda: self.props.address, name=address)))
        card = Card(theme, name=lambda: self.tr("E-mail is less private"))
        card.add(BodyText(theme, lambda: self.tr("E-mail is less private"), role="body_bold"))
        for words in (
            lambda: self.tr("Who can open your e-mail can read the paper. It has your name and your signature on it."),
            lambda: self.tr("A copy that was e-mailed cannot be called back."),
        ):
            card.add(BodyText(theme, words))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Yes, e-mail me a copy"), name=AS_TEXT).clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: EmailCopyProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()


class CopyOnItsWayScreen(Screen):
    """The portal has taken it over."""

    went_on = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, column=Column.READING)
        heading = Heading(theme, lambda: self.tr("The portal e-mails you the copy"))
        self.add(Row(theme, Icon(theme, "circle-check", size=88, tone="ok"), heading))
        self.add(Lead(theme, lambda: self.tr("It can take a few minutes to arrive.")))
        self.add_primary(lambda: self.tr("Back to the paper"), name=AS_TEXT).clicked.connect(self.went_on)
        self.retranslate()
