"""The pages before anybody is known."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.visit.flow.values import SecretKind


@dataclass(frozen=True, slots=True)
class Welcome:
    """Sign in, or an invitation."""


@dataclass(frozen=True, slots=True)
class Identify:
    """E-mail address, staff user name, card or badge."""


@dataclass(frozen=True, slots=True)
class EnterSecret:
    """Password or PIN, as the portal wants it for the identifier."""

    kind: SecretKind


SignInStep: TypeAlias = Welcome | Identify | EnterSecret
