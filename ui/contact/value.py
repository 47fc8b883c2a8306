"""The number or the address itself."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.contact import LONGEST_DETAIL, LONGEST_VALUE, ContactKind
from ui.contact.words import invalid_words, value_example, value_label, value_question
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Field, Heading, Keys, Lead
from ui.words import AS_TEXT

_KEYS = {
    ContactKind.PHONE: Keys.NUMBERS,
    ContactKind.EMAIL: Keys.EMAIL,
    ContactKind.ADDRESS: Keys.LETTERS,
    ContactKind.TRUSTED_PERSON: Keys.NUMBERS,
}


@dataclass(frozen=True, slots=True)
class ValueProps:
    """What is typed so far. `before`: what stands in the record now. `is_invalid`: it cannot be used as it is."""

    kind: ContactKind
    value: str = field(default="", repr=False)
    detail: str = field(default="", repr=False)
    before: str = field(default="", repr=False)
    is_invalid: bool = False


class ValueScreen(Screen):
    """One line; for a trusted person, the name before it."""

    edited = Signal(str, str)
    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ValueProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: value_question(props.kind)))
        self.add(Lead(theme, lambda: self.tr("So your care team can reach you.")))
        if props.before:
            self.add(BodyText(theme, self._before))
        self.detail = Field(theme, lambda: self.tr("Name of this person"), name=AS_TEXT, max_length=LONGEST_DETAIL)
        self.detail.set_text(props.detail)
        if props.kind is not ContactKind.TRUSTED_PERSON:
            self.detail.hide()
        self.value = Field(
            theme,
            lambda: value_label(props.kind),
            name=AS_TEXT,
            why=lambda: value_example(props.kind),
            keys=_KEYS[props.kind],
            max_length=LONGEST_VALUE,
        )
        self.value.set_text(props.value)
        for line in (self.detail, self.value):
            line.edited.connect(self._edited)
            self.add(line)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: ValueProps) -> None:
        """Show other facts; what is typed stays."""
        self.props = props
        self.value.set_error((lambda: invalid_words(props.kind)) if props.is_invalid else None)
        self.retranslate()

    def _before(self) -> str:
        return self.tr("Now it is {before}.").format(before=self.props.before)

    def _edited(self, _text: str) -> None:
        self.value.set_error(None)
        self.detail.set_error(None)
        self.edited.emit(self.value.text(), self.detail.text())

    def _confirm(self) -> None:
        if self.props.kind is ContactKind.TRUSTED_PERSON and not self.detail.text().strip():
            self.detail.set_error(lambda: self.tr("Please type the name of this person."))
            self.detail.setFocus()
            return
        self.confirmed.emit()
