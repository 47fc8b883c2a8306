"""Envelope v1: a request that only the portal can read, in the hands of an agent that can only carry it.

sealed part, made by the visit:  version ‖ header (canonical JSON) ‖ HPKE(padded message; info = SHA-256(header))
envelope, made by the agent:     version ‖ chain (canonical JSON) ‖ sealed part ‖ Ed25519 signature of all before

The header holds no personal data. `seq` and `prev` stand in the chain part and not in the header, because only the
agent knows them and the header is fixed when the visit seals (ADR 0003).
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from services.sealing.canonical import canonical_json, sha256_hex
from services.sealing.errors import Malformed, NotForThisKey
from services.sealing.frames import MAX_PADDED, join, pad, padded_size, split, unpad
from services.sealing.keys import (
    SUITE,
    SUITE_NAME,
    Domain,
    SealingKey,
    SealingPublicKey,
    from_text,
    sign,
    to_text,
    verify,
)

Kind = Literal["ask", "keep"]
_REQUEST_INFO = b"kiosk request v1\0"
_LENGTH_PREFIX = 4
_Model = TypeVar("_Model", bound=BaseModel)


class Header(BaseModel):
    """What anybody on the way may read. `created` is UTC, RFC 3339 with milliseconds; `size` the sealed bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
    device: str = Field(pattern=r"^[0-9a-z-]{1,64}$")
    kind: Kind
    lane: str = Field(pattern=r"^[a-z-]{1,32}$")
    created: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$")
    kid: str = Field(pattern=r"^[0-9a-f]{16}$")
    suite: Literal["MLKEM768_X25519/HKDF_SHA256/AES_256_GCM"] = SUITE_NAME
    size: int = Field(ge=0, le=MAX_PADDED)

    def canonical(self) -> bytes:
        """The bytes that are bound to the sealed part."""
        return canonical_json(self.model_dump())

    def sha256(self) -> bytes:
        """The digest that ties request and reply to this header."""
        return bytes.fromhex(sha256_hex(self.canonical()))


class Chain(BaseModel):
    """The envelope's place in the device's chain: keeps count from 1; an ask is outside (seq 0, prev empty)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int = Field(ge=0, le=2**53)
    prev: str = Field(pattern=r"^([0-9a-f]{64})?$")


@dataclass(frozen=True, slots=True)
class Message:
    """An HTTP request inside an envelope. `reply_key` is the visit's own public key."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    reply_key: SealingPublicKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The parts of an envelope. `digest` is the SHA-256 of all its bytes as hex: the next envelope's `prev`."""

    header: Header
    chain: Chain
    sealed: bytes = field(repr=False)
    digest: str

    @property
    def sealed_digest(self) -> str:
        """SHA-256 of the sealed part as hex: what the portal's receipt names."""
        return sha256_hex(self.sealed)


@dataclass(frozen=True, slots=True)
class HeaderFields:
    """What the visit decides about an envelope; the rest of the header follows from the sealing."""

    id: str
    device: str
    kind: Kind
    lane: str
    created: str


def seal_request(message: Message, fields: HeaderFields, portal_key: SealingPublicKey) -> bytes:
    """The sealed part for `message`. Raises SealingError; then nothing may be stored."""
    try:
        plain = _encode(message)
        size = padded_size(len(plain) + _LENGTH_PREFIX)
        header = Header(**asdict(fields), kid=portal_key.kid, size=size)
    except ValueError:  # pydantic's and Unicode's; their texts quote values
        raise Malformed from None
    cipher = SUITE.encrypt(pad(plain), portal_key.hpke(), _REQUEST_INFO + header.sha256())
    return join([header.canonical(), cipher])


def read_header(untrusted_sealed: bytes) -> Header:
    """The header of a sealed part, checked for shape only. Raises SealingError."""
    raw, _ = split(untrusted_sealed, parts=2)
    return _parse(Header, raw)


def sign_envelope(sealed: bytes, chain: Chain, key: Ed25519PrivateKey) -> bytes:
    """The envelope as it goes over the wire and into the outbox."""
    unsigned = join([canonical_json(chain.model_dump()), sealed])
    return join([unsigned, sign(key, Domain.ENVELOPE, unsigned)])


def read_envelope(untrusted: bytes) -> Envelope:
    """The parts of an envelope, without checking who signed it. Raises SealingError."""
    unsigned, _ = split(untrusted, parts=2)
    chain, sealed = split(unsigned, parts=2)
    return Envelope(read_header(sealed), _parse(Chain, chain), sealed, sha256_hex(untrusted))


def verify_envelope(untrusted: bytes, find_key: Callable[[str], Ed25519PublicKey]) -> Envelope:
    """The envelope, if the device that its header names signed it. Raises SealingError and what `find_key` raises."""
    unsigned, signature = split(untrusted, parts=2)
    envelope = read_envelope(untrusted)
    verify(find_key(envelope.header.device), Domain.ENVELOPE, unsigned, signature)
    return envelope


def open_request(envelope: Envelope, keys: Mapping[str, SealingKey]) -> Message:
    """The request inside. `keys` by kid. Raises NotForThisKey (also for any changed byte) or Malformed."""
    key = keys.get(envelope.header.kid)
    if key is None:
        raise NotForThisKey
    _, cipher = split(envelope.sealed, parts=2)
    padded = decrypt(cipher, key, _REQUEST_INFO + envelope.header.sha256())
    if len(padded) != envelope.header.size:
        raise Malformed
    return _decode(unpad(padded))


def decrypt(untrusted_cipher: bytes, key: SealingKey, info: bytes) -> bytes:
    """HPKE open in base mode. Raises NotForThisKey."""
    try:
        return SUITE.decrypt(untrusted_cipher, key.hpke(), info)
    except (InvalidTag, ValueError):
        raise NotForThisKey from None


def _encode(message: Message) -> bytes:
    """What `_decode` takes, and nothing else: an item that cannot be opened must not be kept."""
    meta = _Meta.model_validate(
        {
            "method": message.method,
            "target": message.target,
            "headers": dict(message.headers),
            "reply_key": to_text(message.reply_key.raw),
        }
    )
    return join([canonical_json(meta.model_dump()), message.body])


def _decode(plain: bytes) -> Message:
    raw, body = split(plain, parts=2)
    meta = _parse(_Meta, raw)
    return Message(meta.method, meta.target, meta.headers, body, SealingPublicKey(from_text(meta.reply_key)))


class _Meta(BaseModel):
    model_config = ConfigDict(extra="forbid")

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    target: str = Field(pattern=r"^/v1/[!-~]*$", max_length=2048)
    headers: dict[str, str]
    reply_key: str


def _parse(model: type[_Model], untrusted: bytes) -> _Model:
    """Only the canonical form is taken, so that one header has one hash."""
    try:
        parsed = model.model_validate_json(untrusted)
    except (ValidationError, UnicodeDecodeError):
        raise Malformed from None
    if canonical_json(parsed.model_dump()) != untrusted:
        raise Malformed("not_canonical")
    return parsed
