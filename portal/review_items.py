"""What came through the portal and waits for staff, out of the tables of its kinds."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, cast

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from portal.models import (
    Client,
    ClientAgency,
    ClientDocument,
    ClientLocation,
    ContactChangeRow,
    Review,
    Revocation,
    Signature,
)
from services.portal.contract.review import ReviewKind

Given: TypeAlias = ContactChangeRow | ClientLocation | ClientDocument | Signature | Revocation
_GIVEN_AT: Final[dict[ReviewKind, InstrumentedAttribute[dt.datetime]]] = {
    ReviewKind.CONTACT: ContactChangeRow.told_at,
    ReviewKind.LOCATION: ClientLocation.told_at,
    ReviewKind.DOCUMENT: ClientDocument.given_at,
    ReviewKind.SIGNATURE: Signature.signed_at,
    ReviewKind.REVOCATION: Revocation.revoked_at,
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a client gave. `given_at`: when the client gave it."""

    kind: ReviewKind
    row: Given = field(repr=False)

    @property
    def given_at(self) -> dt.datetime:
        """When the client gave it."""
        moment: dt.datetime = getattr(self.row, _GIVEN_AT[self.kind].key)
        return moment


def item_of(db: Session, client_id: str, item_id: str) -> Item | None:
    """What a client gave under this id, and has not removed since."""
    for kind, given_at in _GIVEN_AT.items():
        row = cast("Given | None", db.scalar(select(given_at.class_).where(given_at.class_.id == item_id)))
        if row is not None and row.client_id == client_id and getattr(row, "removed_at", None) is None:
            return Item(kind, row)
    return None


def waiting(db: Session, agency_id: str, *, with_restricted: bool, most: int) -> list[tuple[Item, Client]]:
    """What waits for the staff of an agency, oldest first."""
    found = [
        (Item(kind, row), client)
        for kind, query in _queries(agency_id, with_restricted)
        for row, client in db.execute(query.order_by(_GIVEN_AT[kind], _GIVEN_AT[kind].class_.id).limit(most))
    ]
    return sorted(found, key=lambda one: (one[0].given_at, one[0].row.id))[:most]


def count_waiting(db: Session, agency_id: str, *, with_restricted: bool) -> int:
    """How much waits for the staff of an agency."""
    counts = (
        select(func.count()).select_from(query.subquery())
        for query in (query.with_only_columns(Client.id) for _kind, query in _queries(agency_id, with_restricted))
    )
    return sum(db.scalar(count) or 0 for count in counts)


def _queries(agency_id: str, with_restricted: bool) -> Iterator[tuple[ReviewKind, Select[Any]]]:
    for kind, given_at in _GIVEN_AT.items():
        model = given_at.class_
        query = (
            select(model, Client)
            .join(Client, Client.id == model.client_id)
            .join(ClientAgency, ClientAgency.client_id == Client.id)
            .outerjoin(Review, Review.item_id == model.id)
            .where(ClientAgency.agency_id == agency_id, Client.hmis_deleted_at.is_(None), Review.item_id.is_(None))
        )
        if not with_restricted:
            query = query.where(Client.is_restricted.is_(False))
        if hasattr(model, "removed_at"):
            query = query.where(model.removed_at.is_(None))
        yield kind, query
