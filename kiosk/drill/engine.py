"""Looking into the speech engine while it speaks: a child of the visit that may live for hundredths of a second."""

import os
import signal
import time
from collections.abc import Iterator, Set
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.drill.memory import descendants
from kiosk.drill.needles import Needles
from kiosk.drill.reading import NEEDS_ROOT, NotReadable
from kiosk.drill.search import seen_in_memory


def seen_in_children(pid: int, kind: str, *, needles: Needles, within_s: float, met: set[int]) -> int:
    """How often this kind is in a process below `pid`; looks again and again for `within_s`.

    Each process is stopped while it is looked into, and goes on afterwards; `met` gets its number. Raises NotReadable.
    """
    end = time.monotonic() + within_s
    while time.monotonic() < end:
        for child in descendants(pid):
            met.add(child)
            count = _seen_in(child, kind, needles)
            if count:
                return count
    return 0


def still_alive(pids: Set[int]) -> tuple[int, ...]:
    """Those that have not ended."""
    return tuple(pid for pid in sorted(pids) if _is_alive(pid))


def _seen_in(child: int, kind: str, needles: Needles) -> int:
    with _stopped(child):
        try:
            return seen_in_memory(child, kind, needles=needles)
        except NotReadable as error:
            if str(error) == NEEDS_ROOT:
                raise
            return 0  # it has ended, or is about to begin


@contextmanager
def _stopped(pid: int) -> Iterator[None]:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGCONT)


def _is_alive(pid: int) -> bool:
    """Not one that has ended and that nobody has asked about yet (state Z in proc_pid_stat(5))."""
    try:
        return not Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].lstrip().startswith("Z")
    except OSError:
        return False
