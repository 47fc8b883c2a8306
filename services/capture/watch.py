"""Watches what is held before the camera, says one hint at a time, and takes the picture when it is good."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from services.capture.judge import Fault, judged
from services.capture.quads import Found, PageFinder, Quad, as_image
from services.capture.taken import Taken
from services.documents.pixels import Pixels

_GOOD_FOR_MS: Final = 400
_LEAST_GOOD: Final = 4
_KEPT: Final = 6
_STRAY: Final = 1
"""So many frames in a row with a fault do not break a run of good ones: a hand trembles over a threshold."""
_OF_ANOTHER_PAGE: Final = (Fault.NO_PAGE, Fault.MOVING)
_ELSEWHERE: Final = 0.008
"""How far a page has moved that is another one, or is meant to be taken again; in longest sides of the frame."""
_SAID_AFTER_MS: Final = 350
_STAYS_MS: Final = 900


@dataclass(frozen=True, slots=True)
class Sight:
    """One frame and what is to be said of it. `hint` None: it is good. `taken`: this one is kept, hands free."""

    pixels: Pixels = field(repr=False)
    hint: Fault | None
    quad: Quad | None = None
    taken: Taken | None = None


@dataclass(frozen=True, slots=True)
class _Good:
    sharpness: float
    taken: Taken


class Watch:
    """Over one page: from the moment that the camera is on to the picture. For one thread at a time.

    `ticks`: milliseconds of a monotonic clock. `after`: where a page was taken before. It may lie there still, so
    nothing is taken until another page comes, or the same in another place.
    """

    def __init__(self, finder: PageFinder, ticks: Callable[[], int], *, after: Quad | None = None) -> None:
        self._finder = finder
        self._ticks = ticks
        self._after = after
        self._before: Found | None = None
        self._good: deque[_Good] = deque(maxlen=_KEPT)
        self._good_since = 0
        self._strayed = 0
        self._said: Fault | None = Fault.NO_PAGE
        self._said_at = 0
        self._next: Fault | None = Fault.NO_PAGE
        self._next_since = 0

    def see(self, pixels: Pixels) -> Sight:
        """The next frame."""
        image, now = as_image(pixels), self._ticks()
        before = self._before.quad if self._before is not None else None
        found = self._finder.find(image, near=before)
        verdict = judged(image, found, before)
        self._before = found
        quad = found.quad if found is not None else None
        if self._after is not None and (quad is None or _is_elsewhere(quad, self._after, max(image.shape))):
            self._after = None
        if verdict.fault is not None:
            self._strayed += 1
            if self._strayed > _STRAY or verdict.fault in _OF_ANOTHER_PAGE:
                self._good.clear()
            return Sight(pixels, self._hint(verdict.fault, now), quad)
        self._strayed = 0
        self._good_since = self._good_since if self._good else now
        self._good.append(_Good(verdict.sharpness, Taken(pixels, quad)))
        return Sight(pixels, self._hint(None, now), quad, self._best(now))

    def _best(self, now: int) -> Taken | None:
        """The sharpest of the last good frames, when there were enough."""
        is_enough = len(self._good) >= _LEAST_GOOD and now - self._good_since >= _GOOD_FOR_MS
        if self._after is not None or not is_enough:
            return None
        best = max(self._good, key=lambda one: one.sharpness)
        self._good.clear()
        self._after = best.taken.quad
        return best.taken

    def _hint(self, fault: Fault | None, now: int) -> Fault | None:
        """The hint that is shown: another one only where it has lasted, and the one before had time to be read."""
        if fault is not self._next:
            self._next, self._next_since = fault, now
        has_lasted = now - self._next_since >= _SAID_AFTER_MS
        if self._next is not self._said and ((has_lasted and now - self._said_at >= _STAYS_MS) or fault is None):
            self._said, self._said_at = fault, now
        return self._said


def _is_elsewhere(quad: Quad, other: Quad, longest: int) -> bool:
    pairs = zip(quad.corners, other.corners, strict=True)
    return any(max(abs(x - u), abs(y - v)) > _ELSEWHERE * longest for (x, y), (u, v) in pairs)
