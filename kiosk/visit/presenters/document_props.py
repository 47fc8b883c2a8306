"""What the documents' pages show, out of the portal's word and of what was given in this visit."""

from kiosk.visit.flow import Flow
from kiosk.visit.flow.steps.documents import DocumentList
from kiosk.visit.flow.values import Client, GivenHere
from kiosk.visit.presenters.site import local
from services.portal.agent_port import PublicView
from services.portal.contract.documents import CannotGive, DocumentRequest, GivenDocument
from ui.documents.lists import DocumentLine, DocumentsProps, Removed, RequestLine
from ui.documents.words import Standing
from ui.phrases.trouble import Trouble


def list_props(step: DocumentList, flow: Flow, view: PublicView | None, trouble: Trouble | None) -> DocumentsProps:
    """The list: what was given in this visit and is not at the portal yet comes first."""
    known = {document.envelope_id for document in step.documents.documents}
    fresh = [one for one in reversed(flow.given) if one.answer is None and one.envelope_id not in known]
    removed = None
    if step.removal is not None:
        removed = Removed.GONE if step.removal.is_removed else Removed.STAFF_DECIDE
    return DocumentsProps(
        documents=(
            *(DocumentLine("", one.kind, _here(one, flow, view)) for one in fresh),
            *(DocumentLine(one.id, one.kind, standing_of(one, view)) for one in step.documents.documents),
        ),
        requests=tuple(_request(request, flow, view) for request in step.documents.requests),
        seen_by=tuple(step.documents.seen_by),
        is_whole=step.is_whole,
        removed=removed,
        trouble=trouble,
    )


def standing_of(document: GivenDocument, view: PublicView | None) -> Standing:
    """Where a document at the portal is."""
    return Standing(
        given_on=local(document.received_at, view).date(),
        looked_on=local(document.looked_at, view).date() if document.looked_at else None,
        removal=document.removal,
        reviewed=document.reviewed,
    )


def seen_by(flow: Flow) -> tuple[str, ...]:
    """Who can see documents, as the list said it; nobody is named where it could not be read."""
    lists = [step for step in flow.trail if isinstance(step, DocumentList)]
    return tuple(lists[-1].documents.seen_by) if lists else ()


def asked_for(flow: Flow) -> DocumentRequest | None:
    """The request that the document in the making answers."""
    asked = flow.person.home.document_requests if isinstance(flow.person, Client) else []
    lists = [step for step in flow.trail if isinstance(step, DocumentList)]
    asked = [*(lists[-1].documents.requests if lists else []), *asked]
    return next((request for request in asked if request.id == flow.typed.document.request_id), None)


def answer_given(request: DocumentRequest, flow: Flow) -> CannotGive | None:
    """What the client said in place of the document, in this visit or before."""
    said = [one.answer for one in flow.given if one.request_id == request.id and one.answer is not None]
    return said[-1] if said else request.answer


def _here(given: GivenHere, flow: Flow, view: PublicView | None) -> Standing:
    submission = flow.submission(given.envelope_id)
    received_at = submission.received_at if submission else None
    given_on = local(received_at or given.given_at, view).date()
    is_held = submission is not None and submission.is_held
    return Standing(given_on=given_on, is_received=received_at is not None, is_held=is_held)


def _request(request: DocumentRequest, flow: Flow, view: PublicView | None) -> RequestLine:
    is_given_here = any(one.request_id == request.id and one.answer is None for one in flow.given)
    return RequestLine(
        id=request.id,
        kind=request.kind,
        note=request.note,
        asked_by=f"{request.asked_by}, {request.agency_name}",
        asked_on=local(request.asked_at, view).date(),
        answer=answer_given(request, flow),
        is_given=request.is_given or is_given_here,
    )
