"""R1 and R2: what makes a verification, and when it counts."""

import datetime as dt
from collections.abc import Collection
from typing import Final

from services.portal.contract import IdentifierKind
from services.rules.facts import VerificationFacts

IDENTIFIERS_NEEDED: Final = 2


def identifiers_suffice(kinds: Collection[IdentifierKind]) -> bool:
    """R2: two different kinds beside the full name."""
    return len(set(kinds)) >= IDENTIFIERS_NEEDED


def is_sufficient(verification: VerificationFacts) -> bool:
    """R2: staff found that it is this person, by the full name and two identifiers."""
    return verification.is_verified and verification.name_matches and identifiers_suffice(verification.kinds)


def counts_now(verification: VerificationFacts, now: dt.datetime) -> bool:
    """R1: identity and contact were verified, before `now` and not too long ago."""
    is_in_time = verification.verified_at <= now < verification.valid_until
    return is_in_time and verification.contact_confirmed and is_sufficient(verification)
