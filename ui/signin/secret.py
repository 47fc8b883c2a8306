"""The password or the PIN."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Field, Heading, Keys, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class SecretProps:
    """`is_pin`: the portal wants a PIN for this identifier."""

    is_pin: bool
    trouble: Trouble | None = None


class SecretScreen(Screen):
    """The secret leaves the page with `confirmed` and is kept nowhere."""

    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: SecretProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, self._question))
        self.add(Lead(theme, lambda: self.tr("So nobody else can open your account.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.secret = Field(
            theme,
            self._label,
            name=AS_TEXT,
            keys=Keys.DIGITS if props.is_pin else Keys.LETTERS,
            secret=True,
        )
        self.secret.edited.connect(lambda _text: self.secret.set_error(None))
        self.add(self.secret)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Sign in"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: SecretProps) -> None:
        """Show other facts. After a trouble the line is empty again."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.trouble is Trouble.SIGN_IN_FAILED:
            self.secret.set_text("")
            self.secret.setFocus()
        self.retranslate()

    def _question(self) -> str:
        return self.tr("What is your PIN?") if self.props.is_pin else self.tr("What is your password?")

    def _label(self) -> str:
        return self.tr("PIN") if self.props.is_pin else self.tr("Password")

    def _confirm(self) -> None:
        if self.secret.text():
            self.confirmed.emit(self.secret.text())
            return
        self.secret.set_error(
            lambda: self.tr("Please type your PIN.") if self.props.is_pin else self.tr("Please type your password.")
        )
        self.secret.setFocus()
