"""From the frame to the page that is kept: straightened, the right way up, in the look that was chosen."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from services.capture.looks import Look, looking
from services.capture.quads import as_image, as_pixels
from services.capture.straighten import straightened
from services.capture.taken import Taken
from services.documents.pixels import Pixels

if TYPE_CHECKING:
    from services.capture.upright import Uprighter


@dataclass(frozen=True, slots=True)
class Photo:
    """A page that was taken, and all that it can still be made of. `turns`: quarters to the left.

    `page`: our own JPEG; in black and white a PNG of these two colours.
    """

    taken: Taken
    page: bytes = field(repr=False)
    look: Look = Look.COLOR
    turns: int = 0


def first_photo(taken: Taken, uprighter: "Uprighter") -> Photo:
    """The page as it is first shown: in its colours, and upright where that can be told."""
    flat = straightened(taken)
    turns = uprighter.turns(flat)
    return Photo(taken, _page(flat, Look.COLOR, turns), turns=turns)


def developed(taken: Taken, *, look: Look, turns: int) -> Photo:
    """The page as somebody wants it."""
    return Photo(taken, _page(straightened(taken), look, turns), look, turns % 4)


def _page(flat: Pixels, look: Look, turns: int) -> bytes:
    # The library for pictures is large: a visit that shows none does without it.
    from services.documents.pictures import page_from_pixels

    return page_from_pixels(looking(_turned(flat, turns), look), is_two_toned=look is Look.BLACK_AND_WHITE)


def _turned(pixels: Pixels, turns: int) -> Pixels:
    import numpy as np

    return as_pixels(np.ascontiguousarray(np.rot90(as_image(pixels), turns))) if turns % 4 else pixels
