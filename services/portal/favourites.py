"""A client's favourites in the directory, and anybody's word that an entry is wrong."""

from typing import Final
from urllib.parse import quote

from services.directory.records import EntryReport, Favourites
from services.portal.client import PortalClient, Saved

LANE: Final = "directory"


def report_entry(client: PortalClient, request: EntryReport) -> Saved:
    """Keeps somebody's word that an entry is wrong. Nobody need be signed in. Raises PortalError."""
    return client.keep("directory/reports", request, lane=LANE)


def favourites(client: PortalClient) -> Favourites:
    """What the client wants to find again. Raises PortalError."""
    return client.read(Favourites, "GET", "me/favourites")


def put_favourite(client: PortalClient, service_id: str) -> Favourites:
    """One more favourite. Raises PortalError."""
    return client.read(Favourites, "PUT", f"me/favourites/{quote(service_id, safe='')}")


def delete_favourite(client: PortalClient, service_id: str) -> Favourites:
    """One favourite less. Raises PortalError."""
    return client.read(Favourites, "DELETE", f"me/favourites/{quote(service_id, safe='')}")
