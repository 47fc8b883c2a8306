"""The program that is recorded: the shipped outbox through a day's work, real sealing, every success said aloud.

Called as `python -m tests.crash.power.outbox_script ACK_FD FOLDER FULL|NORMAL ROUNDS`.
"""

import datetime as dt
import os
import sqlite3
import sys
from pathlib import Path
from typing import Final
from unittest.mock import patch

from kiosk.agent import outbox as shipped
from kiosk.agent.disk import DiskReserve
from kiosk.agent.outbox import Item, Outbox, Synchronous, WipeItem, signed_receipt
from kiosk.agent.store import open_store
from services.sealing.answer import Receipt, Reply, make_answer
from services.sealing.canonical import sha256_hex
from services.sealing.envelope import HeaderFields, Message, open_request, read_header, seal_request
from services.sealing.ids import uuid7
from tests.crash.power.actors import CREATED, DEVICE_ID, OUTBOX, PORTAL, RECEIPT, RECEIPT_KID, sign
from tests.crash.power.outbox_promises import Held, Kept, Promise, Received, Requeued, Requeuing, Wiped

_LANES: Final = ("signature", "document", "audit")
_NOW: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
# SQLite folds its log into the file every 1,000 pages; a short recording must see that and the log's second lap, too.
_LOG_PAGES: Final = 24


class Day:
    """One device's work on one outbox file."""

    def __init__(self, folder: Path, *, ack_fd: int, synchronous: Synchronous) -> None:
        self._path = folder / OUTBOX
        self._reserve = DiskReserve(folder, reserve_mb=0, free_bytes=lambda _: 2**40)
        self._ack_fd = ack_fd
        self._synchronous = synchronous
        self._count = 0
        self._outbox = self._open()

    def restart(self) -> None:
        """The agent ends in order and starts again."""
        self._outbox.close()
        self._outbox = self._open()
        self._outbox.purge()

    def end(self) -> None:
        """The agent ends in order."""
        self._outbox.close()

    def keep(self, size: int) -> None:
        """A person's input of `size` bytes is kept."""
        self._count += 1
        lane = _LANES[self._count % len(_LANES)]
        item_id = uuid7(self._count, self._count.to_bytes(10, "big"))
        fields = HeaderFields(item_id, DEVICE_ID, "keep", lane, CREATED)
        message = Message("POST", "/v1/signatures", {}, os.urandom(size), PORTAL.public())
        sealed = seal_request(message, fields, PORTAL.public())
        header = read_header(sealed)
        self._outbox.keep(header, sealed)
        head = self._outbox.head()
        digest = sha256_hex(sealed)
        self._say(Kept(header=header, seq=head.seq, sealed_digest=digest, digest=head.digest))

    def deliver_one(self) -> None:
        """The oldest item goes to the portal and comes back with a receipt."""
        item = self._outbox.heads()[0]
        self._outbox.mark_sending(item.id)
        self._outbox.receive(item.id, signed_receipt(_answer(item)))
        self._outbox.purge()
        self._say(Received(id=item.id))

    def hold_one(self) -> None:
        """The oldest item is refused and stays for staff; another is refused and put back."""
        first, second = self._outbox.heads()[:2]
        self._outbox.hold(first.id, "refused")
        self._say(Held(id=first.id))
        self._outbox.hold(second.id, "refused")
        self._say(Held(id=second.id))
        self._say(Requeuing(id=second.id))
        self._outbox.requeue(second.id)
        self._say(Requeued(id=second.id))

    def wipe(self, number: int) -> None:
        """A visit ended and its wipe is proven."""
        wipe = WipeItem(number, b"{}", bytes(64))
        self._outbox.queue_wipe(wipe)
        self._say(Wiped(number=number))
        self._outbox.accept_wipes([wipe])

    def _open(self) -> Outbox:
        return Outbox(self._path, sign=sign, reserve=self._reserve, now=lambda: _NOW, synchronous=self._synchronous)

    def _say(self, promise: Promise) -> None:
        os.write(self._ack_fd, promise.model_dump_json().encode())


def _answer(item: Item) -> bytes:
    envelope = item.parts()
    request = open_request(envelope, {PORTAL.public().kid: PORTAL})
    receipt = Receipt(
        id=item.id,
        device=DEVICE_ID,
        digest=envelope.sealed_digest,
        status=201,
        code="ok",
        time=CREATED,
        kid=RECEIPT_KID,
    )
    return make_answer(receipt, Reply(201, {}, b"{}"), header=envelope.header, reply_key=request.reply_key, key=RECEIPT)


def _open_with_short_log(path: Path, *, synchronous: Synchronous = "FULL") -> sqlite3.Connection:
    store = open_store(path, synchronous=synchronous)
    store.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
    return store


def main(ack_fd: int, folder: Path, synchronous: Synchronous, rounds: int) -> None:
    """Keeps, delivers, holds, wipes and restarts."""
    with patch.object(shipped, "open_store", _open_with_short_log):
        day = Day(folder, ack_fd=ack_fd, synchronous=synchronous)
        for number in range(1, rounds + 1):
            _round(day, number)
        day.end()


def _round(day: Day, number: int) -> None:
    for size in (200, 200, 20_000, 3_000, 200):
        day.keep(size)
    day.wipe(number)
    day.deliver_one()
    day.deliver_one()
    day.keep(9_000)
    if number % 2 == 0:
        day.restart()
    day.deliver_one()
    if number % 2 == 0:
        day.hold_one()


if __name__ == "__main__":
    mode: Synchronous = "NORMAL" if sys.argv[3] == "NORMAL" else "FULL"
    main(int(sys.argv[1]), Path(sys.argv[2]), mode, int(sys.argv[4]))
