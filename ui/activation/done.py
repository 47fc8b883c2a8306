"""The account is connected."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Icon, Lead, Row
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class DoneProps:
    """Nothing but what went wrong on the way to the home page."""

    trouble: Trouble | None = None


class DoneScreen(Screen):
    """What is done, and what comes next."""

    went_on = Signal()

    def __init__(self, theme: Theme, props: DoneProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(
            Row(
                theme,
                Icon(theme, "circle-check", size=88, tone="ok"),
                Heading(theme, lambda: self.tr("Your account is ready")),
            )
        )
        self.add(Lead(theme, lambda: self.tr("You are signed in now.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        card = Card(theme, name=lambda: self.tr("What happens next"))
        card.add(BodyText(theme, lambda: self.tr("What happens next"), role="body_bold"))
        card.add(
            BodyText(
                theme,
                lambda: self.tr(
                    "Only you may use this account. Next time, choose Sign in and use what you have just set."
                ),
            )
        )
        self.add(card)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self.went_on)
        self.set_props(props)

    def set_props(self, props: DoneProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()
