"""How clients can be reached and where they can be found, a row each: what HMIS CSV has no file for.

The columns are those that programmes know from the contact and location tabs of their HMIS. People open these two in a
spreadsheet, so what would begin a formula there is written with an apostrophe before it; telephone numbers stand as
people write them, and begin with none of these signs.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.contact_entries import counting_entries
from portal.models import Client, ClientLocation
from portal.reviewing import counts, reviews_of
from services.portal.contract.contact import ContactEntry, ContactKind
from services.rules.contact import phone_words

CONTACT_COLUMNS: Final = (
    "PersonalID",
    "ContactType",
    "Use",
    "Name",
    "Phone",
    "Email",
    "Address",
    "Preferred",
    "MayLeaveMessage",
    "MayNameAgency",
    "Source",
    "DateReviewed",
)
LOCATION_COLUMNS: Final = (
    "PersonalID",
    "LocationType",
    "Location",
    "Days",
    "TimesOfDay",
    "Note",
    "DateTold",
    "DateEnds",
    "Source",
    "DateReviewed",
)
_FORMULA: Final = ("=", "+", "-", "@")
_PORTAL: Final = "portal"
_STAFF: Final = "staff"
_COLUMNS: Final = {
    ContactKind.PHONE: "Phone",
    ContactKind.TRUSTED_PERSON: "Phone",
    ContactKind.EMAIL: "Email",
    ContactKind.ADDRESS: "Address",
}


def contact_rows(db: Session, client: Client) -> Iterator[dict[str, str]]:
    """What counts: the contact tab, and what staff accepted beside it."""
    for entry in counting_entries(db, client.id):
        yield _contact(client, entry)


def location_rows(db: Session, client: Client) -> Iterator[dict[str, str]]:
    """The places that staff accepted and the client has not taken back, newest first."""
    reviews = reviews_of(db, client.id)
    mine = select(ClientLocation).where(ClientLocation.client_id == client.id, ClientLocation.removed_at.is_(None))
    for row in db.scalars(mine.order_by(ClientLocation.told_at.desc(), ClientLocation.id)):
        review = reviews.get(row.id)
        if review is not None and counts(review):
            yield {
                "PersonalID": plain(client.hmis_id),
                "LocationType": row.way,
                "Location": plain(review.value or row.place),
                "Days": row.days,
                "TimesOfDay": row.parts,
                "Note": plain(row.note),
                "DateTold": _day(row.told_at),
                "DateEnds": row.holds_until.isoformat() if row.holds_until else "",
                "Source": _PORTAL,
                "DateReviewed": _day(review.reviewed_at),
            }


def plain(text: str) -> str:
    """One line, which no spreadsheet takes for a formula."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line


def _contact(client: Client, entry: ContactEntry) -> dict[str, str]:
    is_number = entry.kind in (ContactKind.PHONE, ContactKind.TRUSTED_PERSON)
    value = phone_words(entry.value) if is_number else entry.value
    return {
        "PersonalID": plain(client.hmis_id),
        "ContactType": entry.kind.value,
        "Use": entry.use.value if entry.use else "",
        "Name": plain(entry.detail),
        _COLUMNS[entry.kind]: plain(value),
        "Preferred": _yes_no(entry.is_preferred),
        "MayLeaveMessage": _yes_no(entry.may_leave_message),
        "MayNameAgency": _yes_no(entry.may_name_agency),
        "Source": _PORTAL if entry.reviewed else _STAFF,
        "DateReviewed": _day(entry.reviewed.at) if entry.reviewed else "",
    }


def _yes_no(is_so: bool | None) -> str:
    """HMIS's codes; empty where nobody was asked."""
    return "" if is_so is None else str(int(is_so))


def _day(moment: dt.datetime) -> str:
    return moment.date().isoformat()
