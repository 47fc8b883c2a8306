"""The client's side of documents: given, listed, opened, removed; and what is said in place of one."""

import base64
import binascii
from collections.abc import Sequence

from fastapi import APIRouter, Response

from portal.api import document_rows
from portal.api.call import Incoming
from portal.api.keeping import envelope_id, kept
from portal.api.problems import Refusal
from portal.api.records import agencies_of
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import ClientDocument, DocumentRequestRow
from services.documents.given import FileRefused
from services.documents.intake import pages_from
from services.portal.contract import Kept
from services.portal.contract.documents import (
    DocumentAnswer,
    DocumentKind,
    DocumentPages,
    Documents,
    DocumentSubmission,
    Removal,
    RemovalState,
)

router = APIRouter(prefix="/me", route_class=StrictRoute, tags=["client"])


@router.get("/documents")
def list_documents(call: Incoming) -> Documents:
    """What the client gave, what is asked for, and who can see it."""
    return call.run(_list)


@router.get("/documents/{document_id}")
def read_given_document(document_id: str, call: Incoming) -> DocumentPages:
    """A document with its pages."""
    return call.run(lambda work: _read(work, document_id))


@router.post("/documents", status_code=201, response_model=Kept)
def give_document(submission: DocumentSubmission, call: Incoming) -> Response:
    """Takes a document (a keep): JPEG, PNG or PDF, known by their first bytes. Each page becomes a picture of ours.

    Refused: `file_unknown_kind`, `file_too_large`, `file_too_many_pages`, `file_too_many_pixels`, `file_damaged`,
    `file_locked` (a password), `file_active` (a PDF that can do something), `note_empty`, `request_unknown`.
    """
    before = call.kept_before()
    if before is not None:
        return before
    call.run(lambda work: work.client())  # no file is opened for somebody who may give none
    pages = _pages(submission.files)
    return call.keep(lambda work: _give(work, submission, pages))


@router.post("/documents/{document_id}/removal")
def remove_document(document_id: str, call: Incoming) -> Removal:
    """Deletes what nobody has looked at. What staff have looked at they may need: they decide."""
    return call.run(lambda work: _remove(work, document_id))


@router.post("/document-answers", status_code=201, response_model=Kept)
def answer_document_request(answer: DocumentAnswer, call: Incoming) -> Response:
    """Takes what the client says in place of a document (a keep). Refused: `request_unknown`."""
    return call.keep(lambda work: _answer(work, answer))


def _list(work: Work) -> Documents:
    client_id = work.client().client_id
    work.audit("documents_listed", client_id=client_id)
    return Documents(
        documents=document_rows.documents_of(work.db, client_id),
        requests=document_rows.open_requests(work.db, client_id),
        seen_by=agencies_of(work.db, client_id),
    )


def _read(work: Work, document_id: str) -> DocumentPages:
    row = document_rows.document_row(work.db, work.client().client_id, document_id)
    work.audit("given_document_read", client_id=row.client_id, about={"document": row.id})
    return document_rows.pages_of(work.db, row)


def _pages(untrusted_files: Sequence[str]) -> tuple[bytes, ...]:
    try:
        return pages_from([base64.b64decode(file, validate=True) for file in untrusted_files])
    except FileRefused as refused:
        raise Refusal(422, f"file_{refused.fault.value}") from None
    except (binascii.Error, ValueError):
        raise Refusal(422, "file_damaged") from None


def _give(work: Work, submission: DocumentSubmission, pages: Sequence[bytes]) -> Kept:
    if submission.kind is DocumentKind.OTHER and not submission.note and submission.request_id is None:
        raise Refusal(422, "note_empty")
    if submission.request_id is not None:
        _request(work, submission.request_id)
    row = ClientDocument(
        id=work.house.new_id(),
        client_id=work.client().client_id,
        request_id=submission.request_id,
        envelope_id=envelope_id(work),
        device_id=work.device.id,
        kind=submission.kind.value,
        note=submission.note,
        page_count=len(pages),
        given_at=work.moment,
        received_at=work.now,
        is_late=work.is_late,
        is_portal_entered=True,
    )
    work.db.add(row)
    work.db.flush()
    document_rows.add_pages(work, row, pages)
    work.audit("document_given", client_id=row.client_id, fields=("document",), about={"document": row.id})
    return kept(work, row.id)


def _remove(work: Work, document_id: str) -> Removal:
    row = document_rows.document_row(work.db, work.client().client_id, document_id)
    if row.looked_at is None:
        document_rows.remove(work, row)
        return Removal(is_removed=True)
    if row.removal != RemovalState.ASKED:
        row.removal = RemovalState.ASKED.value
        work.audit("document_removal_asked", client_id=row.client_id, about={"document": row.id})
    return Removal(is_removed=False)


def _answer(work: Work, answer: DocumentAnswer) -> Kept:
    row = _request(work, answer.request_id)
    # Two kiosks may deliver in another order than the client spoke: the last word counts.
    if row.answered_at is None or row.answered_at <= work.moment:
        row.answer, row.answered_at = answer.answer.value, work.moment
        row.version += 1
    work.audit("document_request_answered", client_id=row.client_id, fields=("answer",), about={"request": row.id})
    return kept(work, row.id)


def _request(work: Work, request_id: str) -> DocumentRequestRow:
    """A request to this client, closed meanwhile or not: what was given in good faith is taken."""
    row = work.db.get(DocumentRequestRow, request_id, with_for_update=True)
    if row is None or row.client_id != work.client().client_id:
        raise Refusal(404, "request_unknown")
    return row
