"""Times that an operator offers, lists and takes back for a member of staff, on the clock of a site."""

import datetime as dt
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal import appointments, audit
from portal.api.problems import TITLES
from portal.appointments import Offer
from portal.audit import AuditEntry
from portal.models import Agency, AppointmentRow, AppointmentSlot, Client, Site, StaffUser
from portal.onboarding import NotAccepted, NotFound, Tools, find_site
from services.portal.contract.appointments import LONGEST_MIN, LONGEST_NOTE, LONGEST_WHERE, SHORTEST_MIN


@dataclass(frozen=True, slots=True)
class SlotLine:
    """A slot as an operator sees it. `starts_at`: on the site's clock; `state` in words."""

    id: str
    user_name: str
    starts_at: dt.datetime
    minutes: int
    way: str
    where: str = field(repr=False)
    state: str


def site_of(session: Session, staff: StaffUser, typed: str | None) -> Site:
    """The site whose clock counts; None: the only one of the staff's agency. Raises NotFound."""
    if typed is not None:
        return find_site(session, typed)
    sites = session.scalars(select(Site).where(Site.agency_id == staff.agency_id)).all()
    if len(sites) != 1:
        raise NotFound(f"The agency of {staff.user_name!r} has {len(sites)} sites; name one with --site.")
    return sites[0]


def on_clock(typed: dt.datetime, time_zone: str) -> dt.datetime:
    """The moment when the clocks of a zone show `typed`. Raises NotAccepted where they never do, or do twice."""
    first, second = (typed.replace(tzinfo=ZoneInfo(time_zone), fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():
        raise NotAccepted(f"The clocks of {time_zone} change at that time. Choose a time before or after it.")
    return first.astimezone(dt.UTC)


def offer_slot(session: Session, staff: StaffUser, offer: Offer, *, tools: Tools) -> AppointmentSlot:
    """Offer a time to the clients whose care team somebody is on. Raises NotAccepted."""
    offer = replace(offer, where=offer.where.strip(), note=offer.note.strip())
    if not SHORTEST_MIN <= offer.minutes <= LONGEST_MIN:
        raise NotAccepted(f"An appointment takes {SHORTEST_MIN} to {LONGEST_MIN} minutes.")
    if len(offer.where) > LONGEST_WHERE or len(offer.note) > LONGEST_NOTE:
        raise NotAccepted(f"A place has at most {LONGEST_WHERE} letters, a note {LONGEST_NOTE}.")
    code = appointments.objection(session, staff, offer, now=tools.now)
    if code is not None:
        raise NotAccepted(TITLES[code])
    slot = appointments.add_slot(session, staff, offer, slot_id=tools.new_id(), now=tools.now)
    entry = AuditEntry("operator", "slot_offered", tools.now, about={"slot": slot.id, "staff": staff.id})
    audit.append(session, staff.agency_id, entry)
    return slot


def list_slots(session: Session, agency: Agency, *, now: dt.datetime) -> list[SlotLine]:
    """An agency's slots to come and of the last weeks, earliest first."""
    known = select(AppointmentSlot).where(
        AppointmentSlot.agency_id == agency.id, AppointmentSlot.starts_at > now - appointments.SHOWN_AFTER
    )
    site = session.scalars(select(Site).where(Site.agency_id == agency.id).order_by(Site.id)).first()
    zone = ZoneInfo(site.time_zone) if site else dt.UTC
    return [
        SlotLine(
            slot.id,
            session.get_one(StaffUser, slot.staff_id).user_name,
            slot.starts_at.astimezone(zone),
            slot.minutes,
            slot.way,
            slot.where,
            _state(session, slot),
        )
        for slot in session.scalars(known.order_by(AppointmentSlot.starts_at, AppointmentSlot.id))
    ]


def withdraw_slot(session: Session, slot_id: str, *, is_booked_too: bool, tools: Tools) -> None:
    """Take a time back; an appointment on it ends where `is_booked_too` says so. Raises NotFound, NotAccepted."""
    slot = session.get(AppointmentSlot, slot_id, with_for_update=True)
    if slot is None or slot.withdrawn_at is not None:
        raise NotFound(f"There is no slot {slot_id!r} that is offered.")
    if appointments.standing_on(session, slot.id) is not None and not is_booked_too:
        raise NotAccepted("A client has booked this time. With --cancel-booking the appointment ends too.")
    ended = appointments.withdraw(session, slot, now=tools.now)
    what, client_id = ("appointment_withdrawn", ended.client_id) if ended else ("slot_withdrawn", None)
    about: dict[str, str | int] = {"slot": slot.id, "staff": slot.staff_id}
    audit.append(session, slot.agency_id, AuditEntry("operator", what, tools.now, client_id=client_id, about=about))


def _state(session: Session, slot: AppointmentSlot) -> str:
    row = appointments.standing_on(session, slot.id)
    if row is not None:
        return f"booked by {session.get_one(Client, row.client_id).hmis_id}"
    on_it = select(AppointmentRow).where(AppointmentRow.slot_id == slot.id)
    late = next((one for one in session.scalars(on_it) if one.is_late), None)
    heard = f", cancelled late: heard {late.heard_at:%Y-%m-%d %H:%M} UTC" if late and late.heard_at else ""
    return ("withdrawn" if slot.withdrawn_at else "free") + heard
