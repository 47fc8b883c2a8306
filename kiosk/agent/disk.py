"""Room on the disk: asked for before a person begins to type, and again when something is kept."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

_MIB: Final = 1024 * 1024
# What one person may still give after we let them begin; twice, for the write-ahead log.
_ROOM_FOR_ONE: Final = 2 * 32 * _MIB


class DiskFull(Exception):
    """Keeping this would use the reserve."""


class DiskReserve:
    """Keeps `reserve_mb` MiB of the disk of `folder` free."""

    def __init__(
        self,
        folder: Path,
        *,
        reserve_mb: int,
        free_bytes: Callable[[Path], int] = lambda at: shutil.disk_usage(at).free,
    ) -> None:
        self._folder = folder
        self._reserve = reserve_mb * _MIB
        self._free_bytes = free_bytes

    def is_ok(self) -> bool:
        """Whether another person may begin: the reserve and room for what they may give."""
        return self._free() >= self._reserve + _ROOM_FOR_ONE

    def require(self, size: int) -> None:
        """Raises DiskFull where `size` more bytes, written to log and file, would eat into the reserve."""
        if self._free() < self._reserve + 2 * size:
            raise DiskFull

    def _free(self) -> int:
        try:
            return self._free_bytes(self._folder)
        except OSError:
            return 0
