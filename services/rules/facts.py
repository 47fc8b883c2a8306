"""What the rules look at: small frozen values that kiosk and portal both can fill. Never an SSN, never a name."""

import datetime as dt
from dataclasses import dataclass

from services.portal.contract import IdentifierKind


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """The part of a record that decides about an invitation.

    `dob_data_quality` is HMIS's code (1 = full date reported). `account_email` is None while there is no account.
    """

    date_of_birth: dt.date | None
    dob_data_quality: int
    contact_email: str
    account_email: str | None = None
    is_email_confirmed: bool = False
    is_email_taken: bool = False


@dataclass(frozen=True, slots=True)
class VerificationFacts:
    """What staff compared, and when; moments are aware."""

    is_verified: bool
    name_matches: bool
    contact_confirmed: bool
    kinds: frozenset[IdentifierKind]
    verified_at: dt.datetime
    valid_until: dt.datetime
