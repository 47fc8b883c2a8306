"""Calling somebody who works at the site, from a kiosk. Nobody is named: the client must be one without a session."""

from urllib.parse import quote

from services.portal.client import PortalClient
from services.portal.contract.help import HelpCalled


def call_staff(client: PortalClient) -> HelpCalled:
    """Tells staff that somebody at this kiosk asks for a person; while they know: no change. Raises PortalError."""
    return client.read(HelpCalled, "POST", "help/calls")


def take_back_call(client: PortalClient, call_id: str) -> None:
    """Tells staff that nobody need come any more. Raises PortalError."""
    client.do("DELETE", f"help/calls/{quote(call_id, safe='')}")
