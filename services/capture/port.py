"""A camera as a visit sees it."""

from typing import Protocol

from services.documents.pixels import Pixels


class NoPicture(Exception):
    """The camera is not there, or has stopped; `is_busy`: it is there, and something else uses it.

    Says nothing of what it saw.
    """

    def __init__(self, *, is_busy: bool = False) -> None:
        super().__init__()
        self.is_busy = is_busy


class Camera(Protocol):
    """Off until `open`. `open` and `look` block and are for background work; `close` is for any thread, at any time."""

    def open(self) -> None:
        """Switch it on; again is no change. Raises NoPicture."""
        ...

    def look(self) -> Pixels:
        """What it sees now. Raises NoPicture, also where it is off."""
        ...

    def close(self) -> None:
        """Switch it off, also where it is off already. Never raises."""
        ...
