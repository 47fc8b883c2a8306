"""The certificate with which a kiosk seals PDFs: P-256, issued by the portal's device CA, for signing only."""

import datetime as dt
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID, ObjectIdentifier

from portal.keys import PortalKeys

VALID_DAYS: Final = 730
_BACKDATED: Final = dt.timedelta(hours=1)
_DOCUMENT_SIGNING: Final = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336
_LONGEST_NAME: Final = 64  # RFC 5280, ub-common-name and ub-organizational-unit-name


class RequestUnusable(Exception):
    """The certificate request is not a self-signed one for a P-256 key."""


def public_key_of(untrusted_request_pem: str) -> ec.EllipticCurvePublicKey:
    """The key of a PKCS #10 request that proves possession. Raises RequestUnusable."""
    try:
        request = x509.load_pem_x509_csr(untrusted_request_pem.encode())
        key = request.public_key()
        is_signed = request.is_signature_valid
    except (ValueError, InvalidSignature, TypeError):
        raise RequestUnusable from None
    if not is_signed or not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise RequestUnusable
    return key


def issue(keys: PortalKeys, key: ec.EllipticCurvePublicKey, *, device_id: str, site_name: str, now: dt.datetime) -> str:
    """A certificate (PEM) for the device at its site, good for two years from an hour before `now`."""
    ca = x509.load_pem_x509_certificate(keys.device_ca_certificate_pem)
    name = [(NameOID.COMMON_NAME, device_id), (NameOID.ORGANIZATIONAL_UNIT_NAME, site_name)]
    builder = x509.CertificateBuilder().issuer_name(ca.subject).public_key(key)
    builder = builder.subject_name(x509.Name([x509.NameAttribute(oid, text[:_LONGEST_NAME]) for oid, text in name]))
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - _BACKDATED).not_valid_after(now + dt.timedelta(days=VALID_DAYS))
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_SIGNING_ONLY, critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([_DOCUMENT_SIGNING]), critical=False)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(keys.device_ca.public_key())
    builder = builder.add_extension(issuer, critical=False)
    return builder.sign(keys.device_ca, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()


_SIGNING_ONLY: Final = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)
