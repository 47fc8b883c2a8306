"""The seal key signs CMS attributes of a seal, and the device key wipe receipts of one exact shape."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from asn1crypto import algos, cms, tsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.agent.device import Device, DeviceRecord
from kiosk.agent.notary import NotSigned, sign_seal, sign_wipe
from services.portal.contract import Enrolled
from services.sealing.canonical import canonical_json
from services.sealing.keys import Domain, verify
from tests.kiosk.agent.test_whole_way import wipe_receipt

SEAL_KEY = ec.generate_private_key(ec.SECP256R1())
NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "kiosk")])
NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
CERTIFICATE = (
    x509.CertificateBuilder()
    .subject_name(NAME)
    .issuer_name(NAME)
    .public_key(SEAL_KEY.public_key())
    .serial_number(1)
    .not_valid_before(NOW)
    .not_valid_after(NOW + dt.timedelta(days=1))
    .sign(SEAL_KEY, hashes.SHA256())
)
PEM = CERTIFICATE.public_bytes(serialization.Encoding.PEM).decode()
SHA256 = hashlib.sha256(CERTIFICATE.public_bytes(serialization.Encoding.DER)).digest()
DEVICE = Device(
    DeviceRecord(portal_url="https://portal.example.org", enrolled=Enrolled.model_construct(device_id="d1")),
    Ed25519PrivateKey.generate(),
    SEAL_KEY,
)


def attributes(**changes: Any) -> bytes:
    """The signed attributes of a seal; None leaves one out."""
    signing_certificate = tsp.SigningCertificateV2(
        {
            "certs": [
                {
                    "hash_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
                    "cert_hash": changes.pop("cert_hash", SHA256),
                }
            ]
        }
    )
    values = {
        "content_type": "data",
        "message_digest": bytes(32),
        "signing_certificate_v2": signing_certificate,
    } | changes
    chosen = [
        cms.CMSAttribute({"type": name, "values": [value]}) for name, value in values.items() if value is not None
    ]
    return bytes(cms.CMSAttributes(chosen).dump())


def test_the_attributes_of_a_seal_are_signed() -> None:
    untrusted = attributes()
    signature = sign_seal(DEVICE, untrusted, certificate_chain_pem=PEM)
    SEAL_KEY.public_key().verify(signature, untrusted, ec.ECDSA(hashes.SHA256()))


def same_name(_: bytes) -> str:
    """The same id on every worker: the cases hold a fresh key's bytes."""
    return "attributes"


@pytest.mark.parametrize(
    "untrusted",
    [
        attributes(content_type="signed_data"),
        attributes(message_digest=bytes(20)),
        attributes(message_digest=None),
        attributes(content_type=None),
        attributes(signing_certificate_v2=None),
        attributes(cert_hash=bytes(32)),
        attributes(content_hint=None) + b"\0",
        b"\x30" + attributes()[1:],
        attributes()[:-1],
        cms.CMSAttributes(
            [
                *cms.CMSAttributes.load(attributes()),
                cms.CMSAttribute({"type": "1.2.3.4", "values": [cms.OctetString(b"anything")]}),
            ]
        ).dump(),
        cms.CMSAttributes([*cms.CMSAttributes.load(attributes()), *cms.CMSAttributes.load(attributes())]).dump(),
    ],
    ids=same_name,
)
def test_anything_else_is_not_signed(untrusted: bytes) -> None:
    with pytest.raises(NotSigned):
        sign_seal(DEVICE, untrusted, certificate_chain_pem=PEM)


def test_a_wipe_receipt_is_signed_in_its_own_domain() -> None:
    signed = sign_wipe(DEVICE, wipe_receipt(7))
    assert signed.number == 7
    verify(DEVICE.envelope_key.public_key(), Domain.WIPE_RECEIPT, wipe_receipt(7), signed.signature)


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    fields = json.loads(wipe_receipt(1))
    change(fields)
    return canonical_json(fields)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"[]",
        b"kiosk envelope v1\0",
        json.dumps(json.loads(wipe_receipt(1))).encode(),
        changed(lambda fields: fields.update(note="Demo Client Alpha")),
        changed(lambda fields: fields.pop("proofs")),
        changed(lambda fields: fields.update(kind="shown")),
        changed(lambda fields: fields.update(visit="1")),
        changed(lambda fields: fields.update(visit=0)),
        changed(lambda fields: fields.update(lacking=["Demo Client Alpha"])),
        changed(lambda fields: fields.update(time="some day")),
        changed(lambda fields: fields.update(reason="Demo Client Alpha")),
        changed(lambda fields: fields["steps"].update(covered_ms=True)),
    ],
)
def test_what_is_not_exactly_a_wipe_receipt_is_not_signed(untrusted: bytes) -> None:
    with pytest.raises(NotSigned):
        sign_wipe(DEVICE, untrusted)
