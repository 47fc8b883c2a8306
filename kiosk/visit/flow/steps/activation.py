"""The pages from an invitation to an account."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import Method


@dataclass(frozen=True, slots=True)
class EnterCode:
    """The code of an invitation."""


@dataclass(frozen=True, slots=True)
class EnterBirthDate:
    """The date of birth, as three numbers."""


@dataclass(frozen=True, slots=True)
class ActivationRefused:
    """The same page for every reason: wrong date, under 18, used or expired code, deactivated account."""


@dataclass(frozen=True, slots=True)
class ChooseSignIn:
    """Password, or card and PIN."""

    email_hint: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetSecret:
    """A new password or PIN, typed twice."""

    method: Method
    email_hint: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShowCard:
    """The new sign-in card, shown once."""

    card_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ActivationDone:
    """The account is connected."""


ActivationStep: TypeAlias = (
    EnterCode | EnterBirthDate | ActivationRefused | ChooseSignIn | SetSecret | ShowCard | ActivationDone
)
