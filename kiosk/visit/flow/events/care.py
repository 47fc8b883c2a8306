"""On the pages of account care."""

from dataclasses import dataclass
from typing import TypeAlias

from services.rules.account import DeactivationReason


@dataclass(frozen=True, slots=True)
class VerificationWanted:
    """Staff want to compare the person with the record, for a sign-in."""


@dataclass(frozen=True, slots=True)
class DeactivationWanted:
    """Staff want to close the account."""


@dataclass(frozen=True, slots=True)
class PinWanted:
    """The PIN again, before an account is closed (`reason`) or a sign-in is given to a client who has an account."""

    reason: DeactivationReason | None = None


@dataclass(frozen=True, slots=True)
class AccountWasDeactivated:
    """The portal closed it."""


CareEvent: TypeAlias = VerificationWanted | DeactivationWanted | PinWanted | AccountWasDeactivated
