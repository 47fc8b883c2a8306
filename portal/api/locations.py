"""Where a client can be found: told by the client, seen by the agencies that serve them, removed by the client."""

from fastapi import APIRouter, Response
from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.api.asks import close_asks
from portal.api.call import Incoming
from portal.api.keeping import envelope_id, kept
from portal.api.problems import Refusal
from portal.api.records import agencies_of, site_date
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import ClientLocation, Review
from portal.reviewing import is_rejected, reviewed, reviews_of
from services.portal.contract import Kept
from services.portal.contract.asks import AskKind
from services.portal.contract.location import (
    DayPart,
    Location,
    Locations,
    LocationSubmission,
    LocationWay,
    Weekday,
)

router = APIRouter(prefix="/me/locations", route_class=StrictRoute, tags=["client"])


@router.get("")
def list_locations(call: Incoming) -> Locations:
    """What the client has told, newest first, and who can see it."""
    return call.run(_list)


@router.post("", status_code=201, response_model=Kept)
def tell_location(submission: LocationSubmission, call: Incoming) -> Response:
    """Takes a place in the client's words (a keep)."""
    return call.keep(lambda work: _tell(work, submission))


@router.delete("/{location_id}", status_code=204)
def remove_location(location_id: str, call: Incoming) -> Response:
    """Takes a place out of the history: its words are gone, the audit chain keeps that there was one."""
    call.run(lambda work: _remove(work, location_id))
    return Response(status_code=204)


def told_by(db: Session, client_id: str) -> list[ClientLocation]:
    """The places that a client told and has not removed, newest first."""
    mine = select(ClientLocation).where(ClientLocation.client_id == client_id, ClientLocation.removed_at.is_(None))
    return list(db.scalars(mine.order_by(ClientLocation.told_at.desc(), ClientLocation.id.desc())))


def _list(work: Work) -> Locations:
    client_id, today = work.client().client_id, site_date(work)
    rows, reviews = told_by(work.db, client_id), reviews_of(work.db, client_id)
    holding = (row for row in rows if not is_rejected(reviews.get(row.id)))
    current = next((row.id for row in holding if row.holds_until is None or row.holds_until >= today), None)
    work.audit("locations_read", client_id=client_id)
    return Locations(
        told=[location_reply(row, reviews.get(row.id), is_current=row.id == current) for row in rows],
        seen_by=agencies_of(work.db, client_id),
    )


def location_reply(row: ClientLocation, review: Review | None, *, is_current: bool) -> Location:
    """One place, as it counts where staff corrected it."""
    return Location(
        id=row.id,
        way=LocationWay(row.way),
        place=(review.value if review else "") or row.place,
        days=[Weekday(day) for day in row.days.split(",") if day],
        parts=[DayPart(part) for part in row.parts.split(",") if part],
        note=row.note,
        told_at=row.told_at,
        holds_until=row.holds_until,
        is_current=is_current,
        reviewed=reviewed(review),
    )


def _tell(work: Work, submission: LocationSubmission) -> Kept:
    place = work.site.name if submission.way is LocationWay.THIS_SITE else submission.place
    if not place:
        raise Refusal(422, "place_empty")
    row = ClientLocation(
        id=work.house.new_id(),
        client_id=work.client().client_id,
        envelope_id=envelope_id(work),
        device_id=work.device.id,
        way=submission.way.value,
        place=place,
        days=",".join(day for day in Weekday if day in submission.days),
        parts=",".join(part for part in DayPart if part in submission.parts),
        note=submission.note,
        told_at=work.moment,
        received_at=work.now,
        holds_until=submission.holds_until,
        is_late=work.is_late,
        is_portal_entered=True,
    )
    work.db.add(row)
    work.db.flush()
    close_asks(work, row.client_id, AskKind.LOCATION)
    work.audit("location_told", client_id=row.client_id, fields=("location",), about={"location": row.id})
    return kept(work, row.id)


def _remove(work: Work, location_id: str) -> None:
    row = work.db.get(ClientLocation, location_id, with_for_update=True)
    if row is None or row.client_id != work.client().client_id:
        raise Refusal(404, "not_found")
    if row.removed_at is not None:
        return
    row.removed_at = work.now
    row.place = row.note = row.days = row.parts = ""
    work.audit("location_removed", client_id=row.client_id, fields=("location",), about={"location": row.id})
