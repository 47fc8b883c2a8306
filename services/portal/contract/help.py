"""Help at a site: what there is, in the languages that somebody wrote it in, and calling a person who works there.

A call names a kiosk and a moment, never who calls or from which page.

Anybody at an enrolled kiosk (under /v1), without a session:
    POST   help/calls                  → HelpCalled       (again while one is open: the same one)
    DELETE help/calls/{call_id}        → 204              (taken back)
Purpose "staff", own agency's sites:
    GET    help/calls                  → HelpCalls
    POST   help/calls/{call_id}/answer → 204
"""

from enum import StrEnum

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Language, Reply


class HelpKind(StrEnum):
    """What kind of help it is."""

    HELP_DESK = "help_desk"
    OFFICE_HOURS = "office_hours"
    TRAINING = "training"
    VIDEO = "video"
    PRINT_OUT = "print_out"
    PEER_SUPPORT = "peer_support"


class HelpText(Reply):
    """One offer in one language, in the words of the agency."""

    name: str
    what: str = ""
    hours: str = ""
    where: str = ""


class HelpOffer(Reply):
    """One thing that helps. `kind` is a HelpKind, or one that a newer portal knows; `texts` always has English."""

    id: str
    kind: str
    phone: str = ""
    link: str = ""
    texts: dict[Language, HelpText]


class SiteHelp(Reply):
    """All help of a site. `staff_come`: somebody answers calls from kiosks. `instead`: what to do where nobody does."""

    staff_come: bool = False
    call_minutes: int = 30
    instead: dict[Language, str] = Field(default_factory=dict)
    offers: list[HelpOffer] = Field(default_factory=list)


class HelpCalled(Reply):
    """An open call of this kiosk."""

    id: str
    called_at: AwareDatetime
    ends_at: AwareDatetime


class HelpCallState(StrEnum):
    """What became of a call."""

    OPEN = "open"
    ANSWERED = "answered"
    TAKEN_BACK = "taken_back"
    ENDED = "ended"


class HelpCallLine(Reply):
    """A call as staff see it. `is_late`: it reached the portal long after somebody pressed."""

    id: str
    site_name: str
    device_name: str
    called_at: AwareDatetime
    ends_at: AwareDatetime
    state: HelpCallState
    is_late: bool


class HelpCalls(Reply):
    """The calls of the last day at the sites of the agency, newest first."""

    calls: list[HelpCallLine]
