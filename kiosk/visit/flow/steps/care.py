"""Account care: what staff do with the account of one client."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract import ClientRecord
from services.rules.account import DeactivationReason


@dataclass(frozen=True, slots=True)
class ChosenClient:
    """What can be done for this client; `etag`: of the contact tab."""

    record: ClientRecord = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class Deactivate:
    """Why the account is to be closed (R6, R8)."""

    record: ClientRecord = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinAgain:
    """Step-up for what the page before asked: to close the account for `reason`, or (None) to give a sign-in."""

    reason: DeactivationReason | None = None


@dataclass(frozen=True, slots=True)
class Deactivated:
    """The account is closed everywhere."""

    reason: DeactivationReason


CareStep: TypeAlias = ChosenClient | Deactivate | PinAgain | Deactivated
