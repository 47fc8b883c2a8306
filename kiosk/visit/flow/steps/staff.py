"""Staff's pages."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract import ClientRecord, ClientSummary, Invitation, RuleFinding


@dataclass(frozen=True, slots=True)
class StaffHome:
    """What staff can do, and how much waits."""


@dataclass(frozen=True, slots=True)
class StaffSearch:
    """Look a client up by name, date of birth, HMIS id or card."""


@dataclass(frozen=True, slots=True)
class StaffResults:
    """Who was found."""

    hits: tuple[ClientSummary, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Verify:
    """Does the person match the record?"""

    record: ClientRecord = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class ConfirmEmail:
    """The e-mail on the contact tab, which the invitation goes to (R1, R4)."""

    record: ClientRecord = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class InviteRefused:
    """Which rules are not met, and what to do about each."""

    findings: tuple[RuleFinding, ...]


@dataclass(frozen=True, slots=True)
class NotVerified:
    """It is recorded that the person was not verified."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The slip with code and QR."""

    invitation: Invitation = field(repr=False)


StaffStep: TypeAlias = (
    StaffHome | StaffSearch | StaffResults | Verify | ConfirmEmail | InviteRefused | NotVerified | Invited
)
