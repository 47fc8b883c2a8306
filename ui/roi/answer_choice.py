"""A question of a paper with answers to choose from."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.documents.fields import fault_of
from ui.roi.question import Question, missing_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class AnswerChoiceProps:
    """The id of what is chosen so far."""

    question: Question
    chosen: str = field(default="", repr=False)


class AnswerChoiceScreen(Screen):
    """One of several, in the paper's words."""

    edited = Signal(str)
    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: AnswerChoiceProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        props.question.ask(self)
        self._missing = Notice(theme, missing_words, kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(choice.id, choice.text) for choice in props.question.field.choices),
            name=props.question.field.label,
            selected=props.chosen or None,
        )
        self.choices.chosen.connect(self._chosen)
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.retranslate()

    def _chosen(self, key: str) -> None:
        self._missing.setVisible(False)
        self.edited.emit(key)

    def _confirm(self) -> None:
        chosen = self.choices.selected() or ""
        if fault_of(self.props.question.field, chosen) is None:
            self.confirmed.emit(chosen)
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
