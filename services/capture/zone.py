"""Reads the printed zone of a passport or an ID card out of a picture.

Where the zone lies: rows of small dark marks, drawn together into bands. What the letters are: the recogniser that
rapidocr carries, run by OpenCV and asked about the 37 letters of such a zone only. Loaded with the first picture.
"""

import datetime as dt
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from services.capture.models import carried
from services.identity.facts import CardFacts, NotReadable
from services.identity.mrz import facts_of

if TYPE_CHECKING:
    import cv2
    import numpy as np
    from numpy.typing import NDArray

    from services.capture.quads import Image


LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
_MODEL: Final = "PP-OCRv6_rec_small.onnx"
# Where this model has "no letter here", the letters above in their order, and the filler.
_COLUMNS: Final = (0, *range(33, 69), 18)
_LINE_HEIGHT: Final = 48
_SEARCHED: Final = 1000
_LEAST_RATIO: Final = 8.0
_LEAST_LENGTH: Final = 0.15
_LEAST_HEIGHT: Final = 8
_OF_THRESHOLD: Final = 0.4
_OF_PITCH: Final = 0.8
_LONGEST_TRIED: Final = 2
_STRETCHES: Final = (0.9, 1.0, 0.8)
_FILLERS: Final = "<<<"

Clock: TypeAlias = Callable[[], float]


@dataclass(frozen=True, slots=True)
class _Line:
    """`turn`: how its direction is turned, in radians."""

    middle: "NDArray[np.float64]"
    length: float
    turn: float

    def is_like(self, other: "_Line") -> bool:
        """As long, side by side, and near."""
        import numpy as np

        turned = abs(np.sin(self.turn - other.turn))
        between = other.middle - self.middle
        beside = abs(float(between @ np.array([np.cos(self.turn), np.sin(self.turn)])))
        is_near = float(np.linalg.norm(between)) < 0.35 * self.length
        return other.length > 0.8 * self.length and turned < 0.06 and beside < 0.12 * self.length and is_near


class ZoneReader:
    """For one thread at a time."""

    def __init__(self, model: Path | None = None) -> None:
        self._model = model
        self._net: cv2.dnn.Net | None = None

    def facts(
        self, image: "Image", *, today: dt.date, within_s: float = 0.4, clock: Clock = time.monotonic
    ) -> CardFacts | None:
        """What the zone in a picture says, however it is turned; None where none is read in which every check holds."""
        until = clock() + within_s
        for lines in _zones(image):
            facts = self._agreed(lines, today)
            if facts is not None or clock() >= until:
                return facts
        return None

    def _agreed(self, lines: "list[Image]", today: dt.date) -> CardFacts | None:
        """What two readings say: no check digit covers the names, which are read once more for it."""
        seen: list[CardFacts] = []
        texts: list[str] = []
        names_at = 0 if len(lines) == 2 else 2
        for stretch in _STRETCHES:
            if seen:
                texts[names_at] = self._read(lines[names_at], stretch)
            else:
                texts = [self._read(line, stretch) for line in lines]
            if not any(_FILLERS in text for text in texts):
                return None
            with suppress(NotReadable):
                facts = facts_of(texts, today=today)
                if facts in seen:
                    return facts
                seen.append(facts)
        return None

    def _read(self, line: "Image", stretch: float) -> str:
        """One line's letters, likeliest one at each place (CTC)."""
        import cv2
        import numpy as np

        if self._net is None:
            self._net = cv2.dnn.readNetFromONNX(str(self._model or carried(_MODEL)))
        width = max(_LINE_HEIGHT, round(line.shape[1] * _LINE_HEIGHT / line.shape[0] * stretch))
        small = cv2.resize(
            line,
            (width, _LINE_HEIGHT),
            interpolation=cv2.INTER_AREA if line.shape[0] > _LINE_HEIGHT else cv2.INTER_CUBIC,
        )
        self._net.setInput((small.astype(np.float32).transpose(2, 0, 1)[None] / 127.5) - 1)
        likely = self._net.forward()[0][:, _COLUMNS]
        best = likely.argmax(axis=1)
        kept = [int(at) for place, at in enumerate(best) if at != 0 and (place == 0 or at != best[place - 1])]
        return "".join(LETTERS[at - 1] for at in kept)


def _zones(image: "Image") -> "Iterator[list[Image]]":
    """Two or three long lines of equal length under each other, lying flat: as they are, then upside down."""
    import numpy as np

    lines = _long_lines(image)
    for longest in lines[:_LONGEST_TRIED]:
        alike = [line for line in lines if longest.is_like(line)]
        if len(alike) < 2:
            continue
        for turn in (longest.turn, longest.turn + np.pi):
            along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
            alike.sort(key=lambda line: float(line.middle @ across))
            for count in (3, 2):
                if len(alike) >= count:
                    yield _flat(image, alike[-count:], along, across)


def _long_lines(image: "Image") -> list[_Line]:
    """Rows of small dark marks, longest first, in pixels of the image."""
    import cv2
    import numpy as np

    shrink = min(1.0, _SEARCHED / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    marks = cv2.morphologyEx(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), cv2.MORPH_BLACKHAT, np.ones((13, 13), np.uint8))
    level, _ = cv2.threshold(marks, 0, 255, cv2.THRESH_OTSU)
    mask = (marks > _OF_THRESHOLD * level).astype(np.uint8)
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (11, 11)))
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    lines = []
    for outline in outlines:
        (x, y), (width, height), degrees = cv2.minAreaRect(outline)
        length, tall = max(width, height), min(width, height)
        if length > _LEAST_LENGTH * max(small.shape) and length > _LEAST_RATIO * tall:
            degrees = (degrees if width >= height else degrees - 90) % 180
            turn = np.radians(degrees if degrees <= 90 else degrees - 180)
            lines.append(_Line(np.array([x, y]) / shrink, length / shrink, float(turn)))
    return sorted(lines, key=lambda line: -line.length)


def _flat(
    image: "Image", lines: list[_Line], along: "NDArray[np.float64]", across: "NDArray[np.float64]"
) -> "list[Image]":
    """Each line's picture, level, the whole zone wide."""
    import cv2
    import numpy as np

    places = [float(line.middle @ along) for line in lines]
    first = min(place - line.length / 2 for place, line in zip(places, lines, strict=True))
    last = max(place + line.length / 2 for place, line in zip(places, lines, strict=True))
    downs = [float(line.middle @ across) for line in lines]
    tall = _OF_PITCH * (downs[-1] - downs[0]) / (len(lines) - 1)
    size = (round((last - first) + tall), max(_LEAST_HEIGHT, round(tall)))
    flat = []
    for down in downs:
        middle = along * (first + last) / 2 + across * down
        matrix = np.array([[*along, 0.0], [*across, 0.0]])
        matrix[:, 2] = np.array(size) / 2 - matrix[:, :2] @ middle
        line = cv2.warpAffine(image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        flat.append(line.astype(np.uint8, copy=False))
    return flat
