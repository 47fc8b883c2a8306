"""What the X server shows, read from its framebuffer in memory: nobody is asked, and nothing waits for the answer."""

import mmap
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.demo import xwd

_NUMBERS: Final = struct.Struct(">25I")
_COLOUR_BYTES: Final = 12
_EVERY_ROW: Final = 4
_POLL_S: Final = 0.0002
_STILL_S: Final = 0.25
_BLINK_S: Final = 1.4
_PIXEL: Final = 4
_STEADY_SHARE: Final = 0.85


class NeverSeen(Exception):
    """What was waited for did not come on screen."""


@dataclass(frozen=True, slots=True)
class Look:
    """Rows of pixels by which a page is known: all that stand still on it."""

    rows: tuple[tuple[int, bytes], ...] = field(repr=False)


class Sight:
    """The framebuffer of an Xvfb that was started with `-fbdir folder`."""

    def __init__(self, memory: mmap.mmap, picture: xwd.Picture, start: int) -> None:
        self._memory = memory
        self._start = start
        self._stride = picture.bytes_per_line
        self.width, self.height = picture.width, picture.height

    def row(self, number: int) -> bytes:
        """The pixels of one row."""
        begin = self._start + number * self._stride
        return self._memory[begin : begin + self._stride]

    def pixel(self, place: tuple[int, int]) -> bytes:
        """Blue, green, red and one byte more."""
        begin = self._start + place[1] * self._stride + place[0] * _PIXEL
        return self._memory[begin : begin + _PIXEL]

    def shows(self, look: Look) -> bool:
        """Whether every row of `look` is there."""
        return all(self.row(number) == pixels for number, pixels in look.rows)

    def look(self, *, watched_s: float = _BLINK_S) -> Look:
        """The page as it is now: the rows that do not change while a caret would blink once.

        Where more changes than a caret, the page has only just come, and is looked at again.
        """
        every_row = range(0, self.height, _EVERY_ROW)
        while True:
            rows = {number: self.row(number) for number in every_row}
            end = time.monotonic() + watched_s
            while time.monotonic() < end:
                rows = {number: pixels for number, pixels in rows.items() if self.row(number) == pixels}
                time.sleep(_POLL_S * 50)
            if len(rows) > _STEADY_SHARE * len(every_row):
                return Look(tuple(rows.items()))

    def wait_still(self, *, within_s: float = 20.0) -> None:
        """Returns when nothing has moved for a moment; a caret may blink on, so not for ever."""
        deadline = time.monotonic() + within_s
        before, since = b"", time.monotonic()
        while time.monotonic() - since < _STILL_S:
            now = b"".join(self.row(number) for number in range(0, self.height, _EVERY_ROW * 4))
            if now != before:
                before, since = now, time.monotonic()
            if time.monotonic() > deadline:
                return
            time.sleep(_POLL_S * 50)

    def wait_for(self, look: Look, *, within_s: float = 20.0) -> float:
        """Returns the moment (time.perf_counter) at which the page was seen. Raises NeverSeen."""
        return first_moment(lambda: self.shows(look), within_s=within_s)


def first_moment(holds: Callable[[], bool], *, within_s: float) -> float:
    """The moment (time.perf_counter) at which `holds` was first true, looked at all the time. Raises NeverSeen."""
    deadline = time.perf_counter() + within_s
    while not holds():
        if time.perf_counter() > deadline:
            raise NeverSeen("what was waited for did not come")
        time.sleep(_POLL_S)
    return time.perf_counter()


@contextmanager
def opened(folder: Path) -> Iterator[Sight]:
    """Opens the framebuffer file in `folder`."""
    path = folder / "Xvfb_screen0"
    picture = xwd.parse(path.read_bytes())
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as memory:
        numbers = _NUMBERS.unpack_from(memory)
        yield Sight(memory, picture, numbers[0] + numbers[19] * _COLOUR_BYTES)
