"""The memory of another process (proc_pid_maps(5), proc_pid_mem(5)), piece by piece."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.drill.reading import NEEDS_ROOT, Chunk, NotReadable

_LINE: Final = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ (\d+)\s*(.*)")
_BLOCK: Final = 32 * 1024 * 1024
# Pages of the kernel's own, the same in every process; reading them this way is refused.
_OF_THE_KERNEL: Final = ("[vvar", "[vsyscall]")
# Mapped files without a name on disk: shared memory between programs.
_SHARED: Final = ("/memfd:", "/SYSV", "/dev/shm/", "/dev/zero", "/i915", "/drm")  # noqa: S108


@dataclass(frozen=True, slots=True)
class Region:
    """A mapping. `inode` 0: memory without a file."""

    start: int
    end: int
    rights: str
    inode: int
    path: str

    @property
    def is_searched(self) -> bool:
        """Whether a person's data could be in it and in no file: not the read-only mapping of a file on disk."""
        if not self.rights.startswith("r") or self.path.startswith(_OF_THE_KERNEL):
            return False
        is_own = self.inode == 0 or "w" in self.rights or self.path.endswith("(deleted)")
        return is_own or self.path.startswith(_SHARED)


def regions(pid: int) -> tuple[Region, ...]:
    """The mappings of a process. Raises NotReadable."""
    try:
        text = Path(f"/proc/{pid}/maps").read_text(errors="replace")
    except (PermissionError, FileNotFoundError, ProcessLookupError) as error:
        raise NotReadable(_why(error)) from None
    if not text:
        raise NotReadable("the process has ended")
    return tuple(_region(match) for match in map(_LINE.match, text.splitlines()) if match)


def memory_chunks(pid: int, *, overlap: int) -> Iterator[Chunk]:
    """All memory of a process that is searched, swapped pages included; each piece of a region begins with the end of
    the one before. Raises NotReadable."""
    wanted = [region for region in regions(pid) if region.is_searched]
    try:
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for region in wanted:
                yield from _pieces(memory.fileno(), region, overlap)
    except (PermissionError, FileNotFoundError, ProcessLookupError) as error:
        raise NotReadable(_why(error)) from None


def descendants(pid: int) -> tuple[int, ...]:
    """All processes below this one, in the order of their numbers."""
    found: set[int] = set()
    with suppress(OSError):
        for path in Path(f"/proc/{pid}/task").glob("*/children"):
            found |= {int(word) for word in path.read_text().split()}
    return tuple(sorted(found.union(*map(descendants, found))))


def _pieces(memory: int, region: Region, overlap: int) -> Iterator[Chunk]:
    before = b""
    at = region.start
    while at < region.end:
        piece = _read(memory, at, min(_BLOCK, region.end - at))
        if not piece:
            return  # unmapped since we looked, or a device that does not let itself be read
        yield Chunk(before + piece, seen=len(before))
        before = piece[-overlap:]
        at += len(piece)


def _read(memory: int, at: int, size: int) -> bytes:
    try:
        return os.pread(memory, size, at)
    except OSError as error:
        if isinstance(error, PermissionError | ProcessLookupError):
            raise
        return b""


def _region(match: "re.Match[str]") -> Region:
    start, end, rights, inode, path = match.groups()
    return Region(int(start, 16), int(end, 16), rights, int(inode), path)


def _why(error: OSError) -> str:
    return NEEDS_ROOT if isinstance(error, PermissionError) else "the process has ended"
