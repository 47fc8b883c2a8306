"""The typed client of the portal API: one method an operation, ordinary REST underneath.

Every method raises PortalError and nothing else. Secrets leave only in bodies; no path or query holds a personal value.
"""

from dataclasses import dataclass, field, replace
from typing import Final, Generic, Literal, TypeVar
from urllib.parse import quote

import requests
from pydantic import BaseModel, SecretStr, TypeAdapter, ValidationError

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
    Kept,
    OfferedForm,
    PinAgain,
    ReinstatementRequest,
    Session,
    SignatureReceived,
    SignatureSubmission,
    SignatureSummary,
    SignIn,
    SignInNext,
    SignInStart,
    Verification,
    VerificationRequest,
)
from services.portal.errors import Broken, PortalError, from_answer, from_exception
from services.portal.transport import BASE_URL, KIND_HEADER, LANE_HEADER
from services.sealing.answer import Reply

SIGNATURE_LANE: Final = "signature"
_Value = TypeVar("_Value")
Method = Literal["GET", "POST", "PUT", "DELETE"]


@dataclass(frozen=True, slots=True)
class Saved:
    """On the kiosk's disk, not at the portal yet. `id` names it in the news that follows."""

    id: str


@dataclass(frozen=True, slots=True)
class Tagged(Generic[_Value]):
    """A value and its ETag, which a change has to bring along."""

    value: _Value = field(repr=False)
    etag: str


class _SavedBody(BaseModel):
    state: Literal["saved"]
    id: str


@dataclass(frozen=True, slots=True)
class PortalClient:
    """Speaks for one person, or for nobody yet (`token` None). Calls block; use it in background work only."""

    http: requests.Session = field(repr=False)
    token: SecretStr | None = None
    language: str = "en"

    def for_session(self, token: SecretStr) -> "PortalClient":
        """The same client, signed in."""
        return replace(self, token=token)

    def for_nobody(self) -> "PortalClient":
        """The same client without a session: the portal does not learn who asks."""
        return replace(self, token=None)

    def in_language(self, language: str) -> "PortalClient":
        """The same client, asking for answers in `language`."""
        return replace(self, language=language)

    def start_sign_in(self, request: SignInStart) -> SignInNext:
        """Which page comes next for this identifier."""
        return self.read(SignInNext, "POST", "sign-in/start", request)

    def sign_in(self, request: SignIn) -> Session:
        """Signs in."""
        return self.read(Session, "POST", "sessions", request)

    def check_activation(self, request: ActivationCheck) -> ActivationGranted:
        """Whether the code and the date of birth fit (R3–R5)."""
        return self.read(ActivationGranted, "POST", "activations/check", request)

    def complete_activation(self, request: ActivationComplete) -> Activated:
        """Chooses the sign-in; needs the token of `check_activation`."""
        return self.read(Activated, "POST", "activations/complete", request)

    def sign_out(self) -> None:
        """Ends the session at the portal."""
        self._call("DELETE", "sessions/current")

    def home(self) -> ClientHome:
        """What a client sees first."""
        return self.read(ClientHome, "GET", "me")

    def offered_forms(self) -> list[OfferedForm]:
        """The papers that wait for this client."""
        return self.read(list[OfferedForm], "GET", "forms/offered")

    def submit_signature(self, request: SignatureSubmission) -> Saved:
        """Keeps a signed or declined paper on this kiosk until the portal has signed for it."""
        return self.keep("signatures", request, lane=SIGNATURE_LANE)

    def signatures(self) -> list[SignatureSummary]:
        """The client's papers, as they stand now."""
        return self.read(list[SignatureSummary], "GET", "signatures")

    def signed_document(self, signature_id: str) -> bytes:
        """The sealed PDF of one paper."""
        headers = {"Accept": "application/pdf"}
        return self._call("GET", f"signatures/{quote(signature_id, safe='')}/document", None, headers).content

    def deactivate_own_account(self) -> None:
        """R8: the client's own wish."""
        self._call("POST", "me/deactivation")

    def search_clients(self, request: ClientSearch) -> list[ClientSummary]:
        """Own agency's clients by name, date of birth, HMIS id or card."""
        return self.read(list[ClientSummary], "POST", "clients/search", request)

    def client_record(self, client_ref: str) -> Tagged[ClientRecord]:
        """What staff compare."""
        return self.read_tagged(ClientRecord, _client(client_ref))

    def put_contact_email(self, client_ref: str, request: ContactEmail, *, etag: str) -> Tagged[ClientRecord]:
        """Changes the e-mail of the contact tab, if nobody else did since `etag`."""
        return _tagged(
            ClientRecord, self._call("PUT", _client(client_ref, "contact-email"), request, {"If-Match": etag})
        )

    def record_verification(self, client_ref: str, request: VerificationRequest) -> Verification:
        """R1, R2: what staff compared; kinds only."""
        return self.read(Verification, "POST", _client(client_ref, "verifications"), request)

    def invite(self, client_ref: str, request: InvitationRequest) -> Invitation:
        """Invites on the strength of a verification (R1–R5)."""
        return self.read(Invitation, "POST", _client(client_ref, "invitations"), request)

    def deactivate(self, client_ref: str, request: DeactivationRequest) -> None:
        """R6, R8: at once."""
        self._call("POST", _client(client_ref, "deactivation"), request)

    def renew(self, client_ref: str, request: InvitationRequest) -> Invitation:
        """R7: the sign-in ends at once, and a slip gives a new one."""
        return self.read(Invitation, "POST", _client(client_ref, "renewal"), request)

    def give_pin_again(self, request: PinAgain) -> None:
        """Step-up: once more the PIN of the staff who is signed in."""
        self._call("POST", "sessions/current/pin", request)

    def watch_session(self) -> None:
        """Whether the session still holds; it is no sign that the person is there."""
        self._call("GET", "sessions/current")

    def reinstate(self, client_ref: str, request: ReinstatementRequest) -> None:
        """R7: on a new verification."""
        self._call("POST", _client(client_ref, "reinstatement"), request)

    def read(self, shape: type[_Value], method: Method, path: str, request: BaseModel | None = None) -> _Value:
        """Asks the portal now; the features' modules beside this one name the operations."""
        return _parsed(shape, self._call(method, path, request).content)

    def read_tagged(self, shape: type[_Value], path: str) -> Tagged[_Value]:
        """Reads what can be changed, with its ETag."""
        return _tagged(shape, self._call("GET", path))

    def change(self, shape: type[_Value], path: str, request: BaseModel, *, etag: str) -> _Value:
        """Changes it, if nobody else did since `etag`."""
        return _parsed(shape, self._call("PUT", path, request, {"If-Match": etag}).content)

    def do(self, method: Method, path: str, request: BaseModel | None = None) -> None:
        """Has the portal do something now that has no answer."""
        self._call(method, path, request)

    def keep(self, path: str, request: BaseModel, *, lane: str) -> Saved:
        """Gives the portal something, now or later: returns when it is on this kiosk's disk, sealed."""
        response = self._call("POST", path, request, {KIND_HEADER: "keep", LANE_HEADER: lane})
        return Saved(_parsed(_SavedBody, response.content).id)

    def _call(
        self, method: Method, path: str, request: BaseModel | None = None, headers: dict[str, str] | None = None
    ) -> requests.Response:
        body = None if request is None else request.model_dump_json().encode()
        try:
            response = self.http.request(
                method, f"{BASE_URL}/v1/{path}", data=body, headers=self._headers(body, headers), allow_redirects=False
            )
        except requests.exceptions.RequestException as error:
            raise from_exception(error) from None
        if response.status_code >= 400:
            raise from_answer(response.status_code, response.content)
        if response.status_code >= 300:
            raise Broken(f"status_{response.status_code}")
        return response

    def _headers(self, body: bytes | None, more: dict[str, str] | None) -> dict[str, str]:
        headers = {"Accept": "application/json", "Accept-Language": self.language}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if self.token is not None:
            headers["Authorization"] = f"Bearer {self.token.get_secret_value()}"
        return headers | (more or {})


def received_signature(reply: Reply) -> SignatureReceived:
    """What the portal says of a paper that it received. Raises PortalError."""
    return _received(SignatureReceived, reply)


def received(reply: Reply) -> Kept:
    """What the portal says of anything else that it received. Raises PortalError."""
    return _received(Kept, reply)


def _received(shape: type[_Value], reply: Reply) -> _Value:
    if reply.status >= 400:
        raise from_answer(reply.status, reply.body)
    return _parsed(shape, reply.body)


def _tagged(shape: type[_Value], response: requests.Response) -> Tagged[_Value]:
    etag = response.headers.get("ETag", "")
    if not etag:
        raise Broken("etag_absent")
    return Tagged(_parsed(shape, response.content), etag)


def _parsed(shape: type[_Value], untrusted_body: bytes) -> _Value:
    try:
        return TypeAdapter(shape).validate_json(untrusted_body)
    except ValidationError as error:
        problem: PortalError = from_exception(error)
        raise problem from None


def _client(client_ref: str, *rest: str) -> str:
    return "/".join(["clients", quote(client_ref, safe=""), *rest])
