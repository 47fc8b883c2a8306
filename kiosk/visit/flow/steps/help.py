"""The place of help, over any other page. Back leads to that page as it was left."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class HelpStart:
    """What help there is, and asking a person here."""


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """One kind of help."""

    offer_id: str


HelpStep: TypeAlias = HelpStart | HelpEntry
