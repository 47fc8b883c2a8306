"""Who this kiosk is to the portal: what enrolment brought (a file without secrets) and its two private keys."""

import json
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key
from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.errors import KnownError
from kiosk.secrets import ENVELOPE_KEY, SEAL_KEY, Secrets
from services.portal.contract import Enrolled
from services.sealing.envelope import Chain, sign_envelope


class DeviceRecord(BaseModel):
    """The device file. `portal_url` is where it was enrolled."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    portal_url: str
    enrolled: Enrolled


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled kiosk with its keys in memory."""

    record: DeviceRecord
    envelope_key: Ed25519PrivateKey = field(repr=False)
    seal_key: ec.EllipticCurvePrivateKey = field(repr=False)

    @property
    def id(self) -> str:
        """The device's id at the portal."""
        return self.record.enrolled.device_id

    def sign(self, sealed: bytes, chain: Chain) -> bytes:
        """The signed envelope around a sealed part."""
        return sign_envelope(sealed, chain, self.envelope_key)


def not_enrolled() -> KnownError:
    """This kiosk has no identity yet."""
    return KnownError(
        "not_enrolled", what="This kiosk is not enrolled.", advice="Run: kiosk enroll URL CODE (the portal gives both)."
    )


def load_device(path: Path, secrets: Secrets) -> Device:
    """The enrolled device. Raises KnownError where it is not enrolled or its keys are not there."""
    try:
        record = DeviceRecord.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise not_enrolled() from None
    except (OSError, ValidationError):
        raise KnownError(
            "device_file", what=f"{path} cannot be read.", advice="Restore it from a backup, or enrol this kiosk again."
        ) from None
    try:
        envelope_key = Ed25519PrivateKey.from_private_bytes(secrets.get(ENVELOPE_KEY))
        seal_key = load_der_private_key(secrets.get(SEAL_KEY), password=None)
    except ValueError:
        seal_key = None
    if not isinstance(seal_key, ec.EllipticCurvePrivateKey):
        raise KnownError("device_keys", what="The device's keys are no keys.", advice="Enrol this kiosk again.")
    return Device(record, envelope_key, seal_key)


def write_atomically(path: Path, content: bytes) -> None:
    """Replaces `path` (mode 0600) so that a power cut leaves the old content or the new. Raises OSError."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if os.name != "nt":
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def record_bytes(record: DeviceRecord) -> bytes:
    """The device file's content."""
    return json.dumps(record.model_dump(mode="json"), indent=1).encode()
