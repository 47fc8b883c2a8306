"""A portal that answers as it is told, for faults that the real one cannot be made to show, and for speed."""

import datetime as dt
from dataclasses import dataclass, field

from pydantic import SecretStr

from services.directory.records import Favourites
from services.portal.agent_port import AgentError, AgentEvent, OutboxStatus, PublicView
from services.portal.client import Saved, Tagged
from services.portal.contract import (
    Activated,
    ActivationCheck,
    ActivationComplete,
    ActivationGranted,
    ClientHome,
    ClientRecord,
    ClientSearch,
    ClientSummary,
    ContactEmail,
    DeactivationRequest,
    Invitation,
    InvitationRequest,
    PinAgain,
    Purpose,
    ReinstatementRequest,
    Session,
    SignatureSubmission,
    SignIn,
    SignInNext,
    SignInStart,
    Verification,
    VerificationRequest,
)
from services.portal.contract.desk import Desk
from services.portal.contract.help import HelpCalled
from services.portal.errors import PortalError
from tests.kiosk.visit.people import HIT, HOME, INVITATION, NOW, RECORD, VIEW


@dataclass
class FakePortal:
    """The methods of `PortalClient`; `fault` is raised by the next call, `calls` are their names."""

    purpose: Purpose = Purpose.CLIENT
    fault: PortalError | None = None
    hits: list[ClientSummary] = field(default_factory=lambda: [HIT])
    record: ClientRecord = RECORD
    calls: list[str] = field(default_factory=list)
    bodies: list[object] = field(default_factory=list)
    home_now: ClientHome = HOME
    favourite_ids: list[str] = field(default_factory=list)
    language: str = "en"
    desk: Desk = field(default_factory=lambda: Desk(reviews=3, messages=0, asks=0))

    def for_session(self, token: SecretStr) -> "FakePortal":
        return self

    def for_nobody(self) -> "FakePortal":
        return self

    def in_language(self, language: str) -> "FakePortal":
        self.language = language
        return self

    def start_sign_in(self, request: SignInStart) -> SignInNext:
        self._called("start_sign_in", request)
        return SignInNext(secret_kind="pin" if self.purpose is Purpose.STAFF else "password")

    def sign_in(self, request: SignIn) -> Session:
        self._called("sign_in", request)
        return self._session()

    def check_activation(self, request: ActivationCheck) -> ActivationGranted:
        self._called("check_activation", request)
        return ActivationGranted(token=SecretStr("t"), email_hint="a…@example.org")

    def complete_activation(self, request: ActivationComplete) -> Activated:
        self._called("complete_activation", request)
        card = SecretStr("KC1-DEMO-CARD-0001") if request.method == "card" else None
        return Activated(session=self._session(), card_code=card)

    def sign_out(self) -> None:
        self._called("sign_out")

    def home(self) -> ClientHome:
        self._called("home")
        return self.home_now

    def deactivate_own_account(self) -> None:
        self._called("deactivate_own_account")

    def submit_signature(self, request: SignatureSubmission) -> Saved:
        self._called("submit_signature", request)
        return Saved("env-1")

    def keep(self, path: str, request: object, *, lane: str) -> Saved:
        self._called(f"POST {path}", request)
        return Saved("env-2")

    def read(self, shape: object, method: str, path: str, request: object = None) -> Favourites | HelpCalled | Desk:
        """The favourites, a call for a person, and what waits for staff: all that is read in this way here."""
        if shape is Desk:
            return self.desk  # asked behind the scenes, and no fault of a page
        self._called(f"{method} {path}", request)
        if shape is HelpCalled:
            return HelpCalled(id="call-1", called_at=NOW, ends_at=NOW + dt.timedelta(minutes=30))
        service_id = path.rpartition("/")[2]
        if method == "PUT":
            self.favourite_ids.insert(0, service_id)
        elif method == "DELETE":
            self.favourite_ids.remove(service_id)
        return Favourites(service_ids=list(self.favourite_ids))

    def do(self, method: str, path: str, request: object = None) -> None:
        self._called(f"{method} {path}", request)

    def search_clients(self, request: ClientSearch) -> list[ClientSummary]:
        self._called("search_clients", request)
        return self.hits

    def client_record(self, client_ref: str) -> Tagged[ClientRecord]:
        self._called("client_record")
        return Tagged(self.record, '"1"')

    def put_contact_email(self, client_ref: str, request: ContactEmail, *, etag: str) -> Tagged[ClientRecord]:
        self._called("put_contact_email", request)
        return Tagged(self.record, '"2"')

    def record_verification(self, client_ref: str, request: VerificationRequest) -> Verification:
        self._called("record_verification", request)
        return Verification(
            id="v-1",
            result=request.result,
            kinds=request.kinds,
            staff_name="Demo Staff",
            verified_at=NOW,
            valid_until=NOW + dt.timedelta(days=30),
        )

    def reinstate(self, client_ref: str, request: ReinstatementRequest) -> None:
        self._called("reinstate", request)

    def invite(self, client_ref: str, request: InvitationRequest) -> Invitation:
        self._called("invite", request)
        return INVITATION

    def renew(self, client_ref: str, request: InvitationRequest) -> Invitation:
        self._called("renew", request)
        return INVITATION

    def give_pin_again(self, request: PinAgain) -> None:
        self._called("give_pin_again", request)

    def deactivate(self, client_ref: str, request: DeactivationRequest) -> None:
        self._called("deactivate", request)

    def watch_session(self) -> None:
        self._called("watch_session")

    def _session(self) -> Session:
        return Session(
            token=SecretStr("t"), purpose=self.purpose, display_name="Demo Staff", idle_s=120, absolute_s=1800
        )

    def _called(self, name: str, body: object = None) -> None:
        self.calls.append(name)
        self.bodies.append(body)
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault


OUTBOX = OutboxStatus(
    waiting=[],
    oldest_waiting_at=None,
    held=[],
    last_seq=0,
    is_online=True,
    is_refused=False,
    paused_for_s=0,
    disk_ok=True,
)


@dataclass
class FakePort:
    """An agent that has a public cache and signs nothing."""

    view: PublicView = VIEW
    directory_file: bytes | None = None
    status: OutboxStatus = OUTBOX
    requeued: list[str] = field(default_factory=list)

    def directory(self) -> bytes:
        if self.directory_file is None:
            raise AgentError("no_directory")
        return self.directory_file

    def ask(self, sealed: bytes) -> bytes:
        raise NotImplementedError

    def keep(self, sealed: bytes) -> None:
        raise NotImplementedError

    def public(self) -> PublicView:
        return self.view

    def sign_seal(self, attributes_der: bytes) -> bytes:
        raise NotImplementedError

    def outbox(self) -> OutboxStatus:
        return self.status

    def requeue(self, item_id: str) -> None:
        self.requeued.append(item_id)

    def poll_events(self) -> list[AgentEvent]:
        return []
