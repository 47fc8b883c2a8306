"""Another password or PIN: the old one, and the new one twice."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.new_secret import PASSWORD_MOST, PIN_DIGITS, NewSecretLines, secret_advice
from ui.phrases.trouble import Trouble, TroubleNotice, words_of
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Field, Heading, Keys, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ChangeSecretProps:
    """`is_pin`: the account has a card and a PIN; else a password."""

    is_pin: bool
    trouble: Trouble | None = None


class ChangeSecretScreen(Screen):
    """Both secrets leave the page with `confirmed` (old, new) and are kept nowhere."""

    confirmed = Signal(str, str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: ChangeSecretProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._question))
        self.add(Lead(theme, lambda: secret_advice(is_pin=self.props.is_pin)))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        keys = Keys.DIGITS if props.is_pin else Keys.LETTERS
        longest = PIN_DIGITS if props.is_pin else PASSWORD_MOST
        self.old = Field(theme, self._old_label, name=AS_TEXT, keys=keys, secret=True, max_length=longest)
        self.old.edited.connect(lambda _text: self.old.set_error(None))
        self._lines = NewSecretLines(theme, is_pin=props.is_pin)
        self.new, self.again = self._lines.secret, self._lines.again
        for line in (self.old, self.new, self.again):
            self.add(line)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(self._change_words, name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: ChangeSecretProps) -> None:
        """Show other facts. An old secret that is wrong is said at its line, which is empty again."""
        self.props = props
        is_wrong = props.trouble is Trouble.SECRET_WRONG
        self._trouble.show_trouble(None if is_wrong else props.trouble)
        if is_wrong:
            self.old.set_text("")
            self.old.set_error(words_of(props.trouble))
            self.old.setFocus()
        self.retranslate()

    def _question(self) -> str:
        return self.tr("Change your PIN") if self.props.is_pin else self.tr("Change your password")

    def _old_label(self) -> str:
        return self.tr("The PIN that you have now") if self.props.is_pin else self.tr("The password that you have now")

    def _change_words(self) -> str:
        return self.tr("Change my PIN") if self.props.is_pin else self.tr("Change my password")

    def _confirm(self) -> None:
        if not self.old.text():
            self.old.set_error(self._missing)
            self.old.setFocus()
            return
        new = self._lines.checked()
        if new is not None:
            self.confirmed.emit(self.old.text(), new)

    def _missing(self) -> str:
        if self.props.is_pin:
            return self.tr("Please type the PIN that you have now.")
        return self.tr("Please type the password that you have now.")
