"""What waits for the staff of an agency (under /v1, purpose "staff").

GET  desk        → Desk
GET  desk/asks   → list[AskedClient]   (who was asked first comes first)
"""

from pydantic import AwareDatetime

from services.portal.contract.base import Reply
from services.portal.contract.staff import ClientSummary


class Desk(Reply):
    """How much waits. `reviews`: what clients gave; `messages`: threads without an answer, `overdue` of them too long.

    `asks`: what clients are asked for and have not given.
    """

    reviews: int
    messages: int
    asks: int
    overdue: int = 0


class AskedClient(Reply):
    """A client who is asked for something: how much is open, and since when."""

    client: ClientSummary
    count: int
    since: AwareDatetime
