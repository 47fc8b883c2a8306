"""Where parallel bars lie in a picture, and how they are turned: the way to a barcode that no reader finds alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]
    Floats = NDArray[np.float32]

_LONGEST: Final = 640
_PLAIN_BARS: Final = 0.55
_BARS_IN_ROWS: Final = 0.2
_ENDS: Final = 4
_LEAST_PART: Final = 0.004
_BESIDE: Final = 0.12


@dataclass(frozen=True, slots=True)
class Upright:
    """A barcode in pixels of the whole picture: its four corners, and the turned rectangle around it."""

    quad: "Floats"
    box: "Floats"
    width: int
    height: int

    def enlarged(self, by: float) -> "Upright":
        """The same place in a picture that is `by` times as large."""
        return Upright(self.quad * by, self.box * by, round(self.width * by), round(self.height * by))

    def view(self, grey: "Grey", *, scale: float = 1.0, is_flat: bool = True) -> "Grey":
        """The barcode upright, with room around it. `is_flat`: perspective taken out, not the turn alone."""
        import cv2
        import numpy as np

        width, height = round(self.width * scale), round(self.height * scale)
        x, y = _BESIDE * width, _BESIDE * width
        target = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], np.float32)
        matrix = cv2.getPerspectiveTransform(self.quad if is_flat else self.box, target)
        size = (round(width + 2 * x), round(height + 2 * y))
        seen = cv2.warpPerspective(grey, matrix, size, flags=cv2.INTER_CUBIC, borderValue=255)
        return seen.astype(np.uint8, copy=False)

    def views(self, grey: "Grey") -> "Iterator[Grey]":
        """Flattened and turned, then both twice as large."""
        for scale in (1.0, 2.0):
            yield self.view(grey, scale=scale)
            yield self.view(grey, scale=scale, is_flat=False)


def upright_bars(grey: "Grey") -> Iterator[Upright]:
    """Places that may be a barcode, likeliest first: between two ends of plain bars, or one with bars all over."""
    import cv2

    shrink = min(1.0, _LONGEST / max(grey.shape))
    small = cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    down, right = cv2.Sobel(small, cv2.CV_32F, 0, 1), cv2.Sobel(small, cv2.CV_32F, 1, 0)
    products = right * right, down * down, right * down
    spread = max(small.shape) / 80
    ends = _places(products, spread, _PLAIN_BARS)[:_ENDS]
    wholes = _places(products, 2.5 * spread, _BARS_IN_ROWS)[:2]
    boxes = [_box(points, turn) for points, turn in ends]
    pairs = [_between(one, other) for one, other in combinations(boxes, 2)]
    yield from (pair.enlarged(1 / shrink) for pair in pairs if pair is not None)
    for points, turn in [*wholes, *ends[:1]]:
        box = _box(points, turn)
        yield _upright(box, box).enlarged(1 / shrink)


def _places(products: "tuple[Floats, ...]", spread: float, least_coherence: float) -> "list[tuple[Floats, float]]":
    """The outline of each place whose edges run one way (structure tensor), and which way across; largest first."""
    import cv2
    import numpy as np

    xx, yy, xy = (cv2.GaussianBlur(part, (0, 0), spread) for part in products)
    energy = xx + yy
    coherence = np.sqrt((xx - yy) ** 2 + 4 * xy**2) / (energy + 1e-3)
    strong = energy > 0.15 * float(np.percentile(energy, 99))
    mask = ((coherence > least_coherence) & strong).astype(np.uint8)
    kernel = np.ones((max(1, round(spread)),) * 2, np.uint8)
    mask = cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel)
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    places = []
    for outline in sorted(outlines, key=cv2.contourArea, reverse=True)[:_ENDS]:
        if cv2.contourArea(outline) < _LEAST_PART * mask.size:
            break
        inside = cv2.drawContours(np.zeros_like(mask), [outline], -1, 1, -1).astype(bool)
        turn = 0.5 * np.arctan2(2 * float(xy[inside].sum()), float((xx - yy)[inside].sum()))
        places.append((outline.reshape(-1, 2).astype(np.float32), float(turn)))
    return places


def _box(points: "Floats", turn: float) -> "Floats":
    """The smallest rectangle around points whose upper side runs along `turn`."""
    import numpy as np

    along = np.array([(np.cos(turn), np.sin(turn)), (-np.sin(turn), np.cos(turn))], np.float32)
    turned = points @ along.T
    low, high = turned.min(axis=0), turned.max(axis=0)
    box = np.array([low, (high[0], low[1]), high, (low[0], high[1])], np.float32)
    return (box @ along).astype(np.float32)


def _between(one: "Floats", other: "Floats") -> Upright | None:
    """From the outer edge of one end to the outer edge of the other, where both are as tall and stand side by side."""
    import numpy as np

    across = one[1] - one[0]
    across /= np.linalg.norm(across) + 1e-6
    left, right = (one, other) if (other.mean(axis=0) - one.mean(axis=0)) @ across > 0 else (other, one)
    way = right.mean(axis=0) - left.mean(axis=0)
    tall = [float(np.linalg.norm(box[3] - box[0])) for box in (left, right)]
    if min(tall) < 0.5 * max(tall) or abs(float(way @ across)) < 0.85 * float(np.linalg.norm(way)):
        return None
    quad = np.array([left[0], right[1], right[2], left[3]], np.float32)
    return _upright(quad, _box(quad, float(np.arctan2(way[1], way[0]))))


def _upright(quad: "Floats", box: "Floats") -> Upright:
    import numpy as np

    width, height = float(np.linalg.norm(box[1] - box[0])), float(np.linalg.norm(box[3] - box[0]))
    return Upright(quad, box, max(1, round(width)), max(1, round(height)))
