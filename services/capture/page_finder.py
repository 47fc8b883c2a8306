"""Finds the page that somebody holds before the camera: a small network, and its sides at full resolution.

How the network was made is in `training/page_finder`; docs/page-finder.md is its card.
"""

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final

from services.capture.quads import Found, Quad
from services.capture.sides import refined

if TYPE_CHECKING:
    import cv2
    import numpy as np
    from numpy.typing import NDArray

    from services.capture.quads import Image

    Maps = NDArray[np.float32]
    Points = NDArray[np.float64]

MODEL: Final = Path(__file__).resolve().parent.parent.parent / "resources" / "models" / "page-finder.onnx"
WIDE: Final = 256
TALL: Final = 192
CELL: Final = 4
"""Of the network's picture, in its pixels."""
_ROOM: Final = (232, 168)
"""What of it a frame may fill: corners just outside the frame have a place beside it."""
_GREY: Final = 114
_CONTRAST: Final = 55.0
_GAINS: Final = (0.7, 5.0)
_LEAST_EDGE: Final = 16
_BESIDE: Final = 0.3
"""What a close look sees around the page, in parts of its longer extent."""
_CANDIDATES: Final = 7
_LEAST_PEAK: Final = 0.12
_LEAST_PRESENCE: Final = 0.5
_LEAST_AGREEMENT: Final = 0.7
_PEAK_COUNTS: Final = 0.25
_SKEW_COUNTS: Final = 0.6


@dataclass(frozen=True, slots=True)
class _Look:
    """Corners in pixels of the whole frame, clockwise."""

    corners: "Points"
    confidence: float


class NetworkPageFinder:
    """Implements `PageFinder`. The network is read from disk with the first frame. For one thread at a time."""

    def __init__(self, model: Path = MODEL) -> None:
        self._model = model
        self._net: cv2.dnn.Net | None = None

    def find(self, image: "Image", *, near: Quad | None = None) -> Found | None:
        """The page, its sides along its real edges; None where none is seen, or too little of it.

        A page is looked at twice: in the whole frame, then closely. `near`, where it was a moment ago, saves a look.
        """
        import numpy as np

        if min(image.shape[:2]) < _LEAST_EDGE:
            return None
        closely = None if near is None else self._look(image, _around(image, np.array(near.corners)))
        if closely is None:
            widely = self._look(image, (0, 0, image.shape[1], image.shape[0]))
            if widely is None:
                return None
            closely = self._look(image, _around(image, widely.corners)) or widely
        exact = refined(image, closely.corners)
        return Found(Quad(*_read_from_top_left(exact)), closely.confidence)

    def _look(self, image: "Image", box: tuple[int, int, int, int]) -> "_Look | None":
        """What the network tells of a part of the frame: left, top, right, bottom."""
        import numpy as np

        left, top, right, bottom = box
        part = image[top:bottom, left:right]
        if min(part.shape[:2]) < _LEAST_EDGE:
            return None
        maps, presence = self._seen(part)
        told = corners_of(maps)
        if presence < _LEAST_PRESENCE or told is None:
            return None
        cells, agreement = told
        place = placing(part.shape[1], part.shape[0])
        corners = place.from_network((cells + 0.5) * CELL - 0.5) + np.array((left, top))
        return _Look(_clockwise(corners), float(np.clip(presence * agreement, 0, 1)))

    def _seen(self, image: "Image") -> "tuple[Maps, float]":
        import cv2
        import numpy as np

        if self._net is None:
            self._net = cv2.dnn.readNetFromONNX(str(self._model))
        self._net.setInput(cv2.dnn.blobFromImage(prepared(image)))
        maps, presence = self._net.forward(self._net.getUnconnectedOutLayersNames())
        return np.asarray(maps[0], np.float32), float(np.ravel(presence)[0])


def _around(image: "Image", corners: "Points") -> tuple[int, int, int, int]:
    """The part of the frame that a close look takes in."""
    import numpy as np

    height, width = image.shape[:2]
    low, high = corners.min(axis=0), corners.max(axis=0)
    beside = _BESIDE * float((high - low).max())
    left, top = np.clip(low - beside, 0, (width, height)).astype(int)
    right, bottom = np.clip(high + beside, 0, (width, height)).astype(int)
    return int(left), int(top), int(right), int(bottom)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a frame lies in the network's picture; one that is taller than wide lies there with x and y exchanged."""

    is_turned: bool
    size: tuple[int, int]
    """There: wide, tall."""
    scales: tuple[float, float]
    at: tuple[int, int]

    def to_network(self, points: "Points") -> "Points":
        """Pixels of the frame as pixels of the network's picture."""
        import numpy as np

        points = points[..., ::-1] if self.is_turned else points
        return np.asarray((points + 0.5) * self.scales + self.at - 0.5)

    def from_network(self, points: "Points") -> "Points":
        """The other way."""
        import numpy as np

        points = (points + 0.5 - self.at) / self.scales - 0.5
        return np.asarray(points[..., ::-1] if self.is_turned else points)


def placing(width: int, height: int) -> Placing:
    """As large as there is room for, in the middle."""
    is_turned = height > width
    if is_turned:
        width, height = height, width
    scale = min(_ROOM[0] / width, _ROOM[1] / height)
    wide, tall = max(1, round(width * scale)), max(1, round(height * scale))
    return Placing(is_turned, (wide, tall), (wide / width, tall / height), ((WIDE - wide) // 2, (TALL - tall) // 2))


def prepared(image: "Image") -> "Image":
    """The frame as the network wants it: WIDE × TALL, of even contrast, in the middle of grey."""
    import cv2
    import numpy as np

    place = placing(image.shape[1], image.shape[0])
    wide, tall = place.size
    if max(image.shape) > 3 * WIDE:  # the mean of these is near enough to the mean of all
        image = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)
    small = cv2.resize(image, (tall, wide) if place.is_turned else (wide, tall), interpolation=cv2.INTER_AREA)
    if place.is_turned:
        small = cv2.transpose(small)
    square = np.full((TALL, WIDE, 3), _GREY, np.uint8)
    left, top = place.at
    square[top : top + tall, left : left + wide] = _even(small.astype(np.uint8, copy=False))
    return square


def _even(image: "Image") -> "Image":
    """The same, as bright and as rich in contrast as most pictures."""
    import cv2
    import numpy as np

    means, deviations = cv2.meanStdDev(image)
    gain = float(np.clip(_CONTRAST / max(1.0, float(np.sqrt((deviations**2).mean()))), *_GAINS))
    return cv2.addWeighted(image, gain, image, 0, _GREY - gain * float(means.mean())).astype(np.uint8, copy=False)


def corners_of(maps: "Maps") -> "tuple[Points, float] | None":
    """The four corners that agree best with the page's surface, in cells, clockwise; and how well they agree, 0 to 1.

    `maps`: corner and page, 2 × TALL / CELL × WIDE / CELL.
    """
    import numpy as np

    points, peaks = _peaks(maps[0])
    fours = [four for four in combinations(range(len(points)), 4) if _is_convex(points[list(four)])]
    if not fours:
        return None
    shapes = np.array([_clockwise(points[list(four)]) for four in fours])
    agreements = _agreements(maps[1], shapes)
    heights = np.array([peaks[list(four)].mean() for four in fours])
    best = int(np.argmax(agreements + _PEAK_COUNTS * heights - _SKEW_COUNTS * _skews(shapes)))
    if agreements[best] < _LEAST_AGREEMENT:
        return None
    return shapes[best], float(agreements[best])


def _peaks(corner: "NDArray[np.float32]") -> "tuple[Points, NDArray[np.float32]]":
    """The highest places, between the cells, and how high they are."""
    import cv2
    import numpy as np

    highest = cv2.dilate(corner, np.ones((5, 5), np.uint8))
    ys, xs = np.nonzero((corner >= highest) & (corner > _LEAST_PEAK))
    order = np.argsort(-corner[ys, xs])[:_CANDIDATES]
    padded = np.pad(corner, 2)
    offsets = np.arange(-2, 3)
    points = np.empty((len(order), 2), np.float64)
    for number, (y, x) in enumerate(zip(ys[order], xs[order], strict=True)):
        around = padded[y : y + 5, x : x + 5] ** 2
        total = float(around.sum())
        points[number] = (
            x + float((around.sum(axis=0) * offsets).sum()) / total,
            y + float((around.sum(axis=1) * offsets).sum()) / total,
        )
    return points, corner[ys[order], xs[order]]


def _clockwise(points: "Points") -> "Points":
    import numpy as np

    from_middle = points - points.mean(axis=0)
    return points[np.argsort(np.arctan2(from_middle[:, 1], from_middle[:, 0]))]


def _is_convex(points: "Points") -> bool:
    import numpy as np

    sides = np.roll(_clockwise(points), -1, axis=0) - _clockwise(points)
    after = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * after[:, 1] - sides[:, 1] * after[:, 0]
    lengths = np.linalg.norm(sides, axis=1) * np.linalg.norm(after, axis=1)
    return bool((turns > 0.15 * lengths).all() and lengths.min() > 4)


def _agreements(page: "NDArray[np.float32]", shapes: "Points") -> "NDArray[np.float32]":
    """Soft intersection over union of each four-sided shape (count × 4 × 2, clockwise) and the page's surface."""
    import numpy as np

    tall, wide = page.shape[0] // 2, page.shape[1] // 2
    page = page.reshape(tall, 2, wide, 2).mean(axis=(1, 3))
    corners = (shapes.astype(np.float32) + 0.5) / 2 - 0.5
    way = np.roll(corners, -1, axis=1) - corners
    way /= np.linalg.norm(way, axis=2, keepdims=True)
    down = way[..., 0, None] * (np.arange(tall, dtype=np.float32) - corners[..., 1, None])
    right = way[..., 1, None] * (np.arange(wide, dtype=np.float32) - corners[..., 0, None])
    inside = np.clip((down[..., :, None] - right[..., None, :]).min(axis=1) + 0.5, 0, 1)
    both = np.minimum(inside, page).sum(axis=(1, 2))
    agreements: NDArray[np.float32] = both / np.maximum(1.0, page.sum() + inside.sum(axis=(1, 2)) - both)
    return agreements


def _skews(shapes: "Points") -> "NDArray[np.float64]":
    """How far the angles of each shape are from right ones, 0 to 1: most pages are shown more or less straight."""
    import numpy as np

    way = np.roll(shapes, -1, axis=1) - shapes
    way = way / np.linalg.norm(way, axis=2, keepdims=True)
    return np.asarray(np.abs((way * np.roll(way, -1, axis=1)).sum(axis=2)).mean(axis=1))


def _read_from_top_left(corners: "Points") -> list[tuple[float, float]]:
    """The corner that lies nearest the top left comes first."""
    first = int((corners[:, 0] + corners[:, 1]).argmin())
    return [(float(corners[(first + step) % 4, 0]), float(corners[(first + step) % 4, 1])) for step in range(4)]
