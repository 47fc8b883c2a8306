"""How a client can be reached, as the client says it. Staff review every change (R10); none overwrites what is theirs.

Purpose "client" (under /v1):
    GET    me/contact          → ContactTab
    POST   me/contact          ContactChange → Kept     (keep, lane "contact")
"""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from services.portal.contract.base import Reply, Request
from services.portal.contract.reviewed import Reviewed

LONGEST_VALUE = 300
LONGEST_DETAIL = 120
_Value = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_VALUE)]
_Detail = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_DETAIL)]
_MOST_VERSIONS = 2**31 - 1


class ContactKind(StrEnum):
    """What a way to be reached is."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    TRUSTED_PERSON = "trusted_person"


class ContactUse(StrEnum):
    """What it is used for, in the words that HMIS programmes use; the last two are for addresses only."""

    HOME = "home"
    WORK = "work"
    MOBILE = "mobile"
    TEMPORARY = "temporary"
    GENERAL_DELIVERY = "general_delivery"
    AGENCY = "agency"


class ChangeState(StrEnum):
    """Where a change of the client's stands that is not in the record."""

    PENDING = "pending"
    REJECTED = "rejected"


class ContactEntry(Reply):
    """One way to be reached. `detail`: a trusted person's name. `state` None: it stands in the record.

    `replaces`: the id of the entry that this one is meant to take the place of. `is_removal`: the client wants that
    entry gone. `reviewed`: what staff decided on the client's last change of it.
    """

    id: str
    kind: ContactKind
    use: ContactUse | None
    value: str
    detail: str = ""
    may_leave_message: bool | None = None
    may_name_agency: bool | None = None
    is_preferred: bool = False
    state: ChangeState | None = None
    replaces: str | None = None
    is_removal: bool = False
    told_at: AwareDatetime | None = None
    reviewed: Reviewed | None = None


class ContactTab(Reply):
    """What stands in the record and what the client has asked to change. `version` goes into the next change.

    `email_signs_in`: the account's address is the one on the contact tab (R4).
    """

    version: int
    entries: list[ContactEntry]
    email_signs_in: bool


class ContactChange(Request):
    """A new way to be reached, another one in the place of an old one, or the end of one.

    `seen_version`: of the contact tab that the client looked at; where staff changed it meanwhile, both can be seen.
    """

    kind: ContactKind
    use: ContactUse | None = None
    value: _Value = ""
    detail: _Detail = ""
    may_leave_message: bool = False
    may_name_agency: bool = False
    is_preferred: bool = False
    replaces: str | None = Field(default=None, max_length=64)
    is_removal: bool = False
    seen_version: int = Field(ge=0, le=_MOST_VERSIONS)
