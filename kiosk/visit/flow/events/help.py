"""Asking for help with this kiosk, on any page."""

from dataclasses import dataclass
from typing import TypeAlias

from services.portal.contract.help import HelpCalled


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """*Help* in the top bar."""


@dataclass(frozen=True, slots=True)
class OfferOpened:
    """One kind of help is looked at."""

    offer_id: str


@dataclass(frozen=True, slots=True)
class StaffWereCalled:
    """The portal has told staff that somebody at this kiosk asks for a person."""

    call: HelpCalled


@dataclass(frozen=True, slots=True)
class CallWasTakenBack:
    """Staff know that nobody need come."""


HelpEvent: TypeAlias = HelpAsked | OfferOpened | StaffWereCalled | CallWasTakenBack
