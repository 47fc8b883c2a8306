"""A page as a scanner would see it: cut out, flat, at the size that it has on paper."""

from typing import TYPE_CHECKING, Final

from services.capture.quads import Quad, as_image, as_pixels, rectified
from services.capture.taken import Taken
from services.documents.pixels import Pixels

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CARD_MM: Final = (85.6, 53.98)
_PAGES_MM: Final = ((215.9, 279.4), (210.0, 297.0))
_CARD_DPI: Final = 300
_PAGE_DPI: Final = 200
_MM_PER_INCH: Final = 25.4
_NEARLY: Final = 0.05
_FOCAL: Final = (0.5, 1.6)
_USUAL_FOCAL: Final = 0.8
"""Focal lengths in longest sides of the frame."""
_LONGEST: Final = 2200
"""Pixels of a page that is of no known size."""


def straightened(taken: Taken) -> Pixels:
    """The page: a card of 300 dots an inch, letter and A4 of 200; the whole frame where no page was found."""
    if taken.quad is None:
        return taken.picture
    image = as_image(taken.picture)
    shape = true_shape(taken.quad, taken.picture.width, taken.picture.height)
    width, height = _size(shape)
    return as_pixels(rectified(image, taken.quad, width=width, height=height))


def _size(shape: float) -> tuple[int, int]:
    """Pixels of a page whose width by height is known."""
    is_wide = shape > 1
    upright = 1 / shape if is_wide else shape
    known = ((_CARD_MM[1], _CARD_MM[0], _CARD_DPI), *((*page, _PAGE_DPI) for page in _PAGES_MM))
    fits = [one for one in known if abs(upright / (one[0] / one[1]) - 1) < _NEARLY]
    if fits:
        narrow, tall, dpi = min(fits, key=lambda one: abs(upright / (one[0] / one[1]) - 1))
        size = round(narrow / _MM_PER_INCH * dpi), round(tall / _MM_PER_INCH * dpi)
    else:
        size = max(1, round(_LONGEST * upright)), _LONGEST
    return (size[1], size[0]) if is_wide else size


def true_shape(quad: Quad, width: int, height: int) -> float:
    """Width by height of the page itself, seen by a camera whose axis goes through the middle of the frame.

    After Zhang and He, "Whiteboard scanning and image enhancement" (2007): the vanishing points tell the focal length,
    and that the true lengths. Where one of them is too far away to tell, the focal length is that of common webcams.
    """
    import numpy as np

    middle = np.array(((width - 1) / 2, (height - 1) / 2))
    top_left, top_right, bottom_right, bottom_left = (
        np.append(np.array(corner) - middle, 1.0) for corner in quad.corners
    )
    across = _weight(top_left, bottom_right, bottom_left, top_right) * top_right - top_left
    down = _weight(top_left, bottom_right, top_right, bottom_left) * bottom_left - top_left
    longest = max(width, height)
    square, lean = -(across[0] * down[0] + across[1] * down[1]), across[2] * down[2]
    is_told = abs(lean) > 1e-4 and _FOCAL[0] < np.sqrt(max(0.0, square / lean)) / longest < _FOCAL[1]
    focal = square / lean if is_told else (_USUAL_FOCAL * longest) ** 2
    lengths = [float(np.sqrt((way[0] ** 2 + way[1] ** 2) / focal + way[2] ** 2)) for way in (across, down)]
    return lengths[0] / max(1e-9, lengths[1])


def _weight(
    first: "NDArray[np.float64]", a: "NDArray[np.float64]", b: "NDArray[np.float64]", last: "NDArray[np.float64]"
) -> float:
    """How much farther away a corner is than the first one."""
    import numpy as np

    return float(np.dot(np.cross(first, a), b) / np.dot(np.cross(last, a), b))
