"""The proofs that nothing of a visit stayed. Each is a function that looks once and says what it found."""

import os
import shutil
import socket
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.supervisor import selections
from kiosk.supervisor.process import Exit, VisitProcess

_PROC: Final = Path("/proc")
_SHARED_MEMORY: Final = Path("/proc/sysvipc/shm")
_DEAD_STATES: Final = frozenset("ZX")
_QUEUE_TIMEOUT_S: Final = 3.0


class Outcome(StrEnum):
    """What a proof came to."""

    HELD = "held"
    FAILED = "failed"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Finding:
    """An outcome with a word or number that says what was seen; never a value of a person."""

    outcome: Outcome
    value: str


@dataclass(frozen=True, slots=True)
class Proof:
    """A named finding and how long it took."""

    name: str
    finding: Finding
    ms: int


def process_gone(ended: Exit | None) -> Finding:
    """The process was reaped: the kernel has given its memory back."""
    match ended:
        case None:
            return Finding(Outcome.FAILED, "still running")
        case Exit(code=None, signal=number):
            return Finding(Outcome.HELD, f"signal {number}")
        case Exit(code=code):
            return Finding(Outcome.HELD, f"exit code {code}")


def no_children_left(pid: int, *, proc: Path = _PROC) -> Finding:
    """No process is left in the visit's session or process group (both carry its number)."""
    left = sum(1 for stat in _stats(proc) if _belongs(stat, pid))
    return Finding(Outcome.FAILED, f"{left} left") if left else Finding(Outcome.HELD, "0 left")


def session_directory_gone(session_dir: Path) -> Finding:
    """The session directory is removed, with all in it."""
    shutil.rmtree(session_dir, ignore_errors=True)
    is_there = os.path.lexists(session_dir)
    return Finding(Outcome.FAILED, "still there") if is_there else Finding(Outcome.HELD, "removed")


def pipes_closed(visit: VisitProcess) -> Finding:
    """Control and agent channel and the output are read to their end: nobody holds the other ends."""
    still_open = [name for name, at_end in _ends(visit) if not at_end]
    if still_open:
        return Finding(Outcome.FAILED, f"{' '.join(still_open)} open")
    return Finding(Outcome.HELD, "all at their end")


def shared_memory_gone(pid: int, *, listing: Path = _SHARED_MEMORY) -> Finding:
    """No System V segment was left by the visit (they outlive a process)."""
    try:
        lines = listing.read_text().splitlines()
    except OSError:
        return Finding(Outcome.NOT_APPLICABLE, "no System V shared memory")
    creators = [line.split()[4] for line in lines[1:]]
    left = creators.count(str(pid))
    return Finding(Outcome.FAILED if left else Outcome.HELD, f"{left} left")


def clipboard_empty(display: str | None) -> Finding:
    """No selection of the X server has an owner. Without one, a selection is the process's own and died with it."""
    if not display:
        return Finding(Outcome.NOT_APPLICABLE, "no X display")
    try:
        owned = selections.owned(display)
    except selections.NoDisplay:
        return Finding(Outcome.FAILED, "display does not answer")
    if owned:
        return Finding(Outcome.FAILED, f"{' '.join(owned)} owned")
    return Finding(Outcome.HELD, "no owner")


def purge_print_queue(purge_command: tuple[str, ...] | None) -> None:
    """Has the print system forget every job, with its document. Whether it did, `print_queue_empty` says."""
    if purge_command is None:
        return
    with suppress(OSError, subprocess.SubprocessError):
        subprocess.run(purge_command, capture_output=True, timeout=_QUEUE_TIMEOUT_S, check=False)


def print_queue_empty(queue_command: tuple[str, ...] | None) -> Finding:
    """The print system knows of no job."""
    if queue_command is None:
        return Finding(Outcome.NOT_APPLICABLE, "no printing on this kiosk")
    try:
        answer = subprocess.run(queue_command, capture_output=True, timeout=_QUEUE_TIMEOUT_S, check=True)
    except (OSError, subprocess.SubprocessError):
        return Finding(Outcome.FAILED, "print queue does not answer")
    jobs = len(answer.stdout.splitlines())
    return Finding(Outcome.FAILED if jobs else Outcome.HELD, f"{jobs} jobs")


def awaited(look: Callable[[], Finding], *, again: Callable[[], bool]) -> Finding:
    """The finding of `look`, repeated while it fails and `again` (which waits a moment) says that there is time."""
    finding = look()
    while finding.outcome is Outcome.FAILED and again():
        finding = look()
    return finding


def _stats(proc: Path) -> list[str]:
    found = []
    for path in proc.glob("[0-9]*/stat"):
        try:
            found.append(path.read_text(errors="replace"))
        except OSError:
            continue  # ended while we looked
    return found


def _belongs(stat: str, pid: int) -> bool:
    # The name, in brackets, may hold anything; what follows is state, parent, group, session (proc_pid_stat(5)).
    fields = stat.rpartition(")")[2].split()
    return len(fields) > 3 and fields[0] not in _DEAD_STATES and str(pid) in (fields[2], fields[3])


def _ends(visit: VisitProcess) -> list[tuple[str, bool]]:
    return [
        ("control", _is_at_end(visit.control)),
        ("agent", _is_at_end(visit.agent)),
        ("output", not visit.drop_output()),
    ]


def _is_at_end(ours: socket.socket) -> bool:
    try:
        while ours.recv(65536):
            pass
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
