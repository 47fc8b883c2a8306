"""A client's own."""

from typing import Literal

from pydantic import AwareDatetime

from services.portal.contract.base import Reply
from services.portal.contract.identity import VerifiedBy
from services.portal.contract.own_account import Preferences
from services.portal.contract.papers import OfferedForm, SignatureSummary


class ClientHome(Reply):
    """What a client sees after sign-in. `client_ref` is the portal's own opaque id."""

    client_ref: str
    legal_name: str
    authenticated_by: Literal["password", "card"]
    verified_by: VerifiedBy
    offered: list[OfferedForm]
    signed: list[SignatureSummary]
    ways_to_reach: int = 0
    location_told_at: AwareDatetime | None = None
    has_card: bool = False
    preferences: Preferences | None = None
