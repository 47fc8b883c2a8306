"""The code of an invitation."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Field, Heading, Keys, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class CodeProps:
    """What is typed so far. `is_short`: it cannot be a whole code."""

    code: str = field(default="", repr=False)
    is_short: bool = False


class CodeScreen(Screen):
    """Asked of who chose *I have an invitation*."""

    edited = Signal(str)
    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: CodeProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is the code on your invitation?")))
        self.add(Lead(theme, lambda: self.tr("So we find the invitation that staff made for you.")))
        self.code = Field(
            theme,
            lambda: self.tr("Code"),
            name=AS_TEXT,
            why=lambda: self.tr("It is on your paper slip and in the e-mail. Large or small letters are the same."),
            max_length=200,
            keys=Keys.LETTERS,
        )
        self.code.set_text(props.code)
        self.code.edited.connect(self._edited)
        self.add(self.code)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: CodeProps) -> None:
        """Show other facts."""
        self.props = props
        if props.is_short:
            self.code.set_error(lambda: self.tr("This code is too short. Please type all of it."))
            self.code.setFocus()
        self.retranslate()

    def _edited(self, text: str) -> None:
        self.code.set_error(None)
        self.edited.emit(text)

    def _confirm(self) -> None:
        if self.code.text().strip():
            self.confirmed.emit(self.code.text().strip())
            return
        self.code.set_error(lambda: self.tr("Please type the code of your invitation."))
        self.code.setFocus()
