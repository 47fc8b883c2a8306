"""The wipe receipts that kiosks have sent: does each fit its device's key, is none missing, did every wipe hold."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Engine, select

from portal.database import reading
from portal.models import Device, WipeReceipt
from services.sealing.canonical import sha256_hex
from services.sealing.errors import SealingError
from services.sealing.keys import Domain, from_text, verify

_BLOCK_ROWS = 1_000


class Fault(StrEnum):
    """What is wrong with a receipt."""

    MISSING = "missing"
    BAD_SIGNATURE = "bad_signature"
    CHANGED = "changed"
    WIPE_FAILED = "wipe_failed"


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One visit's end, as the kiosk signed it. Nothing personal."""

    device_id: str
    number: int
    reason: str
    result: str
    received_at: dt.datetime


@dataclass(frozen=True, slots=True)
class ReceiptFault:
    """A receipt that does not hold, by its device and number."""

    device_id: str
    number: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class ReceiptsReport:
    """What a check of all receipts found."""

    receipts: int
    devices: int
    faults: tuple[ReceiptFault, ...]

    @property
    def is_whole(self) -> bool:
        return not self.faults


def list_receipts(engine: Engine, *, device_id: str | None = None) -> list[ReceiptLine]:
    """The receipts, by device and number."""
    wanted = select(WipeReceipt).order_by(WipeReceipt.device_id, WipeReceipt.number)
    if device_id is not None:
        wanted = wanted.where(WipeReceipt.device_id == device_id)
    with reading(engine) as session:
        return [_line(receipt) for receipt in session.scalars(wanted)]


def verify_receipts(engine: Engine) -> ReceiptsReport:
    """Check every receipt: its signature, its place in the gapless numbers of its device, its result."""
    in_order = select(WipeReceipt, Device.envelope_key).join(Device).order_by(WipeReceipt.device_id, WipeReceipt.number)
    count = devices = 0
    faults: list[ReceiptFault] = []
    with reading(engine) as session:
        rows = session.execute(in_order.execution_options(yield_per=_BLOCK_ROWS))
        for device_id, group in groupby(rows, key=lambda row: str(row[0].device_id)):
            devices += 1
            expected = 1
            for receipt, key in group:
                missing = range(expected, receipt.number)
                faults += [ReceiptFault(device_id, number, Fault.MISSING) for number in missing]
                faults += [ReceiptFault(device_id, receipt.number, fault) for fault in _faults(receipt, key)]
                expected = receipt.number + 1
                count += 1
    return ReceiptsReport(count, devices, tuple(faults))


def _faults(receipt: WipeReceipt, key: bytes) -> Iterator[Fault]:
    raw = receipt.receipt.encode()
    try:
        verify(Ed25519PublicKey.from_public_bytes(key), Domain.WIPE_RECEIPT, raw, from_text(receipt.signature))
    except SealingError:
        yield Fault.BAD_SIGNATURE
        return
    facts = _facts(receipt)
    if receipt.digest != sha256_hex(raw) or facts.get("visit") != receipt.number:
        yield Fault.CHANGED
    if facts.get("result") != "proven":
        yield Fault.WIPE_FAILED


def _line(receipt: WipeReceipt) -> ReceiptLine:
    facts = _facts(receipt)
    reason, result = str(facts.get("reason", "?")), str(facts.get("result", "?"))
    return ReceiptLine(receipt.device_id, receipt.number, reason, result, receipt.received_at)


def _facts(receipt: WipeReceipt) -> dict[str, object]:
    try:
        facts = json.loads(receipt.receipt)
    except ValueError:
        return {}
    return facts if isinstance(facts, dict) else {}
