"""Where a client can be found, as the client tells it. Never a measured position.

Purpose "client" (under /v1):
    GET    me/locations        → Locations
    POST   me/locations        LocationSubmission → Kept     (keep, lane "location")
    DELETE me/locations/{id}   → 204
"""

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from services.portal.contract.base import Reply, Request
from services.portal.contract.reviewed import Reviewed

LONGEST_PLACE = 300
LONGEST_NOTE = 500
_Place = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_PLACE)]
_Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_NOTE)]


class LocationWay(StrEnum):
    """How the place is told."""

    PLACE = "place"
    CROSS_STREETS = "cross_streets"
    LANDMARK = "landmark"
    THIS_SITE = "this_site"


class Weekday(StrEnum):
    """A day on which the client is usually there (iCalendar's two letters, as in HSDS)."""

    MONDAY = "MO"
    TUESDAY = "TU"
    WEDNESDAY = "WE"
    THURSDAY = "TH"
    FRIDAY = "FR"
    SATURDAY = "SA"
    SUNDAY = "SU"


class DayPart(StrEnum):
    """A part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class LocationSubmission(Request):
    """A place in the client's words. `holds_until`: its last day, None while the client says nothing else.

    `place` is empty for this site, which the device names. No days: any day; no parts: any time.
    """

    way: LocationWay
    place: _Place = ""
    days: list[Weekday] = Field(default=[], max_length=7)
    parts: list[DayPart] = Field(default=[], max_length=4)
    note: _Note = ""
    holds_until: dt.date | None = None


class Location(Reply):
    """One place that was told. `place` names the site where that was the place. `is_current`: the last that holds."""

    id: str
    way: LocationWay
    place: str
    days: list[Weekday]
    parts: list[DayPart]
    note: str
    told_at: AwareDatetime
    holds_until: dt.date | None
    is_current: bool
    reviewed: Reviewed | None = None


class Locations(Reply):
    """What the client has told, newest first, and who can see it: names of agencies."""

    told: list[Location]
    seen_by: list[str]
