"""From an invitation to an account."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import Method


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """A code was typed that has the shape of one."""


@dataclass(frozen=True, slots=True)
class ActivationAllowed:
    """Code and date of birth fit."""

    email_hint: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ActivationFailed:
    """They do not, for whatever reason."""


@dataclass(frozen=True, slots=True)
class MethodChosen:
    """How the person wants to sign in from now on."""

    method: Method


@dataclass(frozen=True, slots=True)
class AccountConnected:
    """The portal connected the account and signed the person in. `card_code`: of a new card, else None."""

    card_code: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class CardTaken:
    """The person has the card's code."""


ActivationEvent: TypeAlias = (
    CodeGiven | ActivationAllowed | ActivationFailed | MethodChosen | AccountConnected | CardTaken
)
