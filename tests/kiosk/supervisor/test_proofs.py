"""Each proof finds what it is there to find."""

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervisor import proofs
from kiosk.supervisor.process import Exit, VisitProcess, start_visit, sweep
from kiosk.supervisor.proofs import Finding, Outcome
from kiosk.supervisor.settings import SupervisorSettings

SHM = "       key      shmid perms       size  cpid  lpid\n         0          1   600       4096 {pid}    12\n"


@pytest.fixture
def leader() -> Iterator["subprocess.Popen[bytes]"]:
    """A process that leads a session, with a child in it."""
    child = subprocess.Popen(
        ["sh", "-c", "sleep 600 & echo started; wait"], start_new_session=True, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"started\n"
    yield child
    os.killpg(child.pid, 9)
    child.wait()
    child.stdout.close()


def test_a_child_that_outlives_its_visit_is_found(leader: "subprocess.Popen[bytes]") -> None:
    assert proofs.no_children_left(leader.pid) == Finding(Outcome.FAILED, "2 left")
    leader.kill()
    os.waitid(os.P_PID, leader.pid, os.WEXITED | os.WNOWAIT)
    assert proofs.no_children_left(leader.pid) == Finding(Outcome.FAILED, "1 left")


def test_a_process_of_another_session_is_not_taken_for_a_child(leader: "subprocess.Popen[bytes]") -> None:
    assert proofs.no_children_left(leader.pid + 1_000_000).outcome is Outcome.HELD


def test_a_process_name_with_brackets_does_not_hide_a_child(tmp_path: Path) -> None:
    (tmp_path / "77").mkdir()
    (tmp_path / "77" / "stat").write_text("77 (a) R 1 9 9 (b) S 1 4711 4711 0")
    assert proofs.no_children_left(4711, proc=tmp_path).outcome is Outcome.FAILED


@pytest.mark.parametrize(
    ("ended", "expected"),
    [
        (None, Finding(Outcome.FAILED, "still running")),
        (Exit(None, 9), Finding(Outcome.HELD, "signal 9")),
        (Exit(3, None), Finding(Outcome.HELD, "exit code 3")),
    ],
)
def test_the_end_of_the_process_is_told(ended: Exit | None, expected: Finding) -> None:
    assert proofs.process_gone(ended) == expected


def test_a_process_that_does_not_end_is_not_reaped(settings: SupervisorSettings) -> None:
    visit = start_visit(settings, inherited={})
    assert visit.reap(0.05) is None
    visit.kill()
    assert visit.reap(5) == Exit(None, 9)
    visit.close()


def test_a_session_directory_is_removed_with_all_in_it(tmp_path: Path) -> None:
    (tmp_path / "visit" / "deep").mkdir(parents=True)
    (tmp_path / "visit" / "deep" / "scan.png").write_bytes(b"x")
    assert proofs.session_directory_gone(tmp_path / "visit").outcome is Outcome.HELD
    assert not (tmp_path / "visit").exists()


def test_a_link_in_the_place_of_a_session_directory_is_found(tmp_path: Path) -> None:
    (tmp_path / "visit-x").symlink_to("Demo Client Alpha")
    assert proofs.session_directory_gone(tmp_path / "visit-x").outcome is Outcome.FAILED


def test_a_session_directory_that_stays_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    assert proofs.session_directory_gone(tmp_path).outcome is Outcome.FAILED


@pytest.mark.parametrize("held", ["control", "agent", "output"])
def test_an_end_that_somebody_still_holds_is_found(settings: SupervisorSettings, held: str) -> None:
    ends = {name: socket.socketpair() for name in ("control", "agent")}
    read, write = os.pipe()
    os.set_blocking(read, False)
    child = subprocess.Popen(["true"])
    for ours, _ in ends.values():
        ours.setblocking(False)
    visit = VisitProcess(
        child, control=ends["control"][0], agent=ends["agent"][0], output=read, session_dir=settings.session_root
    )
    for name, (_, theirs) in ends.items():
        theirs.send(b"the last words")
        if name != held:
            theirs.close()
    if held != "output":
        os.close(write)
    assert proofs.pipes_closed(visit) == Finding(Outcome.FAILED, f"{held} open")
    if held == "output":
        os.close(write)
    else:
        ends[held][1].close()
    assert proofs.pipes_closed(visit).outcome is Outcome.HELD
    visit.reap(5)
    visit.close()


def test_shared_memory_of_the_visit_is_found(tmp_path: Path) -> None:
    listing = tmp_path / "shm"
    listing.write_text(SHM.format(pid=4711))
    assert proofs.shared_memory_gone(4711, listing=listing).outcome is Outcome.FAILED
    assert proofs.shared_memory_gone(4712, listing=listing).outcome is Outcome.HELD
    assert proofs.shared_memory_gone(4711, listing=tmp_path / "none").outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (None, Finding(Outcome.NOT_APPLICABLE, "no printing on this kiosk")),
        (("true",), Finding(Outcome.HELD, "0 jobs")),
        (("echo", "Printer-7 demo 1024"), Finding(Outcome.FAILED, "1 jobs")),
        (("false",), Finding(Outcome.FAILED, "print queue does not answer")),
        (("no-such-program",), Finding(Outcome.FAILED, "print queue does not answer")),
    ],
)
def test_the_print_queue_is_looked_at(command: tuple[str, ...] | None, expected: Finding) -> None:
    assert proofs.print_queue_empty(command) == expected


@pytest.mark.parametrize("command", [None, ("false",), ("no-such-program",)])
def test_a_purge_that_fails_is_for_the_proof_to_tell(command: tuple[str, ...] | None) -> None:
    proofs.purge_print_queue(command)


def test_a_session_root_that_leads_elsewhere_is_not_swept(tmp_path: Path) -> None:
    outbox = tmp_path / "data" / "outbox.db"
    outbox.parent.mkdir()
    outbox.write_bytes(b"what people gave us")
    (tmp_path / "root").symlink_to(outbox.parent)
    with pytest.raises(OSError, match="session root"):
        sweep(tmp_path / "root")
    assert outbox.read_bytes() == b"what people gave us"


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a directory to somebody else")
def test_a_session_root_of_somebody_else_is_not_used(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir(mode=0o777)
    os.chown(root, 12345, 12345)
    with pytest.raises(OSError, match="session root"):
        sweep(root)


def test_what_an_earlier_supervisor_left_is_swept_and_the_root_is_private(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "visit-old").mkdir(parents=True)
    (root / "visit-old" / "scan.png").write_bytes(b"x")
    (root / "link").symlink_to(tmp_path)
    root.chmod(0o755)
    assert sweep(root) == 2
    assert list(root.iterdir()) == []
    assert tmp_path.exists()
    assert root.stat().st_mode & 0o777 == 0o700
