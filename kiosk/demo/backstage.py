"""What happens away from the screen of a story: staff at another desk, and the client's papers at the portal.

All of it goes sealed through the kiosk's agent, as a visit's own calls do.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pydantic import SecretStr

from kiosk import wire
from kiosk.config import Settings
from kiosk.demo.cast import Cast
from kiosk.visit.agent_link import AgentLink
from services.portal.client import PortalClient
from services.portal.contract import (
    ActivationCheck,
    ActivationComplete,
    ContactEmail,
    DeactivationRequest,
    IdentifierKind,
    InvitationRequest,
    PinAgain,
    SignatureSummary,
    SignIn,
    VerificationRequest,
)
from services.portal.contract.messages import MessageReply
from services.portal.messages import answer, threads_of
from services.portal.transport import SealedAdapter, portal_session

_CONNECT_S = 10.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """What the portal lists for the client, and the first paper's PDF (empty where there is none)."""

    summaries: tuple[SignatureSummary, ...]
    pdf: bytes = field(repr=False)


class Backstage:
    """Acts for staff and for the client of a cast. Every call raises PortalError or WireError."""

    def __init__(self, client: PortalClient, cast: Cast) -> None:
        self._nobody = client
        self._cast = cast

    def connect_client(self) -> None:
        """Staff verify and invite the client; the client activates the account with e-mail and password."""
        cast, staff = self._cast, self._staff()
        ref = cast.eligible.client_id
        record = staff.client_record(ref)
        staff.put_contact_email(ref, ContactEmail(email=cast.email), etag=record.etag)
        compared = VerificationRequest(
            name_matches=True,
            contact_confirmed=True,
            kinds=[IdentifierKind.DATE_OF_BIRTH, IdentifierKind.HMIS_ID],
            result="verified",
        )
        verification = staff.record_verification(ref, compared)
        invitation = staff.invite(ref, InvitationRequest(verification_id=verification.id, language="en"))
        staff.sign_out()
        check = ActivationCheck(code=invitation.short_code, date_of_birth=cast.eligible.birth_date)
        granted = self._nobody.check_activation(check)
        chosen = ActivationComplete(method="password", secret=SecretStr(cast.password))
        activated = self._nobody.for_session(granted.token).complete_activation(chosen)
        self._nobody.for_session(activated.session.token).sign_out()

    def close_account(self) -> None:
        """Staff close the client's account, because somebody else used it."""
        staff = self._staff()
        staff.give_pin_again(PinAgain(pin=SecretStr(self._cast.staff.pin)))
        staff.deactivate(self._cast.eligible.client_id, DeactivationRequest(reason="used_by_other"))
        staff.sign_out()

    def answer_client(self, text: str) -> None:
        """The client's case manager writes in their thread with the client."""
        staff, ref = self._staff(), self._cast.eligible.client_id
        own = next(one for one in threads_of(staff, ref).threads if one.name == self._cast.staff.name)
        answer(staff, ref, MessageReply(thread_id=own.id, text=text))
        staff.sign_out()

    def fetch_paper(self) -> Fetched:
        """The client signs in with e-mail and password and fetches the first paper."""
        client = self._signed_in(self._cast.email, self._cast.password)
        summaries = tuple(client.signatures())
        pdf = client.signed_document(summaries[0].id) if summaries else b""
        client.sign_out()
        return Fetched(summaries, pdf)

    def _staff(self) -> PortalClient:
        return self._signed_in(self._cast.staff.user_name, self._cast.staff.pin)

    def _signed_in(self, identifier: str, secret: str) -> PortalClient:
        asked = SignIn(identifier=SecretStr(identifier), secret=SecretStr(secret))
        return self._nobody.for_session(self._nobody.sign_in(asked).token)


@contextmanager
def backstage(settings: Settings, cast: Cast) -> Iterator[Backstage]:
    """Opens a way to the portal through the kiosk's agent. Raises WireError."""
    channel = wire.connect(settings.agent_socket, settings.agent_authkey.read_bytes(), timeout_s=_CONNECT_S)
    try:
        adapter = SealedAdapter(AgentLink(channel), now=lambda: datetime.now(UTC), random=os.urandom)
        yield Backstage(PortalClient(portal_session(adapter)), cast)
    finally:
        channel.close()
