"""Papers: those that wait, and those that were signed."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.papers import SignedPaper


@dataclass(frozen=True, slots=True)
class PapersToSign:
    """All papers that can be signed now."""


@dataclass(frozen=True, slots=True)
class SignedPapers:
    """What was signed, and whether it still counts."""


@dataclass(frozen=True, slots=True)
class SeePaper:
    """One signed paper, and what can be done with it."""

    paper: SignedPaper = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadSigned:
    """One page of a signed paper, from 1; behind the last one stand the answers."""

    paper: SignedPaper = field(repr=False)
    number: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The question before a permission is taken back."""

    paper: SignedPaper = field(repr=False)


@dataclass(frozen=True, slots=True)
class EmailCopy:
    """The question before a copy is e-mailed."""

    paper: SignedPaper = field(repr=False)


@dataclass(frozen=True, slots=True)
class CopyOnItsWay:
    """The portal e-mails the copy."""


PapersStep: TypeAlias = PapersToSign | SignedPapers | SeePaper | ReadSigned | TakeBack | EmailCopy | CopyOnItsWay
