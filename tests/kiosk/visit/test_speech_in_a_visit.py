"""A hardened visit speaks through a child of its own, which ends with it and leaves nothing."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import mounts
from kiosk.supervisor import proofs
from kiosk.supervisor.proofs import Outcome
from tests.kiosk.visit.hardened import PATIENCE_S, is_alive, settings_for, start, wait_until

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the measures are Linux's"),
    pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"),
]


@pytest.fixture
def memory() -> Iterator[Path]:
    base = Path("/dev/shm")
    if not mounts.is_in_memory(base):
        pytest.skip("this machine has no /dev/shm in memory")
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir=base))
    yield root
    shutil.rmtree(root, ignore_errors=True)


def test_the_engine_runs_inside_the_sandbox_and_dies_with_the_visit(memory: Path) -> None:
    child = start(settings_for(memory, "--mode", "speak"))
    speaker = int(str(child.seen["speaker"]))
    assert is_alive(speaker)
    assert b"Demo" not in Path(f"/proc/{speaker}/cmdline").read_bytes()
    status = Path(f"/proc/{speaker}/status").read_text()
    assert "Seccomp:\t2" in status
    assert "NoNewPrivs:\t1" in status
    written = [path for path in child.process.session_dir.rglob("*") if path.is_file()]
    assert [path for path in written if b"Demo" in path.read_bytes()] == []
    child.process.kill()
    assert proofs.process_gone(child.process.reap(PATIENCE_S)).outcome is Outcome.HELD
    wait_until(lambda: proofs.no_children_left(child.process.pid).outcome is Outcome.HELD)
    assert not is_alive(speaker)
    child.process.close()
