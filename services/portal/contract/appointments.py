"""Appointments: the times that staff offer, and those that a client took.

Booking is an ask: a time can be promised by the portal alone, so nothing is promised without it. It is safe to ask
twice: a time that the client has already is answered with the same appointment. Of two who take a time at once, one
gets it; the other is refused with `slot_taken`. Cancelling is a keep: it may arrive late, and staff are shown that.

Purpose "client" (under /v1):
    GET  me/appointments       → Appointments
    POST me/appointments       Booking → Appointment
    POST me/cancellations      Cancellation → Kept     (keep, lane "appointment")
Purpose "staff", own agency's slots:
    GET    slots               → StaffSlots
    POST   slots               SlotOffer → StaffSlot
    DELETE slots/{slot_id}     → 204                   (If-Match: the slot's `etag`; who has booked it is told)
"""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from services.portal.contract.base import Reply, Request

LONGEST_WHERE = 200
LONGEST_NOTE = 300
SHORTEST_MIN = 5
LONGEST_MIN = 480
_Id = Annotated[str, Field(max_length=64)]
_Where = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_WHERE)]
_Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_NOTE)]
_Minutes = Annotated[int, Field(ge=SHORTEST_MIN, le=LONGEST_MIN)]


class MeetingWay(StrEnum):
    """How client and staff meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class Meeting(Reply):
    """A time with a member of the care team, `minutes` long. `where`: the place, the number, or how to join."""

    staff_ref: str
    staff_name: str
    role: str
    agency_name: str
    starts_at: AwareDatetime
    minutes: int
    way: MeetingWay
    where: str
    note: str


class Slot(Reply):
    """A time that this client can take."""

    id: str
    meeting: Meeting


class AppointmentState(StrEnum):
    """Whether it stands, and who took it back."""

    STANDS = "stands"
    CANCELLED_BY_CLIENT = "cancelled_by_client"
    CANCELLED_BY_TEAM = "cancelled_by_team"


class Appointment(Reply):
    """A time that the client took."""

    id: str
    state: AppointmentState
    meeting: Meeting


class Appointments(Reply):
    """The client's own, those to come first (the next before later ones), then the last past ones; and what is open."""

    own: list[Appointment]
    open: list[Slot]


class Booking(Request):
    """The client takes this time."""

    slot_id: _Id


class Cancellation(Request):
    """The client does not come."""

    appointment_id: _Id


class SlotOffer(Request):
    """A time that the signed-in staff offers to the clients whose care team they are on.

    `where` must say something where the meeting is in person; empty for a phone call: they call the client.
    """

    starts_at: AwareDatetime
    minutes: _Minutes
    way: MeetingWay
    where: _Where = ""
    note: _Note = ""


class SlotBooking(Reply):
    """What became of one booking, of a client whose record this staff may open.

    `cancelled_at`: when it was said; `heard_at`: when the portal heard it; `is_late`: it waited on a kiosk.
    """

    client_ref: str
    client_name: str
    booked_at: AwareDatetime
    state: AppointmentState
    cancelled_at: AwareDatetime | None
    heard_at: AwareDatetime | None
    is_late: bool


class StaffSlot(Reply):
    """A slot with its bookings, newest first. `etag` names what stands on it now."""

    id: str
    etag: str
    is_withdrawn: bool
    meeting: Meeting
    bookings: list[SlotBooking]


class StaffSlots(Reply):
    """The own agency's slots, earliest first: those to come and those of the last weeks."""

    slots: list[StaffSlot]
