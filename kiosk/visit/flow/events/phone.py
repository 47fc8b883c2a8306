"""At the door, with a phone."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import PhoneEnd
from services.portal.contract import ClientHome
from services.portal.contract.phone import PhoneSignInCode


@dataclass(frozen=True, slots=True)
class PhoneCodeGiven:
    """The portal gave a code: the first one, or a new one."""

    code: PhoneSignInCode = field(repr=False)


@dataclass(frozen=True, slots=True)
class NumberWanted:
    """A phone has signed in with the code."""


@dataclass(frozen=True, slots=True)
class PhoneEnded:
    """Nobody is signed in by this code any more."""

    end: PhoneEnd


@dataclass(frozen=True, slots=True)
class PhoneApproved:
    """The session is open, and this is what the portal has for the client."""

    home: ClientHome = field(repr=False)


PhoneEvent: TypeAlias = PhoneCodeGiven | NumberWanted | PhoneEnded | PhoneApproved
