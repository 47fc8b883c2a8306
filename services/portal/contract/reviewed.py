"""What staff decided on something that a client gave, as the client reads it."""

from enum import StrEnum

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Reply


class ReviewResult(StrEnum):
    """CORRECTED: it counts, with what staff put in the place of what the client gave."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class ReviewReason(StrEnum):
    """Why something was rejected. The kiosk has the words, in the client's language; OTHER needs a note."""

    NOT_READABLE = "not_readable"
    NOT_COMPLETE = "not_complete"
    NOT_WHAT_WAS_ASKED = "not_what_was_asked"
    CANNOT_BE_USED = "cannot_be_used"
    TALK_TO_US = "talk_to_us"
    OTHER = "other"


class Reviewed(Reply):
    """The decision. `reason`: where it was rejected; `note`: staff's own words."""

    result: ReviewResult
    reason: ReviewReason | None = None
    note: str = Field(default="", repr=False)
    at: AwareDatetime
