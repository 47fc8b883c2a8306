"""The e-mail on the contact tab, confirmed with the person."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import CheckRow, Field, Heading, Keys, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class EmailProps:
    """What is on the contact tab, or typed so far. `is_renewal`: the client has an account and gets a new sign-in."""

    email: str = field(default="", repr=False)
    trouble: Trouble | None = None
    is_renewal: bool = False


class EmailScreen(Screen):
    """R1 and R4: the invitation goes to this address, and the account gets it."""

    edited = Signal(str)
    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: EmailProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Is this the person’s e-mail?")))
        self.add(Lead(theme, lambda: self.tr("The invitation goes there. It must be the one on the contact tab.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.email = Field(
            theme,
            lambda: self.tr("E-mail on the contact tab"),
            name=AS_TEXT,
            why=lambda: self.tr("Ask the person. What you change here changes the contact tab."),
            keys=Keys.EMAIL,
            max_length=254,
        )
        self.email.set_text(props.email)
        self.email.edited.connect(self._edited)
        self.add(self.email)
        self._missing = Notice(
            theme, lambda: self.tr("Please ask the person, and tick the box if it is right."), kind=NoticeKind.ERROR
        )
        self._missing.setVisible(False)
        self.add(self._missing)
        self.right = CheckRow(theme, lambda: self.tr("The person says that this e-mail is right."), name=AS_TEXT)
        self.right.toggled.connect(lambda _is_on: self._missing.setVisible(False))
        self.add(self.right)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(self._go_on, name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: EmailProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The address where there is none yet or it is wrong, else the box."""
        return self.right if self.props.email and not self.props.trouble else self.email

    def _go_on(self) -> str:
        return self.tr("Verified: new sign-in") if self.props.is_renewal else self.tr("Verified: invite")

    def _edited(self, text: str) -> None:
        self.email.set_error(None)
        self.right.setChecked(False)
        self.edited.emit(text)

    def _confirm(self) -> None:
        email = self.email.text().strip()
        if not email:
            self.email.set_error(lambda: self.tr("Please type the e-mail address of the person."))
            self.email.setFocus()
        elif not self.right.isChecked():
            self._missing.setVisible(True)
            self.right.setFocus()
        else:
            self.confirmed.emit(email)
