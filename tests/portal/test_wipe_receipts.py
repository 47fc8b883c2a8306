"""The portal's own look at the wipe receipts of its kiosks."""

import datetime as dt

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, delete, update

from portal.database import transaction
from portal.models import Agency, Device, Site, WipeReceipt
from portal.wipe_receipts import Fault, list_receipts, verify_receipts
from services.sealing.canonical import canonical_json, sha256_hex
from services.sealing.keys import Domain, sign, to_text

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
KEY = Ed25519PrivateKey.generate()


def receipt(number: int, *, visit: int | None = None, result: str = "proven") -> WipeReceipt:
    raw = canonical_json({"kind": "wiped", "visit": visit or number, "reason": "finished", "result": result})
    return WipeReceipt(
        device_id="d",
        number=number,
        receipt=raw.decode(),
        signature=to_text(sign(KEY, Domain.WIPE_RECEIPT, raw)),
        digest=sha256_hex(raw),
        received_at=NOW,
    )


@pytest.fixture
def kiosk(database: Engine) -> Engine:
    with transaction(database) as session:
        session.add(Agency(id="a", name="Demo"))
        session.flush()
        session.add(Site(id="s", agency_id="a", name="x", time_zone="UTC", help_line="", crisis_line=""))
        session.flush()
        key = KEY.public_key().public_bytes_raw()
        session.add(Device(id="d", site_id="s", name="x", envelope_key=key, certificate_pem="", enrolled_at=NOW))
        session.flush()
        session.add_all([receipt(number) for number in range(1, 6)])
    return database


def faults(engine: Engine) -> list[tuple[int, Fault]]:
    return [(fault.number, fault.fault) for fault in verify_receipts(engine).faults]


def test_receipts_that_hold_are_listed(kiosk: Engine) -> None:
    report = verify_receipts(kiosk)
    assert (report.is_whole, report.receipts, report.devices) == (True, 5, 1)
    assert [line.number for line in list_receipts(kiosk, device_id="d")] == [1, 2, 3, 4, 5]
    assert list_receipts(kiosk, device_id="other") == []


def test_missing_receipts_are_named(kiosk: Engine) -> None:
    with transaction(kiosk) as session:
        session.execute(delete(WipeReceipt).where(WipeReceipt.number.in_([1, 3])))
    assert faults(kiosk) == [(1, Fault.MISSING), (3, Fault.MISSING)]


def test_a_changed_receipt_is_named(kiosk: Engine) -> None:
    with transaction(kiosk) as session:
        row = session.get_one(WipeReceipt, ("d", 2))
        row.receipt = row.receipt.replace("finished", "idle")
    assert faults(kiosk) == [(2, Fault.BAD_SIGNATURE)]


def test_a_receipt_under_another_number_or_digest_is_named(kiosk: Engine) -> None:
    with transaction(kiosk) as session:
        session.execute(delete(WipeReceipt).where(WipeReceipt.number == 4))
        session.add(receipt(4, visit=3))
        session.execute(update(WipeReceipt).where(WipeReceipt.number == 5).values(digest="0" * 64))
    assert faults(kiosk) == [(4, Fault.CHANGED), (5, Fault.CHANGED)]


def test_a_wipe_that_was_not_proven_is_named(kiosk: Engine) -> None:
    with transaction(kiosk) as session:
        session.add(receipt(6, result="failed"))
    assert faults(kiosk) == [(6, Fault.WIPE_FAILED)]
