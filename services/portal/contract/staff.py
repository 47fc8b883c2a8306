"""Staff, for their own agency's clients."""

import datetime as dt
from enum import StrEnum
from typing import Final, Literal

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Email, Language, Reply, Request, Secret
from services.portal.contract.identity import Verification

CARD_BEGINS: Final = "KC1"
"""What the code of every sign-in card begins with."""


class AccountState(StrEnum):
    """As in the vendor's portal."""

    NOT_CONNECTED = "not_connected"
    INVITED = "invited"
    CONNECTED = "connected"
    DEACTIVATED = "deactivated"


class ClientSearch(Request):
    """By name, date of birth, HMIS id, the code of a sign-in card, or several of them; without any it is refused.

    In the body, because URLs are logged.
    """

    name: str | None = Field(default=None, max_length=200, repr=False)
    date_of_birth: dt.date | None = Field(default=None, repr=False)
    hmis_id: str | None = Field(default=None, max_length=64, repr=False)
    card: Secret | None = Field(default=None, max_length=64)


class ClientSummary(Reply):
    """One hit. `birth_year` tells people of one name apart without showing the date."""

    client_ref: str
    name: str
    birth_year: int | None
    hmis_id: str
    account: AccountState


class RuleFinding(Reply):
    """Whether a rule is met for an invitation now; `code` is stable, the kiosk has the words."""

    rule: Literal["R1", "R2", "R3", "R4", "R5"]
    is_met: bool
    code: str


class ClientRecord(Reply):
    """What staff compare. `ssn_last4` empty: none in the record. `recent_services`: short lines, newest first."""

    client_ref: str
    name: str
    hmis_id: str
    date_of_birth: dt.date | None
    dob_data_quality: int
    ssn_last4: str
    phones: list[str]
    addresses: list[str]
    recent_services: list[str]
    contact_email: str
    account: AccountState
    valid_verification: Verification | None
    findings: list[RuleFinding]


class ContactEmail(Request):
    """The e-mail on the contact tab, as the client confirmed it to staff."""

    email: Email


class InvitationRequest(Request):
    """Invite on the strength of a verification; e-mailed in `language`."""

    verification_id: str = Field(max_length=64)
    language: Language


class Invitation(Reply):
    """Shown once to staff for the slip. `short_code` is for typing and works only with the date of birth."""

    id: str
    qr_text: Secret
    short_code: Secret
    email_hint: str
    expires_at: AwareDatetime


class DeactivationRequest(Request):
    """R6 (somebody else used it) or R8 (the client's wish)."""

    reason: Literal["used_by_other", "client_wish"]


class PinAgain(Request):
    """Step-up: the staff's own PIN once more."""

    pin: Secret = Field(max_length=64)


class ReinstatementRequest(Request):
    """R7: only on a verification newer than the deactivation; a new invitation and new credentials follow."""

    verification_id: str = Field(max_length=64)
