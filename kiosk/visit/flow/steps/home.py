"""A client's own pages."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Home:
    """What a client can do."""


@dataclass(frozen=True, slots=True)
class MyPapers:
    """All about papers."""


@dataclass(frozen=True, slots=True)
class MyAccount:
    """All about the account."""


@dataclass(frozen=True, slots=True)
class CloseAccount:
    """The question before an account is closed (R8)."""


@dataclass(frozen=True, slots=True)
class AccountClosed:
    """The account is closed."""


@dataclass(frozen=True, slots=True)
class AccountStopped:
    """Staff closed the account while somebody was signed in to it (R6)."""


HomeStep: TypeAlias = Home | MyPapers | MyAccount | CloseAccount | AccountClosed | AccountStopped
