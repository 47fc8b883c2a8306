"""With appointments."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.appointments import Appointment, Slot


@dataclass(frozen=True, slots=True)
class AppointmentsOpened:
    """The client's own, and what is offered; `slots` None: without a connection, nobody knows what."""

    own: tuple[Appointment, ...] = field(repr=False)
    slots: tuple[Slot, ...] | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class BookingAsked:
    """*Book a time*."""


@dataclass(frozen=True, slots=True)
class WithChosen:
    """With this member of the care team."""

    staff_ref: str


@dataclass(frozen=True, slots=True)
class TimeChosen:
    """At this time."""

    slot_id: str


@dataclass(frozen=True, slots=True)
class TimeWasGone:
    """Somebody was faster: what is there now."""

    own: tuple[Appointment, ...] = field(repr=False)
    slots: tuple[Slot, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AppointmentWasBooked:
    """The portal promised the time."""

    appointment: Appointment = field(repr=False)


@dataclass(frozen=True, slots=True)
class CancelAsked:
    """*I cannot come*."""

    appointment_id: str


@dataclass(frozen=True, slots=True)
class AppointmentCancelled:
    """That the client does not come is in the outbox: from now on the pages say so."""

    appointment_id: str


AppointmentsEvent: TypeAlias = (
    AppointmentsOpened
    | BookingAsked
    | WithChosen
    | TimeChosen
    | TimeWasGone
    | AppointmentWasBooked
    | CancelAsked
    | AppointmentCancelled
)
