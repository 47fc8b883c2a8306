"""Which clock a person's act is dated by."""

from datetime import datetime, timedelta
from typing import Final

from services.portal.agent_port import ClockReading

# What the portal tolerates between a paper and its envelope.
_TOLERATED: Final = timedelta(minutes=5)


def dated(moment: datetime, clock: ClockReading | None) -> datetime:
    """`moment` by the kiosk's clock; by the portal's, where the kiosk's is known to be off by more than five minutes.

    A kiosk whose battery is flat may live in another decade: a paper of that day would be refused, or over at once.
    """
    if clock is None:
        return moment
    offset = timedelta(milliseconds=clock.offset_ms)
    return moment if abs(offset) <= _TOLERATED else moment + offset
