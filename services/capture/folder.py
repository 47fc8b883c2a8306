"""A camera that sees the pictures of a folder, one after the other: for the demo and for tests."""

from itertools import cycle
from pathlib import Path
from typing import Final

from services.capture.port import NoPicture
from services.documents.given import FileRefused
from services.documents.pixels import Pixels

_LONGEST_EDGE: Final = 1920


class FolderCamera:
    """Implements `Camera`. Each time it is switched on, it sees the next picture until it is switched off."""

    def __init__(self, folder: Path) -> None:
        self._files = cycle(sorted(folder.glob("*.jpg")))
        self._seen: Pixels | None = None

    def open(self) -> None:
        """Switch it on; again is no change. Raises NoPicture."""
        # The library for pictures is large: a visit that shows none does without it.
        from services.documents.pictures import pixels_of

        if self._seen is not None:
            return
        try:
            self._seen = pixels_of(next(self._files).read_bytes(), longest_edge=_LONGEST_EDGE)
        except (StopIteration, OSError, FileRefused):
            raise NoPicture from None

    def look(self) -> Pixels:
        """The picture of the moment. Raises NoPicture where it is off."""
        seen = self._seen
        if seen is None:
            raise NoPicture
        return seen

    def close(self) -> None:
        """Switch it off."""
        self._seen = None
