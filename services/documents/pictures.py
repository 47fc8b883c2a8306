"""Pictures of pages: decoded within limits, made upright, and encoded again with nothing beside the picture."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

from services.documents.given import FileFault, FileRefused
from services.documents.pixels import Pixels

MOST_PIXELS: Final = 50_000_000
"""Decoded, 150 MB. The largest phone pictures in common use are a little below."""
LONGEST_EDGE: Final = 2400
"""Pixels: small print of a letter-size page stays readable (about 220 dots an inch)."""
LARGEST_PAGE: Final = 1024 * 1024
_QUALITIES: Final = (85, 70, 50)
_FORMATS: Final = ("JPEG", "PNG")
_DPI: Final = (200, 200)
_STEPS_OF_FINE_GREYS: Final = 257
"""Of 16 bits, for one of 8: Pillow itself would make everything white that is not nearly black."""


def page_from_picture(untrusted: bytes) -> bytes:
    """A page as our own JPEG, from a JPEG or PNG that nobody has checked. Raises FileRefused.

    What is black and white alone, and not turned by what stands beside it, stays so: a PNG of our own.
    """
    image = _opened(untrusted)
    is_plain = image.mode == "1" and not image.info.keys() & {"exif", "transparency"}
    return _encoded(image if is_plain else _upright(image))


def page_from_pixels(pixels: Pixels, *, is_two_toned: bool = False) -> bytes:
    """A page as our own JPEG, from a camera or a drawn page; `is_two_toned`: it is black and white, and stays so."""
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.bgr, "raw", "BGR")
    return _encoded(image.convert("1", dither=Image.Dither.NONE) if is_two_toned else image)


def pixels_of(untrusted_page: bytes, *, longest_edge: int) -> Pixels:
    """A page to be shown, no longer than so many pixels at its longer edge. Raises FileRefused."""
    image = _upright(_opened(untrusted_page, is_roughly=(longest_edge, longest_edge)))
    image.thumbnail((longest_edge, longest_edge))
    return Pixels(image.width, image.height, image.tobytes("raw", "BGR"))


def _opened(untrusted: bytes, *, is_roughly: tuple[int, int] | None = None) -> Image.Image:
    """The decoded picture. Its size is known from its head, before anything is decoded.

    `is_roughly`: so much is enough, and a JPEG can be decoded smaller, which takes less time.
    """
    try:
        image = Image.open(BytesIO(untrusted), formats=_FORMATS)
        if image.width * image.height > MOST_PIXELS:
            raise FileRefused(FileFault.TOO_MANY_PIXELS)
        if is_roughly is not None:
            image.draft("RGB", is_roughly)
        image.load()
    except FileRefused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise FileRefused(FileFault.TOO_MANY_PIXELS) from None
    except Exception:  # a decoder raises whatever broken input leads it to
        raise FileRefused(FileFault.DAMAGED) from None
    return image


def _upright(image: Image.Image) -> Image.Image:
    """Turned as its EXIF says, on white where it is transparent, in plain colours."""
    try:
        turned = ImageOps.exif_transpose(image)
    except Exception:  # EXIF is as untrusted as the rest, and what it says is only how to turn
        turned = image
    if turned.mode.startswith("I"):
        turned.info.pop("transparency", None)
        turned = turned.point(lambda grey: grey / _STEPS_OF_FINE_GREYS).convert("L")
    if turned.has_transparency_data:
        ground = Image.new("RGBA", turned.size, "white")
        ground.alpha_composite(turned.convert("RGBA"))
        turned = ground
    return turned.convert("RGB")


def _encoded(image: Image.Image) -> bytes:
    if image.mode == "1":
        page = _png(image)
        if len(page) <= LARGEST_PAGE and max(image.size) <= LONGEST_EDGE:
            return page
        image = image.convert("RGB")
    edge = LONGEST_EDGE
    while True:
        image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
        for quality in _QUALITIES:
            page = _jpeg(image, quality)
            if len(page) <= LARGEST_PAGE:
                return page
        edge = max(image.size) // 2  # a page is never so restless; a picture that wants to be in the way may be


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    Image.frombytes("1", image.size, image.tobytes()).save(out, "PNG", optimize=True, dpi=_DPI)
    return out.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    # A fresh picture from the pixels alone: what stood beside them in the file does not come along.
    plain = Image.frombytes("RGB", image.size, image.tobytes())
    plain.save(out, "JPEG", quality=quality, optimize=True, dpi=_DPI)
    return out.getvalue()
