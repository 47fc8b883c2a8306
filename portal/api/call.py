"""One request on its way through the portal: who sends it, whether they may, and the transaction that it works in."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated, Final, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from portal.api.access import ACCESS, Access, Caller
from portal.api.problems import MEDIA_TYPE, Refusal, problem_bytes
from portal.api.work import EnvelopeContext, Work, enter
from portal.database import insert_if_absent, transaction
from portal.house import House
from portal.identity.throttle import Limit, seconds_to_wait
from portal.models import Device, EnvelopeResult
from services.sealing.device_signature import Signer, signer_of
from services.sealing.errors import SealingError

# Set by the gateway in the ASGI scope. No HTTP request can carry it.
ENVELOPE_SCOPE: Final = "customer_portal.envelope"
SIGNATURE_MAX_AGE: Final = dt.timedelta(minutes=5)
_BUSY_RETRY_S: Final = 2
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class SignedParts:
    """What a device signature covers."""

    method: str
    path: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A request before anything was looked up. Operations use `run`, `attempt`, `keep` and `brake`; each blocks."""

    house: House
    access: Access
    envelope: EnvelopeContext | None
    untrusted_token: str | None = field(repr=False)
    signed: SignedParts = field(repr=False)

    def run(self, act: Callable[[Work], _T]) -> _T:
        """What `act` gives, done in one transaction by somebody who may. A Refusal undoes it all."""
        with patient_transaction(self.house) as db:
            return act(self._enter(db))

    def attempt(self, act: Callable[[Work], _T | Refusal]) -> _T:
        """Like `run`, but a Refusal that `act` returns is raised after the commit: a failed try leaves its count."""
        outcome: _T | Refusal = self.run(act)
        if isinstance(outcome, Refusal):
            raise outcome
        return outcome

    def keep(self, act: Callable[[Work], BaseModel]) -> Response:
        """The answer to a kept envelope: its effect and its result in one transaction, exactly once.

        A second arrival gets the stored result. A refusal had no effect, so it is judged anew: staff can put right
        what was missing and let the kiosk deliver again.
        """
        if self.envelope is None:
            raise Refusal(403, "sealed_only")
        with patient_transaction(self.house) as db:
            row = _claim(db, self.envelope, self.house.clock())
            if row.status is None or row.status >= 400:
                self._settle(db, row, act)
            return _stored(row)

    def kept_before(self) -> Response | None:
        """The answer to a kept envelope that had its effect already: for work that is not worth doing again."""
        if self.envelope is None:
            return None
        with patient_transaction(self.house) as db:
            row = db.get(EnvelopeResult, self.envelope.id)
            if row is None or row.status != 201 or not _is_of(row, self.envelope):
                return None
            return _stored(row)

    def brake(self, limit: Limit, subject: str) -> None:
        """Counts a try. Raises Refusal 429."""
        brake(self.house, limit, subject)

    @property
    def device_id(self) -> str:
        """The kiosk that a person stands at. Raises Refusal."""
        if self.envelope is None:
            raise Refusal(403, "sealed_only")
        return self.envelope.device_id

    def _settle(self, db: Session, row: EnvelopeResult, act: Callable[[Work], BaseModel]) -> None:
        try:
            with db.begin_nested():
                row.body = act(self._enter(db)).model_dump_json().encode()
                row.status, row.code = 201, "ok"
        except Refusal as refusal:
            if refusal.status >= 500 or refusal.status == 429:
                raise
            row.status, row.code, row.body = refusal.status, refusal.code, problem_bytes(refusal.problem())

    def _enter(self, db: Session) -> Work:
        if self.access.caller is Caller.NOTHING:
            raise Refusal(403, "forbidden")
        signer = self._signer(db) if self.access.caller is Caller.DEVICE else None
        device = db.get(Device, signer.device if signer else self._sealed_device())
        if device is None:
            raise Refusal(401, "device_unknown")
        if device.revoked_at is not None:
            raise Refusal(403, "device_revoked")
        return enter(
            db,
            self.house,
            device,
            self.envelope,
            access=self.access,
            untrusted_token=self.untrusted_token,
            signed_at=signer.at if signer else None,
        )

    def _sealed_device(self) -> str:
        if self.envelope is not None and self.envelope.kind != self.access.kind:
            raise Refusal(400, "keep_only" if self.access.kind == "keep" else "not_a_keep")
        return self.device_id

    def _signer(self, db: Session) -> Signer:
        if self.envelope is not None:
            raise Refusal(403, "forbidden")
        signed = self.signed
        try:
            return signer_of(
                partial(device_key, db),
                signed.headers,
                method=signed.method,
                path=signed.path,
                body=signed.body,
                max_age=SIGNATURE_MAX_AGE,
            )
        except SealingError:
            raise Refusal(401, "bad_signature") from None


@contextmanager
def patient_transaction(house: House) -> Iterator[Session]:
    """A transaction. Raises Refusal 503 where the database has no time for it."""
    try:
        with transaction(house.engine) as db:
            yield db
    except (OperationalError, PoolTimeout):
        raise Refusal(503, "busy", retry_after_s=_BUSY_RETRY_S) from None


def brake(house: House, limit: Limit, subject: str) -> None:
    """Counts a try. Raises Refusal 429."""
    wait_s = seconds_to_wait(house, limit, subject)
    if wait_s is not None:
        raise Refusal(429, "throttled", retry_after_s=wait_s)


def device_key(db: Session, device_id: str) -> Ed25519PublicKey:
    """The registered key of a device that may speak. Raises Refusal 401 or 403."""
    device = db.get(Device, device_id)
    if device is None:
        raise Refusal(401, "device_unknown")
    if device.revoked_at is not None:
        raise Refusal(403, "device_revoked")
    return Ed25519PublicKey.from_public_bytes(device.envelope_key)


async def incoming(request: Request) -> Call:
    """The request as an operation sees it."""
    house: House = request.app.state.house
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return Call(
        house=house,
        access=ACCESS[request.scope["route"].name],
        envelope=request.scope.get(ENVELOPE_SCOPE),
        untrusted_token=token.strip() if scheme.lower() == "bearer" else None,
        signed=SignedParts(request.method, request.url.path, dict(request.headers), await request.body()),
    )


Incoming = Annotated[Call, Depends(incoming)]


def _claim(db: Session, envelope: EnvelopeContext, now: dt.datetime) -> EnvelopeResult:
    """The row of this envelope, locked. Raises Refusal where the id stood on other content."""
    claim_envelope(db, envelope, now)
    row = db.get_one(EnvelopeResult, envelope.id, with_for_update=True)
    if not _is_of(row, envelope):
        raise Refusal(422, "id_reused")
    return row


def _is_of(row: EnvelopeResult, envelope: EnvelopeContext) -> bool:
    same = envelope.device_id, envelope.kind, envelope.fingerprint
    return (row.device_id, row.kind, row.fingerprint) == same


def claim_envelope(db: Session, envelope: EnvelopeContext, now: dt.datetime) -> bool:
    """Takes the envelope's id for good. False: it was taken before (and its transaction is over)."""
    values: dict[str, object] = {
        "envelope_id": envelope.id,
        "device_id": envelope.device_id,
        "kind": envelope.kind,
        "fingerprint": envelope.fingerprint,
        "arrived_at": now,
    }
    return insert_if_absent(db, EnvelopeResult, values)


def _stored(row: EnvelopeResult) -> Response:
    status = row.status or 500
    return Response(row.body or b"", status, media_type=MEDIA_TYPE if status >= 400 else "application/json")
