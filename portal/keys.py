"""The portal's own keys: files of mode 0600 in its data directory, made at the first start."""

import datetime as dt
import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import NameOID

from portal.errors import OperatorError
from portal.secret_files import secret_bytes
from services.portal.contract import PortalPublicKeys
from services.sealing.keys import SealingKey, key_id, to_text

_CA_YEARS: Final = 20
_CA_NAME: Final = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Customer portal device CA")])
_SEALING: Final = "sealing-{number:04}.key"
_SEALING_FILES: Final = "sealing-*.key"


@dataclass(frozen=True, slots=True)
class PortalKeys:
    """All private keys of a portal. `sealing`: newest first; all of them open, the first is handed out."""

    sealing: tuple[SealingKey, ...] = field(repr=False)
    receipt: Ed25519PrivateKey = field(repr=False)
    device_ca: ec.EllipticCurvePrivateKey = field(repr=False)
    device_ca_certificate_pem: bytes
    digest_key: bytes = field(repr=False)

    @property
    def receipt_kid(self) -> str:
        """The name of the receipt key in receipts."""
        return key_id(self.receipt.public_key().public_bytes_raw())

    def sealing_by_kid(self) -> dict[str, SealingKey]:
        """Every key that an envelope may be sealed to."""
        return {key.public().kid: key for key in self.sealing}

    def public(self) -> PortalPublicKeys:
        """What devices get."""
        return PortalPublicKeys(
            sealing_keys=[to_text(key.public().raw) for key in self.sealing],
            receipt_keys={self.receipt_kid: to_text(self.receipt.public_key().public_bytes_raw())},
            device_ca_pem=self.device_ca_certificate_pem.decode(),
        )


def keyed_digest(key: bytes, purpose: str, *parts: str) -> str:
    """HMAC-SHA-256 (hex) of the parts, each behind its length, so that no two lists of parts are alike."""
    message = b"".join(
        len(raw).to_bytes(4) + raw for raw in (part.encode(errors="replace") for part in (purpose, *parts))
    )
    return hmac.digest(key, message, "sha256").hex()


def load_or_create(folder: Path, now: dt.datetime, *, random: Callable[[int], bytes]) -> PortalKeys:
    """The keys in `folder` (mode 0600); those that are missing are made. Raises OperatorError, OSError."""
    if not any(folder.glob(_SEALING_FILES)):
        secret_bytes(folder, _SEALING.format(number=1), _new_sealing_key)
    receipt = secret_bytes(folder, "receipt.key", lambda: Ed25519PrivateKey.generate().private_bytes_raw())
    ca_key = serialization.load_pem_private_key(secret_bytes(folder, "device-ca.key", _new_ca_key), None)
    if not isinstance(ca_key, ec.EllipticCurvePrivateKey):
        raise OperatorError(f"{folder / 'device-ca.key'} holds another kind of key; restore it from the backup")
    return PortalKeys(
        sealing=tuple(_sealing_key(path) for path in sorted(folder.glob(_SEALING_FILES), reverse=True)),
        receipt=Ed25519PrivateKey.from_private_bytes(receipt),
        device_ca=ca_key,
        device_ca_certificate_pem=secret_bytes(folder, "device-ca.pem", lambda: _ca_certificate(ca_key, now)),
        digest_key=secret_bytes(folder, "digest.key", lambda: random(32)),
    )


def rotate_sealing_key(folder: Path) -> None:
    """Makes a new first sealing key. Old ones stay: queued envelopes are sealed to them. Raises OSError."""
    newest = max(int(path.stem.removeprefix("sealing-")) for path in folder.glob(_SEALING_FILES))
    secret_bytes(folder, _SEALING.format(number=newest + 1), _new_sealing_key)


def _sealing_key(path: Path) -> SealingKey:
    return SealingKey(secret_bytes(path.parent, path.name, _new_sealing_key))


def _new_sealing_key() -> bytes:
    return SealingKey.generate().raw


def _new_ca_key() -> bytes:
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _ca_certificate(key: ec.EllipticCurvePrivateKey, now: dt.datetime) -> bytes:
    usage = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
    builder = x509.CertificateBuilder().subject_name(_CA_NAME).issuer_name(_CA_NAME).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - dt.timedelta(days=1))
    builder = builder.not_valid_after(now + dt.timedelta(days=365 * _CA_YEARS))
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(usage, critical=True)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
