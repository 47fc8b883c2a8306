"""Pieces of what is searched."""

from dataclasses import dataclass, field
from typing import Final

NEEDS_ROOT: Final = "needs root"


class NotReadable(Exception):
    """This cannot be looked at. The text says why, in words without a personal value."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some bytes; the first `seen` were the end of the piece before."""

    content: bytes = field(repr=False)
    seen: int = 0
