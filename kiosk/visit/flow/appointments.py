"""Appointments: own ones → with whom → when → check → booked; or: do you not come?"""

from dataclasses import replace

from kiosk.visit.flow.events.appointments import (
    AppointmentCancelled,
    AppointmentsEvent,
    AppointmentsOpened,
    AppointmentWasBooked,
    BookingAsked,
    CancelAsked,
    TimeChosen,
    TimeWasGone,
    WithChosen,
)
from kiosk.visit.flow.state import Flow, go, settle
from kiosk.visit.flow.steps.appointments import (
    AppointmentBooked,
    CancelAppointment,
    CheckBooking,
    ChooseTime,
    ChooseWith,
    MyAppointments,
)
from kiosk.visit.flow.steps.home import Home
from kiosk.visit.flow.steps.messages import MessageList
from kiosk.visit.flow.values import BookingDraft
from services.portal.contract.appointments import Appointment, Slot


def meet(flow: Flow, event: AppointmentsEvent) -> Flow:
    """The client's appointments pages."""
    match event:
        case AppointmentCancelled(appointment_id):
            return replace(flow, cancelled=flow.cancelled | {appointment_id})
        case AppointmentsOpened(own, slots):
            return _opened(_with(flow, own, slots))
        case CancelAsked(appointment_id):
            return _asked_to_cancel(flow, appointment_id)
        case _:
            return _booking(flow, event)


def offered(flow: Flow) -> tuple[Slot, ...]:
    """The times that the client can take, as far as is known."""
    client = flow.client()
    return (client.slots or ()) if client else ()


def offered_by_chosen(flow: Flow) -> tuple[Slot, ...]:
    """The times of whom the client wants to meet."""
    return tuple(slot for slot in offered(flow) if slot.meeting.staff_ref == flow.typed.booking.staff_ref)


def _opened(flow: Flow) -> Flow:
    match flow.step:
        case Home() | MessageList():
            return go(flow, MyAppointments())
        case _:
            return flow


def _asked_to_cancel(flow: Flow, appointment_id: str) -> Flow:
    client = flow.client()
    own = client.home.appointments if client else []
    found = next((one for one in own if one.id == appointment_id), None)
    if found is None or not isinstance(flow.step, MyAppointments):
        return flow
    return go(flow, CancelAppointment(found))


def _booking(flow: Flow, event: BookingAsked | WithChosen | TimeChosen | TimeWasGone | AppointmentWasBooked) -> Flow:
    moved = flow
    match flow.step, event:
        case MyAppointments(), BookingAsked() if offered(flow):
            moved = _asked_with_whom(flow)
        case ChooseWith(), WithChosen(staff_ref):
            moved = go(_drafted(flow, BookingDraft(staff_ref)), ChooseTime())
        case ChooseTime(), TimeChosen(slot_id):
            moved = _chosen(flow, slot_id)
        case CheckBooking(), TimeWasGone(own, slots):
            moved = _again(_with(flow, own, slots))
        case CheckBooking(), AppointmentWasBooked(appointment):
            moved = _booked(flow, appointment)
        case _:
            pass
    return moved


def _asked_with_whom(flow: Flow) -> Flow:
    """A choice of one is no question."""
    people = {slot.meeting.staff_ref for slot in offered(flow)}
    if len(people) > 1:
        return go(flow, ChooseWith())
    (staff_ref,) = people
    draft = flow.typed.booking if flow.typed.booking.staff_ref == staff_ref else BookingDraft(staff_ref)
    return go(_drafted(flow, draft), ChooseTime())


def _chosen(flow: Flow, slot_id: str) -> Flow:
    slot = next((slot for slot in offered_by_chosen(flow) if slot.id == slot_id), None)
    if slot is None:
        return flow
    drafted = _drafted(flow, replace(flow.typed.booking, slot_id=slot_id))
    return go(replace(drafted, step=ChooseTime()), CheckBooking(slot))


def _again(flow: Flow) -> Flow:
    """Back to the times: the one that was chosen is not among them."""
    before = tuple(step for step in flow.trail if not isinstance(step, ChooseTime))
    drafted = _drafted(flow, replace(flow.typed.booking, slot_id=""))
    return replace(drafted, step=ChooseTime(is_gone=True), trail=before)


def _booked(flow: Flow, appointment: Appointment) -> Flow:
    client = flow.client()
    known = client.home.appointments if client else []
    own = tuple(sorted((*known, appointment), key=lambda one: one.meeting.starts_at))
    left = tuple(slot for slot in offered(flow) if slot.id != flow.typed.booking.slot_id)
    return settle(_drafted(_with(flow, own, left), BookingDraft()), AppointmentBooked(appointment))


def _with(flow: Flow, own: tuple[Appointment, ...], slots: tuple[Slot, ...] | None) -> Flow:
    client = flow.client()
    if client is None:
        return flow
    home = client.home.model_copy(update={"appointments": list(own)})
    return replace(flow, person=replace(client, home=home, slots=slots))


def _drafted(flow: Flow, draft: BookingDraft) -> Flow:
    return replace(flow, typed=replace(flow.typed, booking=draft))
