"""Enrolment: the kiosk makes its two keys, and the portal gives it a name and a certificate for them."""

from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import NameOID
from pydantic import ValidationError

from kiosk.agent.device import DeviceRecord, record_bytes, write_atomically
from kiosk.agent.portal_link import Answered, Call, Exchange, open_link
from kiosk.agent.verdict import NoAnswer, Refusal
from kiosk.config import Settings
from kiosk.errors import KnownError
from kiosk.secrets import ENVELOPE_KEY, SEAL_KEY, Secrets
from services.portal.contract import Enrolled, EnrollRequest
from services.portal.transport import receipt_keys
from services.sealing.errors import SealingError
from services.sealing.keys import SealingPublicKey, from_text, to_text

_TIMEOUT_S = 60.0
_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Enrollment:
    """What an admin is shown."""

    device_id: str
    site_name: str


class EnrollmentFailed(KnownError):
    """The portal did not enrol this kiosk; nothing was changed here but unused keys."""


def enroll(settings: Settings, code: str, name: str, *, secrets: Secrets) -> Enrollment:
    """Enrols this kiosk with the portal of the settings. Raises KnownError.

    The keys are stored before the one-time code is used: a store that cannot be written costs no code.
    """
    if settings.device_file.exists():
        raise EnrollmentFailed(
            "enrolled_already",
            what="This kiosk is enrolled already.",
            advice=f"To enrol it anew, empty its outbox (kiosk outbox) and remove {settings.device_file}.",
        )
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    envelope_key = Ed25519PrivateKey.generate()
    seal_key = ec.generate_private_key(ec.SECP256R1())
    secrets.set(ENVELOPE_KEY, envelope_key.private_bytes_raw())
    secrets.set(SEAL_KEY, _der(seal_key))
    request = EnrollRequest(
        code=code,
        name=name,
        envelope_key=to_text(envelope_key.public_key().public_bytes_raw()),
        seal_request_pem=_certificate_request(seal_key),
    )
    enrolled = _enrolled(_post(settings, request))
    _require_certificate(enrolled, seal_key)
    record = DeviceRecord(portal_url=settings.agent.portal_url, enrolled=enrolled)
    write_atomically(settings.device_file, record_bytes(record))
    return Enrollment(enrolled.device_id, enrolled.site.site_name)


def _post(settings: Settings, request: EnrollRequest) -> Exchange:
    body = request.model_dump_json().encode()
    call = Call("POST", "/v1/devices/enroll", _JSON, body, {"Content-Type": _JSON, "Accept": _JSON})
    return open_link(settings).exchange(call, timeout_s=_TIMEOUT_S)


def _enrolled(exchange: Exchange) -> Enrolled:
    match exchange:
        case NoAnswer(code):
            raise EnrollmentFailed(
                code, what=f"The portal cannot be reached ({code}).", advice="Check the address and the network."
            )
        case Refusal(_, code):
            raise EnrollmentFailed(
                code, what=f"The portal refused the enrolment ({code}).", advice="Ask the portal for a new code."
            )
        case Answered(body):
            return _checked(body)


def _checked(untrusted_body: bytes) -> Enrolled:
    try:
        enrolled = Enrolled.model_validate_json(untrusted_body)
        for key in enrolled.keys.sealing_keys:
            SealingPublicKey(from_text(key))
    except (ValidationError, SealingError):
        raise _not_understood() from None
    if not enrolled.keys.sealing_keys or not receipt_keys(enrolled.keys):
        raise _not_understood()
    return enrolled


def _require_certificate(enrolled: Enrolled, seal_key: ec.EllipticCurvePrivateKey) -> None:
    try:
        certificate = x509.load_pem_x509_certificate(enrolled.certificate_chain_pem.encode())
    except ValueError:
        raise _not_understood() from None
    if certificate.public_key() != seal_key.public_key():
        raise _not_understood()


def _not_understood() -> EnrollmentFailed:
    return EnrollmentFailed(
        "enrollment_answer",
        what="The portal's answer is not an enrolment.",
        advice="Check the address; kiosk and portal must be of versions that fit.",
    )


def _der(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _certificate_request(key: ec.EllipticCurvePrivateKey) -> str:
    """The portal sets the name itself; the request proves that we hold the key."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kiosk")])
    request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
    return request.public_bytes(serialization.Encoding.PEM).decode()
