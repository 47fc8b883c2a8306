"""What the shipped outbox finds in a folder after a power cut, held against what had been promised."""

import datetime as dt
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, assert_never

from kiosk.agent.disk import DiskReserve
from kiosk.agent.outbox import Head, Outbox
from services.sealing.answer import verify_receipt
from services.sealing.envelope import (
    Envelope,
    Header,
    HeaderFields,
    Message,
    open_request,
    read_header,
    seal_request,
    verify_envelope,
)
from services.sealing.errors import SealingError
from services.sealing.ids import uuid7
from tests.crash.power.actors import CREATED, DEVICE, DEVICE_ID, OUTBOX, PORTAL, RECEIPT, RECEIPT_KID, sign
from tests.crash.power.outbox_promises import Held, Kept, Promise, Received, Requeued, Requeuing, Wiped, read_promise
from tests.crash.power.story import Verdict

_NOW: Final = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    seq: int
    state: str
    content: bytes | None
    receipt: bytes | None


def judge(folder: Path, acknowledged: Sequence[str]) -> Verdict:
    """Opens what a power cut left in `folder` as the agent would, keeps one more item, and looks at everything."""
    promises = [read_promise(line) for line in acknowledged]
    try:
        head = _start_again(folder)
        rows, wipes, damage = _read(folder / OUTBOX)
    except Exception as error:
        return Verdict((), f"{type(error).__name__}: {error}")
    kept = {promise.header.id: promise for promise in promises if isinstance(promise, Kept)}
    undone = {promise.id for promise in promises if isinstance(promise, Requeuing)}
    due = [promise for promise in promises if not (isinstance(promise, Held) and promise.id in undone)]
    lost = tuple(_name(promise) for promise in due if not _is_true(promise, rows, wipes, kept))
    return Verdict(lost, damage or _chain_damage(list(rows.values()), kept, head))


def _start_again(folder: Path) -> Head:
    """As the agent's start; the end of the chain before another item is kept, which must succeed."""
    reserve = DiskReserve(folder, reserve_mb=0, free_bytes=lambda _: 2**40)
    outbox = Outbox(folder / OUTBOX, sign=sign, reserve=reserve, now=lambda: _NOW)
    with closing(outbox):
        outbox.purge()
        head = outbox.head()
        sealed = _one_more()
        outbox.keep(read_header(sealed), sealed)
        for item in outbox.heads():
            item.parts()
    return head


@cache
def _one_more() -> bytes:
    fields = HeaderFields(uuid7(2**40, bytes(10)), DEVICE_ID, "keep", "one-more", CREATED)
    return seal_request(Message("POST", "/v1/signatures", {}, b"", PORTAL.public()), fields, PORTAL.public())


def _read(path: Path) -> tuple[dict[str, _Row], set[int], str]:
    with closing(sqlite3.connect(path)) as store:
        found = store.execute("SELECT id, seq, state, content, receipt FROM envelope ORDER BY seq").fetchall()
        wipes = {row[0] for row in store.execute("SELECT number FROM wipe_receipt")}
        (integrity,) = store.execute("PRAGMA integrity_check").fetchone()
    rows = {row[0]: _Row(*row) for row in found}
    return rows, wipes, "" if integrity == "ok" else f"integrity: {integrity}"


def _is_true(promise: Promise, rows: Mapping[str, _Row], wipes: set[int], kept: Mapping[str, Kept]) -> bool:
    match promise:
        case Kept():
            row = rows.get(promise.header.id)
            return row is not None and (_is_there(row, promise) or _is_received(row, promise))
        case Received(id=item_id):
            return item_id in rows and _is_received(rows[item_id], kept[item_id])
        case Held(id=item_id):
            return item_id in rows and rows[item_id].state == "held"
        case Requeuing():
            return True
        case Requeued(id=item_id):
            return item_id in rows and rows[item_id].state != "held"
        case Wiped(number=number):
            return number in wipes
        case _:
            assert_never(promise)


def _name(promise: Promise) -> str:
    match promise:
        case Kept():
            return f"envelope {promise.seq}"
        case Received() | Held() | Requeuing() | Requeued():
            return f"{promise.what} {promise.id}"
        case Wiped():
            return f"wipe {promise.number}"
        case _:
            assert_never(promise)


def _is_there(row: _Row, promise: Kept) -> bool:
    if row.content is None or row.state not in ("sealed", "sending", "held"):
        return False
    envelope = _opened(row.content)
    return envelope is not None and (envelope.digest, row.seq) == (promise.digest, promise.seq)


def _is_received(row: _Row, promise: Kept) -> bool:
    if row.receipt is None or row.state not in ("received", "purged"):
        return False
    return _is_signed_for(row.receipt, promise.header, promise.sealed_digest)


@cache
def _is_signed_for(receipt: bytes, header: Header, sealed_digest: str) -> bool:
    """By content, because it does not change from cut to cut."""
    keys = {RECEIPT_KID: RECEIPT.public_key()}
    try:
        return verify_receipt(receipt, header=header, sealed_digest=sealed_digest, keys=keys).is_success
    except SealingError:
        return False


def _chain_damage(rows: Sequence[_Row], kept: Mapping[str, Kept], head: Head) -> str:
    """Numbers without a gap, each envelope signed, openable, and naming the digest of the one before it."""
    digests = {promise.seq: promise.digest for promise in kept.values()} | {0: ""}
    for place, row in enumerate(rows, start=1):
        if row.seq != place:
            return f"number {place} is missing"
        if row.content is None:
            continue
        envelope = _opened(row.content)
        if envelope is None:
            return f"number {place} does not verify"
        if (envelope.chain.seq, envelope.chain.prev) != (place, digests[place - 1]):
            return f"number {place} is not chained to the one before"
        digests[place] = envelope.digest
    if (head.seq, head.digest) != (len(rows) - 1, digests[len(rows) - 1]):
        return "the chain's head is not its last item"
    return ""


@cache
def _opened(content: bytes) -> Envelope | None:
    """The envelope, if the device signed it and the portal can open it; by content, because it does not change."""
    try:
        envelope = verify_envelope(content, lambda _: DEVICE.public_key())
        open_request(envelope, {PORTAL.public().kid: PORTAL})
    except SealingError:
        return None
    return envelope
