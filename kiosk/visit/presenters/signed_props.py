"""What the pages of waiting and signed papers show, out of the flow."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Final

from kiosk.visit.flow import Flow
from kiosk.visit.flow.values import Client
from kiosk.visit.presenters import paper_props
from kiosk.visit.presenters.site import form_text, last_day, local
from services.documents.forms import FormError, FormKind, FormTemplate
from services.documents.pages import Page, pages
from services.portal.agent_port import PublicView
from services.portal.contract import OfferedForm, SignatureState, SignatureSummary
from services.portal.contract.papers import SignedPaper
from ui.papers.answers import AnswersProps
from ui.papers.paper import SeePaperProps
from ui.papers.to_sign import Waiting, WaitingLine
from ui.papers.words import PaperLine, PaperState
from ui.phrases.trouble import Trouble
from ui.roi.page import PageProps

_WAITING: Final = {
    SignatureState.EXPIRES_SOON: Waiting.ENDS_SOON,
    SignatureState.EXPIRED: Waiting.ENDED,
    SignatureState.DECLINED: Waiting.SAID_NO,
    SignatureState.REVOKED: Waiting.TAKEN_BACK,
    SignatureState.REJECTED: Waiting.NOT_TAKEN,
}
_COUNTS: Final = (SignatureState.ACTIVE, SignatureState.EXPIRES_SOON)


@dataclass(frozen=True, slots=True)
class SignedPage:
    """One page of a signed paper; `page` None: the answers behind its last page."""

    answers: AnswersProps = field(repr=False)
    page: PageProps | None = field(default=None, repr=False)


def waiting_lines(flow: Flow, view: PublicView | None, *, language: str) -> tuple[WaitingLine, ...]:
    """The papers that can be signed now, with their titles in `language` where there is a text in it."""
    return tuple(
        WaitingLine(offer.template_id, _title(offer, view, language), _waiting(offer)) for offer in flow.waiting()
    )


def signed_lines(flow: Flow, view: PublicView | None, *, now: dt.datetime) -> tuple[PaperLine, ...]:
    """What was signed in this visit and is not at the portal yet, then what the portal has, newest first."""
    person = flow.person
    if not isinstance(person, Client):
        return ()
    known = {summary.id for summary in person.home.signed}
    titles = {(form.template_id, form.version): form.title for form in person.home.offered}
    fresh = tuple(
        PaperLine(titles.get((paper.template_id, paper.version), ""), PaperState.SAVED, local(now, view).date())
        for paper in flow.kept
        if paper.received is None or paper.received.id not in known
    )
    return fresh + tuple(_line(flow, summary, view) for summary in person.home.signed)


def see_paper(flow: Flow, paper: SignedPaper, view: PublicView | None, *, trouble: Trouble | None) -> SeePaperProps:
    """One signed paper, and what can be done with it."""
    summary = paper.summary
    counts = summary.state in _COUNTS and summary.id not in flow.taken_back
    return SeePaperProps(
        line=_line(flow, summary, view),
        version=summary.version,
        language=summary.language,
        can_email=bool(paper.email_hint),
        can_take_back=summary.kind == "roi" and counts,
        trouble=trouble,
    )


def form_of(paper: SignedPaper) -> FormTemplate | None:
    """The text that was signed; None where it is not the one that its hash names."""
    summary = paper.summary
    try:
        form = FormTemplate(
            template_id=summary.template_id,
            version=summary.version,
            language=summary.language,
            title=summary.title,
            kind=FormKind(summary.kind),
            body=paper.text,
            fields=tuple(paper.fields),
        )
    except FormError:
        return None
    return form if form.text_sha256 == paper.text_sha256 else None


def signed_page(paper: SignedPaper, number: int, view: PublicView | None) -> SignedPage:
    """Page `number` of a signed paper, from 1; what was answered stands behind the last page."""
    form = form_of(paper)
    shown: tuple[Page, ...] = () if form is None else pages(form)
    if form is None or number > len(shown):
        return SignedPage(_answers(paper, view))
    return SignedPage(_answers(paper, view), paper_props.page(form, shown, number))


def _answers(paper: SignedPaper, view: PublicView | None) -> AnswersProps:
    given = {answer.field: answer.value for answer in paper.answers}
    is_agreed = paper.decision == "agreed"
    return AnswersProps(
        title=paper.summary.title,
        is_agreed=is_agreed,
        signed_on=local(paper.summary.signed_at, view).date(),
        answers=tuple((one, given.get(one.id, "")) for one in paper.fields if is_agreed),
    )


def _line(flow: Flow, summary: SignatureSummary, view: PublicView | None) -> PaperLine:
    is_on_its_way = summary.id in flow.taken_back and summary.state is not SignatureState.REVOKED
    return PaperLine(
        title=summary.title,
        state=PaperState.TAKING_BACK if is_on_its_way else PaperState(summary.state.value),
        signed_on=local(summary.signed_at, view).date(),
        until=last_day(summary.expires_at, view) if summary.expires_at else None,
        reference=summary.reference,
        id=summary.id,
        revoked_on=local(summary.revoked_at, view).date() if summary.revoked_at else None,
        reviewed=summary.reviewed,
    )


def _title(offer: OfferedForm, view: PublicView | None, language: str) -> str:
    text = form_text(view, offer.template_id, offer.version, (language,))
    return text.title if text is not None else offer.title


def _waiting(offer: OfferedForm) -> Waiting:
    if offer.answer is not None and offer.answer in _WAITING:
        return _WAITING[offer.answer]
    return Waiting.NEW_VERSION if offer.replaces_version else Waiting.NEW
