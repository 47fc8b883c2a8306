"""Step-up: the staff's own PIN once more."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import ButtonKind, Field, Heading, Keys, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PinAgainProps:
    """`is_closing`: an account is closed with it; else a sign-in is given."""

    is_closing: bool
    trouble: Trouble | None = None


class PinAgainScreen(Screen):
    """The PIN leaves the page with `confirmed` and is kept nowhere."""

    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: PinAgainProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is your own PIN?")))
        self.add(Lead(theme, lambda: self.tr("So nobody else does this while you look away.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.pin = Field(theme, lambda: self.tr("PIN"), name=AS_TEXT, keys=Keys.DIGITS, secret=True)
        self.pin.edited.connect(lambda _text: self.pin.set_error(None))
        self.add(self.pin)
        self.add_back().clicked.connect(self.went_back)
        kind = ButtonKind.DANGER if props.is_closing else ButtonKind.PRIMARY
        self.add_primary(self._words, name=AS_TEXT, kind=kind).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: PinAgainProps) -> None:
        """Show another trouble; after one the line is empty again."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.trouble is Trouble.SECRET_WRONG:
            self.pin.set_text("")
            self.pin.setFocus()
        self.retranslate()

    def _words(self) -> str:
        return self.tr("Close the account") if self.props.is_closing else self.tr("Give a new sign-in")

    def _confirm(self) -> None:
        if self.pin.text():
            self.confirmed.emit(self.pin.text())
            return
        self.pin.set_error(lambda: self.tr("Please type your PIN."))
        self.pin.setFocus()
