"""What staff ask a client for: the staff's side."""

from dataclasses import dataclass, field
from urllib.parse import quote

from services.portal.client import PortalClient
from services.portal.contract.asks import Ask, AskWanted, ClientAsks
from services.portal.contract.documents import (
    DocumentRequest,
    Documents,
    DocumentWanted,
    RequestClosing,
    RequestState,
)


@dataclass(frozen=True, slots=True)
class AskedOf:
    """What is open with a client: places and signatures, and documents."""

    asks: ClientAsks
    documents: tuple[DocumentRequest, ...] = field(repr=False)


def asked_of(client: PortalClient, client_ref: str) -> AskedOf:
    """What the own agency asks this client for. Raises PortalError."""
    asks = client.read(ClientAsks, "GET", _path(client_ref, "asks"))
    documents = client.read(Documents, "GET", _path(client_ref, "documents"))
    return AskedOf(asks, tuple(one for one in documents.requests if one.state is RequestState.OPEN))


def ask(client: PortalClient, client_ref: str, wanted: AskWanted | DocumentWanted) -> None:
    """Asks the client. Raises PortalError."""
    if isinstance(wanted, DocumentWanted):
        client.read(DocumentRequest, "POST", _path(client_ref, "document-requests"), wanted)
    else:
        client.read(Ask, "POST", _path(client_ref, "asks"), wanted)


def withdraw_ask(client: PortalClient, client_ref: str, ask_id: str) -> None:
    """A place or a signature is needed no more. Raises PortalError."""
    client.do("DELETE", _path(client_ref, "asks", ask_id))


def withdraw_document(client: PortalClient, client_ref: str, request_id: str) -> None:
    """A document is needed no more, whatever the client said meanwhile. Raises PortalError."""
    path = _path(client_ref, "document-requests", request_id)
    tagged = client.read_tagged(DocumentRequest, path)
    client.change(DocumentRequest, f"{path}/state", RequestClosing(state="withdrawn"), etag=tagged.etag)


def _path(client_ref: str, *rest: str) -> str:
    return "/".join(["clients", *(quote(part, safe="") for part in (client_ref, *rest))])
