"""A client's own."""

from typing import Literal

from pydantic import AwareDatetime, Field

from services.portal.contract.appointments import Appointment
from services.portal.contract.asks import Ask
from services.portal.contract.base import Reply
from services.portal.contract.documents import DocumentRequest
from services.portal.contract.identity import VerifiedBy
from services.portal.contract.messages import ThreadSummary
from services.portal.contract.own_account import Preferences
from services.portal.contract.papers import OfferedForm, SignatureSummary


class ClientHome(Reply):
    """What a client sees after sign-in. `client_ref` is the portal's own opaque id; `results`: how many are shared."""

    client_ref: str
    legal_name: str
    authenticated_by: Literal["password", "card", "phone_password", "phone_card"]
    verified_by: VerifiedBy
    offered: list[OfferedForm]
    signed: list[SignatureSummary]
    ways_to_reach: int = 0
    location_told_at: AwareDatetime | None = None
    has_card: bool = False
    preferences: Preferences | None = None
    threads: list[ThreadSummary] = Field(default=[])
    appointments: list[Appointment] = Field(default=[])
    results: int = 0
    asks: list[Ask] = Field(default=[])
    document_requests: list[DocumentRequest] = Field(default=[])

    @property
    def unread(self) -> int:
        """How many messages the care team wrote that the client has not read."""
        return sum(thread.unread for thread in self.threads)
