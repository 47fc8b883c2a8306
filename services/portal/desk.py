"""What waits for staff: the staff's side."""

from services.portal.client import PortalClient
from services.portal.contract.desk import AskedClient, Desk


def desk(client: PortalClient) -> Desk:
    """How much waits for the own agency's staff. Raises PortalError."""
    return client.read(Desk, "GET", "desk")


def asked_clients(client: PortalClient) -> list[AskedClient]:
    """The clients whom the own agency asks for something. Raises PortalError."""
    return client.read(list[AskedClient], "GET", "desk/asks")
