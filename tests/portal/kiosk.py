"""An enrolled kiosk for tests: seals, signs and sends like the real one."""

import datetime as dt
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.x509.oid import NameOID
from sqlalchemy import Engine

from portal.database import transaction
from portal.device_codes import new_device_code
from services.sealing.answer import Receipt, open_reply, verify_receipt
from services.sealing.device_signature import sign_request
from services.sealing.envelope import (
    Chain,
    HeaderFields,
    Kind,
    Message,
    read_envelope,
    seal_request,
    sign_envelope,
)
from services.sealing.ids import uuid7
from services.sealing.keys import SealingKey, SealingPublicKey, from_text, to_text
from tests.portal.clock import Clock

TIMEOUT_S = 30


class Portal(Protocol):
    """What a kiosk needs of the kit."""

    engine: Engine
    clock: Clock

    @property
    def url(self) -> str: ...

    def kiosk(self, site_id: str = "site-1") -> "Kiosk": ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the outer HTTP answer, the receipt, and the reply inside."""

    http_status: int
    receipt: Receipt | None
    status: int | None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        return self.receipt.code if self.receipt else str(self.json["code"])


@dataclass(frozen=True, slots=True)
class Sealed:
    """An envelope on its way, with what opens its answer."""

    raw: bytes
    reply_key: SealingKey


class Kiosk:
    """An enrolled device: seals, signs and sends like the real one."""

    def __init__(self, kit: Portal, site_id: str) -> None:
        self.kit = kit
        self.envelope_key = Ed25519PrivateKey.generate()
        self.seal_key = ec.generate_private_key(ec.SECP256R1())
        self.seq = 0
        self.prev = ""
        with transaction(kit.engine) as db:
            code = new_device_code(db, site_id, now=kit.clock(), random=os.urandom)
        answer = self.enroll(code)
        assert answer.status_code == 201, answer.text
        self.enrolled = answer.json()
        self.id: str = self.enrolled["device_id"]
        self.portal_key = SealingPublicKey(from_text(self.enrolled["keys"]["sealing_keys"][0]))
        self.receipt_keys = {
            kid: Ed25519PublicKey.from_public_bytes(from_text(text))
            for kid, text in self.enrolled["keys"]["receipt_keys"].items()
        }

    def enroll(self, code: str, **changes: str) -> requests.Response:
        request = x509.CertificateSigningRequestBuilder().subject_name(
            x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kiosk")])
        )
        pem = request.sign(self.seal_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()
        body = {
            "code": code,
            "name": "Front desk",
            "envelope_key": to_text(self.envelope_key.public_key().public_bytes_raw()),
            "seal_request_pem": pem,
        } | changes
        return requests.post(f"{self.kit.url}/v1/devices/enroll", json=body, timeout=TIMEOUT_S)

    def signed(self, method: str, path: str, body: object = None) -> requests.Response:
        """A request of the device itself."""
        raw = b"" if body is None else json.dumps(body).encode()
        headers = sign_request(
            self.envelope_key, self.id, method=method, path=path, body=raw, now=dt.datetime.now(dt.UTC)
        )
        headers["Content-Type"] = "application/json"
        return requests.request(method, self.kit.url + path, data=raw, headers=headers, timeout=TIMEOUT_S)

    def seal(
        self,
        method: str,
        target: str,
        body: object = None,
        *,
        token: str | None = None,
        kind: Kind = "ask",
        created: dt.datetime | None = None,
        headers: Mapping[str, str] | None = None,
        raw: bytes | None = None,
        envelope_id: str | None = None,
        chain: Chain | None = None,
    ) -> Sealed:
        """An envelope with this request."""
        moment = created or self.kit.clock()
        reply_key = SealingKey.generate()
        content = raw if raw is not None else b"" if body is None else json.dumps(body).encode()
        person = {"authorization": f"Bearer {token}"} if token else {}
        message = Message(
            method,
            target,
            {"content-type": "application/json", **person, **(headers or {})},
            content,
            reply_key.public(),
        )
        fields = HeaderFields(
            id=envelope_id or uuid7(int(moment.timestamp() * 1000), os.urandom(10)),
            device=self.id,
            kind=kind,
            lane="signature" if kind == "keep" else "ask",
            created=moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        )
        sealed = seal_request(message, fields, self.portal_key)
        envelope = sign_envelope(sealed, chain or self._next_chain(kind), self.envelope_key)
        if kind == "keep" and chain is None:
            self.prev = read_envelope(envelope).digest
        return Sealed(envelope, reply_key)

    def post(self, raw: bytes) -> requests.Response:
        return requests.post(f"{self.kit.url}/v1/envelopes", data=raw, timeout=TIMEOUT_S)

    def send(self, sealed: Sealed) -> Answer:
        """Delivers; the receipt is verified and the reply opened."""
        outer = self.post(sealed.raw)
        if outer.status_code != 200:
            return Answer(outer.status_code, None, None, dict(outer.headers), outer.content)
        envelope = read_envelope(sealed.raw)
        receipt = verify_receipt(
            outer.content, header=envelope.header, sealed_digest=envelope.sealed_digest, keys=self.receipt_keys
        )
        if receipt.code == "destroyed":
            return Answer(200, receipt, None)
        if receipt.status in (409, 422) and receipt.code in ("replayed", "cannot_open", "chain_misplaced", "malformed"):
            return Answer(200, receipt, None)
        reply = open_reply(outer.content, header=envelope.header, key=sealed.reply_key)
        return Answer(200, receipt, reply.status, reply.headers, reply.body)

    def send_until_judged(self, sealed: Sealed) -> Answer:
        """As the agent does: a portal that is busy is asked again."""
        while True:
            answer = self.send(sealed)
            if answer.http_status != 503 and (answer.receipt is None or answer.receipt.status != 503):
                return answer

    def ask(self, method: str, target: str, body: object = None, **how: Any) -> Answer:
        return self.send(self.seal(method, target, body, **how))

    def keep(self, method: str, target: str, body: object = None, **how: Any) -> Answer:
        return self.send(self.seal(method, target, body, kind="keep", **how))

    def _next_chain(self, kind: Kind) -> Chain:
        if kind == "ask":
            return Chain(seq=0, prev="")
        self.seq += 1
        return Chain(seq=self.seq, prev=self.prev)
