"""The staff's inbox at the portal. Answers go through `services.portal.messages`."""

from urllib.parse import quote

from services.portal.client import PortalClient
from services.portal.contract.inbox import Inbox
from services.portal.contract.messages import ThreadRead


def inbox(client: PortalClient) -> Inbox:
    """The threads in which a client waits, without texts. Raises PortalError."""
    return client.read(Inbox, "GET", "inbox")


def settle_thread(client: PortalClient, client_ref: str, thread_id: str, up_to: str) -> None:
    """What was written up to this message needs no answer. Raises PortalError."""
    path = f"clients/{quote(client_ref, safe='')}/threads/{quote(thread_id, safe='')}/settled"
    client.do("POST", path, ThreadRead(up_to=up_to))
