"""The client's own appointments: seen, taken, cancelled."""

from collections.abc import Mapping

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from portal import appointments
from portal.api.call import Incoming
from portal.api.keeping import kept
from portal.api.problems import Refusal
from portal.api.records import may_open
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Agency, AppointmentRow, AppointmentSlot, CareTeamMember, Client, StaffUser
from services.portal.contract import Kept
from services.portal.contract.appointments import (
    Appointment,
    Appointments,
    AppointmentState,
    Booking,
    Cancellation,
    Meeting,
    MeetingWay,
    Slot,
)

router = APIRouter(prefix="/me", route_class=StrictRoute, tags=["client"])


@router.get("/appointments")
def list_appointments(call: Incoming) -> Appointments:
    """The client's own, and the times that they can take."""
    return call.run(_list)


@router.post("/appointments", status_code=201)
def book_appointment(booking: Booking, call: Incoming) -> Appointment:
    """Takes a time. Of two at once one gets it; who has it already is answered with it again."""
    return call.run(lambda work: _book(work, booking.slot_id))


@router.post("/cancellations", status_code=201, response_model=Kept)
def cancel_appointment(cancellation: Cancellation, call: Incoming) -> Response:
    """Takes that a client does not come (a keep). The time is free for others from then on."""
    return call.keep(lambda work: _cancel(work, cancellation.appointment_id))


def own_appointments(work: Work, client_id: str) -> list[Appointment]:
    """Those to come, then the last past ones."""
    team = appointments.on_care_team(work.db, client_id)
    found = appointments.appointments_of(work.db, client_id, now=work.now)
    return [_appointment(work.db, row, slot, team) for row, slot in found]


def meeting(db: Session, slot: AppointmentSlot, role: str) -> Meeting:
    """What anybody is told of a slot."""
    return Meeting(
        staff_ref=slot.staff_id,
        staff_name=db.get_one(StaffUser, slot.staff_id).display_name,
        role=role,
        agency_name=db.get_one(Agency, slot.agency_id).name,
        starts_at=slot.starts_at,
        minutes=slot.minutes,
        way=MeetingWay(slot.way),
        where=slot.where,
        note=slot.note,
    )


def _list(work: Work) -> Appointments:
    client_id = work.client().client_id
    work.audit("appointments_read", client_id=client_id)
    return Appointments(own=own_appointments(work, client_id), open=_open(work, client_id))


def _open(work: Work, client_id: str) -> list[Slot]:
    offering, busy = _offering(work.db, client_id), _busy(work, client_id)
    return [
        Slot(id=slot.id, meeting=meeting(work.db, slot, offering[slot.staff_id].role))
        for slot in appointments.open_slots(work.db, offering, now=work.now)
        if not any(appointments.overlap(slot, other) for other in busy)
    ]


def _offering(db: Session, client_id: str) -> dict[str, CareTeamMember]:
    """Who offers times to a client: those of the care team who may open the record."""
    client = db.get_one(Client, client_id)
    team = appointments.on_care_team(db, client_id)
    return {key: member for key, member in team.items() if may_open(db, db.get_one(StaffUser, key), client)}


def _busy(work: Work, client_id: str) -> list[AppointmentSlot]:
    """When the client has an appointment."""
    own = appointments.appointments_of(work.db, client_id, now=work.now)
    return [slot for row, slot in own if row.state == appointments.STANDS]


def _book(work: Work, slot_id: str) -> Appointment:
    # Locks: a client books one time after the other; who comes second for a slot waits, and finds it taken.
    client = work.db.get_one(Client, work.client().client_id, with_for_update=True)
    slot = work.db.get(AppointmentSlot, slot_id, with_for_update=True)
    team = _offering(work.db, client.id)
    if slot is None or slot.staff_id not in team:
        raise Refusal(404, "slot_unknown")
    row = appointments.standing_on(work.db, slot.id)
    if row is None:
        _refuse_unfit(work, slot, client.id)
        row = _booked(work, slot, client.id)
    if row.client_id != client.id:
        raise Refusal(409, "slot_taken")
    return _appointment(work.db, row, slot, team)


def _refuse_unfit(work: Work, slot: AppointmentSlot, client_id: str) -> None:
    if slot.withdrawn_at is not None or slot.starts_at <= work.now:
        raise Refusal(409, "slot_gone")
    if any(appointments.overlap(slot, other) for other in _busy(work, client_id)):
        raise Refusal(409, "appointment_overlaps")


def _booked(work: Work, slot: AppointmentSlot, client_id: str) -> AppointmentRow:
    row = AppointmentRow(
        id=work.house.new_id(),
        slot_id=slot.id,
        client_id=client_id,
        device_id=work.device.id,
        state=appointments.STANDS,
        booked_at=work.now,
    )
    work.db.add(row)
    work.db.flush()
    work.audit("appointment_booked", client_id=client_id, fields=("appointment",), about={"appointment": row.id})
    return row


def _cancel(work: Work, appointment_id: str) -> Kept:
    client_id = work.client().client_id
    row = work.db.get(AppointmentRow, appointment_id, with_for_update=True)
    if row is None or row.client_id != client_id:
        raise Refusal(404, "appointment_unknown")
    if row.state == appointments.STANDS:
        row.state = AppointmentState.CANCELLED_BY_CLIENT.value
        row.cancelled_at, row.heard_at, row.is_late = work.moment, work.now, work.is_late
        work.audit("appointment_cancelled", client_id=client_id, fields=("appointment",), about={"appointment": row.id})
    return kept(work, row.id)


def _appointment(
    db: Session, row: AppointmentRow, slot: AppointmentSlot, team: Mapping[str, CareTeamMember]
) -> Appointment:
    member = team.get(slot.staff_id)
    return Appointment(
        id=row.id, state=AppointmentState(row.state), meeting=meeting(db, slot, member.role if member else "")
    )
