"""A picture as plain numbers: what a camera gives, and what a page of a document is shown from."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pixels:
    """Rows from the top, each pixel as blue, green, red: `width` × `height` × 3 bytes."""

    width: int
    height: int
    bgr: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if min(self.width, self.height) < 1 or len(self.bgr) != self.width * self.height * 3:
            raise ValueError("a picture needs three bytes for each of its pixels")
