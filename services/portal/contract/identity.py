"""Who somebody is: what was compared with the record, and by whom (R1, R2)."""

import datetime as dt
from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Reply, Request


class IdentifierKind(StrEnum):
    """R2: what may be compared with the record beside the full name."""

    DATE_OF_BIRTH = "date_of_birth"
    PHONE_OR_ADDRESS = "phone_or_address"
    SSN = "ssn"
    PHOTO = "photo"
    RECENT_SERVICE = "recent_service"
    HMIS_ID = "hmis_id"
    OTHER = "other"


class VerifiedBy(Reply):
    """The verification behind this account, as it stands on the evidence page; kinds only."""

    staff_name: str
    agency_name: str
    verified_on: dt.date
    kinds: list[IdentifierKind]


class VerificationRequest(Request):
    """What staff compared: the full name, and which kinds matched. Never the values."""

    name_matches: bool
    contact_confirmed: bool
    kinds: list[IdentifierKind] = Field(max_length=7)
    result: Literal["verified", "not_verified"]


class Verification(Reply):
    """A recorded verification. It counts for an invitation until `valid_until`."""

    id: str
    result: Literal["verified", "not_verified"]
    kinds: list[IdentifierKind]
    staff_name: str
    verified_at: AwareDatetime
    valid_until: AwareDatetime
