"""The public cache: what a kiosk may know without a person. On disk, so it is there after a start without network."""

import json
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.agent.device import DeviceRecord, write_atomically
from services.portal.agent_port import ClockReading
from services.portal.contract import PortalPublicKeys, PublicBundle
from services.portal.transport import receipt_keys


class _Stored(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    bundle: PublicBundle
    measured_at: datetime
    offset_ms: int


class PublicCache:
    """The last public bundle, and how far the portal's clock was from ours when it came. Safe to use from threads."""

    def __init__(self, path: Path, record: DeviceRecord, *, now: Callable[[], datetime]) -> None:
        self._path = path
        self._record = record
        self._now = now
        self._lock = threading.Lock()
        self._stored = _load(path)

    def take(self, untrusted_bundle: bytes, *, asked_at: datetime) -> bool:
        """Stores a fresh bundle; False where it is none. The clock is compared at the middle of the exchange."""
        try:
            bundle = PublicBundle.model_validate_json(untrusted_bundle)
        except ValidationError:
            return False
        now = self._now()
        middle = asked_at + (now - asked_at) / 2
        offset = bundle.portal_time - middle
        stored = _Stored(bundle=bundle, measured_at=now, offset_ms=round(offset / timedelta(milliseconds=1)))
        with self._lock:
            self._stored = stored
            # A disk that is full or read-only is said by the outbox; without the file the next start asks again.
            with suppress(OSError):
                write_atomically(self._path, stored.model_dump_json().encode())
        return True

    def bundle(self) -> PublicBundle | None:
        """The last bundle."""
        with self._lock:
            return self._stored.bundle if self._stored else None

    def clock(self) -> ClockReading | None:
        """The last measurement of the portal's clock; None where there is none, or ours was set back since."""
        with self._lock:
            stored = self._stored
        if stored is None or self._now() < stored.measured_at:
            return None
        age = self._now() - stored.measured_at
        return ClockReading(offset_ms=stored.offset_ms, age_s=int(age.total_seconds()))

    def keys(self) -> PortalPublicKeys:
        """The portal's public keys: the last that it told us, at first those of the enrolment."""
        bundle = self.bundle()
        return bundle.keys if bundle else self._record.enrolled.keys

    def receipt_keys(self) -> Mapping[str, Ed25519PublicKey]:
        """What receipts are verified with."""
        return receipt_keys(self.keys())


def _load(path: Path) -> _Stored | None:
    """A damaged cache is no loss: the next refresh writes it anew."""
    try:
        return _Stored.model_validate(json.loads(path.read_bytes()))
    except (OSError, ValueError, ValidationError):
        return None
