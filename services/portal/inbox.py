"""The staff's inbox at the portal. Answers go through `services.portal.messages`."""

import datetime as dt
from urllib.parse import quote

from services.portal.client import PortalClient
from services.portal.contract.inbox import AbsenceSaid, Inbox
from services.portal.contract.messages import ThreadRead


def inbox(client: PortalClient) -> Inbox:
    """The threads in which a client waits, without texts. Raises PortalError."""
    return client.read(Inbox, "GET", "inbox")


def settle_thread(client: PortalClient, client_ref: str, thread_id: str, up_to: str) -> None:
    """What was written up to this message needs no answer. Raises PortalError."""
    path = f"clients/{quote(client_ref, safe='')}/threads/{quote(thread_id, safe='')}/settled"
    client.do("POST", path, ThreadRead(up_to=up_to))


def say_away(client: PortalClient, last_day: dt.date) -> None:
    """The signed-in staff are away up to and with this day. Raises PortalError."""
    client.do("POST", "absence", AbsenceSaid(last_day=last_day))


def end_absence(client: PortalClient) -> None:
    """They are back. Raises PortalError."""
    client.do("DELETE", "absence")
