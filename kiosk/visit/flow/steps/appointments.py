"""Appointments with the care team. What stands and what is offered is in `Flow.person`."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.appointments import Appointment, Slot


@dataclass(frozen=True, slots=True)
class MyAppointments:
    """The client's own."""


@dataclass(frozen=True, slots=True)
class ChooseWith:
    """With whom; several offer times."""


@dataclass(frozen=True, slots=True)
class ChooseTime:
    """Which day and time. `is_gone`: the one that was chosen is not free any more."""

    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class CheckBooking:
    """The time once more, before it is taken."""

    slot: Slot = field(repr=False)


@dataclass(frozen=True, slots=True)
class AppointmentBooked:
    """The portal promised the time."""

    appointment: Appointment = field(repr=False)


@dataclass(frozen=True, slots=True)
class CancelAppointment:
    """Does the client not come?"""

    appointment: Appointment = field(repr=False)


AppointmentsStep: TypeAlias = (
    MyAppointments | ChooseWith | ChooseTime | CheckBooking | AppointmentBooked | CancelAppointment
)
