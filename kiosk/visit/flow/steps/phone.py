"""Signing in with one's own phone."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import PhoneEnd
from services.portal.contract.phone import PhoneSignInCode


@dataclass(frozen=True, slots=True)
class ShowPhoneCode:
    """The code to scan or to type, while no phone has signed in."""

    code: PhoneSignInCode = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShowPhoneNumber:
    """A phone has signed in and asks for the number. Before, nobody at the kiosk can know it."""

    code: PhoneSignInCode = field(repr=False)


@dataclass(frozen=True, slots=True)
class PhoneOver:
    """The code is over, and why."""

    end: PhoneEnd


PhoneStep: TypeAlias = ShowPhoneCode | ShowPhoneNumber | PhoneOver
