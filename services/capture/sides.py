"""The four sides of a page at full resolution, from corners that are nearly right.

Each side is looked for across where it is expected, as a curve from its start to its end: paper is seldom flat. The
curve wins along which most of the side shows an edge, not the strongest edge somewhere: print is darker than paper's
end. The corners are where the straight lines between the ends of the curves meet.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from services.capture.quads import Image

    Points = NDArray[np.float64]
    Floats = NDArray[np.float64]

_ACROSS: Final = 40
"""Places along a side where its edge is looked for."""
_ENDS: Final = (0.04, 0.96)
_REACH: Final = 0.035
"""How far from the expected side it is looked for, in parts of the page's size."""
_STEPS: Final = 41
_SHIFTS: Final = 17
_BULGES: Final = (-0.5, -0.25, 0.0, 0.25, 0.5)
_TRUST: Final = 0.2
"""What it costs a curve to lie at the end of the reach, in parts of what a perfect edge brings; and to be bent."""
_BEND_COSTS: Final = 0.05
_SMOOTH: Final = 0.005
"""How wide an edge is, in parts of the page's size: what is narrower is print."""
_LEAST_CHANGE: Final = 3.0
_LEAST_SUPPORT: Final = 0.3
_AROUND: Final = 3
"""Steps beside the best curve where the edge is measured exactly."""
_LEAST_BEND: Final = 1.2


def refined(image: "Image", corners: "Points") -> "Points":
    """The same corners where the four edges really meet; a side whose edge cannot be seen stays as it was.

    `corners`: 4 × 2, clockwise, in pixels.
    """
    import numpy as np

    size = float(np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1).mean())
    sides = [_side(image, corners[number], corners[(number + 1) % 4], size) for number in range(4)]
    met = np.array([_meeting(sides[number - 1], sides[number]) for number in range(4)])
    moved = np.linalg.norm(met - corners, axis=1)
    return np.asarray(np.where((moved < 2.5 * _REACH * size)[:, None], met, corners))


def _side(image: "Image", start: "Points", end: "Points", size: float) -> "Points":
    """A point of the side and its direction, as found along the expected one."""
    import numpy as np

    reach = max(4.0, _REACH * size)
    along = (end - start) / max(1e-6, float(np.linalg.norm(end - start)))
    outwards = np.array((along[1], -along[0]))
    places = start + (end - start) * np.linspace(*_ENDS, _ACROSS)[:, None]
    step = 2 * reach / (_STEPS - 1)
    edges = _edges(image, places, outwards * step, max(1.2, _SMOOTH * size) / step)
    found = _ends(edges)
    if found is None:
        return np.stack([start, along])
    first, last = start + outwards * step * found[0], end + outwards * step * found[1]
    return np.stack([first, (last - first) / max(1e-6, float(np.linalg.norm(last - first)))])


def _edges(image: "Image", places: "Points", step: "Points", width: float) -> "Floats":
    """How much it looks like an edge there, 0 to 1: places × steps across the side."""
    import cv2
    import numpy as np

    steps = np.arange(_STEPS) - _STEPS // 2
    grid = (places[:, None, :] + step * steps[None, :, None]).astype(np.float32)
    seen = cv2.remap(image, grid[..., 0], grid[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    smooth = cv2.GaussianBlur(seen.astype(np.float32), (0, 0), sigmaX=width, sigmaY=1.0)
    change = np.zeros(smooth.shape[:2], np.float64)
    change[:, 1:-1] = np.abs(smooth[:, 2:] - smooth[:, :-2]).max(axis=2)
    usual = max(_LEAST_CHANGE, 0.5 * float(np.median(change.max(axis=1))))
    return np.asarray(change / (change + usual))


@lru_cache(maxsize=1)
def _curves() -> "tuple[NDArray[np.intp], Floats, Floats]":
    """Every curve that is tried: where in `edges` it is at each second place; start, end and bulge; what it costs."""
    import numpy as np

    half = _STEPS // 2
    shifts = np.linspace(-0.85, 0.85, _SHIFTS)
    shapes = np.stack(np.meshgrid(shifts, shifts, np.array(_BULGES), indexing="ij"), axis=-1).reshape(-1, 3)
    rows = np.arange(0, _ACROSS, 2)
    offsets = _offsets(shapes.T[..., None], np.linspace(*_ENDS, _ACROSS)[rows])
    steps = np.clip(np.rint(offsets * half), 1 - half, half - 1).astype(np.intp) + half
    costs = _TRUST * (shapes[:, 0] ** 2 + shapes[:, 1] ** 2) / 2 + _BEND_COSTS * np.abs(shapes[:, 2])
    return (rows * _STEPS + steps).T.copy(), shapes * half, costs


def _offsets(shape: "Floats", along: "Floats") -> "Floats":
    """Of a curve, from the expected side: straight from start to end, and bulging between them."""
    import numpy as np

    return np.asarray(shape[0] * (1 - along) + shape[1] * along + shape[2] * 4 * along * (1 - along))


def _ends(edges: "Floats") -> tuple[float, float] | None:
    """Steps from the expected side, at its start and its end; None where too little of an edge is seen."""
    import numpy as np

    steps, shapes, costs = _curves()
    shape = shapes[int((edges.take(steps).mean(axis=0) - costs).argmax())]
    along = np.linspace(*_ENDS, _ACROSS)
    middle = np.rint(_offsets(shape, along)).astype(int) + _STEPS // 2
    window = np.minimum(np.maximum(middle[:, None] + np.arange(-_AROUND, _AROUND + 1), 1), _STEPS - 2)
    rows = np.arange(_ACROSS)
    picks = window[rows, edges[rows[:, None], window].argmax(axis=1)]
    strength = edges[rows, picks]
    before, after = edges[rows, picks - 1], edges[rows, picks + 1]
    bend = 2 * strength - before - after
    exact = picks + np.clip((after - before) / np.where(bend > 1e-6, 2 * bend, 1.0), -0.5, 0.5) - _STEPS // 2
    is_seen = strength > 0.25
    if is_seen.sum() < _LEAST_SUPPORT * _ACROSS:
        return None
    return _fitted(along[is_seen], exact[is_seen], strength[is_seen])


def _fitted(along: "Floats", offsets: "Floats", strength: "Floats") -> tuple[float, float]:
    """Where the curve through most of these begins and ends; it is straight unless a bent one is clearly better."""
    import numpy as np

    straight = np.stack([1 - along, along], axis=1)
    bent = np.column_stack([straight, 4 * along * (1 - along)])
    fits = [_robust(basis, offsets, strength) for basis in (straight, bent)]
    is_bent = bool(abs(fits[1][0][2]) > _LEAST_BEND and fits[1][1] < 0.75 * fits[0][1])
    start, end = fits[is_bent][0][:2]
    return float(start), float(end)


def _robust(basis: "Floats", offsets: "Floats", strength: "Floats") -> "tuple[Floats, float]":
    """Least squares, less and less of what lies far off; and how far off the rest is."""
    import numpy as np

    weights = strength.copy()
    for width in (2.5, 1.5, 1.0):
        scaled = basis * weights[:, None]
        answer = np.linalg.solve(scaled.T @ basis + 1e-3 * np.eye(basis.shape[1]), scaled.T @ offsets)
        misses = np.abs(basis @ answer - offsets)
        weights = strength / (1 + (misses / width) ** 2) ** 2
    return np.asarray(answer, np.float64), float((np.minimum(misses, 2.0) * strength).sum() / strength.sum())


def _meeting(former: "Points", latter: "Points") -> "Points":
    """Where two lines cross."""
    import numpy as np

    between = latter[0] - former[0]
    turn = former[1][0] * latter[1][1] - former[1][1] * latter[1][0]
    if abs(turn) < 1e-4:
        return np.asarray(latter[0])
    step = (between[0] * latter[1][1] - between[1] * latter[1][0]) / turn
    return np.asarray(former[0] + former[1] * step)
