"""What was done with the client's own record, as the portal tells it."""

from urllib.parse import quote

from services.portal.client import PortalClient
from services.portal.contract.activity import ActivityPage, Stays


def activity(client: PortalClient, *, before: str | None = None) -> ActivityPage:
    """A page of events, newest first; `before` is `older` of the page before. Raises PortalError."""
    query = "" if before is None else f"?before={quote(before, safe='')}"
    return client.read(ActivityPage, "GET", f"me/activity{query}")


def stays(client: PortalClient) -> Stays:
    """Where the client stayed, from HMIS. Raises PortalError."""
    return client.read(Stays, "GET", "me/stays")
