"""How a client can be reached: the contact tab, what the portal added to it, and what waits for staff."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.models import Contact, ContactChangeRow, Review
from portal.reviewing import counts, is_rejected, reviewed, reviews_of
from services.portal.contract.contact import ChangeState, ContactEntry, ContactKind, ContactUse

# The ids of what stands in the contact tab, of which there is one of each kind.
PLACES: Final = {ContactKind.PHONE: "tab-phone", ContactKind.EMAIL: "tab-email", ContactKind.ADDRESS: "tab-address"}


@dataclass(frozen=True, slots=True)
class Change:
    """What a client asked for, and what staff decided on it."""

    row: ContactChangeRow = field(repr=False)
    review: Review | None = field(default=None, repr=False)

    @property
    def value(self) -> str:
        """What counts, where it counts."""
        return (self.review.value if self.review else "") or self.row.value


def changes_of(db: Session, client_id: str) -> list[Change]:
    """All changes of a client, newest first."""
    mine = select(ContactChangeRow).where(ContactChangeRow.client_id == client_id)
    reviews = reviews_of(db, client_id)
    rows = db.scalars(mine.order_by(ContactChangeRow.told_at.desc(), ContactChangeRow.id.desc()))
    return [Change(row, reviews.get(row.id)) for row in rows]


def entries_of(db: Session, client_id: str) -> list[ContactEntry]:
    """What counts, then the client's changes that staff have not accepted, newest first."""
    changes = changes_of(db, client_id)
    open_ones = [_entry(one) for one in changes if not counts(one.review)]
    return [*_counting(db.get(Contact, client_id), changes), *open_ones]


def counting_entries(db: Session, client_id: str) -> list[ContactEntry]:
    """What counts: the contact tab, and what was accepted beside it."""
    return _counting(db.get(Contact, client_id), changes_of(db, client_id))


def value_at(tab: Contact | None, kind: ContactKind) -> str:
    """What stands in the contact tab in the place of this kind."""
    values = {ContactKind.PHONE: "phone", ContactKind.EMAIL: "email", ContactKind.ADDRESS: "address"}
    return str(getattr(tab, values[kind])) if tab and kind in values else ""


def _counting(tab: Contact | None, changes: Sequence[Change]) -> list[ContactEntry]:
    accepted = [one for one in changes if counts(one.review)]
    replaced = {one.row.replaces for one in accepted}
    beside = [
        one
        for one in accepted
        if one.row.replaces not in PLACES.values() and one.row.id not in replaced and not one.row.is_removal
    ]
    in_tab = [_in_tab(kind, value_at(tab, kind), accepted) for kind in PLACES if value_at(tab, kind)]
    return [*in_tab, *(_standing(one, one.row.id, one.value) for one in beside)]


def _in_tab(kind: ContactKind, value: str, accepted: Iterable[Change]) -> ContactEntry:
    """What stands in the tab, with what the client said about it where it came from the client."""
    source = next((one for one in accepted if one.row.replaces == PLACES[kind] and one.value == value), None)
    return (
        _standing(source, PLACES[kind], value)
        if source
        else ContactEntry(id=PLACES[kind], kind=kind, use=None, value=value)
    )


def _standing(change: Change, entry_id: str, value: str) -> ContactEntry:
    said = _entry(change)
    return said.model_copy(update={"id": entry_id, "value": value, "state": None, "replaces": None, "told_at": None})


def _entry(change: Change) -> ContactEntry:
    row = change.row
    return ContactEntry(
        id=row.id,
        kind=ContactKind(row.kind),
        use=ContactUse(row.use) if row.use else None,
        value=row.value,
        detail=row.detail,
        may_leave_message=row.may_leave_message,
        may_name_agency=row.may_name_agency,
        is_preferred=row.is_preferred,
        state=ChangeState.REJECTED if is_rejected(change.review) else ChangeState.PENDING,
        replaces=row.replaces or None,
        is_removal=row.is_removal,
        told_at=row.told_at,
        reviewed=reviewed(change.review),
    )


def pending_entry(row: ContactChangeRow) -> ContactEntry:
    """A change that waits, as staff review it."""
    return _entry(Change(row))
