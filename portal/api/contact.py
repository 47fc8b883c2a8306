"""A client's own contact tab: what stands in the record, and what the client asks to change.

A change never overwrites the record: it waits for staff (R10), marked as portal-entered (R11). A change of the address
that the account signs in with leaves the account as it is until staff have confirmed it (R4).
"""

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from portal.api.call import Incoming
from portal.api.keeping import envelope_id, kept
from portal.api.problems import Refusal
from portal.api.records import account_of
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.contact_entries import entries_of
from portal.models import Contact, ContactChangeRow
from services.portal.contract import Kept
from services.portal.contract.contact import (
    ChangeState,
    ContactChange,
    ContactEntry,
    ContactKind,
    ContactTab,
)
from services.rules.contact import normalised_phone
from services.rules.email import is_same_email, normalised_email

router = APIRouter(prefix="/me/contact", route_class=StrictRoute, tags=["client"])


@router.get("")
def read_contact_tab(call: Incoming) -> ContactTab:
    """What stands in the record and what waits for staff."""
    return call.run(_read)


@router.post("", status_code=201, response_model=Kept)
def change_contact(change: ContactChange, call: Incoming) -> Response:
    """Takes a change for staff to review (a keep)."""
    return call.keep(lambda work: _take(work, change))


def ways_to_reach(db: Session, client_id: str) -> int:
    """How many ways there are: those of the record, and new ones that wait."""
    return sum(
        entry.replaces is None and entry.state is not ChangeState.REJECTED for entry in entries_of(db, client_id)
    )


def _read(work: Work) -> ContactTab:
    client_id = work.client().client_id
    tab, account = work.db.get(Contact, client_id), account_of(work.db, client_id)
    work.audit("contact_read", client_id=client_id)
    return ContactTab(
        version=tab.version if tab else 0,
        entries=entries_of(work.db, client_id),
        email_signs_in=bool(tab and account and tab.email and is_same_email(account.email, tab.email)),
    )


def _take(work: Work, change: ContactChange) -> Kept:
    if change.is_removal and change.replaces is None:
        raise Refusal(422, "contact_removes_nothing")
    client_id = work.client().client_id
    replaced = _replaced(work.db, client_id, change)
    tab, account = work.db.get(Contact, client_id), account_of(work.db, client_id)
    row = ContactChangeRow(
        id=work.house.new_id(),
        client_id=client_id,
        envelope_id=envelope_id(work),
        device_id=work.device.id,
        kind=change.kind.value,
        use=change.use.value if change.use else "",
        value="" if change.is_removal else usable_value(change.kind, change.value),
        detail=change.detail,
        may_leave_message=change.may_leave_message,
        may_name_agency=change.may_name_agency,
        is_preferred=change.is_preferred,
        replaces=change.replaces or "",
        before=replaced.value if replaced else "",
        is_removal=change.is_removal,
        seen_version=change.seen_version,
        tab_version=tab.version if tab else 0,
        waits_for_r4=bool(
            replaced and account and change.kind is ContactKind.EMAIL and replaced.value == account.email
        ),
        told_at=work.moment,
        received_at=work.now,
        is_late=work.is_late,
        is_portal_entered=True,
    )
    work.db.add(row)
    work.db.flush()
    work.audit("contact_change_asked", client_id=client_id, fields=(row.kind,), about={"change": row.id})
    return kept(work, row.id)


def _replaced(db: Session, client_id: str, change: ContactChange) -> ContactEntry | None:
    """What the client saw in that place. Nothing any more where staff took it away meanwhile: staff see that too."""
    if change.replaces is None:
        return None
    found = next((entry for entry in entries_of(db, client_id) if entry.id == change.replaces), None)
    if found is not None and found.kind is not change.kind:
        raise Refusal(422, "contact_kind_differs")
    return found


def usable_value(kind: ContactKind, untrusted: str) -> str:
    """A value in the form in which it is kept. Raises Refusal where nobody can be reached by it."""
    match kind:
        case ContactKind.PHONE | ContactKind.TRUSTED_PERSON:
            value, code = normalised_phone(untrusted), "phone_invalid"
        case ContactKind.EMAIL:
            value, code = normalised_email(untrusted), "email_invalid"
        case ContactKind.ADDRESS:
            value, code = untrusted, "address_empty"
    if not value:
        raise Refusal(422, code)
    return value
