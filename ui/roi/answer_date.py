"""A question of a paper that takes a day."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.documents.fields import fault_of
from ui.roi.question import Question, missing_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import DateField, DateParts
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class AnswerDateProps:
    """What is typed so far."""

    question: Question
    parts: DateParts = field(default=DateParts("", "", ""), repr=False)


class AnswerDateScreen(Screen):
    """Three numbers; `confirmed` says the day as YYYY-MM-DD, or nothing where nothing is needed."""

    edited = Signal(object)
    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: AnswerDateProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        props.question.ask(self)
        self.day = DateField(
            theme,
            lambda: self.tr("Date"),
            name=AS_TEXT,
            why=lambda: self.tr("Please use numbers. Example: 4 for April."),
        )
        for part in ("year", "month", "day"):
            self.day.entries[part].setText(getattr(props.parts, part))
        self.day.edited.connect(self._edited)
        self.add(self.day)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.retranslate()

    def _edited(self) -> None:
        self.day.set_error(None)
        self.edited.emit(self.day.parts())

    def _confirm(self) -> None:
        day = self.day.date()
        value = day.isoformat() if day else ""
        if (day is not None or self._is_empty()) and fault_of(self.props.question.field, value) is None:
            self.confirmed.emit(value)
            return
        self.day.set_error(self._what_is_wrong)
        self.day.setFocus()

    def _is_empty(self) -> bool:
        return self.day.parts() == DateParts("", "", "")

    def _what_is_wrong(self) -> str:
        parts = self.day.parts()
        if self._is_empty():
            return missing_words()
        if not (parts.year and parts.month and parts.day):
            return self.tr("Please type month, day and year.")
        if len(parts.year) != 4:
            return self.tr("Please type all four digits of the year.")
        return self.tr("There is no such day. Please check month, day and year.")
