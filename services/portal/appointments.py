"""The client's own appointments at the portal."""

from typing import Final

from services.portal.client import PortalClient, Saved
from services.portal.contract.appointments import Appointment, Appointments, Booking, Cancellation

LANE: Final = "appointment"
# The codes of a refusal that mean: choose another time.
NOT_FREE: Final = frozenset({"slot_taken", "slot_gone", "slot_unknown", "appointment_overlaps"})


def appointments(client: PortalClient) -> Appointments:
    """The client's own, and the times that they can take. Raises PortalError."""
    return client.read(Appointments, "GET", "me/appointments")


def book(client: PortalClient, slot_id: str) -> Appointment:
    """Takes a time. Safe to ask again. Raises PortalError; Refused with a code of NOT_FREE: somebody was faster."""
    return client.read(Appointment, "POST", "me/appointments", Booking(slot_id=slot_id))


def cancel(client: PortalClient, appointment_id: str) -> Saved:
    """Keeps on this kiosk, until the portal has signed for it, that the client does not come. Raises PortalError."""
    return client.keep("me/cancellations", Cancellation(appointment_id=appointment_id), lane=LANE)
