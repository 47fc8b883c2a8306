"""Searching one place: files, a process's memory, or what processes were started with."""

import os
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.drill.files import file_chunks
from kiosk.drill.inside import unpacked
from kiosk.drill.memory import memory_chunks
from kiosk.drill.needles import Needles
from kiosk.drill.reading import NEEDS_ROOT, Chunk, NotReadable
from kiosk.drill.results import Row

_OVERLAP: Final = 1024 * 1024  # a document that lies across two pieces is whole in one of them
_PROC: Final = Path("/proc")
_TICK_S: Final = 1.0  # the clocks of file systems and of processes are coarse


@dataclass(frozen=True, slots=True)
class Moment:
    """From when on a file's change and a process's start count."""

    wall_ns: int
    since_boot_s: float


def moment_now() -> Moment:
    """Now, less a tick."""
    return Moment(time.time_ns() - round(_TICK_S * 1e9), time.clock_gettime(time.CLOCK_BOOTTIME) - _TICK_S)


@dataclass(slots=True)
class Tally:
    """Counts while pieces come in."""

    needles: Needles
    items: int = 0
    searched_bytes: int = 0
    found: Counter[str] = field(default_factory=Counter)

    def take(self, chunks: Iterable[Chunk]) -> None:
        """Searches each piece, and what is packed in it."""
        for chunk in chunks:
            self.searched_bytes += len(chunk.content) - chunk.seen
            self.found += self.needles.count(chunk.content, seen=chunk.seen)
            for content in unpacked(chunk.content):
                self.found += self.needles.count(content)

    def row(self, place: str, *, unread: str = "") -> Row:
        """What it came to."""
        return Row(place, self.items, self.searched_bytes, self.found, unread)


def search_files(place: str, files: Iterable[Path], *, needles: Needles, refused: list[Path]) -> Row:
    """Searches files. `refused` is filled by whoever lists them, and here; a file that is gone by now is none."""
    tally = Tally(needles)
    for path in files:
        try:
            tally.take(file_chunks(path, overlap=max(_OVERLAP, needles.longest)))
            tally.items += 1
        except PermissionError:
            refused.append(path)
        except OSError:
            continue
    return tally.row(place, unread=f"{len(refused)} not readable: {NEEDS_ROOT}" if refused else "")


def search_memory(place: str, pids: Iterable[int], *, needles: Needles) -> Row:
    """Searches the memory of processes."""
    tally = Tally(needles)
    unread = ""
    for pid in pids:
        try:
            tally.take(memory_chunks(pid, overlap=max(_OVERLAP, needles.longest)))
            tally.items += 1
        except NotReadable as error:
            unread = str(error)
    return tally.row(place, unread=unread or ("" if tally.items else "no such process"))


def seen_in_memory(pid: int, kind: str, *, needles: Needles) -> int:
    """How often this kind is in the first piece of a process's memory that holds it. Raises NotReadable."""
    pieces = memory_chunks(pid, overlap=needles.longest)
    counts = (needles.count(chunk.content, seen=chunk.seen)[kind] for chunk in pieces)
    return next(filter(None, counts), 0)


def search_starts(place: str, *, needles: Needles, since: Moment, without: frozenset[int]) -> Row:
    """Searches the command line and the environment of every process that was started since, but `without`."""
    tally = Tally(needles)
    refused = 0
    for path in _PROC.glob("[0-9]*"):
        try:
            if int(path.name) in without or started_s(path) < since.since_boot_s:
                continue
            tally.take(Chunk((path / name).read_bytes()) for name in ("cmdline", "environ"))
            tally.items += 1
        except PermissionError:
            refused += 1
        except OSError:
            continue  # ended while we looked
    return tally.row(place, unread=f"{refused} not readable: {NEEDS_ROOT}" if refused else "")


def started_s(process: Path) -> float:
    """When a process was started, in seconds since boot (proc_pid_stat(5), field 22). Raises OSError."""
    fields = (process / "stat").read_text(errors="replace").rpartition(")")[2].split()
    return int(fields[19]) / os.sysconf("SC_CLK_TCK")
