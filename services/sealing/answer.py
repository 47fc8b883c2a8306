"""The gateway's two-part answer: a receipt that the agent acts on, and a reply that only the visit can read.

answer = version ‖ receipt (canonical JSON) ‖ its Ed25519 signature ‖ HPKE(padded reply; info = SHA-256(header))
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from services.sealing.canonical import canonical_json
from services.sealing.envelope import Header, decrypt
from services.sealing.errors import BadSignature, Malformed
from services.sealing.frames import join, pad, split, unpad
from services.sealing.keys import SUITE, Domain, SealingKey, SealingPublicKey, sign, verify

_REPLY_INFO = b"kiosk reply v1\0"


class Receipt(BaseModel):
    """What the portal says about an envelope, in the clear; it holds no personal value.

    `digest` is the SHA-256 of the sealed part, so a receipt fits one envelope only and the visit can check it too.
    `status` is the HTTP status of the inner answer, `code` its stable problem code or "ok", `time` the portal's clock
    (UTC, RFC 3339, milliseconds).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    device: str
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")
    status: int = Field(ge=100, le=599)
    code: str = Field(pattern=r"^[a-z0-9_]{1,64}$")
    time: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$")
    kid: str = Field(pattern=r"^[0-9a-f]{16}$")
    v: Literal[1] = 1

    @property
    def is_success(self) -> bool:
        """The portal has done what the envelope asks."""
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class Reply:
    """The inner HTTP answer."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


def make_answer(
    receipt: Receipt, reply: Reply, *, header: Header, reply_key: SealingPublicKey, key: Ed25519PrivateKey
) -> bytes:
    """The answer's bytes: `reply` sealed to the visit, `receipt` signed with the portal's receipt key."""
    meta = canonical_json({"status": reply.status, "headers": dict(reply.headers)})
    cipher = SUITE.encrypt(pad(join([meta, reply.body])), reply_key.hpke(), _REPLY_INFO + header.sha256())
    return _signed(receipt, cipher, key)


def make_refusal(receipt: Receipt, key: Ed25519PrivateKey) -> bytes:
    """An answer to an envelope that could not be opened: a signed receipt and no reply."""
    return _signed(receipt, b"", key)


def verify_receipt(
    untrusted_answer: bytes, *, header: Header, sealed_digest: str, keys: Mapping[str, Ed25519PublicKey]
) -> Receipt:
    """The receipt, if the portal signed it and it speaks of the sealed part with this header. Raises SealingError."""
    raw, signature, _ = split(untrusted_answer, parts=3)
    receipt = _parse(raw)
    key = keys.get(receipt.kid)
    if key is None:
        raise BadSignature
    verify(key, Domain.PORTAL_RECEIPT, raw, signature)
    if (receipt.id, receipt.device, receipt.digest) != (header.id, header.device, sealed_digest):
        raise BadSignature
    return receipt


def read_receipt(untrusted_answer: bytes) -> Receipt:
    """The receipt, without checking who signed it. Raises SealingError."""
    raw, _, _ = split(untrusted_answer, parts=3)
    return _parse(raw)


def open_reply(untrusted_answer: bytes, *, header: Header, key: SealingKey) -> Reply:
    """The reply to the visit's request with `header`. Raises NotForThisKey or Malformed."""
    _, _, cipher = split(untrusted_answer, parts=3)
    raw, body = split(unpad(decrypt(cipher, key, _REPLY_INFO + header.sha256())), parts=2)
    try:
        meta = _ReplyMeta.model_validate_json(raw)
    except (ValidationError, UnicodeDecodeError):
        raise Malformed from None
    return Reply(meta.status, meta.headers, body)


def _parse(untrusted: bytes) -> Receipt:
    try:
        return Receipt.model_validate_json(untrusted)
    except (ValidationError, UnicodeDecodeError):
        raise Malformed from None


def _signed(receipt: Receipt, cipher: bytes, key: Ed25519PrivateKey) -> bytes:
    raw = canonical_json(receipt.model_dump())
    return join([raw, sign(key, Domain.PORTAL_RECEIPT, raw), cipher])


class _ReplyMeta(BaseModel):
    model_config = ConfigDict(extra="forbid")

    status: int = Field(ge=100, le=599)
    headers: dict[str, str]
