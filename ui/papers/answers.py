"""The last page of a signed paper: what was answered."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.fields import FormField
from ui.phrases.answers import answer_words
from ui.phrases.dates import day_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Chip, FactRow, Heading, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class AnswersProps:
    """`answers`: each question with its answer. `signed_on`: the day at the site."""

    title: str = field(repr=False)
    is_agreed: bool
    signed_on: dt.date
    answers: tuple[tuple[FormField, str], ...] = field(default=(), repr=False)


class AnswersScreen(Screen):
    """Behind the last page of the text."""

    put_away = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: AnswersProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, lambda: self.props.title, icon="file-text")))
        self.add(Heading(theme, lambda: self.tr("What you answered")))
        self._fact(lambda: self.tr("Your answer"), self._decision)
        self._fact(lambda: self.tr("Signed on"), lambda: day_words(self.props.signed_on))
        for question, value in props.answers:
            self._answer(question, value)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("I have read it"), name=AS_TEXT).clicked.connect(self.put_away)
        self.retranslate()

    def _answer(self, question: FormField, value: str) -> None:
        self._fact(question.label, lambda: answer_words(question, value))

    def _fact(self, label: Words, value: Words) -> None:
        self.add(personal(FactRow(self.theme, label, value, name=label)))

    def _decision(self) -> str:
        return self.tr("Yes, I agree") if self.props.is_agreed else self.tr("No, I do not")
