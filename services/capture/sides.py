"""The four sides of a page at full resolution, from corners that are nearly right."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from services.capture.quads import Image

    Points = NDArray[np.float64]
    Floats = NDArray[np.float32]

_ACROSS: Final = 40
"""Places along a side where its edge is looked for."""
_REACH: Final = 0.016
"""How far from the expected side it is looked for, in longest sides of the frame."""
_STEPS: Final = 33
_TRUST: Final = 0.6
"""How soon, in parts of that reach, the expected side is believed more than an edge."""
_NEAR: Final = 1.5
_LEAST_SUPPORT: Final = 0.34
_FARTHEST: Final = 0.03


def refined(image: "Image", corners: "Points") -> "Points":
    """The same corners where the four edges really meet; a side whose edge cannot be seen stays as it was.

    `corners`: 4 × 2, clockwise, in pixels.
    """
    import numpy as np

    longest = max(image.shape[:2])
    reach = max(3.0, _REACH * longest)
    sides = [_side(image, corners[number], corners[(number + 1) % 4], reach) for number in range(4)]
    met = np.array([_meeting(sides[number - 1], sides[number]) for number in range(4)])
    moved = np.linalg.norm(met - corners, axis=1)
    return np.asarray(np.where((moved < _FARTHEST * longest)[:, None], met, corners))


def _side(image: "Image", start: "Points", end: "Points", reach: float) -> "Points":
    """A point of the side and its direction, as found along the expected one."""
    import numpy as np

    length = float(np.linalg.norm(end - start))
    along = (end - start) / max(1e-6, length)
    outwards = np.array((along[1], -along[0]))
    places = start + (end - start) * np.linspace(0.04, 0.96, _ACROSS)[:, None]
    offsets = np.linspace(-reach, reach, _STEPS)
    edges = _edges(image, places, outwards, offsets)
    found = _line(edges, np.linspace(0.04, 0.96, _ACROSS) * length, offsets)
    if found is None:
        return np.stack([start, along])
    offset, slope = found
    first, last = start + outwards * offset, end + outwards * (offset + slope * length)
    return np.stack([first, (last - first) / max(1e-6, float(np.linalg.norm(last - first)))])


def _edges(image: "Image", places: "Points", outwards: "Points", offsets: "Points") -> "Floats":
    """How strongly the picture changes there, across the side: places × offsets."""
    import cv2
    import numpy as np

    grid = places[:, None, :] + outwards[None, None, :] * offsets[None, :, None]
    xs, ys = grid[..., 0].astype(np.float32), grid[..., 1].astype(np.float32)
    seen = cv2.remap(image, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    smooth = cv2.GaussianBlur(seen, (3, 5), sigmaX=0.8, sigmaY=1.2)
    change = np.pad(np.abs(smooth[:, 2:] - smooth[:, :-2]).max(axis=2), ((0, 0), (1, 1)))
    nearness = np.exp(-0.5 * (offsets / (_TRUST * offsets[-1])) ** 2)
    return np.asarray(change * nearness, np.float32)


def _line(edges: "Floats", along: "Points", offsets: "Points") -> tuple[float, float] | None:
    """Offset at the start and slope of the straight line that most places agree with; None where too few do."""
    import numpy as np

    picks = edges.argmax(axis=1)
    strength = edges[np.arange(len(edges)), picks]
    is_seen = strength > max(4.0, 0.25 * float(np.median(strength)))
    if is_seen.sum() < _LEAST_SUPPORT * len(edges):
        return None
    x, y = along[is_seen], offsets[picks[is_seen]]
    near = _NEAR * (offsets[1] - offsets[0])
    first, second = np.triu_indices(len(x), k=max(1, len(x) // 4))
    slopes = (y[second] - y[first]) / (x[second] - x[first])
    starts = y[first] - slopes * x[first]
    misses = np.abs(starts[:, None] + slopes[:, None] * x[None, :] - y[None, :])
    votes = (misses < near).sum(axis=1) - 0.02 * np.abs(starts) / max(1e-6, float(offsets[-1])) * len(x)
    best = int(votes.argmax())
    is_on = misses[best] < near
    if is_on.sum() < _LEAST_SUPPORT * len(edges):
        return None
    slope, start = np.polyfit(x[is_on], y[is_on], 1)
    return float(start), float(slope)


def _meeting(former: "Points", latter: "Points") -> "Points":
    """Where two lines cross."""
    import numpy as np

    between = latter[0] - former[0]
    turn = former[1][0] * latter[1][1] - former[1][1] * latter[1][0]
    if abs(turn) < 1e-4:
        return np.asarray(latter[0])
    step = (between[0] * latter[1][1] - between[1] * latter[1][0]) / turn
    return np.asarray(former[0] + former[1] * step)
