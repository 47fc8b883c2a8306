"""The client's own account at the portal."""

from services.portal.client import PortalClient
from services.portal.contract.own_account import SecretChange


def change_secret(client: PortalClient, change: SecretChange) -> None:
    """Another password or PIN, at once; other sessions of the account end. Raises PortalError."""
    client.do("POST", "me/secret", change)


def report_card_lost(client: PortalClient) -> None:
    """The client's card signs nobody in any more. Raises PortalError."""
    client.do("POST", "me/card-loss")
