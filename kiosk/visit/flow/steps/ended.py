"""The end."""

from dataclasses import dataclass

from kiosk.messages import EndReason


@dataclass(frozen=True, slots=True)
class Ended:
    """The visit is over; the process will be killed."""

    reason: EndReason
