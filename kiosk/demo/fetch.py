"""Fetches the client's signed paper back from the portal, as the client could: sealed, through the kiosk's agent."""

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pydantic import SecretStr

from kiosk import wire
from kiosk.config import Settings
from kiosk.demo.cast import Cast
from kiosk.visit.agent_link import AgentLink
from services.portal.client import PortalClient
from services.portal.contract import SignatureSummary, SignIn
from services.portal.transport import SealedAdapter, portal_session

_CONNECT_S = 10.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """What the portal lists for the client, and the first paper's PDF (empty where there is none)."""

    summaries: tuple[SignatureSummary, ...]
    pdf: bytes = field(repr=False)


def fetch_paper(settings: Settings, cast: Cast) -> Fetched:
    """Signs in with e-mail and password and fetches. Raises PortalError, WireError."""
    channel = wire.connect(settings.agent_socket, settings.agent_authkey.read_bytes(), timeout_s=_CONNECT_S)
    try:
        adapter = SealedAdapter(AgentLink(channel), now=lambda: datetime.now(UTC), random=os.urandom)
        client = PortalClient(portal_session(adapter))
        session = client.sign_in(SignIn(identifier=SecretStr(cast.email), secret=SecretStr(cast.password)))
        signed_in = client.for_session(session.token)
        summaries = tuple(signed_in.signatures())
        pdf = signed_in.signed_document(summaries[0].id) if summaries else b""
        signed_in.sign_out()
        return Fetched(summaries, pdf)
    finally:
        channel.close()
