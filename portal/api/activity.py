"""The client's own look into the audit chains and at their stays: who did what when, never values."""

from collections.abc import Iterable
from typing import Annotated, Final

from fastapi import APIRouter, Query
from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import agencies_of
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.client_events import ClientEvent, chain_ends, events_before
from portal.models import Agency, Client, Device, Enrollment, Project, Site, StaffUser
from services.portal.contract.activity import OWN_READ, ActivityEvent, ActivityPage, Doer, Stay, Stays
from services.portal.contract.own_account import SeenBy

router = APIRouter(route_class=StrictRoute, tags=["client"])

EVENTS_ON_A_PAGE: Final = 10
MOST_READ: Final = 500
# What the codes end with that mean looking at something.
_LOOKS: Final = ("_read", "_listed")
_MOST_STAYS: Final = 200
_HIGHEST: Final = 2**53
Before = Annotated[str | None, Query(max_length=2_000)]


@router.get("/me/activity")
def list_activity(call: Incoming, before: Before = None) -> ActivityPage:
    """What was done with the client's record, newest first."""
    return call.run(lambda work: _page(work, before))


@router.get("/me/stays")
def list_stays(call: Incoming) -> Stays:
    """The client's stays in projects, as HMIS has them."""
    return call.run(_stays)


@router.get("/me/seen-by")
def read_seen_by(call: Incoming) -> SeenBy:
    """Whose staff can open the client's record."""
    return call.run(_seen_by)


def _page(work: Work, before: str | None) -> ActivityPage:
    client_id = work.client().client_id
    places = chain_ends(work.db, client_id) if before is None else _places(before)
    taken, has_more = _taken(events_before(work.db, client_id, places), client_id)
    lines = [events[0] for events in taken]
    ends = {event.chain: event.number for events in taken for event in events}
    work.audit("activity_read", client_id=client_id)
    return ActivityPage(
        events=[_line(work.db, event, client_id) for event in lines],
        older=_text(places | ends) if has_more else None,
    )


def _taken(events: Iterable[ClientEvent], client_id: str) -> tuple[list[list[ClientEvent]], bool]:
    """A page: each line's events, newest first (several where the client only looked), and whether there are more."""
    lines: list[list[ClientEvent]] = []
    for count, event in enumerate(events):
        goes_on = bool(lines) and _is_own_read(event, client_id) and _is_own_read(lines[-1][0], client_id)
        if count == MOST_READ or (not goes_on and len(lines) == EVENTS_ON_A_PAGE):
            return lines, True
        if goes_on:
            lines[-1].append(event)
        else:
            lines.append([event])
    return lines, False


def _is_own_read(event: ClientEvent, client_id: str) -> bool:
    return event.who == f"client:{client_id}" and event.what.endswith(_LOOKS)


def _line(db: Session, event: ClientEvent, client_id: str) -> ActivityEvent:
    kind, _, who_id = event.who.partition(":")
    staff = db.get(StaffUser, who_id) if kind == "staff" else None
    return ActivityEvent(
        at=event.at,
        doer={"client": Doer.YOU, "staff": Doer.STAFF, "device": Doer.KIOSK}.get(kind, Doer.PORTAL),
        what=OWN_READ if _is_own_read(event, client_id) else event.what,
        staff_name=staff.display_name if staff else "",
        agency_name=db.get_one(Agency, staff.agency_id).name if staff else "",
        site_name=_site_name(db, event.device_id),
    )


def _site_name(db: Session, device_id: str) -> str:
    device = db.get(Device, device_id) if device_id else None
    return db.get_one(Site, device.site_id).name if device else ""


def _text(places: dict[str, int]) -> str:
    return ",".join(f"{chain}:{number}" for chain, number in sorted(places.items()))


def _places(untrusted: str) -> dict[str, int]:
    """The places that `_text` wrote. Raises Refusal 422."""
    found: dict[str, int] = {}
    for part in untrusted.split(","):
        chain, _, number = part.rpartition(":")
        if not chain or not (number.isascii() and number.isdigit()) or int(number) > _HIGHEST:
            raise Refusal(422, "place_unusable")
        found[chain] = int(number)
    return found


def _stays(work: Work) -> Stays:
    client_id = work.client().client_id
    mine = (
        select(Enrollment, Project.name, Agency.name)
        .join(Project, Project.id == Enrollment.project_id)
        .join(Agency, Agency.id == Project.agency_id)
        .where(Enrollment.client_id == client_id, Enrollment.hmis_deleted_at.is_(None))
        .order_by(Enrollment.entry_date.desc(), Enrollment.id)
        .limit(_MOST_STAYS)
    )
    work.audit("stays_read", client_id=client_id)
    return Stays(
        stays=[
            Stay(project_name=project, agency_name=agency, since=row.entry_date, until=row.exit_date)
            for row, project, agency in work.db.execute(mine)
        ]
    )


def _seen_by(work: Work) -> SeenBy:
    client = work.db.get_one(Client, work.client().client_id)
    work.audit("seen_by_read", client_id=client.id)
    return SeenBy(agencies=agencies_of(work.db, client.id), is_restricted=client.is_restricted)
