"""What was done with a client's record, and where the client stayed: never values, only who, what and when.

Purpose "client" (under /v1):
    GET  me/activity[?before=…]   → ActivityPage      (newest first; `older` of one page is `before` of the next)
    GET  me/stays                 → Stays             (from HMIS, newest first)
"""

import datetime as dt
from enum import StrEnum

from pydantic import AwareDatetime

from services.portal.contract.base import Reply

# What the client did by looking at their own pages, one after the other, is one event of this name.
OWN_READ = "own_read"


class Doer(StrEnum):
    """Who did it. KIOSK: somebody at a kiosk who had not signed in yet."""

    YOU = "you"
    STAFF = "staff"
    KIOSK = "kiosk"
    PORTAL = "portal"


class ActivityEvent(Reply):
    """One event. `what`: the audit chain's code; `site_name`: where, if it was at a kiosk. Names are of staff only."""

    at: AwareDatetime
    doer: Doer
    what: str
    staff_name: str = ""
    agency_name: str = ""
    site_name: str = ""


class ActivityPage(Reply):
    """Events, newest first; `older` asks for the next page, None at the end."""

    events: list[ActivityEvent]
    older: str | None = None


class Stay(Reply):
    """A stay in a project; without `until` it goes on."""

    project_name: str
    agency_name: str
    since: dt.date
    until: dt.date | None = None


class Stays(Reply):
    """The client's stays, newest first."""

    stays: list[Stay]
