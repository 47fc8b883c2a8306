"""Closing the account: the question, and what follows."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, EndVisit, Screen
from ui.theme import Theme
from ui.widgets import BodyText, ButtonKind, Card, Heading, Icon, Lead, Row
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class CloseAccountProps:
    """Nothing but what went wrong."""

    trouble: Trouble | None = None


class CloseAccountScreen(Screen):
    """The question, with what stays and what ends."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: CloseAccountProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Do you want to close your account?")))
        self.add(Lead(theme, lambda: self.tr("You decide. You still get services.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        card = Card(theme, name=lambda: self.tr("What happens then"))
        card.add(BodyText(theme, lambda: self.tr("What happens then"), role="body_bold"))
        for words in (
            lambda: self.tr("Nobody can sign in to this account any more."),
            lambda: self.tr("The papers that you signed still count. You can take a permission back first."),
            lambda: self.tr("To open it again, staff must check who you are and invite you again."),
        ):
            card.add(BodyText(theme, words))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        close = self.add_primary(lambda: self.tr("Yes, close my account"), name=AS_TEXT, kind=ButtonKind.DANGER)
        close.clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: CloseAccountProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()


class AccountClosedScreen(Screen):
    """It is done; only *End visit* is left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, column=Column.READING, end_visit=EndVisit.PRIMARY)
        self.add(
            Row(
                theme,
                Icon(theme, "circle-check", size=88, tone="ok"),
                Heading(theme, lambda: self.tr("Your account is closed")),
            )
        )
        self.add(Lead(theme, lambda: self.tr("Nobody can sign in to it any more.")))
        self.retranslate()


class AccountStoppedScreen(Screen):
    """Staff closed the account while somebody was signed in to it: in plain words, and nothing of the client."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, column=Column.READING, end_visit=EndVisit.PRIMARY)
        self.add(Heading(theme, lambda: self.tr("This account was closed just now")))
        self.add(Lead(theme, lambda: self.tr("Staff closed it to keep it safe. Nobody can use it any more.")))
        card = Card(theme, name=lambda: self.tr("What you can do"))
        card.add(BodyText(theme, lambda: self.tr("What you can do"), role="body_bold"))
        for words in (
            lambda: self.tr("Is it your account? Please talk to staff. They can open it again for you."),
            lambda: self.tr("What you gave before is not lost. Staff look at it first."),
        ):
            card.add(BodyText(theme, words))
        self.add(card)
        self.retranslate()
