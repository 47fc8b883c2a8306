"""A new password or PIN, typed twice."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Field, Heading, Keys, Lead
from ui.words import AS_TEXT, Words

PASSWORD_LEAST = 15
PASSWORD_MOST = 128
PIN_DIGITS = 6


@dataclass(frozen=True, slots=True)
class NewSecretProps:
    """`is_pin`: for a card; else a password."""

    is_pin: bool
    trouble: Trouble | None = None


class NewSecretScreen(Screen):
    """The length is checked here; the portal also refuses what is easy to guess."""

    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: NewSecretProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._question))
        self.add(Lead(theme, self._advice))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        keys = Keys.DIGITS if props.is_pin else Keys.LETTERS
        longest = PIN_DIGITS if props.is_pin else PASSWORD_MOST
        self.secret = Field(theme, self._label, name=AS_TEXT, keys=keys, secret=True, max_length=longest)
        self.again = Field(theme, self._again, name=AS_TEXT, keys=keys, secret=True, max_length=longest)
        for line in (self.secret, self.again):
            line.edited.connect(self._edited)
            self.add(line)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: NewSecretProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _question(self) -> str:
        return self.tr("Choose a PIN") if self.props.is_pin else self.tr("Choose a password")

    def _advice(self) -> str:
        if self.props.is_pin:
            return self.tr("6 digits that others cannot guess. You need them each time you use your card.")
        return self.tr("15 letters or more. Three or four words that you remember are good.")

    def _label(self) -> str:
        return self.tr("New PIN") if self.props.is_pin else self.tr("New password")

    def _again(self) -> str:
        return self.tr("The same PIN again") if self.props.is_pin else self.tr("The same password again")

    def _edited(self, _text: str) -> None:
        self.secret.set_error(None)
        self.again.set_error(None)

    def _confirm(self) -> None:
        short = self._what_is_short()
        if short is not None:
            self.secret.set_error(short)
            self.secret.setFocus()
        elif self.secret.text() != self.again.text():
            self.again.set_error(self._differs)
            self.again.setFocus()
        else:
            self.confirmed.emit(self.secret.text())

    def _what_is_short(self) -> Words | None:
        typed = self.secret.text()
        if self.props.is_pin and not (len(typed) == PIN_DIGITS and typed.isascii() and typed.isdigit()):
            return lambda: self.tr("Please type 6 digits.")
        if not self.props.is_pin and len(typed) < PASSWORD_LEAST:
            return lambda: self.tr("Please type 15 letters or more. You have {n} now.").format(
                n=len(self.secret.text())
            )
        return None

    def _differs(self) -> str:
        if self.props.is_pin:
            return self.tr("The two PINs are not the same. Please type this one again.")
        return self.tr("The two passwords are not the same. Please type this one again.")
