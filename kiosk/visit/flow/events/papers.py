"""With the papers that wait and those that were signed."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.papers import SignedPaper


@dataclass(frozen=True, slots=True)
class ToSignAsked:
    """Which papers can I sign?"""


@dataclass(frozen=True, slots=True)
class PapersAsked:
    """What have I signed?"""


@dataclass(frozen=True, slots=True)
class SignedPaperOpened:
    """The portal gave a signed paper."""

    paper: SignedPaper = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedPaperRead:
    """On to the first page of it, or to the next one."""


@dataclass(frozen=True, slots=True)
class SignedPaperPutAway:
    """Read to its end: back to what can be done with it."""


@dataclass(frozen=True, slots=True)
class TakeBackAsked:
    """The client thinks of taking it back."""


@dataclass(frozen=True, slots=True)
class PaperTakenBack:
    """That it is taken back stands in the outbox, durably."""

    envelope_id: str
    signature_id: str


@dataclass(frozen=True, slots=True)
class CopyAsked:
    """The client thinks of a copy by e-mail."""


@dataclass(frozen=True, slots=True)
class CopyWasTaken:
    """The portal will e-mail it."""


PapersEvent: TypeAlias = (
    ToSignAsked
    | PapersAsked
    | SignedPaperOpened
    | SignedPaperRead
    | SignedPaperPutAway
    | TakeBackAsked
    | PaperTakenBack
    | CopyAsked
    | CopyWasTaken
)
