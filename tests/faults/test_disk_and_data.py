"""A disk that is full, read-only or damaged: words, nothing lost, no agent that starts for ever."""

import json
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from kiosk.agent.operator import outbox_status
from kiosk.agent.outbox import NotKept
from services.portal.contract import SignatureSubmission, SignInStart
from services.portal.errors import NotSaved, Offline
from tests.faults.machine import Machine, fill, make_read_only, small_disk
from tests.faults.rig import Rig, good, rig_at
from tests.faults.rough_server import rough_server
from tests.kiosk.agent.boxes import keep
from tests.kiosk.agent.conftest import wait_until
from tests.portal.kit import Kit

NOTHING_MUCH = SignatureSubmission(
    template_id="sample-roi",
    version="1",
    language="en",
    text_sha256="0" * 64,
    decision="declined",
    signed_at="2026-01-01T00:00:00Z",
    pdf="",
)
_ADVICE = "Do not delete the file"


def stored_bytes(machine: Machine) -> bytes:
    return machine.settings.outbox_file.read_bytes()


def test_a_disk_that_fills_up_keeps_what_it_has_and_takes_nothing_new(tmp_path: Path) -> None:
    with (
        small_disk(tmp_path / "disk", mib=6) as disk,
        rough_server(good) as server,
        rig_at(server, disk, reserve_mb=0) as rig,
    ):
        items = [keep(rig.outbox, lane) for lane in ("a", "b", "c")]
        filler = fill(disk)
        with pytest.raises(NotKept, match="disk_full"):
            keep_many(rig)
        queued = len(rig.outbox.not_received())
        with pytest.raises(NotKept, match="disk_full"):
            keep(rig.outbox)
        waits = [rig.step() for _ in range(4)]
        assert rig.outbox.not_received()[-1] == queued
        assert all(wait > 0 for wait in waits)

        filler.unlink()
        for _ in range(queued + 4):
            rig.now_s += 1000
            rig.step()
        assert rig.outbox.not_received() == []
        assert {item for kind, item in rig.events if kind == "received"} >= set(items)
        assert len(rig.events) == len(set(rig.events))


def keep_many(rig: Rig) -> None:
    for _ in range(200):
        keep(rig.outbox)


def test_a_failing_outbox_slows_the_delivery_down_and_is_said(tmp_path: Path) -> None:
    with rough_server(good) as server, rig_at(server, tmp_path) as rig:
        item_id = keep(rig.outbox)
        rig.outbox._store.execute("PRAGMA query_only = ON")
        waits = [rig.step() for _ in range(4)]
        assert waits == pytest.approx([0.5, 1, 2, 4])
        assert server.seen == [], "what cannot be marked is not sent"
        assert {line["event"] for line in rig.logged()} == {"outbox_failed"}
        rig.outbox._store.execute("PRAGMA query_only = OFF")
        rig.step()
        assert rig.events == [("received", item_id)]


def test_a_full_data_folder_is_said_and_asks_still_work(portal: Kit, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", mib=6) as disk:
        machine = Machine(portal, tmp_path, data_dir=disk)
        with machine.agent() as agent:
            visit = agent.visit()
            wait_until(lambda: visit.link.public().bundle)
            fill(disk)
            assert visit.link.public().disk_ok is False
            assert visit.client.start_sign_in(SignInStart(identifier="staff1")).secret_kind == "pin"
            assert outbox_status(machine.settings).disk_ok is False
            with pytest.raises(NotSaved, match="disk_full"):
                visit.client.submit_signature(NOTHING_MUCH)
        with machine.agent() as again:
            assert again.visit().link.public().disk_ok is False, "it starts all the same"


def test_a_read_only_data_folder_is_said_and_changes_nothing(portal: Kit, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", mib=6) as disk:
        machine = Machine(portal, tmp_path, data_dir=disk)
        machine.keep_three()
        before = stored_bytes(machine)
        make_read_only(disk)
        said = machine.fails_with()
        assert "EROFS" in said
        assert "make it writable" in said
        assert stored_bytes(machine) == before


def test_an_outbox_of_a_newer_version_is_left_alone(machine: Machine) -> None:
    machine.keep_three()
    with sqlite3.connect(machine.settings.outbox_file) as store:
        store.execute("INSERT INTO schema_version VALUES (99)")
    store.close()
    before = stored_bytes(machine)
    said = machine.fails_with()
    assert "newer kiosk" in said
    assert "Install the newer version again" in said
    assert stored_bytes(machine) == before


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_outbox_is_said_and_left_alone(machine: Machine, part: float) -> None:
    machine.keep_three()
    whole = stored_bytes(machine)
    rest = whole[: int(len(whole) * part)]
    machine.settings.outbox_file.write_bytes(rest)
    assert _ADVICE in machine.fails_with()
    assert stored_bytes(machine) == rest


def test_flipped_bits_never_end_the_agent_in_an_unknown_way(machine: Machine) -> None:
    """In the pages of tables and indexes SQLite notices; inside an item its signature does (see the tamper tests)."""
    machine.keep_three()
    whole = stored_bytes(machine)
    for at in (5, 101, 4096 + 3, 3 * 4096 + 1):
        machine.settings.outbox_file.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        process = machine._start(None)
        wait_until(lambda: process.poll() is not None or machine.settings.agent_socket.exists())  # noqa: B023
        process.terminate()
        _, said = process.communicate(timeout=15)
        assert b"Traceback" not in said, (at, said)
        assert process.returncode in (0, 3, -15), at


@pytest.mark.parametrize("content", [b"", b"\0" * 300, b"{}", b"not json"])
def test_a_damaged_device_file_is_said(machine: Machine, content: bytes) -> None:
    machine.settings.device_file.write_bytes(content)
    assert "Restore it from a backup" in machine.fails_with()


def test_a_damaged_cache_is_no_loss(machine: Machine) -> None:
    machine.settings.public_file.write_bytes(b'{"bundle": 5')
    with machine.agent() as agent:
        visit = agent.visit()
        wait_until(lambda: visit.link.public().bundle)


@pytest.mark.parametrize("gone", ["folder", "variable", "one key", "rubbish", "not a key"])
def test_a_keyring_that_is_gone_is_said_and_the_queue_stays(machine: Machine, gone: str) -> None:
    machine.keep_three()
    before = stored_bytes(machine)
    environ: dict[str, str] = {}
    (first, *_) = sorted(machine.credentials.iterdir())
    match gone:
        case "folder":
            shutil.rmtree(machine.credentials)
        case "variable":
            environ = {"CREDENTIALS_DIRECTORY": ""}
        case "one key":
            first.unlink()
        case "rubbish":
            first.write_bytes(b"\xff\xfe\x00")
        case _:
            first.write_text("AAAA")
    said = machine.fails_with(environ=environ)
    assert "nrol this kiosk again" in said
    assert stored_bytes(machine) == before


@pytest.mark.parametrize("year", [1970, 2038, 2106])
def test_a_clock_in_another_age_neither_ends_the_agent_nor_loses_anything(machine: Machine, year: int) -> None:
    machine.keep_three()
    with machine.agent(year=year) as agent:
        visit = agent.visit()
        wait_until(lambda: len(outbox_status(machine.settings).held) == 3)
        wait_until(lambda: visit.link.public().clock)
        status = outbox_status(machine.settings)
        assert (status.is_online, status.is_refused, status.waiting) == (True, False, [1, 2, 3])
        clock = visit.link.public().clock
        assert clock is not None
        assert abs(clock.offset_ms) > 300 * 24 * 3600 * 1000
        assert visit.client.start_sign_in(SignInStart(identifier="staff1")).secret_kind == "pin"


def test_an_agent_without_a_network_says_so_and_does_not_spin(machine: Machine, portal: Kit) -> None:
    machine.keep_three()
    portal.stop()
    with machine.agent() as agent:
        with pytest.raises(Offline):
            agent.visit().client.start_sign_in(SignInStart(identifier="staff1"))
        before = _cpu_ticks(agent.process.pid)
        time.sleep(2)  # what is measured is how little happens in a while
        assert outbox_status(machine.settings).waiting == [1, 2, 3]
        assert _cpu_ticks(agent.process.pid) - before < 100
        said = [json.loads(line) for line in agent.stop().splitlines()]
    assert 0 < len([line for line in said if line["event"] == "delivery"]) < 20
    assert 0 < len([line for line in said if line["event"] == "errand_failed"]) < 20


def _cpu_ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def test_an_agent_that_is_told_to_end_ends_at_whatever_moment_it_is_told(machine: Machine) -> None:
    for pause_s in (0.0, 0.0005, 0.001, 0.002, 0.005, 0.02):
        with machine.agent() as agent:
            time.sleep(pause_s)
            agent.stop()
            assert agent.process.returncode in (0, -15)
