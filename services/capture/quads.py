"""Where a page lies in a picture, and the page straightened out of it.

A picture is an array of height × width × 3 bytes: blue, green, red. Corners are in its pixels, from the middle of the
pixel at the top left.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from services.documents.pixels import Pixels

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Image: TypeAlias = "NDArray[np.uint8]"
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Quad:
    """The corners of a page as it is read; where that is not known, as it lies in the picture."""

    top_left: Point
    top_right: Point
    bottom_right: Point
    bottom_left: Point

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Clockwise from the top left."""
        return self.top_left, self.top_right, self.bottom_right, self.bottom_left


@dataclass(frozen=True, slots=True)
class Found:
    """A page in a picture. `confidence`: 0 to 1."""

    quad: Quad
    confidence: float


class PageFinder(Protocol):
    """Finds the one page that is shown."""

    def find(self, image: "Image", *, near: Quad | None = None) -> Found | None:
        """The page, or None where there is none to be seen. `near`: where it was a moment ago, if known."""
        ...


def as_image(pixels: Pixels) -> "Image":
    """The same picture as an array. It may not be written to."""
    import numpy as np

    return np.frombuffer(pixels.bgr, dtype=np.uint8).reshape(pixels.height, pixels.width, 3)


def as_pixels(image: "Image") -> Pixels:
    """The same picture as plain numbers."""
    height, width, _ = image.shape
    return Pixels(width, height, image.tobytes())


def rectified(image: "Image", quad: Quad, *, width: int, height: int) -> "Image":
    """The page alone, upright and flat, `width` × `height` pixels."""
    import cv2
    import numpy as np

    source = np.array(quad.corners, dtype=np.float32)
    target = np.array([(0, 0), (width - 1, 0), (width - 1, height - 1), (0, height - 1)], dtype=np.float32)
    flat = cv2.warpPerspective(
        image, cv2.getPerspectiveTransform(source, target), (width, height), flags=cv2.INTER_LINEAR
    )
    return flat.astype(np.uint8, copy=False)
