"""A paper that nobody else has: what lies before the camera in a drill, and the bytes to look for afterwards."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from kiosk.drill.needles import Needle
from services.capture.developed import first_photo
from services.capture.page_finder import NetworkPageFinder
from services.capture.quads import Quad, as_image
from services.capture.taken import Taken
from services.capture.upright import Uprighter
from services.documents.pictures import pixels_of
from services.documents.pixels import Pixels

FRAME: Final = "photograph as pixels"
PAGE: Final = "photograph as a file"
_SIZE: Final = (1920, 1080)
_PAPER: Final = (380, 140, 1540, 880)
_NOISE: Final = (560, 420, 1360, 700)
_ROW: Final = 96
"""Pixels of a row that are looked for: so many random ones stand nowhere else."""
_PIECE: Final = 64
_LOOKS: Final = 8


class MarkedPaper:
    """A picture with a block of random pixels in it, written to a file that the drill's camera shows."""

    def __init__(self, file: Path, random: Callable[[int], bytes]) -> None:
        file.write_bytes(_drawn(random))
        self._seen = pixels_of(file.read_bytes(), longest_edge=_SIZE[0])

    def frame_needles(self) -> tuple[Needle, ...]:
        """Rows of the block, as the camera gives them and in the other order of colours."""
        left, top, _, bottom = _NOISE
        rows = (_row(self._seen, left + 40, y) for y in range(top + 10, bottom, (bottom - top) // 4))
        return tuple(Needle(FRAME, form, part) for row in rows for form, part in (("BGR", row), ("RGB", _swapped(row))))

    def page_needles(self) -> tuple[Needle, ...]:
        """Pieces of the page's JPEG as the visit makes it: the same frame gives the same page."""
        jpeg = first_photo(Taken(self._seen, _settled(self._seen)), Uprighter()).page
        places = (len(jpeg) * part // 8 for part in (3, 4, 5))
        return tuple(Needle(PAGE, "JPEG", jpeg[at : at + _PIECE]) for at in places)


def _drawn(random: Callable[[int], bytes]) -> bytes:
    picture = Image.new("RGB", _SIZE, (70, 60, 52))
    draw = ImageDraw.Draw(picture)
    draw.rectangle(_PAPER, fill=(238, 238, 234))
    for y in range(_PAPER[1] + 60, _NOISE[1] - 20, 44):
        draw.text((_PAPER[0] + 60, y), "Demo paper of a drill. Nobody's. 900-00-0000", fill=(30, 30, 30), font_size=32)
    width, height = _NOISE[2] - _NOISE[0], _NOISE[3] - _NOISE[1]
    picture.paste(Image.frombytes("RGB", (width, height), random(width * height * 3)), _NOISE[:2])
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _settled(seen: Pixels) -> Quad | None:
    """Where the page is found when the same frame is looked at again and again."""
    finder, found = NetworkPageFinder(), None
    for _ in range(_LOOKS):
        found = finder.find(as_image(seen), near=found.quad if found is not None else None)
    return found.quad if found is not None else None


def _row(seen: Pixels, x: int, y: int) -> bytes:
    start = (y * seen.width + x) * 3
    return seen.bgr[start : start + _ROW * 3]


def _swapped(row: bytes) -> bytes:
    return b"".join(row[at : at + 3][::-1] for at in range(0, len(row), 3))
