"""Reviewing what clients gave through the portal (R10): nothing of it counts or leaves for HMIS before.

Purpose "staff", own agency's clients (under /v1):
    GET  reviews                                    → ReviewQueue             (oldest first)
    GET  clients/{client_ref}/reviews/{review_id}   → ReviewItem, ETag        (`review_id`: the item's own id)
    PUT  clients/{client_ref}/reviews/{review_id}   ReviewDecision, If-Match → Reviewed
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, StringConstraints

from services.portal.contract.base import Reply, Request
from services.portal.contract.contact import ContactEntry
from services.portal.contract.documents import GivenDocument
from services.portal.contract.location import Location
from services.portal.contract.papers import SignatureSummary
from services.portal.contract.reviewed import ReviewReason

LONGEST_NOTE = 300
LONGEST_VALUE = 300
_Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_NOTE)]
_Value = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_VALUE)]


class ReviewKind(StrEnum):
    """What was given."""

    CONTACT = "contact"
    LOCATION = "location"
    DOCUMENT = "document"
    SIGNATURE = "signature"
    REVOCATION = "revocation"


class ReviewLine(Reply):
    """One item that waits. `is_late`: it was kept on a kiosk for a while before it came.

    `is_doubted`: after it was given the account was deactivated because somebody else used it (R6).
    """

    id: str
    kind: ReviewKind
    client_ref: str
    client_name: str = Field(repr=False)
    given_at: AwareDatetime
    received_at: AwareDatetime
    is_late: bool
    is_doubted: bool = False


class ReviewQueue(Reply):
    """What waits, oldest first, and how much it is in all."""

    waiting: list[ReviewLine]
    count: int


class ContactReview(Reply):
    """A change of the contact tab. `before`: what it was to take the place of, as the client saw it; `now`: what
    stands there now. Where they differ, staff changed it meanwhile, and both are to be seen.
    """

    entry: ContactEntry
    before: str = Field(default="", repr=False)
    now: str = Field(default="", repr=False)
    waits_for_r4: bool = False

    @property
    def is_changed_meanwhile(self) -> bool:
        """Whether staff changed the same place after the client had looked at it."""
        return self.before != self.now


class ReviewItem(Reply):
    """One item with what the client gave: the one of the four that fits `line.kind`; a revocation shows its paper."""

    line: ReviewLine
    contact: ContactReview | None = None
    location: Location | None = None
    document: GivenDocument | None = None
    paper: SignatureSummary | None = None


class ReviewDecision(Request):
    """What staff decide. Correct: `value` counts in the place of what the client gave, and `note` says why.

    `value`: of a contact, a place in words, or a kind of document. Reject: `reason`, and a `note` where it is OTHER.
    """

    decision: Literal["accept", "correct", "reject"]
    value: _Value = ""
    reason: ReviewReason | None = None
    note: _Note = ""
