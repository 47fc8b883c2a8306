"""The sealed outbox: what people gave us, on disk before we say so, until the portal has signed for it.

States: sealed → sending → received → purged, or → held. A row leaves on a verified receipt only. The chain's head is a
row of its own, so it survives the purge of everything that it counted.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal

from kiosk.agent.disk import DiskFull, DiskReserve
from kiosk.agent.store import StoreFailed, failure_of, open_store
from services.sealing.canonical import sha256_hex
from services.sealing.envelope import Chain, Envelope, Header, read_envelope
from services.sealing.frames import join, split

Sign = Callable[[bytes, Chain], bytes]
Synchronous = Literal["FULL", "NORMAL"]
_WAITING: Final = "state IN ('sealed', 'sending')"
# From lane to lane through the index: a queue of weeks must not be counted anew for each envelope that leaves it.
_HEADS: Final = """
WITH RECURSIVE waiting(state, lane) AS (
    SELECT state, (SELECT min(lane) FROM envelope WHERE envelope.state = of.state)
    FROM (SELECT 'sealed' AS state UNION ALL SELECT 'sending') AS of
    UNION ALL
    SELECT state, (SELECT min(lane) FROM envelope AS e WHERE e.state = waiting.state AND e.lane > waiting.lane)
    FROM waiting WHERE lane IS NOT NULL
)
SELECT id, seq, lane, content FROM envelope WHERE seq IN (
    SELECT min((SELECT min(seq) FROM envelope AS e WHERE e.state = waiting.state AND e.lane = waiting.lane))
    FROM waiting WHERE lane IS NOT NULL GROUP BY lane
) ORDER BY seq
"""


class NotKept(StoreFailed):
    """An item was not stored. `code` is stable: disk_full, store_failed, id_reused."""


@dataclass(frozen=True, slots=True)
class Item:
    """One envelope that waits. `envelope` is the signed bytes as they go over the wire."""

    id: str
    seq: int
    lane: str
    envelope: bytes = field(repr=False)

    def parts(self) -> Envelope:
        """Header, chain and digests."""
        return read_envelope(self.envelope)


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row as it stands in the file. `envelope` None: the portal has signed for it; `receipt` is what it signed."""

    id: str
    seq: int
    lane: str
    sealed_digest: str
    envelope: bytes | None = field(repr=False)
    receipt: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class HeldItem:
    """What staff see of a held item. `code` says why; nothing here is personal."""

    id: str
    seq: int
    lane: str
    code: str
    kept_at: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the device's chain: its last number and the SHA-256 of that envelope (empty before the first)."""

    seq: int
    digest: str


@dataclass(frozen=True, slots=True)
class WipeItem:
    """A signed wipe receipt on its way to the portal."""

    number: int
    receipt: bytes
    signature: bytes


class Outbox:
    """The one writer of the outbox's file. Safe to call from the agent's threads; each call is one transaction.

    Every method raises StoreFailed where the file cannot be read or written now.
    """

    def __init__(
        self,
        path: Path,
        *,
        sign: Sign,
        reserve: DiskReserve,
        now: Callable[[], datetime],
        synchronous: Synchronous = "FULL",
    ) -> None:
        """Opens or makes the file. `sign` wraps a sealed part into a signed envelope. Raises OutboxUnusable."""
        self._sign = sign
        self._reserve = reserve
        self._now = now
        self._lock = threading.Lock()
        self._synchronous: Synchronous = synchronous
        self._store = open_store(path, synchronous=synchronous)

    def close(self) -> None:
        """Folds the write-ahead log into the file and lets it go."""
        with self._lock:
            self._store.close()

    @property
    def is_disk_ok(self) -> bool:
        """Whether there is room for another person to begin."""
        return self._reserve.is_ok()

    def keep(self, header: Header, sealed: bytes) -> None:
        """Stores a sealed part at the end of the chain; on disk when this returns. The same item again is no change.

        Raises NotKept; then nothing was stored.
        """
        digest = sha256_hex(sealed)
        try:
            with self._transaction() as store:
                known = store.execute("SELECT sealed_digest FROM envelope WHERE id = ?", (header.id,)).fetchone()
                if known is None:
                    self._reserve.require(len(sealed))
                    self._append(store, header, sealed, digest)
                elif known[0] != digest:
                    raise NotKept("id_reused")
        except DiskFull:
            raise NotKept("disk_full") from None
        except StoreFailed as failed:
            raise NotKept(failed.code) from None

    def heads(self) -> list[Item]:
        """The first waiting item of each lane, the lane that waits longest first."""
        return [Item(*row) for row in self._rows(_HEADS)]

    def stored(self) -> Iterator[StoredRow]:
        """Every row in the order of the numbers, one at a time."""
        for (seq,) in self._rows("SELECT seq FROM envelope ORDER BY seq"):
            wanted = "SELECT id, seq, lane, sealed_digest, content, receipt FROM envelope WHERE seq = ?"
            for row in self._rows(wanted, seq):
                yield StoredRow(*row)

    def mark_sending(self, item_id: str) -> None:
        """From here on the portal may have it. Not awaited on the disk: after a power cut it is sent again."""
        self._move(item_id, "sending", from_states="'sealed'", is_awaited=False)

    def receive(self, item_id: str, receipt: bytes) -> None:
        """The portal has signed for it: id, digest and the signed receipt stay; the content goes with `purge`.

        `receipt` is the answer's signed part (see `signed_receipt`). The caller has verified it. Not awaited on
        the disk: after a power cut it is sent again, and the portal gives the same receipt. The purge is awaited.
        """
        with self._transaction(is_awaited=False) as store:
            store.execute(
                f"UPDATE envelope SET state = 'received', receipt = ? WHERE id = ? AND {_WAITING}",  # noqa: S608
                (receipt, item_id),
            )

    def purge(self) -> None:
        """Overwrites the content of received items, in the file (secure_delete) and in its log."""
        with self._transaction() as store:
            store.execute("UPDATE envelope SET state = 'purged', content = NULL WHERE state = 'received'")
        self._rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def hold(self, item_id: str, code: str) -> None:
        """Sets an item aside for staff; it never expires."""
        with self._transaction() as store:
            store.execute(
                f"UPDATE envelope SET state = 'held', code = ? WHERE id = ? AND {_WAITING}",  # noqa: S608
                (code, item_id),
            )

    def requeue(self, item_id: str) -> bool:
        """Puts a held item back in its place in its lane; False where there is no such item."""
        return self._move(item_id, "sealed", from_states="'held'")

    def receipt_of(self, item_id: str) -> bytes | None:
        """The signed receipt of an item that was received, as an answer without a reply."""
        rows = self._rows("SELECT receipt FROM envelope WHERE id = ? AND receipt IS NOT NULL", item_id)
        return bytes(rows[0][0]) if rows else None

    def held(self) -> list[HeldItem]:
        """What staff should look at, oldest first."""
        rows = self._rows("SELECT id, seq, lane, code, kept_at FROM envelope WHERE state = 'held' ORDER BY seq")
        return [HeldItem(*row) for row in rows]

    def not_received(self) -> list[int]:
        """The numbers of all that the portal has not signed for, held ones too."""
        rows = self._rows("SELECT seq FROM envelope WHERE state IN ('sealed', 'sending', 'held') ORDER BY seq")
        return [row[0] for row in rows]

    def oldest_waiting_at(self) -> str | None:
        """When the oldest of these was kept, by the kiosk's clock; None where nothing waits."""
        wanted = "SELECT kept_at FROM envelope WHERE state IN ('sealed', 'sending', 'held') ORDER BY seq LIMIT 1"
        rows = self._rows(wanted)
        return rows[0][0] if rows else None

    def head(self) -> Head:
        """The end of the chain."""
        return Head(*self._rows("SELECT seq, digest FROM head")[0])

    def queue_wipe(self, wipe: WipeItem) -> None:
        """Stores a signed wipe receipt until the portal has it. The same number again is no change. Raises NotKept."""
        try:
            with self._transaction() as store:
                store.execute(
                    "INSERT INTO wipe_receipt (number, receipt, signature) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    (wipe.number, wipe.receipt, wipe.signature),
                )
                kept = store.execute("SELECT receipt FROM wipe_receipt WHERE number = ?", (wipe.number,)).fetchone()
                if bytes(kept[0]) != wipe.receipt:
                    raise NotKept("id_reused")
        except StoreFailed as failed:
            raise NotKept(failed.code) from None

    def waiting_wipes(self, limit: int) -> list[WipeItem]:
        """Wipe receipts that the portal has not taken yet, in order."""
        wanted = "SELECT number, receipt, signature FROM wipe_receipt WHERE is_accepted = 0 ORDER BY number LIMIT ?"
        return [WipeItem(*row) for row in self._rows(wanted, limit)]

    def accept_wipes(self, wipes: list[WipeItem]) -> None:
        """The portal has these."""
        numbers = [(wipe.number,) for wipe in wipes]
        with self._transaction() as store:
            store.executemany("UPDATE wipe_receipt SET is_accepted = 1 WHERE number = ?", numbers)

    def last_wipe(self) -> int:
        """The highest number of a wipe receipt; 0 before the first."""
        return int(self._rows("SELECT coalesce(max(number), 0) FROM wipe_receipt")[0][0])

    def _append(self, store: sqlite3.Connection, header: Header, sealed: bytes, digest: str) -> None:
        head = Head(*store.execute("SELECT seq, digest FROM head").fetchone())
        envelope = self._sign(sealed, Chain(seq=head.seq + 1, prev=head.digest))
        store.execute(
            "INSERT INTO envelope (id, seq, lane, state, sealed_digest, kept_at, content) "
            "VALUES (?, ?, ?, 'sealed', ?, ?, ?)",
            (header.id, head.seq + 1, header.lane, digest, self._now().isoformat(timespec="milliseconds"), envelope),
        )
        store.execute("UPDATE head SET seq = ?, digest = ?", (head.seq + 1, sha256_hex(envelope)))

    def _move(self, item_id: str, state: str, *, from_states: str, is_awaited: bool = True) -> bool:
        with self._transaction(is_awaited=is_awaited) as store:
            changed = store.execute(
                f"UPDATE envelope SET state = ?, code = '' WHERE id = ? AND state IN ({from_states})",  # noqa: S608
                (state, item_id),
            )
            return changed.rowcount == 1

    def _rows(self, statement: str, *values: str | int) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._store.execute(statement, values).fetchall()
            except sqlite3.Error as error:
                raise failure_of(error) from None

    @contextmanager
    def _transaction(self, *, is_awaited: bool = True) -> Iterator[sqlite3.Connection]:
        """`is_awaited` False: written in its order, but on the disk only with the next one that is awaited."""
        with self._lock:
            try:
                self._store.execute(f"PRAGMA synchronous = {self._synchronous if is_awaited else 'NORMAL'}")
                self._store.execute("BEGIN IMMEDIATE")
                yield self._store
                self._store.execute("COMMIT")
            except BaseException as error:
                self._roll_back()
                if isinstance(error, sqlite3.Error):
                    raise failure_of(error) from None
                raise

    def _roll_back(self) -> None:
        """Where even this fails, SQLite has rolled back by itself or does so at the next start."""
        with suppress(sqlite3.Error):
            if self._store.in_transaction:
                self._store.execute("ROLLBACK")


def signed_receipt(answer: bytes) -> bytes:
    """The signed part of a verified answer, in the form of an answer, without the sealed reply."""
    receipt, signature, _ = split(answer, parts=3)
    return join([receipt, signature, b""])
