"""The signer's full name."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.printable import not_printable, printable_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Field, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class NameProps:
    """What is typed so far."""

    name: str = field(default="", repr=False)


class NameScreen(Screen):
    """Printed below the signature on the paper."""

    edited = Signal(str)
    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: NameProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is your full name?")))
        self.add(Lead(theme, lambda: self.tr("It stands on the paper next to your signature.")))
        self.name = Field(theme, lambda: self.tr("First and last name"), name=AS_TEXT, max_length=250)
        self.name.set_text(props.name)
        self.name.edited.connect(self._edited)
        self.add(self.name)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: NameProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _edited(self, text: str) -> None:
        self.name.set_error(None)
        self.edited.emit(text)

    def _confirm(self) -> None:
        strange = not_printable(self.name.text())
        if self.name.text().strip() and not strange:
            self.confirmed.emit()
            return
        self.name.set_error(lambda: self._what_is_wrong(strange))
        self.name.setFocus()

    def _what_is_wrong(self, strange: str) -> str:
        return printable_words(strange) if strange else self.tr("Please type your first and last name.")
