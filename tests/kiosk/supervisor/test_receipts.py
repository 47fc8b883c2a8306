"""The receipts file: what survives a power cut, and what shows when somebody laid hands on it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.supervisor.chain import Head
from kiosk.supervisor.receipts import ReceiptLog, ReceiptsDamaged, ReceiptsInUse, verify_chain
from kiosk.supervisor.verification import Fault, Place
from services.sealing.keys import Domain, sign

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def now() -> datetime:
    return datetime(2026, 11, 3, 9, 30, tzinfo=UTC)


def written(path: Path, *, visits: int = 3) -> Head:
    """A file with three lines a visit: shown, wiped, signature."""
    log = ReceiptLog(path, now=now)
    for _ in range(visits):
        visit = log.next_visit
        log.shown(visit)
        line = log.wiped(visit, {"reason": "finished", "result": "proven"})
        log.sign(line, sign(KEY, Domain.WIPE_RECEIPT, line.raw))
    head = log.head
    log.close()
    return head


def test_an_untouched_chain_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "receipts.jsonl"
    head = written(path)
    report = verify_chain(path, KEY.public_key(), expected_head=head)
    assert report.is_whole
    assert (report.lines, report.wiped_visits, report.open_visits, report.unsigned) == (9, (1, 2, 3), (), ())


@pytest.mark.parametrize(
    ("change", "places"),
    [
        (lambda lines: [*lines[:4], *lines[5:]], [Place(Fault.REMOVED, 5, 5), Place(Fault.BAD_SIGNATURE, 5, 6)]),
        (
            lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]],
            [Place(Fault.REORDERED, 4, 4), Place(Fault.VISIT_GAP, 4, 5)],
        ),
        (
            lambda lines: [*lines[:4], lines[4].replace(b"finished", b"hidden"), *lines[5:]],
            [Place(Fault.CHANGED, 5, 5), Place(Fault.BAD_SIGNATURE, 6, 6)],
        ),
        (lambda lines: [*lines[:4], b"scribble", *lines[5:]], [Place(Fault.CHANGED, 5, 5)]),
        (lambda lines: lines[:-1], [Place(Fault.ROLLED_BACK, 9, 9)]),
        (lambda lines: lines[:3], [Place(Fault.ROLLED_BACK, 4, 9)]),
        (lambda lines: [], [Place(Fault.ROLLED_BACK, 1, 9)]),
    ],
    ids=["removed", "reordered", "changed", "unreadable", "last line cut", "three lines left", "emptied"],
)
def test_a_touched_chain_names_the_place(
    tmp_path: Path, change: Callable[[list[bytes]], list[bytes]], places: list[Place]
) -> None:
    path = tmp_path / "receipts.jsonl"
    head = written(path)
    path.write_bytes(b"".join(line + b"\n" for line in change(path.read_bytes().splitlines())))
    faults = verify_chain(path, KEY.public_key(), expected_head=head).faults
    for place in places:
        assert place in faults


def test_a_chain_written_anew_by_somebody_without_the_key_is_found(tmp_path: Path) -> None:
    path = tmp_path / "receipts.jsonl"
    log = ReceiptLog(path, now=now)
    log.shown(1)
    line = log.wiped(1, {"reason": "finished", "result": "proven"})
    log.sign(line, sign(Ed25519PrivateKey.generate(), Domain.WIPE_RECEIPT, line.raw))
    log.close()
    assert verify_chain(path, KEY.public_key()).faults == (Place(Fault.BAD_SIGNATURE, 3, 3),)


def test_a_signature_of_another_domain_is_worthless(tmp_path: Path) -> None:
    path = tmp_path / "receipts.jsonl"
    log = ReceiptLog(path, now=now)
    log.shown(1)
    line = log.wiped(1, {"reason": "finished", "result": "proven"})
    log.sign(line, sign(KEY, Domain.ENVELOPE, line.raw))
    log.close()
    assert not verify_chain(path, KEY.public_key()).is_whole


def test_every_torn_last_line_is_reported_and_continued(tmp_path: Path) -> None:
    """The power is cut after each byte of the last line in turn."""
    path = tmp_path / "receipts.jsonl"
    written(path, visits=1)
    whole = path.read_bytes()
    last_at = whole.rstrip(b"\n").rfind(b"\n") + 1
    for cut in range(last_at + 1, len(whole)):
        path.write_bytes(whole[:cut])
        assert verify_chain(path, KEY.public_key()).torn_bytes == cut - last_at
        log = ReceiptLog(path, now=now)
        assert len(log.unsigned()) == 1
        log.sign(log.unsigned()[0], sign(KEY, Domain.WIPE_RECEIPT, log.unsigned()[0].raw))
        log.close()
        report = verify_chain(path, KEY.public_key())
        assert report.is_whole
        assert (report.repairs, report.unsigned, report.torn_bytes) == (1, (), 0)


def test_a_last_line_whose_sectors_did_not_all_arrive_is_repaired(tmp_path: Path) -> None:
    path = tmp_path / "receipts.jsonl"
    written(path, visits=1)
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([*lines[:-1], b"\0" * 40 + lines[-1][40:]]) + b"\n")
    log = ReceiptLog(path, now=now)
    log.close()
    assert verify_chain(path, KEY.public_key()).repairs == 1


def test_a_damaged_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "receipts.jsonl"
    written(path)
    changed = path.read_bytes().replace(b"finished", b"idle", 1)
    path.write_bytes(changed)
    with pytest.raises(ReceiptsDamaged):
        ReceiptLog(path, now=now)
    assert path.read_bytes() == changed


def test_a_file_has_one_writer(tmp_path: Path) -> None:
    log = ReceiptLog(tmp_path / "receipts.jsonl", now=now)
    with pytest.raises(ReceiptsInUse):
        ReceiptLog(tmp_path / "receipts.jsonl", now=now)
    log.close()


def test_numbers_go_on_where_they_stopped(tmp_path: Path) -> None:
    path = tmp_path / "receipts.jsonl"
    written(path, visits=2)
    log = ReceiptLog(path, now=now)
    assert log.next_visit == 3
    log.shown(3)
    log.close()
    again = ReceiptLog(path, now=now)
    assert again.open_visits() == (3,)
    again.close()


def test_a_write_that_fails_leaves_no_half_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "receipts.jsonl"
    written(path, visits=1)
    before = path.read_bytes()
    log = ReceiptLog(path, now=now)
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.supervisor.receipts.os.fsync", failing)
        with pytest.raises(OSError, match="input/output"):
            log.shown(2)
    assert path.read_bytes() == before
    log.shown(2)
    log.close()
    assert verify_chain(path, KEY.public_key()).is_whole


def failing(_descriptor: int) -> None:
    raise OSError(5, "input/output error")
