"""The gateway: opens envelopes, hands the request inside to the REST API, and answers in two parts.

What the portal knows of an envelope (device, kind, moment, id) travels in the ASGI scope, where no request can put it.
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Scope
from starlette.types import Message as AsgiMessage

from portal.api.alarms import raise_alarm, told_digests
from portal.api.call import ENVELOPE_SCOPE, claim_envelope, device_key
from portal.api.problems import Refusal
from portal.api.work import EnvelopeContext
from portal.database import insert_if_absent, transaction
from portal.house import House
from portal.models import DestroyedEnvelope, DeviceChain
from services.sealing.answer import Receipt, Reply, make_answer, make_refusal
from services.sealing.envelope import Envelope, Message, open_request, verify_envelope
from services.sealing.errors import BadSignature, SealingError

ANSWER_TYPE: Final = "application/vnd.customer-portal.answer"
_IN: Final = frozenset({"authorization", "content-type", "if-match", "accept", "accept-language"})
_OUT: Final = frozenset({"content-type", "etag", "retry-after"})

router = APIRouter(tags=["device"])


@dataclass(frozen=True, slots=True)
class Opened:
    """An envelope from a device that may speak, and the request that was in it."""

    envelope: Envelope
    context: EnvelopeContext
    message: Message = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unopened:
    """An envelope from a device that may speak which is not opened: it cannot be, was sent before, or was destroyed."""

    envelope: Envelope
    status: int
    code: str


class Gateway:
    """Delivers envelopes to `app`, the REST API itself."""

    def __init__(self, house: House, app: ASGIApp) -> None:
        self._house = house
        self._app = app

    async def deliver(self, untrusted: bytes) -> bytes:
        """The answer's bytes. Raises Refusal where the device may not speak, or these bytes are no envelope."""
        arrived = await run_in_threadpool(self._admit, untrusted)
        if isinstance(arrived, Unopened):
            return self._refuse(arrived)
        reply = await dispatch(self._app, arrived)
        return await run_in_threadpool(self._answer, arrived, reply)

    def _admit(self, untrusted: bytes) -> Opened | Unopened:
        with transaction(self._house.engine) as db:
            envelope = self._verified(db, untrusted)
            context = _context(envelope)
            if (envelope.header.kind == "keep") != (envelope.chain.seq > 0):
                return Unopened(envelope, 422, "chain_misplaced")
            if context is None:
                return Unopened(envelope, 422, "malformed")
            if envelope.header.kind == "keep":
                self._record_chain(db, envelope)
            if _is_destroyed(db, envelope):
                return Unopened(envelope, 200, "destroyed")
        try:
            message = open_request(envelope, self._house.keys.sealing_by_kid())
        except SealingError as error:
            return Unopened(envelope, 422, error.code)
        if context.kind == "ask" and not self._is_first(context):
            return Unopened(envelope, 409, "replayed")
        return Opened(envelope, context, message)

    def _verified(self, db: Session, untrusted: bytes) -> Envelope:
        try:
            return verify_envelope(untrusted, lambda device: device_key(db, device))
        except BadSignature:
            raise Refusal(401, "bad_signature") from None
        except SealingError:
            raise Refusal(400, "malformed") from None

    def _is_first(self, context: EnvelopeContext) -> bool:
        with transaction(self._house.engine) as db:
            return claim_envelope(db, context, self._house.clock())

    def _record_chain(self, db: Session, envelope: Envelope) -> None:
        """Every keep that arrives gets its place; a place that does not fit its neighbours is an alarm."""
        device, chain = envelope.header.device, envelope.chain
        row: dict[str, object] = {
            "device_id": device,
            "seq": chain.seq,
            "digest": envelope.digest,
            "prev": chain.prev,
            "envelope_id": envelope.header.id,
            "arrived_at": self._house.clock(),
        }
        if not insert_if_absent(db, DeviceChain, row):
            return
        is_near = DeviceChain.seq.between(chain.seq - 1, chain.seq + 1)
        near = db.scalars(select(DeviceChain).where(DeviceChain.device_id == device, is_near)).all()
        told = told_digests(db, device, chain.seq)
        if not _fits(envelope, near) or (told and envelope.digest not in told):
            raise_alarm(db, self._house, device, "chain_broken", f"number {chain.seq}")

    def _answer(self, arrived: Opened, reply: Reply) -> bytes:
        receipt = self._receipt(arrived.envelope, reply.status, _code(reply))
        header, key = arrived.envelope.header, self._house.keys.receipt
        return make_answer(receipt, reply, header=header, reply_key=arrived.message.reply_key, key=key)

    def _refuse(self, arrived: Unopened) -> bytes:
        receipt = self._receipt(arrived.envelope, arrived.status, arrived.code)
        return make_refusal(receipt, self._house.keys.receipt)

    def _receipt(self, envelope: Envelope, status: int, code: str) -> Receipt:
        now = self._house.clock().astimezone(dt.UTC)
        return Receipt(
            id=envelope.header.id,
            device=envelope.header.device,
            digest=envelope.sealed_digest,
            status=status,
            code=code,
            time=now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            kid=self._house.keys.receipt_kid,
        )


async def dispatch(app: ASGIApp, opened: Opened) -> Reply:
    """The REST API's answer to the request inside."""
    status, headers, body = 500, dict[str, str](), bytearray()

    async def receive() -> AsgiMessage:
        return {"type": "http.request", "body": opened.message.body, "more_body": False}

    async def send(message: AsgiMessage) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status = message["status"]
            headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in message.get("headers", ())}
        else:
            body.extend(message.get("body", b""))

    await app(inner_scope(opened.message, opened.context), receive, send)
    kept = {name: value for name, value in headers.items() if name.lower() in _OUT}
    return Reply(status, kept, bytes(body))


def inner_scope(message: Message, context: EnvelopeContext) -> Scope:
    """The ASGI scope of the request inside; it says that the request came through the gateway, and from where."""
    path, _, query = message.target.partition("?")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": message.method,
        "scheme": "https",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": _headers(message.headers, len(message.body)),
        "client": None,
        "server": ("portal.invalid", 443),
        ENVELOPE_SCOPE: context,
    }


def is_inner(scope: Scope) -> bool:
    """Whether the gateway made this scope."""
    return ENVELOPE_SCOPE in scope


@router.post("/envelopes", response_class=Response, responses={200: {"content": {ANSWER_TYPE: {}}}})
async def deliver_envelope(request: Request) -> Response:
    """Takes an envelope, answers with signed receipt and sealed reply."""
    if is_inner(request.scope):
        raise Refusal(404, "not_found")
    gateway: Gateway = request.app.state.gateway
    return Response(await gateway.deliver(await request.body()), media_type=ANSWER_TYPE)


def _is_destroyed(db: Session, envelope: Envelope) -> bool:
    return db.get(DestroyedEnvelope, (envelope.header.device, envelope.header.id)) is not None


def _context(envelope: Envelope) -> EnvelopeContext | None:
    """None: the header names a day that no calendar has."""
    header = envelope.header
    try:
        created = dt.datetime.fromisoformat(header.created)
    except ValueError:
        return None
    return EnvelopeContext(header.id, header.device, header.kind, created, envelope.sealed_digest)


def _fits(envelope: Envelope, near: Sequence[DeviceChain]) -> bool:
    """One envelope at each number, the first without a predecessor, and each names the digest before it."""
    chain, digest = envelope.chain, envelope.digest
    if (chain.seq == 1) != (chain.prev == ""):
        return False
    same = [row for row in near if row.seq == chain.seq and row.digest != digest]
    before = [row for row in near if row.seq == chain.seq - 1]
    after = [row for row in near if row.seq == chain.seq + 1]
    fits_before = not before or any(row.digest == chain.prev for row in before)
    fits_after = not after or any(row.prev == digest for row in after)
    return not same and fits_before and fits_after


def _headers(untrusted: Mapping[str, str], size: int) -> list[tuple[bytes, bytes]]:
    kept = [(name.lower(), value) for name, value in untrusted.items() if name.lower() in _IN]
    encoded = [(name.encode(), value.encode("latin-1", errors="replace")) for name, value in kept]
    return [*encoded, (b"content-length", str(size).encode())]


def _code(reply: Reply) -> str:
    if reply.status < 400:
        return "ok"
    try:
        return str(json.loads(reply.body)["code"])
    except (ValueError, KeyError, TypeError):
        return "internal"
