"""Asking a client for a document: the row, for staff at a kiosk and for the demo."""

import datetime as dt

from sqlalchemy.orm import Session

from portal.models import Client, DocumentRequestRow, StaffUser
from services.portal.contract.documents import DocumentWanted, RequestState


def ask_for_document(
    session: Session, client: Client, staff: StaffUser, wanted: DocumentWanted, *, request_id: str, now: dt.datetime
) -> DocumentRequestRow:
    """Staff ask a client for a document, from now on."""
    row = DocumentRequestRow(
        id=request_id,
        client_id=client.id,
        agency_id=staff.agency_id,
        staff_id=staff.id,
        kind=wanted.kind.value,
        note=wanted.note,
        asked_at=now,
        state=RequestState.OPEN.value,
        version=1,
    )
    session.add(row)
    session.flush()
    return row
