"""Something about the account is done."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Icon, Lead, Row
from ui.words import AS_TEXT


class Done(Enum):
    """What is done."""

    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - the name of what is done
    PIN_CHANGED = "pin_changed"
    CARD_REPORTED = "card_reported"


@dataclass(frozen=True, slots=True)
class AccountDoneProps:
    """Nothing but what is done."""

    done: Done


class AccountDoneScreen(Screen):
    """What is done, and what it means from now on."""

    went_on = Signal()

    def __init__(self, theme: Theme, props: AccountDoneProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        heading = Heading(theme, lambda: done_title(self.props.done))
        self.add(Row(theme, Icon(theme, "circle-check", size=88, tone="ok"), heading))
        self.add(Lead(theme, lambda: done_detail(self.props.done)))
        self.add_primary(lambda: self.tr("Back to my account"), name=AS_TEXT).clicked.connect(self.went_on)
        self.retranslate()


def done_title(done: Done) -> str:
    """What is done."""
    return {
        Done.PASSWORD_CHANGED: QCoreApplication.translate("AccountDone", "Your new password counts from now on"),
        Done.PIN_CHANGED: QCoreApplication.translate("AccountDone", "Your new PIN counts from now on"),
        Done.CARD_REPORTED: QCoreApplication.translate("AccountDone", "Your card does not work any more"),
    }[done]


def done_detail(done: Done) -> str:
    """What it means."""
    elsewhere = QCoreApplication.translate(
        "AccountDone", "Were you signed in somewhere else? You are signed out there."
    )
    return {
        Done.PASSWORD_CHANGED: elsewhere,
        Done.PIN_CHANGED: elsewhere,
        Done.CARD_REPORTED: QCoreApplication.translate(
            "AccountDone", "Please go to staff before you leave. They give you a new card in a minute."
        ),
    }[done]
