"""Which file system a path lies on: proofs and checks need to know that a directory is memory, not disk."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

MOUNTS: Final = Path("/proc/self/mountinfo")
IN_MEMORY: Final = frozenset({"tmpfs", "ramfs"})


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of mountinfo (proc_pid_mountinfo(5))."""

    point: Path
    kind: str


def mount_of(path: Path, *, mountinfo: str | None = None) -> Mount | None:
    """The mount that holds `path` (resolved); the later line wins, it lies above. None where none is told."""
    try:
        text = MOUNTS.read_text() if mountinfo is None else mountinfo
    except OSError:
        return None
    resolved = path.resolve()
    holding = [mount for mount in map(_parsed, text.splitlines()) if mount and resolved.is_relative_to(mount.point)]
    return max(enumerate(holding), key=lambda pair: (len(pair[1].point.parts), pair[0]))[1] if holding else None


def is_in_memory(path: Path) -> bool:
    """Whether `path` lies on a file system without a disk."""
    mount = mount_of(path)
    return mount is not None and mount.kind in IN_MEMORY


def _parsed(line: str) -> Mount | None:
    own, _, shared = line.partition(" - ")
    fields, kind = own.split(), shared.split()
    if len(fields) < 5 or not kind:
        return None
    return Mount(Path(fields[4].replace("\\040", " ")), kind[0])
