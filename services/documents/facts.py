"""What is known about one signing, handed to the renderer by the visit."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from services.portal.contract.fields import PaperAnswer


class Decision(StrEnum):
    """What the person decided about the form."""

    AGREED = "agreed"
    DECLINED = "declined"


class Authentication(StrEnum):
    """How the person proved at the kiosk who they are."""

    PASSWORD = "password"  # noqa: S105 - the name of a way to sign in
    CARD = "card"
    PHONE_PASSWORD = "phone_password"  # noqa: S105 - the name of a way to sign in
    PHONE_CARD = "phone_card"


class Identifier(StrEnum):
    """Kinds of identifiers that staff compared with the record beside the full name (R2). Values are never kept."""

    DATE_OF_BIRTH = "date_of_birth"
    PHONE_OR_ADDRESS = "phone_or_address"
    SSN = "ssn"
    PHOTO = "photo"
    RECENT_SERVICE = "recent_service"
    HMIS_ID = "hmis_id"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Verification:
    """Who verified the person's identity, when, and by which kinds of identifiers."""

    staff_name: str
    agency: str
    verified_on: date
    identifiers: tuple[Identifier, ...]


@dataclass(frozen=True, slots=True)
class SigningFacts:
    """One decision about one form.

    `signed_at` is aware, in UTC, by the kiosk's clock (by the portal's where that was known to be wrong).
    `clock_offset_s` is kiosk minus portal as last measured, `clock_offset_age_s` how long ago that was; both are None
    where it was never measured. `valid_until` comes from the agency's setting: an agreed ROI needs it (the renderer
    looks), and it is absent where the person declined. `answers` are in the order of the form's fields.
    Raises ValueError where these do not hold.
    """

    decision: Decision
    typed_name: str
    client_id: str
    signed_at: datetime
    clock_offset_s: float | None
    clock_offset_age_s: int | None
    authentication: Authentication
    verification: Verification
    site: str
    kiosk: str
    device_id: str
    valid_until: date | None
    answers: tuple[PaperAnswer, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if self.signed_at.utcoffset() != timedelta(0):
            raise ValueError("signed_at must be an aware time in UTC")
        if (self.clock_offset_s is None) != (self.clock_offset_age_s is None):
            raise ValueError("a clock offset and its age are given together")
        if self.decision is Decision.DECLINED and (self.valid_until is not None or self.answers):
            raise ValueError("who declined gave no term and no answers")
        if not self.typed_name.strip():
            raise ValueError("typed_name is empty")
