"""A camera on an X server: reads its framebuffer file many times a second and keeps each picture that is new."""

import mmap
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.demo import xwd

_EVERY_S = 0.012
LEAST_RATE = 20.0


class TooFewPictures(Exception):
    """The machine did not give the camera enough time: what happened between two pictures is unknown."""


@dataclass(frozen=True)
class Shot:
    """What was on the screen from `since` on (seconds of the monotonic clock)."""

    since: float
    pixels: bytes = field(repr=False)


@dataclass
class Film:
    """The different pictures in order, and when each single one was taken."""

    shots: list[Shot] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def rate(self, start: float, end: float) -> float:
        """Pictures a second between two moments."""
        return sum(start <= moment <= end for moment in self.times) / (end - start)

    def after(self, moment: float) -> list[Shot]:
        """What was on the screen at a moment, and all that came after it."""
        before = [shot for shot in self.shots if shot.since <= moment]
        return [*before[-1:], *(shot for shot in self.shots if shot.since > moment)]


class Camera:
    """Looks at one framebuffer file (X window dump) of an Xvfb."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._map = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        self._film = Film()
        self._stop = threading.Event()

    def close(self) -> None:
        """Lets go of the file."""
        self._map.close()

    def look(self) -> xwd.Picture:
        """What the screen shows now."""
        return xwd.parse(self._map[:])

    @contextmanager
    def filming(self) -> Iterator[Film]:
        """Takes pictures as long as this lasts."""
        self._film, self._stop = Film(), threading.Event()
        thread = threading.Thread(target=self._run, name="camera")
        thread.start()
        try:
            yield self._film
        finally:
            self._stop.set()
            thread.join()

    def _run(self) -> None:
        film, last = self._film, b""
        while not self._stop.is_set():
            moment = time.monotonic()
            now = self._map[:]
            film.times.append(moment)
            if now != last:
                film.shots.append(Shot(moment, now))
                last = now
            self._stop.wait(max(0.001, _EVERY_S - (time.monotonic() - moment)))
