"""What becomes of the files of a document: checked, made plain, and refused with a reason."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from services.documents.given import (
    LARGEST_DOCUMENT,
    MOST_PAGES,
    FileFault,
    FileKind,
    FileRefused,
    kind_of,
    require_size,
)
from services.documents.pictures import (
    LARGEST_PAGE,
    LONGEST_EDGE,
    MOST_PIXELS,
    page_from_picture,
    page_from_pixels,
    pixels_of,
)
from services.documents.pixels import Pixels

GPS = 0x8825
ORIENTATION = 0x0112
TURNED = 6  # the camera was held upright


def picture(
    width: int = 200, height: int = 100, *, form: str = "JPEG", mode: str = "RGB", color: object = "red", **how: object
) -> bytes:
    out = BytesIO()
    Image.new(mode, (width, height), color).save(out, form, **how)
    return out.getvalue()


def noise(width: int, height: int) -> Image.Image:
    return Image.effect_noise((width, height), 90).convert("RGB")


def with_exif(**tags: int) -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Maker Who Knows"
    exif[ORIENTATION] = tags.get("orientation", 1)
    exif.get_ifd(GPS)[2] = (37.0, 20.0, 30.0)
    return picture(exif=exif, comment=b"told by the camera")


def fault_of(untrusted: bytes) -> FileFault:
    with pytest.raises(FileRefused) as refused:
        page_from_picture(untrusted)
    assert str(refused.value) == refused.value.fault.value
    return refused.value.fault


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_a_kind_is_known_by_its_first_bytes() -> None:
    assert kind_of(picture()) is FileKind.JPEG
    assert kind_of(picture(form="PNG")) is FileKind.PNG
    assert kind_of(b"%PDF-1.7\n") is FileKind.PDF
    for other in (b"", b"GIF89a", b"PK\x03\x04", b"<svg/>", b"MZ", b" %PDF-1.7"):
        with pytest.raises(FileRefused) as refused:
            kind_of(other)
        assert refused.value.fault is FileFault.UNKNOWN_KIND


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_page_is_a_jpeg_of_our_own(form: str) -> None:
    page = page_from_picture(picture(form=form))
    assert kind_of(page) is FileKind.JPEG
    assert Image.open(BytesIO(page)).size == (200, 100)


def test_nothing_that_stood_beside_the_picture_comes_along() -> None:
    given = with_exif() + b"PK\x03\x04 hidden behind the end"
    page = page_from_picture(given)
    for secret in (b"Maker Who Knows", b"told by the camera", b"Exif", b"hidden behind"):
        assert secret in given
        assert secret not in page
    assert dict(Image.open(BytesIO(page)).getexif()) == {}
    assert set(Image.open(BytesIO(page)).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}


def test_a_text_in_a_png_does_not_come_along() -> None:
    given = picture(form="PNG")
    hidden = given[:33] + chunk(b"tEXt", b"Comment\0Demo Client Alpha") + given[33:]
    assert b"Demo Client Alpha" not in page_from_picture(hidden)


def test_a_picture_is_turned_before_the_turn_is_forgotten() -> None:
    assert Image.open(BytesIO(page_from_picture(with_exif(orientation=TURNED)))).size == (100, 200)


def test_what_is_see_through_lies_on_white() -> None:
    page = page_from_picture(picture(form="PNG", mode="RGBA", color=(0, 0, 0, 0)))
    assert min(Image.open(BytesIO(page)).getpixel((10, 10))) > 250


def test_a_large_picture_becomes_as_small_as_a_page_needs() -> None:
    out = BytesIO()
    noise(3000, 2000).save(out, "JPEG", quality=95)
    assert len(out.getvalue()) > LARGEST_PAGE
    page = page_from_picture(out.getvalue())
    assert max(Image.open(BytesIO(page)).size) <= LONGEST_EDGE
    assert len(page) <= LARGEST_PAGE


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    side = 60_000
    assert side * side > MOST_PIXELS
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 4096))
    assert fault_of(bomb) is FileFault.TOO_MANY_PIXELS


def test_a_scan_in_fine_greys_keeps_what_is_on_it() -> None:
    dark, light = (5_000).to_bytes(2, "little"), (60_000).to_bytes(2, "little")
    out = BytesIO()
    Image.frombytes("I;16", (200, 100), (dark * 100 + light * 100) * 100).save(out, "PNG")
    page = Image.open(BytesIO(page_from_picture(out.getvalue()))).convert("L")
    assert page.getpixel((20, 50)) == pytest.approx(5_000 / 257, abs=3)
    assert page.getpixel((180, 50)) == pytest.approx(60_000 / 257, abs=3)


@pytest.mark.parametrize(
    "damaged",
    [
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        picture()[:-100],
        picture(form="PNG")[:-40],
        b"\xff\xd8\xff<script>alert(1)</script>",
        picture(form="GIF"),
        picture(form="TIFF"),
    ],
)
def test_what_cannot_be_decoded_is_refused(damaged: bytes) -> None:
    assert fault_of(damaged) is FileFault.DAMAGED


def test_a_document_has_a_largest_size_and_a_number_of_pages() -> None:
    require_size([b"x" * LARGEST_DOCUMENT])
    for files, fault in (
        ([b"x" * LARGEST_DOCUMENT, b"x"], FileFault.TOO_LARGE),
        ([b"x"] * (MOST_PAGES + 1), FileFault.TOO_MANY_PAGES),
    ):
        with pytest.raises(FileRefused) as refused:
            require_size(files)
        assert refused.value.fault is fault


def test_what_a_camera_saw_becomes_a_page_and_is_shown_again() -> None:
    seen = Pixels(4, 2, bytes((250, 10, 10)) * 8)  # blue
    page = page_from_pixels(seen)
    shown = pixels_of(page, longest_edge=100)
    assert (shown.width, shown.height) == (4, 2)
    blue, green, red = shown.bgr[:3]
    assert blue > 200
    assert max(green, red) < 60
    assert pixels_of(page, longest_edge=2).width == 2


def test_pixels_fit_their_size() -> None:
    with pytest.raises(ValueError, match="three bytes"):
        Pixels(2, 2, b"123")
