"""Is what the camera sees good enough to be kept? One fault at a time, the one to mend first.

Sizes on the page are millimetres: what is judged is the page straightened to a fixed scale, whatever the camera.
"""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from services.capture.quads import Found, Quad, rectified

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from services.capture.quads import Image

_EDGE: Final = 0.004
"""How near to the edge of the frame a corner may come, in longest sides of the frame."""
_LEAST_EXTENT: Final = 0.36
"""A page's longer side in longest sides of the frame. A card of 85.6 mm has 8 pixels a millimetre then, at 1080p."""
_LEAST_SQUARE: Final = 0.72
"""The shorter of two opposite sides beside the longer: about 25 degrees of tilt at arm's length."""
_MOST_MOVED: Final = 0.006
"""How far a corner may have moved since the frame before, in longest sides of the frame."""
_LEAST_SHARP: Final = 0.9
_MOST_GLARE: Final = 0.015
_GLARING: Final = 250
_PAPER_THAT_GLARES: Final = 225
_LEAST_LIGHT: Final = 85
_CARD: Final = (856, 540)
"""10 pixels a millimetre."""
_PAGE: Final = (864, 1118)
"""4 pixels a millimetre of a letter page."""
_CARD_SHAPES: Final = (1.35, 1.8)


class Fault(Enum):
    """What to mend, in this order."""

    NO_PAGE = "no_page"
    CUT_OFF = "cut_off"
    TOO_FAR = "too_far"
    TILTED = "tilted"
    MOVING = "moving"
    BLURRED = "blurred"
    GLARE = "glare"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`fault` None: good enough. `sharpness`: the more, the better, among frames of one page."""

    fault: Fault | None
    sharpness: float = 0.0


def judged(image: "Image", found: Found | None, before: Quad | None) -> Verdict:
    """What is wrong with a frame. `before`: where the page was in the frame before, if it was seen there."""
    if found is None:
        return Verdict(Fault.NO_PAGE)
    fault = _of_the_place(image, found.quad, before)
    if fault is not None:
        return Verdict(fault)
    import cv2

    grey = cv2.cvtColor(flattened(image, found.quad), cv2.COLOR_BGR2GRAY)
    return _of_the_surface(grey.astype("uint8", copy=False))


def flattened(image: "Image", quad: Quad) -> "Image":
    """The page at the fixed scale of its kind: a card, a page, a page on its side."""
    shape = _shape(quad)
    if _CARD_SHAPES[0] <= max(shape, 1 / shape) <= _CARD_SHAPES[1]:
        width, height = _CARD if shape > 1 else _CARD[::-1]
    else:
        width, height = _PAGE if shape < 1 else _PAGE[::-1]
    return rectified(image, quad, width=width, height=height)


def _sides(quad: Quad) -> "NDArray[np.float64]":
    """Lengths of top, right, bottom and left."""
    import numpy as np

    corners = np.array(quad.corners)
    return np.asarray(np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1))


def _shape(quad: Quad) -> float:
    """Width by height, roughly."""
    top, right, bottom, left = _sides(quad)
    return float((top + bottom) / max(1e-6, right + left))


def _of_the_place(image: "Image", quad: Quad, before: Quad | None) -> Fault | None:
    import numpy as np

    height, width = image.shape[:2]
    longest = max(height, width)
    corners = np.array(quad.corners)
    if (corners < _EDGE * longest).any() or (corners > np.array((width, height)) - 1 - _EDGE * longest).any():
        return Fault.CUT_OFF
    top, right, bottom, left = _sides(quad)
    if max(top, right, bottom, left) < _LEAST_EXTENT * longest:
        return Fault.TOO_FAR
    if min(top, bottom) < _LEAST_SQUARE * max(top, bottom) or min(left, right) < _LEAST_SQUARE * max(left, right):
        return Fault.TILTED
    if before is None or np.abs(corners - np.array(before.corners)).max() > _MOST_MOVED * longest:
        return Fault.MOVING
    return None


def _of_the_surface(grey: "NDArray[np.uint8]") -> Verdict:
    import numpy as np

    sharpness = _sharpness(grey)
    if sharpness < _LEAST_SHARP:
        return Verdict(Fault.BLURRED, sharpness)
    paper, brightest = np.percentile(grey, (50, 95))
    if paper < _PAPER_THAT_GLARES and float((grey >= _GLARING).mean()) > _MOST_GLARE:
        return Verdict(Fault.GLARE, sharpness)
    return Verdict(Fault.DARK if brightest < _LEAST_LIGHT else None, sharpness)


def _sharpness(grey: "NDArray[np.uint8]") -> float:
    """Tenengrad after a light blur, by the variance, so that it says nothing of how much is printed."""
    import cv2
    import numpy as np

    smooth = cv2.GaussianBlur(grey, (0, 0), 1.0).astype(np.float32)
    across, down = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    return float((across * across + down * down).mean() / max(25.0, float(smooth.var())))
