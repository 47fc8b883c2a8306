"""Slots and the appointments on them: what may be offered, what a client can take, what stands."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from portal.models import AppointmentRow, AppointmentSlot, CareTeamMember, StaffUser
from services.portal.contract.appointments import AppointmentState, MeetingWay

STANDS: Final = AppointmentState.STANDS.value
FURTHEST: Final = dt.timedelta(days=366)
SHOWN_AFTER: Final = dt.timedelta(days=30)
_MOST_OPEN: Final = 60
_LONGEST: Final = dt.timedelta(hours=8)


@dataclass(frozen=True, slots=True)
class Offer:
    """A time that somebody offers; texts are stripped."""

    starts_at: dt.datetime
    minutes: int
    way: MeetingWay
    where: str = field(default="", repr=False)
    note: str = field(default="", repr=False)


def objection(db: Session, staff: StaffUser, offer: Offer, *, now: dt.datetime) -> str | None:
    """Why this cannot be offered, as a code; None: it can."""
    if not now < offer.starts_at <= now + FURTHEST:
        return "slot_out_of_time"
    if offer.way is MeetingWay.IN_PERSON and not offer.where:
        return "slot_without_place"
    # The lock: of two overlapping times offered at once, the second waits, and is refused.
    db.get(StaffUser, staff.id, with_for_update=True)
    ends_at = offer.starts_at + dt.timedelta(minutes=offer.minutes)
    near = select(AppointmentSlot).where(
        AppointmentSlot.staff_id == staff.id,
        AppointmentSlot.withdrawn_at.is_(None),
        AppointmentSlot.starts_at > offer.starts_at - _LONGEST,
        AppointmentSlot.starts_at < ends_at,
    )
    return "slot_overlaps" if any(end_of(slot) > offer.starts_at for slot in db.scalars(near)) else None


def add_slot(db: Session, staff: StaffUser, offer: Offer, *, slot_id: str, now: dt.datetime) -> AppointmentSlot:
    """Offers a time to which there is no objection."""
    slot = AppointmentSlot(
        id=slot_id,
        agency_id=staff.agency_id,
        staff_id=staff.id,
        starts_at=offer.starts_at,
        minutes=offer.minutes,
        way=offer.way.value,
        where=offer.where,
        note=offer.note,
        offered_at=now,
    )
    db.add(slot)
    db.flush()
    return slot


def withdraw(db: Session, slot: AppointmentSlot, *, now: dt.datetime) -> AppointmentRow | None:
    """Takes a slot back; the appointment that stood on it ends, and is given back."""
    slot.withdrawn_at = now
    row = standing_on(db, slot.id, is_locked=True)
    if row is not None:
        row.state, row.cancelled_at, row.heard_at = AppointmentState.CANCELLED_BY_TEAM.value, now, now
    return row


def end_of(slot: AppointmentSlot) -> dt.datetime:
    """When the meeting is over."""
    return slot.starts_at + dt.timedelta(minutes=slot.minutes)


def standing_on(db: Session, slot_id: str, *, is_locked: bool = False) -> AppointmentRow | None:
    """The appointment that stands on a slot; `is_locked`: until the end of the work, to change it."""
    on_it = select(AppointmentRow).where(AppointmentRow.slot_id == slot_id, AppointmentRow.state == STANDS)
    return db.scalar(on_it.with_for_update() if is_locked else on_it)


def appointments_of(db: Session, client_id: str, *, now: dt.datetime) -> list[tuple[AppointmentRow, AppointmentSlot]]:
    """A client's own, of each slot the newest: those to come, the next first; then those of the last weeks."""
    mine = (
        select(AppointmentRow, AppointmentSlot)
        .join(AppointmentSlot, AppointmentSlot.id == AppointmentRow.slot_id)
        .where(AppointmentRow.client_id == client_id, AppointmentSlot.starts_at > now - SHOWN_AFTER)
        .order_by(AppointmentSlot.starts_at, AppointmentRow.booked_at)
    )
    newest = {slot.id: (row, slot) for row, slot in db.execute(mine)}
    found = list(newest.values())
    to_come = [pair for pair in found if end_of(pair[1]) > now]
    return to_come + [pair for pair in reversed(found) if end_of(pair[1]) <= now]


def on_care_team(db: Session, client_id: str) -> dict[str, CareTeamMember]:
    """Who offers times to a client, by the id of the staff."""
    team = (
        select(CareTeamMember)
        .join(StaffUser, StaffUser.id == CareTeamMember.staff_id)
        .where(CareTeamMember.client_id == client_id, CareTeamMember.is_shown, StaffUser.is_active)
    )
    return {member.staff_id: member for member in db.scalars(team)}


def open_slots(db: Session, staff_ids: Iterable[str], *, now: dt.datetime) -> list[AppointmentSlot]:
    """What these staff offer and nobody has taken, earliest first."""
    is_taken = exists().where(AppointmentRow.slot_id == AppointmentSlot.id, AppointmentRow.state == STANDS)
    free = select(AppointmentSlot).where(
        AppointmentSlot.staff_id.in_(list(staff_ids)),
        AppointmentSlot.withdrawn_at.is_(None),
        AppointmentSlot.starts_at > now,
        ~is_taken,
    )
    return list(db.scalars(free.order_by(AppointmentSlot.starts_at, AppointmentSlot.id).limit(_MOST_OPEN)))


def overlap(one: AppointmentSlot, other: AppointmentSlot) -> bool:
    """Whether one meeting goes on when the other begins, or the other way about."""
    return one.starts_at < end_of(other) and other.starts_at < end_of(one)
