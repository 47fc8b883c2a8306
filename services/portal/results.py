"""The client's own results at the portal."""

from typing import Final
from urllib.parse import quote

from services.portal.client import PortalClient, Saved
from services.portal.contract.results import Results, ResultTold, ResultWish

LANE: Final = "result"


def results(client: PortalClient) -> Results:
    """What is shared with the client, without what it says. Raises PortalError."""
    return client.read(Results, "GET", "me/results")


def result(client: PortalClient, result_id: str) -> ResultTold:
    """What a result says; staff see that it was looked at. Raises PortalError."""
    return client.read(ResultTold, "GET", f"me/results/{quote(result_id, safe='')}")


def wish_for_company(client: PortalClient, result_id: str) -> Saved:
    """Keeps, until the portal has it, that the client wants to see it with the care team. Raises PortalError."""
    return client.keep("me/result-wishes", ResultWish(result_id=result_id), lane=LANE)
