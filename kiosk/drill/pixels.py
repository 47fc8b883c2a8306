"""What the screen showed, as bytes to look for: rows of pixels out of a field or a signature pad."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from kiosk.demo.probe import Rect
from kiosk.demo.xwd import Picture
from kiosk.drill.needles import Needle

_PIXEL: Final = 4
_INSET: Final = 8  # a frame, and the ring around what has the focus
_LEAST: Final = 24
_MOST: Final = 400
_CARET: Final = 16  # it blinks behind the last letter
_ROWS: Final = 2
_FOURTH_BYTES: Final = (0x00, 0xFF)


def pixel_rows(kind: str, picture: Picture, rect: Rect, *, least_shades: int) -> tuple[Needle, ...]:
    """The rows in `rect` with the most shades, from the first pixel that is not background to just before the last.

    The fourth byte of a pixel means nothing, so each row comes with both values it usually has. Empty where no row has
    `least_shades`: then nothing is drawn there yet.
    """
    rows = sorted(_drawn_rows(picture, rect), key=lambda row: len(set(_pixels(row))), reverse=True)[:_ROWS]
    rich = [row for row in rows if len(set(_pixels(row))) >= least_shades]
    return tuple(Needle(kind, "pixels", _with_fourth_byte(row, byte)) for row in rich for byte in _FOURTH_BYTES)


def _drawn_rows(picture: Picture, rect: Rect) -> Iterator[bytes]:
    left, right = rect.x + _INSET, rect.x + rect.width - _INSET
    for y in range(rect.y + _INSET, rect.y + rect.height - _INSET):
        start = y * picture.bytes_per_line
        row = picture.pixels[start + left * _PIXEL : start + right * _PIXEL]
        drawn = _drawn_part(row)[: -_CARET * _PIXEL]
        if len(drawn) >= _LEAST * _PIXEL:
            yield drawn[: _MOST * _PIXEL]


def _drawn_part(row: bytes) -> bytes:
    pixels = _pixels(row)
    if not pixels:
        return b""
    background = Counter(pixels).most_common(1)[0][0]
    drawn = [place for place, pixel in enumerate(pixels) if pixel != background]
    return row[drawn[0] * _PIXEL : (drawn[-1] + 1) * _PIXEL] if drawn else b""


def _pixels(row: bytes) -> list[bytes]:
    return [row[at : at + _PIXEL] for at in range(0, len(row), _PIXEL)]


def _with_fourth_byte(row: bytes, byte: int) -> bytes:
    return b"".join(pixel[:3] + bytes([byte]) for pixel in _pixels(row))
