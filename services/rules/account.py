"""R6, R7, R8: how an account ends at once, and how it may come back."""

import datetime as dt
from typing import Final, Literal, assert_never

from services.portal.contract import AccountState
from services.rules.facts import VerificationFacts
from services.rules.identity import counts_now

COMPARED_WITHIN: Final = dt.timedelta(hours=1)

DeactivationReason = Literal["used_by_other", "client_wish"]


def can_be_deactivated(state: AccountState) -> bool:
    """R6, R8: any account that somebody could use, now or with an invitation that is out."""
    match state:
        case AccountState.INVITED | AccountState.CONNECTED:
            return True
        case AccountState.NOT_CONNECTED | AccountState.DEACTIVATED:
            return False
    assert_never(state)


def can_be_reinstated(deactivated_at: dt.datetime, verification: VerificationFacts | None, now: dt.datetime) -> bool:
    """R7: identity was verified again after the deactivation, and the verification counts now."""
    return verification is not None and verification.verified_at > deactivated_at and counts_now(verification, now)


def can_be_renewed(verification: VerificationFacts | None, now: dt.datetime) -> bool:
    """R7: who gets a new sign-in to a living account was compared with the record within this hour."""
    is_fresh = verification is not None and now - verification.verified_at <= COMPARED_WITHIN
    return verification is not None and is_fresh and counts_now(verification, now)
