"""What the device's keys sign beside envelopes: the CMS attributes of a seal, and wipe receipts. No more."""

import hashlib
import json
from dataclasses import dataclass
from typing import Annotated, Final, Literal

from asn1crypto import cms, pem, tsp
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.agent.device import Device
from services.sealing.canonical import canonical_json
from services.sealing.keys import Domain, sign

_SHA256_BYTES: Final = 32
_MAX_ATTRIBUTES: Final = 16 * 1024
_REQUIRED: Final = frozenset({"content_type", "message_digest", "signing_certificate_v2"})
_ALLOWED: Final = _REQUIRED | {"signing_time", "cms_algorithm_protection"}
_DIGEST_OF_LINE: Final = r"^[0-9a-f]{64}$"


class NotSigned(Exception):
    """These bytes are not what the key signs."""


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Steps(_Line):
    covered_ms: int | None
    next_shown_ms: int | None
    killed_ms: int


class _Proof(_Line):
    name: str = Field(pattern=r"^[a-z_]{1,40}$")
    outcome: str = Field(pattern=r"^[a-z_]{1,40}$")
    value: str = Field(max_length=80)
    ms: int = Field(ge=0)


class _WipeLine(_Line):
    """A wipe receipt as the supervisor writes it: numbers and fixed words, nothing personal."""

    kind: Literal["wiped"]
    visit: int = Field(ge=1)
    seq: int = Field(ge=1)
    prev: str = Field(pattern=_DIGEST_OF_LINE)
    time: str = Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", max_length=40)
    reason: str = Field(pattern=r"^[a-z_]{1,40}$")
    result: Literal["proven", "failed"]
    lacking: list[Annotated[str, Field(pattern=r"^\w{1,40}$")]]
    ms: int = Field(ge=0)
    steps: _Steps
    proofs: list[_Proof] = Field(max_length=32)


@dataclass(frozen=True, slots=True)
class SignedWipe:
    """The number of the visit, and the signature in the domain of wipe receipts."""

    number: int
    signature: bytes


def sign_seal(device: Device, untrusted_attributes: bytes, *, certificate_chain_pem: str) -> bytes:
    """An ECDSA P-256/SHA-256 signature (DER) of CMS signed attributes (RFC 5652, 5.4). Raises NotSigned.

    The set must be plain DER: content type `data`, one SHA-256 digest, the device's certificate (RFC 5035; the first
    of the chain), and at most signing time and algorithm protection beside them.
    """
    certificate_sha256 = _certificate_sha256(certificate_chain_pem)
    _require_seal_attributes(untrusted_attributes, certificate_sha256=certificate_sha256)
    return device.seal_key.sign(untrusted_attributes, ec.ECDSA(hashes.SHA256()))


def sign_wipe(device: Device, untrusted_receipt: bytes) -> SignedWipe:
    """The signature of a wipe receipt. Raises NotSigned unless it is canonical and has exactly a receipt's fields."""
    try:
        line = _WipeLine.model_validate_json(untrusted_receipt)
        is_canonical = canonical_json(json.loads(untrusted_receipt)) == untrusted_receipt
    except (ValidationError, ValueError, TypeError, RecursionError):
        raise NotSigned from None
    if not is_canonical:
        raise NotSigned
    return SignedWipe(line.visit, sign(device.envelope_key, Domain.WIPE_RECEIPT, untrusted_receipt))


def _require_seal_attributes(untrusted: bytes, *, certificate_sha256: bytes) -> None:
    if len(untrusted) > _MAX_ATTRIBUTES:
        raise NotSigned
    try:
        attributes = cms.CMSAttributes.load(untrusted, strict=True)
        found = {attribute["type"].native: attribute["values"] for attribute in attributes}
        is_sound = (
            cms.CMSAttributes(list(attributes)).dump(force=True) == untrusted
            and len(found) == len(attributes)
            and found.keys() >= _REQUIRED
            and found.keys() <= _ALLOWED
            and all(len(values) == 1 for values in found.values())
            and found["content_type"][0].native == "data"
            and len(found["message_digest"][0].native) == _SHA256_BYTES
            and _names_certificate(found["signing_certificate_v2"][0], certificate_sha256)
        )
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        raise NotSigned from None
    if not is_sound:
        raise NotSigned


def _names_certificate(signing: tsp.SigningCertificateV2, certificate_sha256: bytes) -> bool:
    certificates = signing["certs"]
    first = certificates[0]
    return (
        len(certificates) == 1
        and first["hash_algorithm"]["algorithm"].native == "sha256"
        and first["cert_hash"].native == certificate_sha256
    )


def _certificate_sha256(chain_pem: str) -> bytes:
    _, _, der = pem.unarmor(chain_pem.encode())
    return hashlib.sha256(der).digest()
