"""Which way up a page is read. Lines of words say whether it lies on its side, their letters which end is the top.

The letters are judged by the network for it that rapidocr carries, run by OpenCV. Loaded with the first page.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from services.capture.models import carried
from services.capture.quads import as_image
from services.documents.pixels import Pixels

if TYPE_CHECKING:
    import cv2
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

MODEL: Final = "ch_ppocr_mobile_v2.0_cls_mobile.onnx"
_SEARCHED: Final = 1000
_LEAST_DARK: Final = 12
_HEIGHTS: Final = (6, 60)
_LEAST_RATIO: Final = 3
_LEAST_FILLED: Final = 0.35
_AROUND: Final = 0.15
_TALL: Final = 48
_WIDE: Final = 192
_MOST_LINES: Final = 16
_LEAST_SURE: Final = 0.4
"""Of 2: how much likelier one end must be the top than the other. Else the page stays as it was held."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of words: its place in pixels of the page."""

    x: float
    y: float
    width: float
    height: float


class Uprighter:
    """For one thread at a time."""

    def __init__(self, model: Path | None = None) -> None:
        self._model = model
        self._net: cv2.dnn.Net | None = None

    def turns(self, page: Pixels) -> int:
        """How many quarters to the left make the page upright: 0 to 3; 0 too where nobody can tell."""
        import cv2
        import numpy as np

        grey = cv2.cvtColor(as_image(page), cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)
        lying = np.ascontiguousarray(np.rot90(grey))
        lines, lines_lying = _lines(grey), _lines(lying)
        is_lying = _length(lines_lying) > _length(lines)
        seen = lying if is_lying else grey
        over = np.ascontiguousarray(np.rot90(seen, 2))
        sure = self._is_up(over, _lines(over)) - self._is_up(seen, lines_lying if is_lying else lines)
        return (1 if is_lying else 0) + (2 if sure > _LEAST_SURE else 0)

    def _is_up(self, grey: "Grey", lines: list[_Line]) -> float:
        """From -1 (upside down) to 1: what the letters of the longest lines say, on average."""
        import cv2
        import numpy as np

        if not lines:
            return 0.0
        if self._net is None:
            self._net = cv2.dnn.readNetFromONNX(str(self._model or carried(MODEL)))
        words = np.stack([_begin_of(grey, line) for line in lines[:_MOST_LINES]])
        self._net.setInput(np.repeat(words[:, None], 3, axis=1))
        likely = self._net.forward()
        return float((likely[:, 0] - likely[:, 1]).mean())


def _length(lines: list[_Line]) -> float:
    return sum(line.width for line in lines)


def _lines(grey: "Grey") -> list[_Line]:
    """Small dark marks, drawn together where they follow each other from left to right; the longest first."""
    import cv2
    import numpy as np

    shrink = min(1.0, _SEARCHED / max(grey.shape))
    small = cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    marks = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((13, 13), np.uint8))
    level, _ = cv2.threshold(marks, 0, 255, cv2.THRESH_OTSU)
    mask = (marks > max(_LEAST_DARK, level / 2)).astype(np.uint8)
    together = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 15), np.uint8))
    together = cv2.morphologyEx(together, cv2.MORPH_OPEN, np.ones((4, 2), np.uint8))
    _, _, found, _ = cv2.connectedComponentsWithStats(together)
    lines = [
        _Line(*(value / shrink for value in (x, y, width, height)))
        for x, y, width, height, area in found[1:].tolist()
        if _HEIGHTS[0] <= height <= _HEIGHTS[1]
        and width >= _LEAST_RATIO * height
        and area > _LEAST_FILLED * width * height
    ]
    return sorted(lines, key=lambda line: -line.width)


def _begin_of(grey: "Grey", line: _Line) -> "NDArray[np.float32]":
    """As much of a line as the network looks at, from -1 to 1."""
    import cv2
    import numpy as np

    edge = _AROUND * line.height
    left, top = max(0, round(line.x - edge)), max(0, round(line.y - edge))
    tall = round(line.height + 2 * edge)
    wide = min(round(line.width + 2 * edge), tall * _WIDE // _TALL)
    piece = grey[top : top + tall, left : left + wide]
    width = min(_WIDE, max(1, round(_TALL * piece.shape[1] / piece.shape[0])))
    begin = np.zeros((_TALL, _WIDE), np.float32)
    begin[:, :width] = cv2.resize(piece, (width, _TALL)).astype(np.float32) / 127.5 - 1
    return begin
