"""What the pages of a paper show, out of the flow."""

from typing import Final

from kiosk.visit.flow import Flow
from kiosk.visit.flow.answering import given_answers
from kiosk.visit.flow.values import KeptPaper, Paper
from kiosk.visit.presenters.site import last_day, local, site_of
from services.documents import forms
from services.documents.facts import Decision
from services.documents.pages import Page
from services.ink import Ink, InkVerdict, Point, Stroke
from services.portal.agent_port import PublicView
from ui.kept.screen import Delivery, KeptProps
from ui.kept.words import KeptKind
from ui.phrases.trouble import Trouble
from ui.roi.agree import AgreeProps
from ui.roi.changed import ChangedProps
from ui.roi.check import CheckProps
from ui.roi.draw import DrawProps, DrawQuestion
from ui.roi.page import PageProps
from ui.roi.question import Question
from ui.widgets import Block, Bullet, Numbered, PadPoint, Paragraph, Run, Subheading

# What is not as it was signed can never be taken: the portal's codes begin like this, the agent has one of its own.
_ABOUT_THE_DOCUMENT: Final = ("document_", "answer_")
DAMAGED_HERE: Final = "damaged"


def agree(flow: Flow, language: str) -> AgreeProps:
    """The paper before it is read. `language`: of the screen."""
    paper = _paper(flow)
    form = paper.form
    return AgreeProps(form.title, form.version, form.language, len(paper.pages), form.language != language)


def changed(flow: Flow) -> ChangedProps:
    """What is new since the version that the person signed."""
    paper = _paper(flow)
    form, lines = paper.form, paper.form.changes.split("\n")
    changes = tuple(line.strip() for line in lines if line.strip())
    return ChangedProps(form.title, form.version, form.language, paper.offer.replaces_version or "", changes)


def page(form: forms.FormTemplate, pages: tuple[Page, ...], number: int) -> PageProps:
    """One page of the text, from 1. The section's heading becomes the page's; it is not said twice."""
    shown = pages[number - 1]
    blocks = tuple(made for block in shown.blocks for made in _blocks(block))
    title = Subheading((Run(shown.title),))
    if blocks and _words(blocks[0]) == _words(title) and len(blocks) > 1:
        blocks = blocks[1:]
    return PageProps(number, len(pages), shown.title, form.title, form.version, form.language, blocks)


def draw(ink: Ink, question: InkVerdict | None, *, asked: Question | None = None) -> DrawProps:
    """The drawing so far, and the question about it. `asked`: what is signed, where it is not the whole paper."""
    strokes = tuple(
        tuple(PadPoint(point.x, point.y, point.pressure, point.t_ms) for point in stroke.points)
        for stroke in ink.strokes
    )
    questions = {InkVerdict.EMPTY: DrawQuestion.NOTHING_DRAWN, InkVerdict.DOT: DrawQuestion.ONLY_A_DOT}
    return DrawProps(strokes, questions.get(question) if question else None, asked)


def ink_of(strokes: tuple[tuple[PadPoint, ...], ...]) -> Ink:
    """The pad's strokes as ink; the time counts from the first point."""
    start = strokes[0][0].t_ms if strokes else 0
    return Ink(
        tuple(
            Stroke(tuple(Point(point.x, point.y, point.pressure, point.t_ms - start) for point in stroke))
            for stroke in strokes
        )
    )


def check(flow: Flow, paper: Paper, *, is_drawn: bool, trouble: Trouble | None) -> CheckProps:
    """All answers once more."""
    form = paper.form
    return CheckProps(
        title=form.title,
        version=form.version,
        language=form.language,
        is_agreed=flow.decision is Decision.AGREED,
        name=" ".join(flow.typed.signer_name.split()),
        is_drawn=is_drawn,
        trouble=trouble,
        answers=tuple((field, answer.value) for field, answer in zip(form.fields, given_answers(flow), strict=False)),
    )


def kept(flow: Flow, envelope_id: str, view: PublicView | None) -> KeptProps:
    """Where the paper is now."""
    site, paper = site_of(view), flow.kept_paper(envelope_id)
    received = paper.received if paper else None
    return KeptProps(
        kind=_kind(paper),
        delivery=_delivery(paper),
        agency=site.agency_name if site else "",
        received_at=local(received.received_at, view) if received else None,
        reference=received.reference if received else "",
        until=last_day(received.expires_at, view) if received and received.expires_at else None,
    )


def _kind(paper: KeptPaper | None) -> KeptKind:
    if paper is None or paper.decision is not Decision.AGREED:
        return KeptKind.PAPER_DECLINED
    return KeptKind.PAPER_AGREED if paper.is_roi else KeptKind.OTHER_AGREED


def _delivery(paper: KeptPaper | None) -> Delivery:
    if paper is None:
        return Delivery.SAVED
    if paper.received is not None:
        return Delivery.RECEIVED
    if not paper.is_held:
        return Delivery.SAVED
    is_other = paper.held_for == DAMAGED_HERE or paper.held_for.startswith(_ABOUT_THE_DOCUMENT)
    return Delivery.REFUSED if is_other else Delivery.HELD


def _paper(flow: Flow) -> Paper:
    if flow.paper is None:
        raise ValueError("no paper is open")
    return flow.paper


def _blocks(block: forms.Block) -> tuple[Block, ...]:
    match block:
        case forms.Heading(spans=spans):
            return (Subheading(_runs(spans)),)
        case forms.Paragraph(spans=spans):
            return (Paragraph(_runs(spans)),)
        case forms.ListBlock():
            return tuple(
                made
                for number, item in enumerate(block.items, block.start)
                for made in _item(item, number if block.ordered else None)
            )


def _item(item: forms.Item, number: int | None) -> tuple[Block, ...]:
    first, *rest = item.blocks
    runs = _runs(first.spans) if isinstance(first, forms.Paragraph) else ()
    head: Block = Bullet(runs) if number is None else Numbered(number, runs)
    return (head, *(made for block in rest for made in _blocks(block)))


def _runs(spans: tuple[forms.Span, ...]) -> tuple[Run, ...]:
    return tuple(Run(span.text, bold=span.bold or span.italic) for span in spans)


def _words(block: Block) -> str:
    return "".join(run.text for run in block.runs).strip()
