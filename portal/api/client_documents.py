"""The staff's side of documents: ask for one, look at what came, close what was asked, decide on deletion."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Response

from portal.api import document_rows
from portal.api.call import Call, Incoming
from portal.api.problems import Refusal
from portal.api.records import agencies_of, own_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.asked_documents import ask_for_document
from portal.models import DocumentRequestRow
from services.portal.contract.documents import (
    DocumentKind,
    DocumentPages,
    DocumentRequest,
    Documents,
    DocumentWanted,
    RemovalDecision,
    RemovalState,
    RequestClosing,
    RequestState,
)

router = APIRouter(prefix="/clients/{client_ref}", route_class=StrictRoute, tags=["staff"])
IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=200)]


@dataclass(frozen=True, slots=True)
class Change:
    """A request that changes what somebody has read before."""

    call: Call
    response: Response
    if_match: str | None


def _change(call: Incoming, response: Response, if_match: IfMatch = None) -> Change:
    return Change(call, response, if_match)


Conditional = Annotated[Change, Depends(_change)]


@router.get("/documents")
def list_client_documents(client_ref: str, call: Incoming) -> Documents:
    """What the client gave, and what the own agency asked for."""
    return call.run(lambda work: _list(work, client_ref))


@router.get("/documents/{client_document_id}")
def read_client_document(client_ref: str, client_document_id: str, call: Incoming) -> DocumentPages:
    """A document with its pages. Nothing is marked as looked at by this."""
    return call.run(lambda work: _read(work, client_ref, client_document_id))


@router.post("/documents/{client_document_id}/look", status_code=204)
def say_document_looked_at(client_ref: str, client_document_id: str, call: Incoming) -> Response:
    """Staff have looked at it: from now on the client can only ask to have it deleted."""
    call.run(lambda work: _look(work, client_ref, client_document_id))
    return Response(status_code=204)


@router.post("/documents/{client_document_id}/removal-decision", status_code=204)
def decide_removal(client_ref: str, client_document_id: str, decision: RemovalDecision, call: Incoming) -> Response:
    """What becomes of the client's wish. Refused: `removal_not_asked`."""
    call.run(lambda work: _decide(work, client_ref, client_document_id, decision))
    return Response(status_code=204)


@router.post("/document-requests", status_code=201)
def request_document(client_ref: str, wanted: DocumentWanted, response: Response, call: Incoming) -> DocumentRequest:
    """Asks the client for a document. Refused: `note_empty`."""
    return call.run(lambda work: _ask(work, client_ref, wanted, response))


@router.get("/document-requests/{document_request_id}")
def read_document_request(
    client_ref: str, document_request_id: str, response: Response, call: Incoming
) -> DocumentRequest:
    """What the own agency asked for, and what the client said."""
    return call.run(lambda work: _tagged(work, _request(work, client_ref, document_request_id), response))


@router.put("/document-requests/{document_request_id}/state")
def close_document_request(
    client_ref: str, document_request_id: str, closing: RequestClosing, how: Conditional
) -> DocumentRequest:
    """Staff have what they needed, or need it no more. Needs If-Match: the client may have answered meanwhile."""
    return how.call.run(lambda work: _close(work, _request(work, client_ref, document_request_id), closing, how))


def _list(work: Work, client_ref: str) -> Documents:
    client = own_client(work, client_ref)
    work.audit("documents_listed", client_id=client.id)
    return Documents(
        documents=document_rows.documents_of(work.db, client.id),
        requests=document_rows.requests_by(work.db, client.id, work.staff().agency_id),
        seen_by=agencies_of(work.db, client.id),
    )


def _read(work: Work, client_ref: str, document_id: str) -> DocumentPages:
    row = document_rows.document_row(work.db, own_client(work, client_ref).id, document_id)
    work.audit("given_document_read", client_id=row.client_id, about={"document": row.id})
    return document_rows.pages_of(work.db, row)


def _look(work: Work, client_ref: str, document_id: str) -> None:
    row = document_rows.document_row(work.db, own_client(work, client_ref).id, document_id)
    if row.looked_at is not None:
        return
    row.looked_at, row.looked_by = work.now, work.staff().id
    seconds = round((work.now - row.received_at).total_seconds())  # R9
    work.audit("document_looked_at", client_id=row.client_id, about={"document": row.id, "after_s": seconds})


def _decide(work: Work, client_ref: str, document_id: str, decision: RemovalDecision) -> None:
    row = document_rows.document_row(work.db, own_client(work, client_ref).id, document_id)
    if row.removal != RemovalState.ASKED:
        raise Refusal(409, "removal_not_asked")
    if decision.decision == "remove":
        document_rows.remove(work, row)
        return
    row.removal = RemovalState.DECLINED.value
    work.audit("document_removal_declined", client_id=row.client_id, about={"document": row.id})


def _ask(work: Work, client_ref: str, wanted: DocumentWanted, response: Response) -> DocumentRequest:
    client = own_client(work, client_ref)
    if wanted.kind is DocumentKind.OTHER and not wanted.note:
        raise Refusal(422, "note_empty")
    row = ask_for_document(work.db, client, work.staff(), wanted, request_id=work.house.new_id(), now=work.now)
    work.audit("document_asked", client_id=client.id, about={"request": row.id})
    return _tagged(work, row, response)


def _request(work: Work, client_ref: str, request_id: str) -> DocumentRequestRow:
    client = own_client(work, client_ref)
    row = work.db.get(DocumentRequestRow, request_id, with_for_update=True)
    if row is None or row.client_id != client.id or row.agency_id != work.staff().agency_id:
        raise Refusal(404, "not_found")
    return row


def _close(work: Work, row: DocumentRequestRow, closing: RequestClosing, how: Change) -> DocumentRequest:
    if how.if_match is None:
        raise Refusal(428, "etag_missing")
    if how.if_match != _tag(row):
        raise Refusal(412, "etag_changed")
    if row.state != closing.state:
        row.state, row.closed_at, row.version = RequestState(closing.state).value, work.now, row.version + 1
        about = {"request": row.id, "state": row.state}
        work.audit("document_request_closed", client_id=row.client_id, about=about)
    return _tagged(work, row, how.response)


def _tagged(work: Work, row: DocumentRequestRow, response: Response) -> DocumentRequest:
    response.headers["ETag"] = _tag(row)
    return document_rows.request_reply(work.db, row)


def _tag(row: DocumentRequestRow) -> str:
    return f'"request-{row.version}"'
