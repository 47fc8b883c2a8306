"""Who signs in: e-mail address, user name, card or badge."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, Field, Heading, Keys, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class IdentifierProps:
    """What is typed so far. `takes_phone`: one's own phone is another way."""

    identifier: str = field(default="", repr=False)
    takes_phone: bool = False
    trouble: Trouble | None = None


class IdentifierScreen(Screen):
    """One line for all: nothing here tells staff and clients apart."""

    edited = Signal(str)
    confirmed = Signal(str)
    phone_chosen = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: IdentifierProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("How do you sign in?")))
        self.add(Lead(theme, lambda: self.tr("So we know which account to open.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.identifier = Field(
            theme,
            lambda: self.tr("E-mail address, user name or card number"),
            name=AS_TEXT,
            why=lambda: self.tr("You find the card number below the square code of your card."),
            keys=Keys.EMAIL,
            max_length=300,
        )
        self.identifier.set_text(props.identifier)
        self.identifier.edited.connect(self._edited)
        self.add(self.identifier)
        self._phone = Button(theme, lambda: self.tr("Use my phone"), name=AS_TEXT, icon="smartphone")
        self._phone.clicked.connect(self.phone_chosen)
        self._other_way = self.add_row(self._phone)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: IdentifierProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._other_way.setVisible(props.takes_phone)
        self.retranslate()

    def _edited(self, text: str) -> None:
        self.identifier.set_error(None)
        self.edited.emit(text)

    def _confirm(self) -> None:
        if self.identifier.text().strip():
            self.confirmed.emit(self.identifier.text().strip())
            return
        self.identifier.set_error(lambda: self.tr("Please type your e-mail address, user name or card number."))
        self.identifier.setFocus()
