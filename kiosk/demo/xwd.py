"""Pictures of the screen: the X server's framebuffer file (X window dump, version 7) → PNG."""

import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

# The first 25 numbers of XWDFileHeader (X11/XWDFile.h), big-endian.
_HEADER: Final = struct.Struct(">25I")
_COLOUR_BYTES: Final = 12
_VERSION: Final = 7


class NoPicture(Exception):
    """The file is not a framebuffer that we can read."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of 32 bits, blue first, as Xvfb keeps them at depth 24."""

    width: int
    height: int
    bytes_per_line: int
    pixels: bytes = field(repr=False)

    def save(self, path: Path) -> None:
        """Writes a PNG. Raises OSError where it cannot be written."""
        image = QImage(self.pixels, self.width, self.height, self.bytes_per_line, QImage.Format.Format_RGB32)
        if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
            raise OSError(f"cannot write {path}")


def parse(untrusted: bytes) -> Picture:
    """The picture in an X window dump. Raises NoPicture."""
    if len(untrusted) < _HEADER.size:
        raise NoPicture("too short")
    numbers = _HEADER.unpack_from(untrusted)
    header_size, version, _, depth, width, height = numbers[:6]
    bits_per_pixel, bytes_per_line = numbers[11:13]
    if (version, depth, bits_per_pixel) != (_VERSION, 24, 32):
        raise NoPicture("not a dump of 24 bits in 32")
    start = header_size + numbers[19] * _COLOUR_BYTES
    pixels = untrusted[start : start + bytes_per_line * height]
    if len(pixels) < bytes_per_line * height:
        raise NoPicture("cut off")
    return Picture(width, height, bytes_per_line, pixels)
