"""On the pages of a scanned card."""

from dataclasses import dataclass
from typing import TypeAlias

from services.identity.compare import Comparison


@dataclass(frozen=True, slots=True)
class ScanAsked:
    """*Scan a license or passport*."""


@dataclass(frozen=True, slots=True)
class CardCompared:
    """A card was read and laid beside the record."""

    comparison: Comparison


@dataclass(frozen=True, slots=True)
class LikenessUsed:
    """What is the same is ticked; staff still decide."""


ScanningEvent: TypeAlias = ScanAsked | CardCompared | LikenessUsed
