"""The client's own signed papers at the portal."""

from urllib.parse import quote

from services.portal.client import SIGNATURE_LANE, PortalClient, Saved
from services.portal.contract.papers import CopyRequest, RevocationSubmission, SignedPaper


def signed_paper(client: PortalClient, signature_id: str) -> SignedPaper:
    """A paper as it was signed. Raises PortalError."""
    return client.read(SignedPaper, "GET", f"signatures/{quote(signature_id, safe='')}")


def take_back(client: PortalClient, signature_id: str) -> Saved:
    """Keeps on this kiosk that a permission is taken back, until the portal has signed for it. Raises PortalError."""
    return client.keep("me/revocations", RevocationSubmission(signature_id=signature_id), lane=SIGNATURE_LANE)


def email_copy(client: PortalClient, signature_id: str) -> None:
    """Has the portal e-mail a copy to the account's own address. Raises PortalError."""
    request = CopyRequest(language=client.language)
    client.do("POST", f"signatures/{quote(signature_id, safe='')}/copy", request)
