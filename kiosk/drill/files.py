"""The files that the kiosk's programs could have written, piece by piece."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from stat import S_ISREG
from typing import Final

from kiosk.drill.reading import Chunk

_BLOCK: Final = 32 * 1024 * 1024


def files_beneath(
    root: Path, *, changed_since_ns: int = 0, without: Sequence[Path] = (), refused: Callable[[Path], None]
) -> Iterator[Path]:
    """Regular files at or beneath `root` on its own file system, changed (ctime, which no program can set back) since
    that moment. No link is followed; `refused` is told what may not be looked at."""
    try:
        facts = root.lstat()
    except PermissionError:
        refused(root)
        return
    except OSError:
        return
    if S_ISREG(facts.st_mode):
        if facts.st_ctime_ns >= changed_since_ns:
            yield root
        return
    for folder, names, files in os.walk(root, onerror=lambda error: _told(error, refused)):
        here = Path(folder)
        names[:] = [name for name in names if here / name not in without and _is_on(facts.st_dev, here / name)]
        yield from (here / name for name in files if _is_wanted(here / name, changed_since_ns))


def file_chunks(path: Path, *, overlap: int) -> Iterator[Chunk]:
    """A file's content; each piece begins with the end of the one before. Raises OSError."""
    before = b""
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_BLOCK):
            yield Chunk(before + piece, seen=len(before))
            before = piece[-overlap:]


def _is_on(device: int, path: Path) -> bool:
    try:
        return path.lstat().st_dev == device
    except OSError:
        return False


def _is_wanted(path: Path, changed_since_ns: int) -> bool:
    try:
        facts = path.lstat()
    except OSError:
        return False  # removed while we looked
    return S_ISREG(facts.st_mode) and facts.st_ctime_ns >= changed_since_ns


def _told(error: OSError, refused: Callable[[Path], None]) -> None:
    if isinstance(error, PermissionError) and error.filename is not None:
        refused(Path(error.filename))
