"""With a paper to sign."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import Paper
from services.documents.facts import Decision
from services.ink import Ink, InkVerdict
from services.portal.contract import SignatureReceived


@dataclass(frozen=True, slots=True)
class PaperOpened:
    """*Read and sign*; also another language of the paper that is open."""

    paper: Paper


@dataclass(frozen=True, slots=True)
class ElectronicAgreed:
    """Sign on the screen."""


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """Sign on paper instead."""


@dataclass(frozen=True, slots=True)
class ChangesRead:
    """What is new is known; on to the text."""


@dataclass(frozen=True, slots=True)
class PageRead:
    """On to the next page, after the last one to the decision."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Yes or no."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class NameGiven:
    """The name is typed."""


@dataclass(frozen=True, slots=True)
class FieldAnswered:
    """The answer to the question on the page, in the shape that the paper stores; empty: none."""

    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FieldDrawn:
    """A signature was drawn for the question on the page; as `SignatureDrawn`."""

    ink: Ink = field(repr=False)
    verdict: InkVerdict
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class SignatureDrawn:
    """The pad's ink and what it looks like. `is_confirmed`: the person said that the dot is their signature."""

    ink: Ink = field(repr=False)
    verdict: InkVerdict
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class TypingPreferred:
    """The person cannot draw."""


@dataclass(frozen=True, slots=True)
class NameIsSignature:
    """The typed name shall be the signature."""


@dataclass(frozen=True, slots=True)
class PaperSaved:
    """The sealed paper is in the outbox, durably."""

    envelope_id: str


@dataclass(frozen=True, slots=True)
class PaperReceived:
    """The portal has the paper, by its signed receipt."""

    envelope_id: str
    received: SignatureReceived


@dataclass(frozen=True, slots=True)
class PaperHeld:
    """The portal did not take the paper; staff will look at it. `code`: the portal's reason."""

    envelope_id: str
    code: str = ""


RoiEvent: TypeAlias = (
    PaperOpened
    | ElectronicAgreed
    | PaperWanted
    | ChangesRead
    | PageRead
    | Decided
    | NameGiven
    | FieldAnswered
    | FieldDrawn
    | SignatureDrawn
    | TypingPreferred
    | NameIsSignature
    | PaperSaved
    | PaperReceived
    | PaperHeld
)
