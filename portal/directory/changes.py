"""What changed in the directory since a kiosk looked, in pages that are bounded."""

import datetime as dt
import json

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from portal.directory.kinds import SERVICE, TAXONOMY_TERM
from portal.directory.kiosk_view import kiosk_service
from portal.directory.nesting import whole
from portal.models import HsdsObject
from services.directory.records import DirectoryPage, DirectoryQuery

_GONE = frozenset({"inactive", "defunct"})
_BETWEEN = "|"
_FURTHEST_BEHIND = dt.timedelta(hours=12)  # of UTC, anywhere


class BadCursor(ValueError):
    """A cursor that is none of ours."""


def changes(db: Session, query: DirectoryQuery, *, now: dt.datetime) -> DirectoryPage:
    """The next page after the query's cursor. Raises BadCursor."""
    found = select(HsdsObject).where(HsdsObject.kind == SERVICE)
    if query.cursor:
        found = found.where(tuple_(HsdsObject.changed_at, HsdsObject.id) > tuple_(*_place(query.cursor)))
    ordered = found.order_by(HsdsObject.changed_at, HsdsObject.id)
    rows = db.scalars(ordered.limit(query.limit + 1)).all()
    page = rows[: query.limit]
    offered = [row for row in page if row.status not in _GONE and not row.is_withdrawn]
    nested = whole(db, SERVICE, [json.loads(row.body) for row in offered])
    terms = _terms(db) if nested else {}
    earliest = (now - _FURTHEST_BEHIND).date()  # a kiosk has a clock of its own, and judges again by it
    return DirectoryPage(
        services=[kiosk_service(service, terms=terms, today=earliest) for service in nested],
        gone=[row.id for row in page if row not in offered],
        cursor=f"{page[-1].changed_at.isoformat()}{_BETWEEN}{page[-1].id}" if page else query.cursor,
        is_last=len(rows) <= query.limit,
        portal_time=now,
    )


def _place(untrusted_cursor: str) -> tuple[dt.datetime, str]:
    moment, _, object_id = untrusted_cursor.partition(_BETWEEN)
    try:
        found = dt.datetime.fromisoformat(moment)
    except ValueError:
        raise BadCursor from None
    if found.tzinfo is None or "\0" in object_id:
        raise BadCursor
    return found, object_id


def _terms(db: Session) -> dict[str, list[str]]:
    """By term id: its name and the names above it."""
    rows = db.scalars(select(HsdsObject.body).where(HsdsObject.kind == TAXONOMY_TERM)).all()
    terms = {term["id"]: term for term in map(json.loads, rows)}
    found: dict[str, list[str]] = {}
    for term_id in terms:
        names, at = list[str](), term_id
        while at in terms and terms[at]["name"] not in names:
            names.append(terms[at]["name"])
            at = terms[at].get("parent_id", "")
        found[term_id] = names
    return found
