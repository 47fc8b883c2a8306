"""A disk that loses power: what may be on it afterwards.

The model is stricter than any file system in use. After a cut every 512-byte sector of a file is as it was at some
moment since the file's last sync, each sector at a moment of its own, and so is the file's length; every name is as it
was at some moment since the folder's last sync. Nothing ties one file, sector or name to another but a sync.
"""

import random
from collections.abc import Callable, Sequence
from typing import assert_never

from tests.crash.power.events import (
    Acknowledged,
    Created,
    Event,
    FolderSynced,
    Removed,
    Renamed,
    Resized,
    Synced,
    Written,
)

SECTOR = 512

# Of the moments 0…n (0: the last sync, n: now) one.
Choose = Callable[[int], int]


def all_dropped(_moments: int) -> int:
    """The disk had done nothing yet."""
    return 0


def all_kept(moments: int) -> int:
    """The disk had done everything."""
    return moments


def torn(seed: str) -> Choose:
    """Some of it, by a repeatable draw: the disk was between very lazy and almost done."""
    draw = random.Random(seed)
    diligence = draw.random()

    def choose(moments: int) -> int:
        if draw.random() < diligence:
            return moments
        return draw.randrange(moments + 1)

    return choose


class Disk:
    """One folder on a disk that has power until `after_cut` is asked."""

    def __init__(self) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, list[int | None]] = {}  # by name: at the last sync, then each change

    def apply(self, event: Event) -> None:
        """Does what the program did."""
        match event:
            case Created(name, inode):
                self._files[inode] = _File()
                self._history(name).append(inode)
            case Removed(name):
                self._history(name).append(None)
            case Renamed(old, new):
                self._history(new).append(self._history(old)[-1])
                self._history(old).append(None)
            case Written() | Resized():
                self._files[event.inode].change(event)
            case Synced(inode):
                self._files[inode].sync()
            case FolderSynced():
                self._names = {name: history[-1:] for name, history in self._names.items()}
            case Acknowledged():
                pass
            case _:
                assert_never(event)

    def after_cut(self, choose: Choose) -> dict[str, bytes]:
        """The files by name, as they may be found when the power is back."""
        found = {name: history[choose(len(history) - 1)] for name, history in self._names.items()}
        return {name: self._files[inode].after_cut(choose) for name, inode in found.items() if inode is not None}

    def _history(self, name: str) -> list[int | None]:
        return self._names.setdefault(name, [None])


class _File:
    def __init__(self) -> None:
        self._synced = b""
        self._changes: list[Written | Resized] = []

    def change(self, change: Written | Resized) -> None:
        self._changes.append(change)

    def sync(self) -> None:
        self._synced = _applied(self._synced, self._changes)
        self._changes = []

    def after_cut(self, choose: Choose) -> bytes:
        moments = [self._synced]
        for change in self._changes:
            moments.append(_applied(moments[-1], [change]))
        length = len(moments[choose(len(self._changes))])
        found = bytearray(moments[0][:length].ljust(length, b"\0"))
        for sector, touching in self._touched().items():
            at = slice(sector * SECTOR, min((sector + 1) * SECTOR, length))
            moment = [0, *touching][choose(len(touching))]
            if at.start < length:
                found[at] = moments[moment][at].ljust(at.stop - at.start, b"\0")
        return bytes(found)

    def _touched(self) -> dict[int, list[int]]:
        """By sector: after which changes it was another one."""
        touched: dict[int, list[int]] = {}
        size = len(self._synced)
        for moment, change in enumerate(self._changes, start=1):
            start, end = _reach(change, size)
            size = change.size if isinstance(change, Resized) else max(size, end)
            for sector in range(start // SECTOR, -(-end // SECTOR)):
                touched.setdefault(sector, []).append(moment)
        return touched


def _reach(change: Written | Resized, size: int) -> tuple[int, int]:
    if isinstance(change, Written):
        return change.offset, change.offset + len(change.data)
    return min(change.size, size), max(change.size, size)


def _applied(content: bytes, changes: Sequence[Written | Resized]) -> bytes:
    result = bytearray(content)
    for change in changes:
        size = change.size if isinstance(change, Resized) else change.offset
        result.extend(bytes(max(0, size - len(result))))
        if isinstance(change, Resized):
            del result[change.size :]
        else:
            result[change.offset : change.offset + len(change.data)] = change.data
    return bytes(result)
