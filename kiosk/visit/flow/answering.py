"""The questions of a paper, one a page: kept as typed, and gone on only with an answer that fits."""

from dataclasses import replace

from kiosk.visit.flow.events import FieldAnswered, FieldDrawn
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps import AnswerField, Draw
from kiosk.visit.flow.values import AnswerDrafts
from services.documents.fields import fault_of
from services.ink import Ink, InkVerdict
from services.portal.contract.fields import FormField, PaperAnswer, SignedWay


def begin_to_answer(flow: Flow) -> Flow:
    """On to the first question, or to the signature where there is none, or where the person said no."""
    return go(flow, AnswerField(1) if asked_fields(flow) else Draw())


def answer(flow: Flow, event: FieldAnswered | FieldDrawn) -> Flow:
    """What was answered to the question on the page."""
    field = field_asked(flow)
    if field is None:
        return flow
    match event:
        case FieldAnswered(value) if fault_of(field, value) is None:
            return _on(_drafted(flow, flow.typed.answers.with_words(field.id, value)))
        case FieldDrawn():
            return _drawn(flow, field, event)
        case _:
            return flow


def asked_fields(flow: Flow) -> tuple[FormField, ...]:
    """What the open paper asks of this person: nothing of who says no."""
    return flow.paper.form.fields if flow.paper is not None and flow.is_agreed else ()


def field_asked(flow: Flow) -> FormField | None:
    """The question on the page."""
    match flow.step, asked_fields(flow):
        case AnswerField(number), fields if 1 <= number <= len(fields):
            return fields[number - 1]
        case _:
            return None


def given_answers(flow: Flow) -> tuple[PaperAnswer, ...]:
    """All answers to the open paper, in the order of its questions."""
    drafts = flow.typed.answers
    return tuple(PaperAnswer(field=field.id, value=drafts.words_of(field.id)) for field in asked_fields(flow))


def drawn_answers(flow: Flow) -> tuple[tuple[str, Ink], ...]:
    """The drawings among the answers, by field."""
    drawn = (answer.field for answer in given_answers(flow) if answer.value == SignedWay.DRAWN)
    return tuple((field_id, flow.typed.answers.ink_of(field_id)) for field_id in drawn)


def _drawn(flow: Flow, field: FormField, event: FieldDrawn) -> Flow:
    flow = _drafted(flow, flow.typed.answers.with_ink(field.id, event.ink))
    number = flow.step.number if isinstance(flow.step, AnswerField) else 1
    match event.verdict:
        case InkVerdict.OK:
            pass
        case InkVerdict.DOT if event.is_confirmed:
            pass
        case InkVerdict.EMPTY if not field.is_required:
            return _on(_drafted(flow, flow.typed.answers.with_words(field.id, "")))
        case question:
            return turn(flow, AnswerField(number, question))
    return _on(_drafted(flow, flow.typed.answers.with_words(field.id, SignedWay.DRAWN.value)))


def _on(flow: Flow) -> Flow:
    if not isinstance(flow.step, AnswerField):
        return flow
    number = flow.step.number
    asked = turn(flow, AnswerField(number))
    return go(asked, AnswerField(number + 1) if number < len(asked_fields(flow)) else Draw())


def _drafted(flow: Flow, answers: AnswerDrafts) -> Flow:
    return replace(flow, typed=replace(flow.typed, answers=answers))
