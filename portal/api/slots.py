"""The times that staff offer: made, seen with who took them, withdrawn."""

from typing import Annotated

from fastapi import APIRouter, Header, Response
from sqlalchemy import select

from portal import appointments
from portal.api.appointments import meeting
from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import full_name, may_open, may_see
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.appointments import Offer
from portal.models import AppointmentRow, AppointmentSlot, Client
from services.portal.contract.appointments import AppointmentState, SlotBooking, SlotOffer, StaffSlot, StaffSlots

router = APIRouter(prefix="/slots", route_class=StrictRoute, tags=["staff"])

IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=200)]


@router.get("")
def list_slots(call: Incoming) -> StaffSlots:
    """The own agency's slots with their bookings, earliest first."""
    return call.run(_list)


@router.post("", status_code=201)
def offer_slot(offer: SlotOffer, call: Incoming) -> StaffSlot:
    """Offers a time to the clients whose care team the staff is on."""
    return call.run(lambda work: _offer(work, offer))


@router.delete("/{slot_id}", status_code=204)
def withdraw_slot(slot_id: str, call: Incoming, if_match: IfMatch = None) -> Response:
    """Takes a time back; an appointment on it ends, and the client is told. Needs If-Match: who stands on it now."""
    call.run(lambda work: _withdraw(work, slot_id, if_match))
    return Response(status_code=204)


def _list(work: Work) -> StaffSlots:
    own = select(AppointmentSlot).where(
        AppointmentSlot.agency_id == work.staff().agency_id,
        AppointmentSlot.starts_at > work.now - appointments.SHOWN_AFTER,
    )
    slots = list(work.db.scalars(own.order_by(AppointmentSlot.starts_at, AppointmentSlot.id)))
    seen = [_slot(work, slot) for slot in slots if _may_see_booking(work, slot)]
    work.audit("slots_listed", about={"slots": len(seen)})
    return StaffSlots(slots=seen)


def _offer(work: Work, asked: SlotOffer) -> StaffSlot:
    staff = work.staff()
    offer = Offer(asked.starts_at, asked.minutes, asked.way, asked.where, asked.note)
    code = appointments.objection(work.db, staff, offer, now=work.now)
    if code is not None:
        raise Refusal(409 if code == "slot_overlaps" else 422, code)
    slot = appointments.add_slot(work.db, staff, offer, slot_id=work.house.new_id(), now=work.now)
    work.audit("slot_offered", fields=("starts_at", "minutes", "way", "where", "note"), about={"slot": slot.id})
    return _slot(work, slot)


def _withdraw(work: Work, slot_id: str, if_match: str | None) -> None:
    slot = work.db.get(AppointmentSlot, slot_id, with_for_update=True)
    if slot is None or slot.agency_id != work.staff().agency_id or not _may_see_booking(work, slot):
        raise Refusal(404, "not_found")
    row = appointments.standing_on(work.db, slot.id, is_locked=True)  # or the client cancels it meanwhile
    if if_match is None:
        raise Refusal(428, "etag_missing")
    if if_match != _etag(slot, row):
        raise Refusal(412, "etag_changed")
    if slot.withdrawn_at is None:
        ended = appointments.withdraw(work.db, slot, now=work.now)
        about = {"slot": slot.id} | ({"appointment": ended.id} if ended else {})
        client_id = ended.client_id if ended else None
        work.audit("appointment_withdrawn" if ended else "slot_withdrawn", client_id=client_id, about=about)


def _may_see_booking(work: Work, slot: AppointmentSlot) -> bool:
    """Whether who stands on a slot, if somebody does, has a record that this staff may open."""
    row = appointments.standing_on(work.db, slot.id)
    return row is None or may_see(work.staff(), work.db.get_one(Client, row.client_id))


def _slot(work: Work, slot: AppointmentSlot) -> StaffSlot:
    on_it = select(AppointmentRow).where(AppointmentRow.slot_id == slot.id)
    rows = list(work.db.scalars(on_it.order_by(AppointmentRow.booked_at.desc(), AppointmentRow.id.desc())))
    standing = next((row for row in rows if row.state == appointments.STANDS), None)
    return StaffSlot(
        id=slot.id,
        etag=_etag(slot, standing),
        is_withdrawn=slot.withdrawn_at is not None,
        meeting=meeting(work.db, slot, ""),
        bookings=[found for row in rows if (found := _booking(work, row))],
    )


def _booking(work: Work, row: AppointmentRow) -> SlotBooking | None:
    client = work.db.get_one(Client, row.client_id)
    if not may_open(work.db, work.staff(), client):
        return None
    return SlotBooking(
        client_ref=client.id,
        client_name=full_name(client),
        booked_at=row.booked_at,
        state=AppointmentState(row.state),
        cancelled_at=row.cancelled_at,
        heard_at=row.heard_at,
        is_late=row.is_late,
    )


def _etag(slot: AppointmentSlot, standing: AppointmentRow | None) -> str:
    """What stands on the slot: a slot that somebody took in between is not withdrawn unseen."""
    if slot.withdrawn_at is not None:
        return '"slot-withdrawn"'
    return f'"slot-{standing.id}"' if standing else '"slot-free"'
