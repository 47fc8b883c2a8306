"""What a kiosk knows of a service: HSDS, boiled down to what a person can use. Portal and kiosk share these models.

All texts are plain. Texts that are not there are empty; lists that are not there are empty.
"""

import datetime as dt
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, Field, StringConstraints

from services.portal.contract import Reply, Request

MOST_AT_ONCE: Final = 100

Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Schedule(Reply):
    """When something is open: a rule of RFC 5545 in parts, as HSDS has it, and the hours of such a day.

    `utc_offset_h` None: in the time zone of the site. A `closes_at` that is not after `opens_at` is the next day's.
    """

    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    dtstart: dt.date | None = None
    until: dt.date | None = None
    freq: Literal["WEEKLY", "MONTHLY", ""] = ""
    interval: int = 1
    count: int | None = None
    wkst: str = ""
    byday: str = ""
    byweekno: str = ""
    bymonthday: str = ""
    byyearday: str = ""
    opens_at: Clock | None = None
    closes_at: Clock | None = None
    utc_offset_h: float | None = None
    words: str = ""


class Phone(Reply):
    """A phone number as the directory writes it. `kind` as in HSDS: voice, fax, tty, sms, hotline, …"""

    number: str
    extension: str = ""
    kind: str = ""
    note: str = ""


class Place(Reply):
    """Where a service is given. `address` in lines; positions in degrees."""

    id: str
    name: str = ""
    address: list[str] = Field(default_factory=list)
    latitude: float | None = None
    longitude: float | None = None
    transport: str = ""
    note: str = ""
    phones: list[Phone] = Field(default_factory=list)
    schedules: list[Schedule] = Field(default_factory=list)
    accessibility: list[str] = Field(default_factory=list)


class Service(Reply):
    """One service. `terms`: names of its categories and those above them. `checked_on`: the day somebody made sure."""

    id: str
    name: str
    other_name: str = ""
    organization: str = ""
    what: str = ""
    is_paused: bool = False
    alert: str = ""
    url: str = ""
    email: str = ""
    how_to_apply: str = ""
    wait: str = ""
    fees: str = ""
    eligibility: str = ""
    minimum_age: float | None = None
    maximum_age: float | None = None
    documents: list[str] = Field(default_factory=list)
    languages: list[str] = Field(default_factory=list)
    interpretation: str = ""
    areas: list[str] = Field(default_factory=list)
    terms: list[str] = Field(default_factory=list)
    phones: list[Phone] = Field(default_factory=list)
    schedules: list[Schedule] = Field(default_factory=list)
    places: list[Place] = Field(default_factory=list)
    checked_on: dt.date | None = None


class DirectoryQuery(Request):
    """What changed after `cursor`; empty: everything."""

    cursor: str = Field(default="", max_length=160)
    limit: int = Field(default=MOST_AT_ONCE, ge=1, le=MOST_AT_ONCE)


class DirectoryPage(Reply):
    """Changes in their order. `gone`: ids of services that are not offered any more. Go on at `cursor` until last."""

    services: list[Service]
    gone: list[str]
    cursor: str
    is_last: bool
    portal_time: AwareDatetime


class EntryReport(Request):
    """Somebody says that an entry is wrong: a choice and nothing typed."""

    service_id: str = Field(min_length=1, max_length=100, pattern=r"^[^\x00]+$")
    reason: Literal["closed", "hours", "phone", "address", "turned_away", "other"]


class EntryReported(Reply):
    """The report has arrived."""

    id: str
    received_at: AwareDatetime


class Favourites(Reply):
    """The services that a client wants to find again, the newest first."""

    service_ids: list[str]
