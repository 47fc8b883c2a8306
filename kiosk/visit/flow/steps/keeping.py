"""Where something is that the person submitted."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class SubmissionKept:
    """Saved on this kiosk, then received by the portal: `Flow.submissions` says which."""

    envelope_id: str


KeepingStep: TypeAlias = SubmissionKept
