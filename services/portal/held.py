"""What a kiosk holds because the portal refused it."""

from urllib.parse import quote

from services.portal.client import PortalClient


def destroy_held(client: PortalClient, envelope_id: str) -> None:
    """From now on the portal signs for it unread, so that this kiosk lets it go. Raises PortalError."""
    client.do("POST", f"held/{quote(envelope_id, safe='')}/destruction")
