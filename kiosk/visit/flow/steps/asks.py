"""What staff ask a client for."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.asks import AskedOf
from services.portal.contract import ClientSummary
from services.portal.contract.desk import AskedClient


@dataclass(frozen=True, slots=True)
class WhoIsAsked:
    """The clients who are asked for something."""

    clients: tuple[AskedClient, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskedOfClient:
    """What is open with this client."""

    client: ClientSummary = field(repr=False)
    asked: AskedOf = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskClient:
    """What else to ask for."""

    client: ClientSummary = field(repr=False)
    asked: AskedOf = field(repr=False)


AsksStep: TypeAlias = WhoIsAsked | AskedOfClient | AskClient
