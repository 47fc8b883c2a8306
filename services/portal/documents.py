"""A client's documents at the portal, and what the care team asks for."""

import base64
import binascii
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

from services.portal.client import PortalClient, Saved
from services.portal.contract.documents import (
    CannotGive,
    DocumentAnswer,
    DocumentKind,
    DocumentPages,
    Documents,
    DocumentSubmission,
    Removal,
)
from services.portal.errors import Broken

LANE: Final = "document"


def given_documents(client: PortalClient) -> Documents:
    """What the client gave, what is asked for, and who can see it. Raises PortalError."""
    return client.read(Documents, "GET", "me/documents")


def open_document(client: PortalClient, document_id: str) -> tuple[bytes, ...]:
    """The pages of a document, as nobody here has checked them. Raises PortalError."""
    found = client.read(DocumentPages, "GET", f"me/documents/{quote(document_id, safe='')}")
    try:
        return tuple(base64.b64decode(page, validate=True) for page in found.pages)
    except (binascii.Error, ValueError):
        raise Broken("pages_malformed") from None


def give_document(
    client: PortalClient, kind: DocumentKind, pages: Sequence[bytes], *, note: str = "", request_id: str | None = None
) -> Saved:
    """Keeps a document on this kiosk until the portal has signed for it. Raises PortalError."""
    files = [base64.b64encode(page).decode() for page in pages]
    request = DocumentSubmission(kind=kind, note=note, request_id=request_id, files=files)
    return client.keep("me/documents", request, lane=LANE)


def answer_request(client: PortalClient, request_id: str, answer: CannotGive) -> Saved:
    """Keeps what the client says in place of a document. Raises PortalError."""
    return client.keep("me/document-answers", DocumentAnswer(request_id=request_id, answer=answer), lane=LANE)


def remove_document(client: PortalClient, document_id: str) -> Removal:
    """Has a document deleted, or asks staff to. Raises PortalError."""
    return client.read(Removal, "POST", f"me/documents/{quote(document_id, safe='')}/removal")
