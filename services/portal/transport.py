"""The visit's one way out: a transport adapter that seals each request and hands it to the agent.

Everything above it uses a plain `requests.Session`. A request with `Kiosk-Kind: keep` is stored by the agent and
answered 202 at once; its real answer comes later as news. All others are asked now.
"""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from services.portal.agent_port import AgentError, AgentPort, Held, PublicView, Received
from services.portal.contract import PortalPublicKeys
from services.portal.dating import dated
from services.portal.errors import TransportFailure
from services.sealing.answer import Receipt, Reply, open_reply, verify_receipt
from services.sealing.canonical import sha256_hex
from services.sealing.envelope import Header, HeaderFields, Kind, Message, read_header, seal_request
from services.sealing.errors import SealingError
from services.sealing.frames import split
from services.sealing.ids import uuid7
from services.sealing.keys import SealingKey, SealingPublicKey, from_text

# A name that can never be resolved (RFC 6761): a request that slips past this adapter goes nowhere.
BASE_URL: Final = "https://portal.invalid"
KIND_HEADER: Final = "Kiosk-Kind"
LANE_HEADER: Final = "Kiosk-Lane"
_ASK_LANE: Final = "ask"
_PASSED_ON: Final = ("Authorization", "Content-Type", "If-Match", "Accept", "Accept-Language")
_KEEP_TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class Delivered:
    """The portal has signed for what was kept. `reply` None: the sealed reply was lost with a restart of the agent."""

    id: str
    receipt: Receipt
    reply: Reply | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetAside:
    """What was kept waits for staff; it is not lost. `code` is why."""

    id: str
    code: str


KeptNews = Delivered | SetAside


@dataclass(frozen=True, slots=True)
class _Sent:
    header: Header
    digest: str


class SealedAdapter(BaseAdapter):
    """Seals with the portal's key, opens with the visit's own key, which ends with this process.

    `pause` waits a moment before a keep is sent again whose outcome is unknown. May be used from several threads.
    """

    def __init__(
        self,
        port: AgentPort,
        *,
        now: Callable[[], datetime],
        random: Callable[[int], bytes],
        pause: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self._port = port
        self._now = now
        self._random = random
        self._pause = pause
        self._key = SealingKey.generate()
        self._lock = threading.Lock()
        self._view: PublicView | None = None
        self._kept: dict[str, _Sent] = {}
        self._unsure: dict[str, tuple[bytes, _Sent]] = {}

    def send(  # noqa: PLR0917  # as BaseAdapter has it
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG002
        timeout: float | tuple[float, float] | tuple[float, None] | None = None,  # noqa: ARG002
        verify: bool | str = True,  # noqa: ARG002
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,  # noqa: ARG002
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002
    ) -> requests.Response:
        """The inner answer, or 202 for what was kept. Raises TransportFailure."""
        if request.headers.get(KIND_HEADER) == "keep":
            return self._keep(request)
        return self._ask(request)

    def close(self) -> None:
        """Nothing is open."""

    def news(self) -> list[KeptNews]:
        """What became of kept requests since the last call. Never waits; forged events are dropped."""
        found = [self._read_event(event) for event in self._port.poll_events()]
        return [item for item in found if item is not None]

    def _ask(self, request: requests.PreparedRequest) -> requests.Response:
        sealed, sent = self._sealed(request, "ask", _ASK_LANE)
        try:
            answer = self._port.ask(sealed)
        except AgentError as error:
            raise TransportFailure(error.code, retry_after_s=error.retry_after_s) from None
        receipt, reply = self._opened(answer, sent)
        if receipt.code == "cannot_open":
            self._forget_view()
        return _response(request, reply or _bare(receipt))

    def _keep(self, request: requests.PreparedRequest) -> requests.Response:
        fingerprint = sha256_hex(f"{request.method} {request.path_url} ".encode() + _body(request))
        sealed, sent = self._sealed_keep(request, fingerprint)
        with self._lock:
            self._kept[sent.header.id] = sent
            # Until the agent says what became of it: the same request again must be the same envelope.
            self._unsure[fingerprint] = sealed, sent
        try:
            self._store(sealed)
        except TransportFailure as failure:
            if failure.code != "agent_away":
                self._settle(fingerprint)
            raise
        self._settle(fingerprint)
        body = json.dumps({"state": "saved", "id": sent.header.id}).encode()
        return _response(request, Reply(202, {"content-type": "application/json"}, body))

    def _sealed_keep(self, request: requests.PreparedRequest, fingerprint: str) -> tuple[bytes, _Sent]:
        with self._lock:
            unsure = self._unsure.get(fingerprint)
        if unsure is not None:
            return unsure
        try:
            return self._sealed(request, "keep", str(request.headers.get(LANE_HEADER, "")))
        except TransportFailure as failure:
            raise TransportFailure(failure.code, is_keep=True) from None

    def _settle(self, fingerprint: str) -> None:
        with self._lock:
            self._unsure.pop(fingerprint, None)

    def _store(self, sealed: bytes) -> None:
        """The same sealed part may be handed over again: the agent knows it by its id."""
        for turn in range(_KEEP_TRIES):
            try:
                return self._port.keep(sealed)
            except AgentError as error:
                if error.code != "agent_away" or turn == _KEEP_TRIES - 1:
                    raise TransportFailure(error.code, is_keep=True) from None
            self._pause()
        return None

    def _sealed(self, request: requests.PreparedRequest, kind: Kind, lane: str) -> tuple[bytes, _Sent]:
        view = self._public()
        message = Message(
            request.method or "GET", request.path_url, _headers(request), _body(request), self._key.public()
        )
        now = dated(self._now(), view.clock).astimezone(UTC)
        fields = HeaderFields(
            id=uuid7(int(now.timestamp() * 1000), self._random(10)),
            device=view.device_id,
            kind=kind,
            lane=lane,
            created=now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        )
        try:
            portal_key = SealingPublicKey(from_text(view.keys.sealing_keys[0]))
            sealed = seal_request(message, fields, portal_key)
            return sealed, _Sent(read_header(sealed), sha256_hex(sealed))
        except (SealingError, ValueError, IndexError):
            raise TransportFailure("cannot_seal") from None

    def _opened(self, untrusted_answer: bytes, sent: _Sent) -> tuple[Receipt, Reply | None]:
        try:
            receipt = verify_receipt(
                untrusted_answer, header=sent.header, sealed_digest=sent.digest, keys=self._receipt_keys()
            )
            if not split(untrusted_answer, parts=3)[2]:
                return receipt, None
            return receipt, open_reply(untrusted_answer, header=sent.header, key=self._key)
        except SealingError:
            self._forget_view()
            raise TransportFailure("bad_answer") from None

    def _read_event(self, event: Received | Held) -> KeptNews | None:
        with self._lock:
            sent = self._kept.get(event.id)
        if sent is None:
            return None
        if isinstance(event, Held):
            return SetAside(event.id, event.code)
        try:
            receipt, reply = self._opened(event.untrusted_answer, sent)
        except TransportFailure:
            return None
        return Delivered(event.id, receipt, reply) if receipt.is_success else SetAside(event.id, receipt.code)

    def _public(self) -> PublicView:
        """Asked for again until the agent has reached the portal, and after keys did not fit."""
        with self._lock:
            view = self._view
        if view is not None:
            return view
        try:
            view = self._port.public()
        except AgentError as error:
            raise TransportFailure(error.code) from None
        if view.bundle is not None:
            with self._lock:
                self._view = view
        return view

    def _forget_view(self) -> None:
        with self._lock:
            self._view = None

    def _receipt_keys(self) -> Mapping[str, Ed25519PublicKey]:
        return receipt_keys(self._public().keys)


def portal_session(adapter: SealedAdapter) -> requests.Session:
    """A session in which nothing but `adapter` is mounted, and which takes nothing from the environment."""
    session = requests.Session()
    session.trust_env = False
    session.adapters.clear()
    session.mount(BASE_URL + "/", adapter)
    return session


def receipt_keys(keys: PortalPublicKeys) -> Mapping[str, Ed25519PublicKey]:
    """The keys that the portal signs receipts with, by kid; what is no key is left out."""
    found = {}
    for kid, text in keys.receipt_keys.items():
        try:
            found[kid] = Ed25519PublicKey.from_public_bytes(from_text(text))
        except (SealingError, ValueError):
            continue
    return found


def _headers(request: requests.PreparedRequest) -> dict[str, str]:
    return {name: _text(request.headers[name]) for name in _PASSED_ON if name in request.headers}


def _body(request: requests.PreparedRequest) -> bytes:
    match request.body:
        case None:
            return b""
        case bytes() as body:
            return body
        case str() as text:
            return text.encode()
        case _:
            raise TransportFailure("cannot_seal")


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _bare(receipt: Receipt) -> Reply:
    """The portal signed a refusal and could not, or did not, seal a reply."""
    problem = {"type": "about:blank", "title": receipt.code, "status": receipt.status, "code": receipt.code}
    return Reply(receipt.status, {"content-type": "application/problem+json"}, json.dumps(problem).encode())


def _response(request: requests.PreparedRequest, reply: Reply) -> requests.Response:
    response = requests.Response()
    response.status_code = reply.status
    response.headers = CaseInsensitiveDict(reply.headers)
    raw: Any = BytesIO(reply.body)
    response.raw = raw
    response.url = request.url or ""
    response.request = request
    response.encoding = "utf-8"
    return response
