"""What the camera gave when the shutter fell."""

from dataclasses import dataclass, field

from services.capture.quads import Quad
from services.documents.pixels import Pixels


@dataclass(frozen=True, slots=True)
class Taken:
    """The whole frame, and where the page lies in it; None: nobody could tell."""

    picture: Pixels = field(repr=False)
    quad: Quad | None = None
