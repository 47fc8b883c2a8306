"""How a page can look: in its colours, as clear text on white, or in black and white alone."""

from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from services.capture.quads import as_image, as_pixels
from services.documents.pixels import Pixels

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

_GROUND: Final = 31
"""Pixels at 200 dots an inch, 4 mm: broader than the strokes of a letter, narrower than a shadow."""
_INK: Final = 0.72
"""A pixel darker than this share of the ground around it is ink."""
_WHITE: Final = 0.92
_SPECK: Final = 5
"""Pixels: what is smaller is dust, and no dot of an i."""


class Look(StrEnum):
    """What can be chosen."""

    COLOR = "color"
    CLEAR_TEXT = "clear_text"
    BLACK_AND_WHITE = "black_and_white"


def looking(page: Pixels, look: Look) -> Pixels:
    """The page in that look; black and white has these two colours only."""
    match look:
        case Look.COLOR:
            return page
        case Look.CLEAR_TEXT:
            return _coloured(_stretched(_flattened(page)))
        case Look.BLACK_AND_WHITE:
            return _coloured(_two_tones(_flattened(page)))
        case _:
            assert_never(look)


def _flattened(page: Pixels) -> "NDArray[np.float32]":
    """Each pixel as a share of the ground around it: shadows, yellow paper and uneven light are gone."""
    import cv2
    import numpy as np

    grey = cv2.cvtColor(as_image(page), cv2.COLOR_BGR2GRAY)
    ground = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((_GROUND, _GROUND), np.uint8))
    even = cv2.blur(ground, (_GROUND, _GROUND)).astype(np.float32)
    return np.divide(grey.astype(np.float32), np.maximum(even, np.float32(1)), dtype=np.float32)


def _stretched(shares: "NDArray[np.float32]") -> "Grey":
    """Paper is white, and ink has all the darkness there is."""
    import numpy as np

    darkest = min(float(np.percentile(shares, 0.5)), _INK)
    clear: Grey = (np.clip((shares - darkest) / (_WHITE - darkest), 0.0, 1.0) * 255).astype(np.uint8)
    return clear


def _two_tones(shares: "NDArray[np.float32]") -> "Grey":
    import cv2
    import numpy as np

    ink = (shares < _INK).astype(np.uint8)
    _, labels, found, _ = cv2.connectedComponentsWithStats(ink)
    is_kept = found[:, cv2.CC_STAT_AREA] >= _SPECK
    is_kept[0] = False
    return np.where(is_kept[labels], 0, 255).astype(np.uint8)


def _coloured(grey: "Grey") -> Pixels:
    import cv2
    import numpy as np

    return as_pixels(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR).astype(np.uint8, copy=False))
