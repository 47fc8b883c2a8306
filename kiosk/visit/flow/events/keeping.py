"""What becomes of something that the person submitted, other than a paper."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import SubmissionKind
from services.portal.contract import Kept


@dataclass(frozen=True, slots=True)
class SubmissionSaved:
    """It is in the outbox, durably; the person sees where it is."""

    envelope_id: str
    kind: SubmissionKind


@dataclass(frozen=True, slots=True)
class SubmissionNoted:
    """It is in the outbox, durably; the page goes on and says so itself."""

    envelope_id: str
    kind: SubmissionKind


@dataclass(frozen=True, slots=True)
class SubmissionReceived:
    """The portal has it, by its signed receipt."""

    envelope_id: str
    kept: Kept = field(repr=False)


@dataclass(frozen=True, slots=True)
class SubmissionHeld:
    """The portal did not take it; staff will look at it. `code`: the portal's reason."""

    envelope_id: str
    code: str = ""


KeepingEvent: TypeAlias = SubmissionSaved | SubmissionNoted | SubmissionReceived | SubmissionHeld
