"""Wipe receipts: the kiosk's signed proofs that a visit left nothing. A gap in their numbers is an alarm."""

import json
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import APIRouter
from sqlalchemy.orm import Session

from portal.api.alarms import clear_alarm, raise_alarm
from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.models import WipeReceipt
from services.portal.contract import Accepted, SignedWipeReceipt, WipeReceipts
from services.sealing.canonical import canonical_json, sha256_hex
from services.sealing.errors import SealingError
from services.sealing.keys import Domain, from_text, verify

router = APIRouter(route_class=StrictRoute, tags=["device"])

_GAP: Final = "wipe_receipt_missing"
_CHANGED: Final = "wipe_receipt_changed"
_FAILED: Final = "wipe_failed"


@router.post("/device/wipe-receipts")
def receive_wipe_receipts(receipts: WipeReceipts, call: Incoming) -> Accepted:
    """Takes signed wipe receipts; those that are known already have no effect."""
    return call.run(lambda work: _receive(work, receipts))


def _receive(work: Work, receipts: WipeReceipts) -> Accepted:
    key = Ed25519PublicKey.from_public_bytes(work.device.envelope_key)
    for receipt in receipts.receipts:
        _check(key, receipt)
        _store(work, receipt)
    return Accepted(accepted=len(receipts.receipts))


def _check(key: Ed25519PublicKey, receipt: SignedWipeReceipt) -> None:
    raw = receipt.receipt.encode()
    try:
        verify(key, Domain.WIPE_RECEIPT, raw, from_text(receipt.signature))
        is_canonical = canonical_json(json.loads(raw)) == raw
    except SealingError:
        raise Refusal(422, "bad_signature") from None
    except (ValueError, TypeError, RecursionError):
        is_canonical = False
    if not is_canonical:
        raise Refusal(422, "invalid")


def _store(work: Work, receipt: SignedWipeReceipt) -> None:
    digest = sha256_hex(receipt.receipt.encode())
    values: dict[str, object] = {
        "device_id": work.device.id,
        "number": receipt.number,
        "receipt": receipt.receipt,
        "signature": receipt.signature,
        "digest": digest,
        "received_at": work.now,
    }
    is_new = insert_if_absent(work.db, WipeReceipt, values)
    known = work.db.get_one(WipeReceipt, (work.device.id, receipt.number))
    detail = f"number {receipt.number}"
    if known.digest != digest:
        raise_alarm(work.db, work.house, work.device.id, _CHANGED, detail)
        return
    if not is_new:
        return
    clear_alarm(work.db, work.house, work.device.id, _GAP, detail)
    before = receipt.number - 1
    if before and not _is_known(work.db, work.device.id, before):
        raise_alarm(work.db, work.house, work.device.id, _GAP, f"number {before}")
    if json.loads(receipt.receipt).get("result") == "failed":
        raise_alarm(work.db, work.house, work.device.id, _FAILED, detail)


def _is_known(db: Session, device_id: str, number: int) -> bool:
    return db.get(WipeReceipt, (device_id, number)) is not None
