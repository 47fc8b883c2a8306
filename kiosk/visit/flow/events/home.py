"""On a client's own pages."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract import ClientHome


@dataclass(frozen=True, slots=True)
class HomeAsked:
    """On to the home page."""


@dataclass(frozen=True, slots=True)
class HomeRefreshed:
    """The portal's newer word on what the client has."""

    home: ClientHome = field(repr=False)


@dataclass(frozen=True, slots=True)
class MyPapersAsked:
    """All about papers."""


@dataclass(frozen=True, slots=True)
class MyAccountAsked:
    """All about the account."""


@dataclass(frozen=True, slots=True)
class CloseAccountAsked:
    """The client wants the account closed."""


@dataclass(frozen=True, slots=True)
class AccountWasClosed:
    """The portal deactivated it."""


@dataclass(frozen=True, slots=True)
class AccountWasStopped:
    """Staff closed the account, by the portal's word."""


HomeEvent: TypeAlias = (
    HomeAsked
    | HomeRefreshed
    | MyPapersAsked
    | MyAccountAsked
    | CloseAccountAsked
    | AccountWasClosed
    | AccountWasStopped
)
