"""The client's own account at the portal."""

from services.portal.client import PortalClient
from services.portal.contract.own_account import Preferences, SecretChange, SeenBy


def change_secret(client: PortalClient, change: SecretChange) -> None:
    """Another password or PIN, at once; other sessions of the account end. Raises PortalError."""
    client.do("POST", "me/secret", change)


def report_card_lost(client: PortalClient) -> None:
    """The client's card signs nobody in any more. Raises PortalError."""
    client.do("POST", "me/card-loss")


def keep_preferences(client: PortalClient, preferences: Preferences) -> None:
    """Remembers how the client likes to read. Raises PortalError."""
    client.do("PUT", "me/preferences", preferences)


def forget_preferences(client: PortalClient) -> None:
    """Remembers it no more. Raises PortalError."""
    client.do("DELETE", "me/preferences")


def seen_by(client: PortalClient) -> SeenBy:
    """Whose staff can open the client's record. Raises PortalError."""
    return client.read(SeenBy, "GET", "me/seen-by")
