"""The pages of the directory. Nobody need be signed in."""

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class DirectoryStart:
    """Tiles and a line to search by."""


@dataclass(frozen=True, slots=True)
class DirectoryFound:
    """What was found, best first. `category` or `query` is empty; both are for the person's own list.

    `is_open_now`: only what is open now is shown.
    """

    ids: tuple[str, ...] = field(repr=False)
    category: str = field(default="", repr=False)
    query: str = field(default="", repr=False)
    shown: int = 8
    is_open_now: bool = False


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One service. `is_reported`: the person said in this visit that it is wrong."""

    service_id: str = field(repr=False)
    is_reported: bool = False


@dataclass(frozen=True, slots=True)
class DirectoryWrong:
    """What is wrong with it?"""

    service_id: str = field(repr=False)


DirectoryStep: TypeAlias = DirectoryStart | DirectoryFound | DirectoryEntry | DirectoryWrong
