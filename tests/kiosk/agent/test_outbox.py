"""The outbox on a real file."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.agent.outbox import NotKept, Outbox, WipeItem, signed_receipt
from kiosk.agent.store import OutboxUnusable
from services.sealing.answer import verify_receipt
from services.sealing.envelope import read_envelope, verify_envelope
from tests.kiosk.agent.boxes import (
    DEVICE,
    RECEIPT_KEY,
    RECEIPT_KID,
    keep,
    open_outbox,
    sealed_part,
    signed_answer,
)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    opened = open_outbox(tmp_path)
    yield opened
    opened.close()


def test_every_item_is_signed_and_chained_to_the_one_before(outbox: Outbox) -> None:
    for lane in ("a", "b", "c"):
        keep(outbox, lane)
    envelopes = [verify_envelope(item.envelope, lambda _: DEVICE.public_key()) for item in outbox.heads()]
    assert [envelope.chain.seq for envelope in envelopes] == [1, 2, 3]
    assert [envelope.chain.prev for envelope in envelopes] == ["", envelopes[0].digest, envelopes[1].digest]
    assert outbox.head().digest == envelopes[2].digest


def test_the_same_item_twice_is_stored_once_and_a_reused_id_is_refused(outbox: Outbox) -> None:
    header, sealed = sealed_part()
    outbox.keep(header, sealed)
    outbox.keep(header, sealed)
    assert outbox.not_received() == [1]
    with pytest.raises(NotKept, match="id_reused"):
        outbox.keep(header, sealed + b"x")


def test_a_received_item_leaves_nothing_but_its_receipt(outbox: Outbox, tmp_path: Path) -> None:
    item_id = keep(outbox)
    (item,) = outbox.heads()
    secret = item.envelope[200:260]
    answer = signed_answer(item.envelope)
    outbox.mark_sending(item_id)
    assert any(secret in path.read_bytes() for path in tmp_path.glob("outbox.db*"))

    outbox.receive(item_id, signed_receipt(answer))
    outbox.purge()

    assert not any(secret in path.read_bytes() for path in tmp_path.glob("outbox.db*"))
    assert outbox.not_received() == []
    parts = read_envelope(item.envelope)
    receipt = outbox.receipt_of(item_id)
    assert receipt is not None
    keys = {RECEIPT_KID: RECEIPT_KEY.public_key()}
    assert verify_receipt(receipt, header=parts.header, sealed_digest=parts.sealed_digest, keys=keys).status == 201


def test_the_chain_goes_on_after_a_purge_and_a_restart(tmp_path: Path) -> None:
    first = open_outbox(tmp_path)
    item_id = keep(first)
    first.receive(item_id, signed_receipt(signed_answer(first.heads()[0].envelope)))
    head = first.head()
    first.close()

    second = open_outbox(tmp_path)
    keep(second)
    (item,) = second.heads()
    assert (item.seq, item.parts().chain.prev) == (2, head.digest)
    second.close()


def test_a_purge_that_was_cut_off_is_finished_at_the_next_start(tmp_path: Path) -> None:
    first = open_outbox(tmp_path)
    keep(first)
    first.close()
    with sqlite3.connect(tmp_path / "outbox.db") as store:
        store.execute("UPDATE envelope SET state = 'received', receipt = x'00'")
    store.close()
    second = open_outbox(tmp_path)
    second.purge()
    second.close()
    with sqlite3.connect(tmp_path / "outbox.db") as store:
        assert store.execute("SELECT state, content FROM envelope").fetchall() == [("purged", None)]
    store.close()


def test_an_item_under_way_and_one_put_back_keep_their_places(outbox: Outbox) -> None:
    first, second, other = keep(outbox, "b"), keep(outbox, "b"), keep(outbox, "a")
    outbox.mark_sending(second)
    outbox.mark_sending(other)
    assert [item.id for item in outbox.heads()] == [first, other]
    outbox.hold(first, "invalid")
    assert [item.id for item in outbox.heads()] == [second, other]
    outbox.requeue(first)
    assert [item.id for item in outbox.heads()] == [first, other]


def test_the_first_of_each_lane_comes_up_in_order(outbox: Outbox) -> None:
    first, second, other = keep(outbox, "a"), keep(outbox, "a"), keep(outbox, "b")
    assert [item.id for item in outbox.heads()] == [first, other]
    outbox.hold(first, "invalid")
    assert [item.id for item in outbox.heads()] == [second, other]
    assert outbox.requeue(first)
    assert [item.id for item in outbox.heads()] == [first, other]
    assert not outbox.requeue(first)


def test_a_held_item_counts_as_not_received_and_says_why(outbox: Outbox) -> None:
    item_id = keep(outbox)
    outbox.hold(item_id, "document_wrong_text")
    assert outbox.not_received() == [1]
    assert outbox.oldest_waiting_at() == "2026-01-01T12:00:00.000+00:00"
    assert [(held.id, held.code) for held in outbox.held()] == [(item_id, "document_wrong_text")]


def test_a_full_disk_is_said_before_typing_and_at_the_time_of_keeping(tmp_path: Path) -> None:
    mib = 1024 * 1024
    nearly_full = open_outbox(tmp_path, free_bytes=120 * mib)
    assert not nearly_full.is_disk_ok
    keep(nearly_full)  # a person who has begun can finish
    nearly_full.close()
    full = open_outbox(tmp_path, free_bytes=100 * mib)
    with pytest.raises(NotKept, match="disk_full"):
        keep(full)
    assert full.not_received() == [1]
    full.close()


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    open_outbox(tmp_path).close()
    with sqlite3.connect(tmp_path / "outbox.db") as store:
        store.execute("INSERT INTO schema_version VALUES (2)")
    store.close()
    with pytest.raises(OutboxUnusable, match="newer kiosk"):
        open_outbox(tmp_path)


def test_a_file_that_is_no_outbox_is_refused(tmp_path: Path) -> None:
    (tmp_path / "outbox.db").write_bytes(b"not a database, but somebody's notes" * 100)
    with pytest.raises(OutboxUnusable, match="SQLITE_NOTADB"):
        open_outbox(tmp_path)


def test_a_failing_store_keeps_nothing_and_says_so(outbox: Outbox) -> None:
    outbox._store.execute("PRAGMA query_only = ON")
    with pytest.raises(NotKept, match="store_failed"):
        keep(outbox)
    outbox._store.execute("PRAGMA query_only = OFF")
    keep(outbox)
    assert outbox.head().seq == 1


def test_every_commit_is_synced(outbox: Outbox) -> None:
    assert outbox._store.execute("PRAGMA synchronous").fetchone() == (2,)
    assert outbox._store.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert outbox._store.execute("PRAGMA secure_delete").fetchone() == (1,)


def test_wipe_receipts_wait_until_they_are_accepted(outbox: Outbox) -> None:
    wipes = [WipeItem(number, b"receipt %d" % number, b"s" * 64) for number in (1, 2)]
    for wipe in [*wipes, wipes[0]]:
        outbox.queue_wipe(wipe)
    with pytest.raises(NotKept, match="id_reused"):
        outbox.queue_wipe(WipeItem(1, b"another", b"s" * 64))
    assert outbox.waiting_wipes(10) == wipes
    outbox.accept_wipes(wipes[:1])
    assert outbox.waiting_wipes(10) == wipes[1:]
    assert outbox.last_wipe() == 2
