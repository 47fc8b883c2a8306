"""The client's own locations at the portal."""

import datetime as dt
from enum import Enum
from typing import Final
from urllib.parse import quote

from services.portal.client import PortalClient, Saved
from services.portal.contract.location import Locations, LocationSubmission

LANE: Final = "location"


class Hold(Enum):
    """How long a place holds, as people say it."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    UNTIL_CHANGED = "until_changed"


_DAYS: Final = {Hold.TODAY: 0, Hold.WEEK: 7, Hold.MONTH: 30}


def last_day_of(hold: Hold, today: dt.date) -> dt.date | None:
    """The last day on which a place holds that is told `today`; None: until the client says something else."""
    return None if hold is Hold.UNTIL_CHANGED else today + dt.timedelta(days=_DAYS[hold])


def told_locations(client: PortalClient) -> Locations:
    """What the client has told, and who can see it. Raises PortalError."""
    return client.read(Locations, "GET", "me/locations")


def tell_location(client: PortalClient, request: LocationSubmission) -> Saved:
    """Keeps a place on this kiosk until the portal has signed for it. Raises PortalError."""
    return client.keep("me/locations", request, lane=LANE)


def remove_location(client: PortalClient, location_id: str) -> None:
    """Takes a place out of the history. Raises PortalError."""
    client.do("DELETE", f"me/locations/{quote(location_id, safe='')}")
