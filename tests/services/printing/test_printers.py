"""The printer behind the port: the same promises with CUPS itself and with its stand-in."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services.printing.cups import TITLE, CupsPrinter, all_jobs, purge_jobs, says_ready
from services.printing.port import Job, NotPrinted
from tests.services.printing.queues import PATIENCE_S, QUEUE, Queue, has_cups, real_cups, stand_in

PDF = b"%PDF-1.4 Demo Client Alpha"


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture(params=["stand-in", pytest.param("cups", marks=pytest.mark.skipif(not has_cups(), reason="no CUPS"))])
def queue(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Queue]:
    if request.param == "stand-in":
        with stand_in(tmp_path) as found:
            yield found
        return
    # The path of a socket is short, and CUPS's own user must be able to go there.
    root = Path(tempfile.mkdtemp(prefix="kcups-", dir="/dev/shm"))
    try:
        with real_cups(root) as found:
            yield found
    finally:
        shutil.rmtree(root)


def printer(queue: Queue, name: str = QUEUE, *, in_memory: bool = True) -> CupsPrinter:
    return CupsPrinter(name, environment=queue.environment, is_spool_in_memory=lambda: in_memory)


def test_a_page_is_printed_and_the_spool_is_empty_afterwards(queue: Queue) -> None:
    ours = printer(queue)
    assert ours.is_ready()
    job = ours.print(PDF)
    until(lambda: ours.is_done(job))
    ours.clear()
    assert queue.call(*all_jobs(QUEUE)) == ""
    assert queue.documents() == []


def test_a_page_that_waits_is_cleared_with_its_document(queue: Queue) -> None:
    queue.call("cupsdisable", QUEUE)
    ours = printer(queue)
    assert not ours.is_ready()
    job = ours.print(PDF)
    assert not ours.is_done(job)
    assert queue.documents() == [PDF]
    ours.clear()
    assert ours.is_done(job)
    assert queue.documents() == []
    ours.clear()


def test_what_waits_when_the_visit_ends_is_purged(queue: Queue) -> None:
    queue.call("cupsdisable", QUEUE)
    ours = printer(queue)
    jobs = [ours.print(PDF), ours.print(PDF)]
    queue.call(*purge_jobs(QUEUE))
    assert all(ours.is_done(job) for job in jobs)
    assert queue.documents() == []
    assert queue.call(*all_jobs(QUEUE)) == ""


def test_a_spool_on_a_disk_is_refused(queue: Queue) -> None:
    ours = printer(queue, in_memory=False)
    assert not ours.is_ready()
    with pytest.raises(NotPrinted):
        ours.print(PDF)
    assert queue.documents() == []


def test_a_queue_that_is_not_there_is_not_offered(queue: Queue) -> None:
    ours = printer(queue, "other")
    assert not ours.is_ready()
    with pytest.raises(NotPrinted) as refused:
        ours.print(PDF)
    assert "Alpha" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert not ours.is_done(Job("other-1"))
    ours.clear()


def test_the_title_says_nothing(tmp_path: Path) -> None:
    with stand_in(tmp_path) as queue:
        printer(queue).print(PDF)
        called = (queue.spool / "calls").read_text()
    assert TITLE in called
    assert "Alpha" not in called


def test_without_the_commands_there_is_no_printer(tmp_path: Path) -> None:
    ours = CupsPrinter(QUEUE, environment={"PATH": str(tmp_path)}, is_spool_in_memory=lambda: True)
    assert not ours.is_ready()
    with pytest.raises(NotPrinted):
        ours.print(PDF)


@pytest.mark.parametrize(
    ("said", "is_ready"),
    [
        ("printer demo is idle.  enabled since now\ndemo accepting requests since now\n", True),
        ("printer demo now printing demo-3.  enabled since now\ndemo accepting requests since now\n", True),
        ("printer demo disabled since now -\n\tPaused\ndemo accepting requests since now\n", False),
        ("printer demo is idle.  enabled since now\ndemo not accepting requests since now -\n", False),
        ("", False),
    ],
)
def test_the_state_of_a_queue_is_read(said: str, is_ready: bool) -> None:
    assert says_ready(QUEUE, said) is is_ready
