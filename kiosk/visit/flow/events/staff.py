"""On staff's pages."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract import ClientRecord, ClientSummary, Invitation, RuleFinding
from services.portal.contract.desk import Desk


@dataclass(frozen=True, slots=True)
class DeskRead:
    """How much waits, by the portal's word."""

    desk: Desk


@dataclass(frozen=True, slots=True)
class FindClientAsked:
    """On to the search."""


@dataclass(frozen=True, slots=True)
class ClientsFound:
    """The hits of a search."""

    hits: tuple[ClientSummary, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecordOpened:
    """A client's record, with the ETag of its contact tab."""

    record: ClientRecord = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class IdentityConfirmed:
    """The full name and two more match."""


@dataclass(frozen=True, slots=True)
class NotVerifiedRecorded:
    """The portal recorded that the person was not verified."""


@dataclass(frozen=True, slots=True)
class InviteWasRefused:
    """Rules are not met, by the kiosk's or the portal's word."""

    findings: tuple[RuleFinding, ...]


@dataclass(frozen=True, slots=True)
class ClientInvited:
    """The portal made the invitation."""

    invitation: Invitation = field(repr=False)


@dataclass(frozen=True, slots=True)
class NextClientAsked:
    """Back to an empty search."""


StaffEvent: TypeAlias = (
    DeskRead
    | FindClientAsked
    | ClientsFound
    | RecordOpened
    | IdentityConfirmed
    | NotVerifiedRecorded
    | InviteWasRefused
    | ClientInvited
    | NextClientAsked
)
