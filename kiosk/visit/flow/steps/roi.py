"""The pages from a paper that waits to a paper that is kept."""

from dataclasses import dataclass
from typing import TypeAlias

from services.ink import InkVerdict


@dataclass(frozen=True, slots=True)
class AgreeElectronic:
    """Sign on the screen, or on paper."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """How to sign on paper instead."""


@dataclass(frozen=True, slots=True)
class WhatChanged:
    """What is new in this version since the one that the client signed."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page of the paper, counted from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Decide:
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class TypeName:
    """The signer's full name."""


@dataclass(frozen=True, slots=True)
class AnswerField:
    """One question of the paper, from 1. `question`: why a signature that was drawn for it was not simply taken."""

    number: int
    question: InkVerdict | None = None


@dataclass(frozen=True, slots=True)
class Draw:
    """The signature pad. `question`: why the last drawing was not simply taken."""

    question: InkVerdict | None = None


@dataclass(frozen=True, slots=True)
class SignByName:
    """The typed name as signature, for who cannot draw."""


@dataclass(frozen=True, slots=True)
class CheckAnswers:
    """Everything once more before it is signed. `is_drawn`: with ink, not by typed name."""

    is_drawn: bool


@dataclass(frozen=True, slots=True)
class PaperKept:
    """Saved on this kiosk, then received by the portal: `Flow.kept` says which."""

    envelope_id: str


RoiStep: TypeAlias = (
    AgreeElectronic
    | OnPaper
    | WhatChanged
    | ReadPage
    | Decide
    | TypeName
    | AnswerField
    | Draw
    | SignByName
    | CheckAnswers
    | PaperKept
)
