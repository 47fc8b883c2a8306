"""At the door."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import SecretKind
from services.portal.contract import ClientHome


@dataclass(frozen=True, slots=True)
class SignInChosen:
    """*Sign in* on the welcome page."""


@dataclass(frozen=True, slots=True)
class InvitationChosen:
    """*I have an invitation* on the welcome page."""


@dataclass(frozen=True, slots=True)
class SecretWanted:
    """The portal said what proves this identifier."""

    kind: SecretKind


@dataclass(frozen=True, slots=True)
class ClientSignedIn:
    """A client's session is open, and this is what the portal has for them."""

    home: ClientHome = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffSignedIn:
    """The portal opened a session of staff."""

    name: str = field(repr=False)
    idle_s: int
    absolute_s: int


SignInEvent: TypeAlias = SignInChosen | InvitationChosen | SecretWanted | ClientSignedIn | StaffSignedIn
