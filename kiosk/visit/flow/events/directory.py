"""Looking for help in the directory."""

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class DirectoryAsked:
    """*Find help near me*."""


@dataclass(frozen=True, slots=True)
class ServicesFound:
    """The answer to a tile, a search, or the person's own list."""

    ids: tuple[str, ...] = field(repr=False)
    category: str = field(default="", repr=False)
    query: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MoreServicesAsked:
    """*Show more*."""


@dataclass(frozen=True, slots=True)
class OpenNowToggled:
    """*Only what is open now*, or everything again."""


@dataclass(frozen=True, slots=True)
class ServiceOpened:
    """One of the found is looked at."""

    service_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WrongSaid:
    """*This is wrong*."""


@dataclass(frozen=True, slots=True)
class EntryWasReported:
    """The report is in the outbox, durably."""


DirectoryEvent: TypeAlias = (
    DirectoryAsked | ServicesFound | MoreServicesAsked | OpenNowToggled | ServiceOpened | WrongSaid | EntryWasReported
)
