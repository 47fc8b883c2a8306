"""Reviewing what clients gave: the staff's side."""

import base64
import binascii
from urllib.parse import quote

from services.portal.client import PortalClient, Tagged
from services.portal.contract.documents import DocumentPages
from services.portal.contract.review import ReviewDecision, ReviewItem, ReviewLine, ReviewQueue
from services.portal.contract.reviewed import Reviewed
from services.portal.errors import Broken


def review_queue(client: PortalClient) -> ReviewQueue:
    """What waits for the own agency's staff. Raises PortalError."""
    return client.read(ReviewQueue, "GET", "reviews")


def review_item(client: PortalClient, line: ReviewLine) -> Tagged[ReviewItem]:
    """What the client gave, with what a decision has to bring along. Raises PortalError."""
    return client.read_tagged(ReviewItem, _path(line))


def decide(client: PortalClient, line: ReviewLine, decision: ReviewDecision, *, etag: str) -> Reviewed:
    """Accepts, corrects or rejects, if nothing changed since `etag`. Raises PortalError."""
    return client.change(Reviewed, _path(line), decision, etag=etag)


def document_pages(client: PortalClient, line: ReviewLine) -> tuple[bytes, ...]:
    """The pages of a document that waits, as nobody here has checked them. Raises PortalError."""
    path = f"clients/{quote(line.client_ref, safe='')}/documents/{quote(line.id, safe='')}"
    found = client.read(DocumentPages, "GET", path)
    try:
        return tuple(base64.b64decode(page, validate=True) for page in found.pages)
    except (binascii.Error, ValueError):
        raise Broken("pages_malformed") from None


def _path(line: ReviewLine) -> str:
    return f"clients/{quote(line.client_ref, safe='')}/reviews/{quote(line.id, safe='')}"
