"""The client's own contact tab at the portal."""

from typing import Final

from services.portal.client import PortalClient, Saved
from services.portal.contract.contact import ContactChange, ContactTab

LANE: Final = "contact"


def contact_tab(client: PortalClient) -> ContactTab:
    """What stands in the record, and what waits for staff. Raises PortalError."""
    return client.read(ContactTab, "GET", "me/contact")


def change_contact(client: PortalClient, change: ContactChange) -> Saved:
    """Keeps a change on this kiosk until the portal has signed for it. Raises PortalError."""
    return client.keep("me/contact", change, lane=LANE)
