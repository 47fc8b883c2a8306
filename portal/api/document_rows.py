"""Documents and requests as client and staff read them, out of their rows."""

import base64
from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from portal.api.problems import Refusal
from portal.api.work import Work
from portal.models import Agency, ClientDocument, DocumentPage, DocumentRequestRow, Review, StaffUser
from portal.reviewing import reviewed, reviews_of
from services.portal.contract.documents import (
    CannotGive,
    DocumentKind,
    DocumentPages,
    DocumentRequest,
    GivenDocument,
    RemovalState,
    RequestState,
)
from services.portal.contract.reviewed import ReviewResult


def documents_of(db: Session, client_id: str) -> list[GivenDocument]:
    """What a client gave and is not removed, newest first."""
    mine = select(ClientDocument).where(ClientDocument.client_id == client_id, ClientDocument.removed_at.is_(None))
    rows = db.scalars(mine.order_by(ClientDocument.given_at.desc(), ClientDocument.id.desc()))
    reviews = reviews_of(db, client_id)
    return [document_reply(row, reviews.get(row.id)) for row in rows]


def pages_of(db: Session, row: ClientDocument) -> DocumentPages:
    """A document with its pages in order."""
    pictures = db.scalars(
        select(DocumentPage.picture).where(DocumentPage.document_id == row.id).order_by(DocumentPage.number)
    )
    return DocumentPages(
        document=document_reply(row, db.get(Review, row.id)),
        pages=[base64.b64encode(picture).decode() for picture in pictures],
    )


def document_row(db: Session, client_id: str, document_id: str) -> ClientDocument:
    """A document of this client, locked. Raises Refusal 404, also where it is removed."""
    row = db.get(ClientDocument, document_id, with_for_update=True)
    if row is None or row.client_id != client_id or row.removed_at is not None:
        raise Refusal(404, "not_found")
    return row


def add_pages(work: Work, row: ClientDocument, pages: Sequence[bytes]) -> None:
    """Store the pages of a document that has none yet."""
    for number, picture in enumerate(pages, start=1):
        work.db.add(DocumentPage(id=work.house.new_id(), document_id=row.id, number=number, picture=picture))


def remove(work: Work, row: ClientDocument) -> None:
    """Its pages and its note are gone for good; its row says that there was one."""
    work.db.execute(delete(DocumentPage).where(DocumentPage.document_id == row.id))
    row.note, row.removed_at = "", work.now
    work.audit("document_removed", client_id=row.client_id, fields=("document",), about={"document": row.id})


def open_requests(db: Session, client_id: str) -> list[DocumentRequest]:
    """What the client is asked for now, newest first."""
    return _requests(db, DocumentRequestRow.client_id == client_id, DocumentRequestRow.state == RequestState.OPEN)


def requests_by(db: Session, client_id: str, agency_id: str) -> list[DocumentRequest]:
    """All that an agency asked a client for, closed or not, newest first."""
    return _requests(db, DocumentRequestRow.client_id == client_id, DocumentRequestRow.agency_id == agency_id)


def request_reply(db: Session, row: DocumentRequestRow) -> DocumentRequest:
    """One request."""
    is_rejected = (Review.client_id == row.client_id, Review.result == ReviewResult.REJECTED)
    rejected = select(Review.item_id).where(*is_rejected)
    given = select(ClientDocument.id).where(
        ClientDocument.request_id == row.id,
        ClientDocument.removed_at.is_(None),
        ClientDocument.id.not_in(rejected),
    )
    return DocumentRequest(
        id=row.id,
        kind=DocumentKind(row.kind),
        note=row.note,
        asked_by=db.get_one(StaffUser, row.staff_id).display_name,
        agency_name=db.get_one(Agency, row.agency_id).name,
        asked_at=row.asked_at,
        state=RequestState(row.state),
        answer=CannotGive(row.answer) if row.answer else None,
        is_given=db.scalar(given.limit(1)) is not None,
    )


def _requests(db: Session, *of: ColumnElement[bool]) -> list[DocumentRequest]:
    newest = DocumentRequestRow.asked_at.desc(), DocumentRequestRow.id.desc()
    return [request_reply(db, row) for row in db.scalars(select(DocumentRequestRow).where(*of).order_by(*newest))]


def document_reply(row: ClientDocument, review: Review | None) -> GivenDocument:
    """One document, of the kind that counts where staff corrected it."""
    return GivenDocument(
        id=row.id,
        envelope_id=row.envelope_id,
        kind=DocumentKind((review.value if review else "") or row.kind),
        note=row.note,
        request_id=row.request_id,
        page_count=row.page_count,
        given_at=row.given_at,
        received_at=row.received_at,
        looked_at=row.looked_at,
        removal=RemovalState(row.removal),
        reviewed=reviewed(review),
    )
