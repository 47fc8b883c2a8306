"""Two lines for a new password or PIN, with what must be right before it leaves the page."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.theme import Theme
from ui.widgets import Field, Keys
from ui.words import AS_TEXT, Words

PASSWORD_LEAST: Final = 15
PASSWORD_MOST: Final = 128
PIN_DIGITS: Final = 6


class NewSecretLines:
    """The new secret and the same again. `is_pin`: for a card; else a password. The page adds both lines."""

    def __init__(self, theme: Theme, *, is_pin: bool) -> None:
        self._is_pin = is_pin
        keys = Keys.DIGITS if is_pin else Keys.LETTERS
        longest = PIN_DIGITS if is_pin else PASSWORD_MOST
        self.secret = Field(theme, self._label, name=AS_TEXT, keys=keys, secret=True, max_length=longest)
        self.again = Field(theme, self._again, name=AS_TEXT, keys=keys, secret=True, max_length=longest)
        for line in (self.secret, self.again):
            line.edited.connect(self._edited)

    def checked(self) -> str | None:
        """The new secret; None where something is wrong, which its line says now."""
        short = self._what_is_short()
        if short is not None:
            self.secret.set_error(short)
            self.secret.setFocus()
            return None
        if self.secret.text() != self.again.text():
            self.again.set_error(self._differs)
            self.again.setFocus()
            return None
        return self.secret.text()

    def _edited(self, _text: str) -> None:
        self.secret.set_error(None)
        self.again.set_error(None)

    def _label(self) -> str:
        if self._is_pin:
            return QCoreApplication.translate("NewSecret", "New PIN")
        return QCoreApplication.translate("NewSecret", "New password")

    def _again(self) -> str:
        if self._is_pin:
            return QCoreApplication.translate("NewSecret", "The same PIN again")
        return QCoreApplication.translate("NewSecret", "The same password again")

    def _what_is_short(self) -> Words | None:
        typed = self.secret.text()
        if self._is_pin and not (len(typed) == PIN_DIGITS and typed.isascii() and typed.isdigit()):
            return lambda: QCoreApplication.translate("NewSecret", "Please type 6 digits.")
        if not self._is_pin and len(typed) < PASSWORD_LEAST:
            return lambda: QCoreApplication.translate(
                "NewSecret", "Please type 15 letters or more. You have {n} now."
            ).format(n=len(self.secret.text()))
        return None

    def _differs(self) -> str:
        if self._is_pin:
            return QCoreApplication.translate("NewSecret", "The two PINs are not the same. Please type this one again.")
        return QCoreApplication.translate(
            "NewSecret", "The two passwords are not the same. Please type this one again."
        )


def secret_advice(*, is_pin: bool) -> str:
    """How to choose one."""
    if is_pin:
        return QCoreApplication.translate(
            "NewSecret", "6 digits that others cannot guess. You need them each time you use your card."
        )
    return QCoreApplication.translate(
        "NewSecret", "15 letters or more. Three or four words that you remember are good."
    )
