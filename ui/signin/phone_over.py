"""A code for a phone is over."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PhoneOverProps:
    """`was_stopped`: on the phone; else its time is over, or it cannot be used."""

    was_stopped: bool
    trouble: Trouble | None = None


class PhoneOverScreen(Screen):
    """Says why, and offers another code."""

    new_code_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: PhoneOverProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._heading))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_back().clicked.connect(self.went_back)
        again = self.add_primary(lambda: self.tr("Get a new code"), name=AS_TEXT)
        again.clicked.connect(self.new_code_asked)
        self.set_props(props)

    def set_props(self, props: PhoneOverProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _heading(self) -> str:
        if self.props.was_stopped:
            return self.tr("The sign-in was stopped on the phone")
        return self.tr("This code does not work any more")

    def _lead(self) -> str:
        if self.props.was_stopped:
            return self.tr("Nobody is signed in. You can try again, or go back to the other ways.")
        return self.tr("Its time is over, or it was used. You can get a new one.")
