"""The typed name as signature."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.printable import not_printable, printable_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import CheckRow, Field, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ByNameProps:
    """The name as typed before."""

    name: str = field(default="", repr=False)


class ByNameScreen(Screen):
    """For who cannot draw: typing the name and saying that it is meant."""

    edited = Signal(str)
    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ByNameProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Sign with your typed name")))
        self.add(Lead(theme, lambda: self.tr("It counts as much as a drawn signature.")))
        self.name = Field(theme, lambda: self.tr("Your full name"), name=AS_TEXT, max_length=250)
        self.name.set_text(props.name)
        self.name.edited.connect(self._edited)
        self.add(self.name)
        self._missing = Notice(theme, lambda: self.tr("Please tick the box if you mean it."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.meant = CheckRow(theme, lambda: self.tr("My typed name is my signature."), name=AS_TEXT)
        self.meant.toggled.connect(lambda _is_on: self._missing.setVisible(False))
        self.add(self.meant)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Check and sign"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: ByNameProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The name was typed before: what is left is the box."""
        return self.meant if self.name.text().strip() else self.name

    def _edited(self, text: str) -> None:
        self.name.set_error(None)
        self.edited.emit(text)

    def _confirm(self) -> None:
        strange = not_printable(self.name.text())
        if strange or not self.name.text().strip():
            self.name.set_error(lambda: self._what_is_wrong(strange))
            self.name.setFocus()
        elif not self.meant.isChecked():
            self._missing.setVisible(True)
            self.meant.setFocus()
        else:
            self.confirmed.emit()

    def _what_is_wrong(self, strange: str) -> str:
        return printable_words(strange) if strange else self.tr("Please type your first and last name.")
