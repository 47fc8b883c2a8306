"""A camera that sees a picture, or those of a folder one after the other: for the demo and for tests."""

from itertools import cycle, islice
from pathlib import Path
from typing import Final

from services.capture.port import NoPicture
from services.documents.given import FileRefused
from services.documents.pixels import Pixels

PICTURES: Final = frozenset({".jpg", ".jpeg", ".png"})
_LONGEST_EDGE: Final = 1920


class FolderCamera:
    """Implements `Camera`. Each time it is switched on, it sees the next picture until it is switched off.

    A file that is no picture is passed over.
    """

    def __init__(self, place: Path) -> None:
        found = sorted(place.iterdir()) if place.is_dir() else [place]
        self._count = len(found)
        self._files = cycle(path for path in found if path.suffix.lower() in PICTURES)
        self._seen: Pixels | None = None

    def open(self) -> None:
        """Switch it on; again is no change. Raises NoPicture."""
        # The library for pictures is large: a visit that shows none does without it.
        from services.documents.pictures import pixels_of

        if self._seen is not None:
            return
        for path in islice(self._files, self._count):
            try:
                self._seen = pixels_of(path.read_bytes(), longest_edge=_LONGEST_EDGE)
            except (OSError, FileRefused):
                continue
            return
        raise NoPicture

    def look(self) -> Pixels:
        """The picture of the moment. Raises NoPicture where it is off."""
        seen = self._seen
        if seen is None:
            raise NoPicture
        return seen

    def close(self) -> None:
        """Switch it off."""
        self._seen = None
