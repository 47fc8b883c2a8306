"""A hardened visit reaches CUPS through its local socket, and nothing of the page is written by the visit itself."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.printing.cups import purge_jobs
from tests.kiosk.visit.hardened import end, settings_for, start
from tests.services.printing.queues import QUEUE, has_cups, real_cups

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the measures are Linux's"),
    pytest.mark.skipif(not has_cups(), reason="no CUPS"),
]


@pytest.fixture
def memory() -> Iterator[Path]:
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir="/dev/shm"))
    yield root
    shutil.rmtree(root, ignore_errors=True)


def test_a_hardened_visit_prints(memory: Path) -> None:
    sessions, cups = memory / "sessions", memory / "cups"
    sessions.mkdir()
    cups.mkdir()
    memory.chmod(0o755)
    with real_cups(cups) as queue:
        queue.call("cupsaccept", QUEUE)
        child = start(settings_for(sessions, "--mode", "print", environment=queue.environment))
        assert child.seen["ready"] is True
        assert str(child.seen["job"]).startswith(f"{QUEUE}-")
        written = [path for path in child.process.session_dir.rglob("*") if path.is_file()]
        assert [path.name for path in written if b"Demo" in path.read_bytes()] == []
        end(child)
        queue.call(*purge_jobs(QUEUE))
        assert queue.documents() == []
