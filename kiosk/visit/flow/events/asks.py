"""On the pages of what staff ask a client for."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.asks import AskedOf
from services.portal.contract import ClientSummary
from services.portal.contract.desk import AskedClient


@dataclass(frozen=True, slots=True)
class AskedListed:
    """The clients who are asked for something, as the portal says it."""

    clients: tuple[AskedClient, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskedOpened:
    """What is open, as the portal says it: at the beginning, and after each change."""

    client: ClientSummary = field(repr=False)
    asked: AskedOf = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskingWanted:
    """Staff want to ask for something."""


AsksEvent: TypeAlias = AskedListed | AskedOpened | AskingWanted
