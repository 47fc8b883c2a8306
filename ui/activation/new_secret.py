"""A new password or PIN, typed twice."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.new_secret import NewSecretLines, secret_advice
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead
from ui.words import AS_TEXT


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
        self.add(Lead(theme, lambda: secret_advice(is_pin=self.props.is_pin)))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._lines = NewSecretLines(theme, is_pin=props.is_pin)
        self.secret, self.again = self._lines.secret, self._lines.again
        self.add(self.secret)
        self.add(self.again)
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

    def _confirm(self) -> None:
        secret = self._lines.checked()
        if secret is not None:
            self.confirmed.emit(secret)
