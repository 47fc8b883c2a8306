"""A question of a paper that takes words, or initials."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.documents.fields import LONGEST_INITIALS, LONGEST_TEXT, fault_of
from services.portal.contract.fields import FieldKind
from ui.phrases.printable import not_printable, printable_words
from ui.roi.question import Question, missing_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Field
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class AnswerWordsProps:
    """What is typed so far."""

    question: Question
    words: str = field(default="", repr=False)


class AnswerWordsScreen(Screen):
    """One line."""

    edited = Signal(str)
    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: AnswerWordsProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        props.question.ask(self)
        longest = LONGEST_INITIALS if self._is_initials() else LONGEST_TEXT
        self.words = Field(theme, self._label, name=AS_TEXT, max_length=longest)
        self.words.set_text(props.words)
        self.words.edited.connect(self._edited)
        self.add(self.words)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.retranslate()

    def _is_initials(self) -> bool:
        return self.props.question.field.kind is FieldKind.INITIALS

    def _label(self) -> str:
        return self.tr("Your initials") if self._is_initials() else self.tr("Your answer")

    def _edited(self, text: str) -> None:
        self.words.set_error(None)
        self.edited.emit(text)

    def _confirm(self) -> None:
        typed = " ".join(self.words.text().split())
        if fault_of(self.props.question.field, typed) is None and not not_printable(typed):
            self.confirmed.emit(typed)
            return
        self.words.set_error(self._what_is_wrong)
        self.words.setFocus()

    def _what_is_wrong(self) -> str:
        if self._is_initials():
            return self.tr("Please type the first letters of your names. Example: D. A.")
        strange = not_printable(self.words.text())
        if strange:
            return printable_words(strange)
        return missing_words() if not self.words.text().strip() else self.tr("This cannot be printed. Use other words.")
