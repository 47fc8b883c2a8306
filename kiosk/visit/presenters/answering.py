"""The pages of a paper's questions: one a page, kept as typed."""

import datetime as dt
from dataclasses import replace

from kiosk.visit.flow.answering import asked_fields
from kiosk.visit.flow.events import FieldAnswered, FieldDrawn
from kiosk.visit.flow.steps import AnswerField
from kiosk.visit.flow.values import AnswerDrafts, Paper
from kiosk.visit.presenters import paper_props as props_of
from kiosk.visit.presenters.stage import Scene, Stage
from services.ink import judge
from services.portal.contract.fields import FieldKind, SignedWay
from ui.roi.answer_choice import AnswerChoiceProps, AnswerChoiceScreen
from ui.roi.answer_date import AnswerDateProps, AnswerDateScreen
from ui.roi.answer_words import AnswerWordsProps, AnswerWordsScreen
from ui.roi.draw import DrawScreen
from ui.roi.question import Question
from ui.widgets import DateParts, PadPoint

_PARTS = 3


class Answering:
    """Whatever is typed stays in the drafts; the flow goes on with an answer that fits."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def scene(self, step: AnswerField, paper: Paper) -> Scene:
        """The page of a question."""
        fields = asked_fields(self._stage.flow)
        question = Question(step.number, len(fields), paper.form.title, fields[step.number - 1])
        match question.field.kind:
            case FieldKind.TEXT | FieldKind.INITIALS:
                return self._words(question)
            case FieldKind.DATE:
                return self._date(question)
            case FieldKind.CHOICE:
                return self._choice(question)
            case FieldKind.SIGNATURE:
                return self._draw(step, question)

    def _words(self, question: Question) -> Scene:
        screen = AnswerWordsScreen(self._stage.theme, AnswerWordsProps(question, self._typed(question)))
        screen.edited.connect(lambda words: self._type(question, words))
        return self._wired(screen)

    def _date(self, question: Question) -> Scene:
        screen = AnswerDateScreen(self._stage.theme, AnswerDateProps(question, _parts(self._typed(question))))
        screen.edited.connect(lambda parts: self._type(question, f"{parts.year}-{parts.month}-{parts.day}"))
        return self._wired(screen)

    def _choice(self, question: Question) -> Scene:
        screen = AnswerChoiceScreen(self._stage.theme, AnswerChoiceProps(question, self._typed(question)))
        screen.edited.connect(lambda chosen: self._type(question, chosen))
        return self._wired(screen)

    def _wired(self, screen: AnswerWordsScreen | AnswerDateScreen | AnswerChoiceScreen) -> Scene:
        screen.confirmed.connect(lambda value: self._stage.happened(FieldAnswered(value)))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _draw(self, step: AnswerField, question: Question) -> Scene:
        stage, field = self._stage, question.field
        ink = stage.flow.typed.answers.ink_of(field.id)
        screen = DrawScreen(stage.theme, props_of.draw(ink, step.question, asked=question), clock=stage.place.ticks)

        def drawn(strokes: tuple[tuple[PadPoint, ...], ...]) -> None:
            self._draft(stage.flow.typed.answers.with_ink(field.id, props_of.ink_of(strokes)))

        def finished(strokes: tuple[tuple[PadPoint, ...], ...], *, is_confirmed: bool) -> None:
            ink = props_of.ink_of(strokes)
            stage.happened(FieldDrawn(ink, judge(ink, pad_height=screen.pad.size_mm()[1]), is_confirmed))

        screen.drawn.connect(drawn)
        screen.confirmed.connect(lambda strokes: finished(strokes, is_confirmed=False))
        screen.dot_meant.connect(lambda strokes: finished(strokes, is_confirmed=True))
        screen.typing_preferred.connect(lambda: stage.happened(FieldAnswered(SignedWay.TYPED.value)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _typed(self, question: Question) -> str:
        return self._stage.flow.typed.answers.words_of(question.field.id)

    def _type(self, question: Question, words: str) -> None:
        self._draft(self._stage.flow.typed.answers.with_words(question.field.id, words))

    def _draft(self, answers: AnswerDrafts) -> None:
        self._stage.wrote(replace(self._stage.flow.typed, answers=answers))


def _parts(typed: str) -> DateParts:
    """The three numbers of a draft, whether or not they are a day; a day that was taken is written as people write."""
    try:
        day = dt.date.fromisoformat(typed)
    except ValueError:
        parts = typed.split("-")
        return DateParts(*parts) if len(parts) == _PARTS else DateParts("", "", "")
    return DateParts(str(day.year), str(day.month), str(day.day))
