"""The care team and its threads at the portal."""

from typing import Final
from urllib.parse import quote

from services.portal.client import PortalClient, Saved
from services.portal.contract.messages import (
    CareTeam,
    MessageReply,
    MessageSubmission,
    Thread,
    ThreadRead,
    Threads,
)

LANE: Final = "message"


def care_team(client: PortalClient) -> CareTeam:
    """Who works with the client. Raises PortalError."""
    return client.read(CareTeam, "GET", "me/care-team")


def threads(client: PortalClient) -> Threads:
    """Every thread of the client, without texts. Raises PortalError."""
    return client.read(Threads, "GET", "me/threads")


def open_thread(client: PortalClient, thread_id: str) -> Thread:
    """A thread with its texts. Raises PortalError."""
    return client.read(Thread, "GET", _thread(thread_id))


def say_read(client: PortalClient, thread_id: str, up_to: str) -> None:
    """The messages up to this one were on the screen. Raises PortalError."""
    client.do("POST", f"{_thread(thread_id)}/read", ThreadRead(up_to=up_to))


def write_message(client: PortalClient, request: MessageSubmission) -> Saved:
    """Keeps a message on this kiosk until the portal has signed for it. Raises PortalError."""
    return client.keep("me/messages", request, lane=LANE)


def threads_of(client: PortalClient, client_ref: str) -> Threads:
    """Staff: the agency's threads with a client. Raises PortalError."""
    return client.read(Threads, "GET", f"{_client(client_ref)}/threads")


def thread_of(client: PortalClient, client_ref: str, thread_id: str) -> Thread:
    """Staff: one of the agency's threads with a client. Raises PortalError."""
    return client.read(Thread, "GET", f"{_client(client_ref)}/threads/{quote(thread_id, safe='')}")


def answer(client: PortalClient, client_ref: str, request: MessageReply) -> Saved:
    """Staff: keeps an answer on this kiosk until the portal has signed for it. Raises PortalError."""
    return client.keep(f"{_client(client_ref)}/messages", request, lane=LANE)


def _thread(thread_id: str) -> str:
    return f"me/threads/{quote(thread_id, safe='')}"


def _client(client_ref: str) -> str:
    return f"clients/{quote(client_ref, safe='')}"
