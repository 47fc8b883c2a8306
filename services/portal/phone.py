"""Signing in with one's own phone, as the kiosk asks for it."""

from enum import Enum
from typing import Final

from services.portal.client import PortalClient
from services.portal.contract import Session
from services.portal.contract.phone import PhoneSignInCode, PhoneSignInPoll
from services.portal.errors import Refused

SLOWER_BY_S: Final = 5
"""RFC 8628, 3.5: how much longer to wait after `slow_down`, and after an answer that did not come."""


class Standing(Enum):
    """How a sign-in stands that has no session yet; the values are the portal's problem codes."""

    PENDING = "authorization_pending"
    NUMBER_WANTED = "number_wanted"
    TOO_FAST = "slow_down"
    STOPPED = "access_denied"
    OVER = "expired_token"


def start_phone_sign_in(client: PortalClient) -> PhoneSignInCode:
    """A code for a phone; the one before ends. Raises PortalError."""
    return client.read(PhoneSignInCode, "POST", "phone-sign-ins")


def ask_phone_sign_in(client: PortalClient, code: PhoneSignInCode) -> Session | Standing:
    """The session, or how it stands. Raises PortalError."""
    try:
        return client.read(Session, "POST", "phone-sign-ins/session", PhoneSignInPoll(device_code=code.device_code))
    except Refused as refused:
        standing = {one.value: one for one in Standing}.get(refused.code)
        if standing is None:
            raise
        return standing


def leave_phone_sign_in(client: PortalClient) -> None:
    """The kiosk's code ends. Raises PortalError."""
    client.do("DELETE", "phone-sign-ins/current")
