"""Keys of the sealed channel and their byte forms.

`SealingKey` opens what was sealed to its public half (HPKE, RFC 9180, with the hybrid KEM MLKEM768-X25519);
Ed25519 keys sign envelopes, receipts and wipe receipts, each under a domain of its own.
"""

import base64
import binascii
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from services.sealing.canonical import sha256_hex
from services.sealing.errors import BadSignature, Malformed

SUITE_NAME: Final = "MLKEM768_X25519/HKDF_SHA256/AES_256_GCM"
SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)

_MLKEM_PUBLIC = 1184
_MLKEM_SEED = 64
_X25519 = 32
_PROBE = X25519PrivateKey.from_private_bytes(bytes(_X25519))


class Domain(Enum):
    """What an Ed25519 signature is for; a signature of one domain is worthless in another."""

    ENVELOPE = b"kiosk envelope v1\0"
    PORTAL_RECEIPT = b"portal receipt v1\0"
    WIPE_RECEIPT = b"kiosk wipe receipt v1\0"
    CHAIN_REPORT = b"kiosk chain report v1\0"


@dataclass(frozen=True, slots=True)
class SealingPublicKey:
    """A public sealing key. `raw` is the ML-KEM-768 key (1,184 bytes) and the X25519 key (32 bytes) behind it."""

    raw: bytes

    def __post_init__(self) -> None:
        self.hpke()

    @property
    def kid(self) -> str:
        """The name of the key in headers."""
        return key_id(self.raw)

    def hpke(self) -> MLKEM768X25519PublicKey:
        """The key as the HPKE suite takes it. Raises Malformed where the bytes are no key."""
        if len(self.raw) != _MLKEM_PUBLIC + _X25519:
            raise Malformed("not_a_sealing_key")
        try:
            x25519 = X25519PublicKey.from_public_bytes(self.raw[_MLKEM_PUBLIC:])
            _PROBE.exchange(x25519)  # refuses points of low order (RFC 7748, section 6.1), which nobody can seal to
            return MLKEM768X25519PublicKey(MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_PUBLIC]), x25519)
        except ValueError:
            raise Malformed("not_a_sealing_key") from None


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A private sealing key. `raw` is the ML-KEM seed (64 bytes) and the X25519 key (32 bytes); never printed."""

    raw: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> "SealingKey":
        """A fresh key from the system's random source."""
        return cls(MLKEM768PrivateKey.generate().private_bytes_raw() + X25519PrivateKey.generate().private_bytes_raw())

    def hpke(self) -> MLKEM768X25519PrivateKey:
        """The key as the HPKE suite takes it. Raises Malformed where the bytes are no key."""
        return MLKEM768X25519PrivateKey(*self._halves())

    def public(self) -> SealingPublicKey:
        """The public half. Raises Malformed where the bytes are no key."""
        mlkem, x25519 = self._halves()
        return SealingPublicKey(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        if len(self.raw) != _MLKEM_SEED + _X25519:
            raise Malformed("not_a_sealing_key")
        return (
            MLKEM768PrivateKey.from_seed_bytes(self.raw[:_MLKEM_SEED]),
            X25519PrivateKey.from_private_bytes(self.raw[_MLKEM_SEED:]),
        )


def key_id(public: bytes) -> str:
    """A short name for a public key: the first 16 hex digits of its SHA-256."""
    return sha256_hex(public)[:16]


def sign(key: Ed25519PrivateKey, domain: Domain, message: bytes) -> bytes:
    """The 64-byte Ed25519 signature (RFC 8032) of `message` in `domain`."""
    return key.sign(domain.value + message)


def verify(key: Ed25519PublicKey, domain: Domain, message: bytes, untrusted_signature: bytes) -> None:
    """Raises BadSignature unless the signature fits."""
    try:
        key.verify(untrusted_signature, domain.value + message)
    except InvalidSignature:
        raise BadSignature from None


def to_text(data: bytes) -> str:
    """Bytes as URL-safe base64 without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def from_text(untrusted: str) -> bytes:
    """The bytes of `to_text`. Raises Malformed."""
    try:
        data = base64.b64decode(untrusted + "=" * (-len(untrusted) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("not_base64") from None
    if to_text(data) != untrusted:
        raise Malformed("not_base64")
    return data
