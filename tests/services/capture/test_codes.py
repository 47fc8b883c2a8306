"""Codes held before the camera: turned, tilted, coarse; and nothing that is none."""

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from services.capture.codes import CodeKind, read_code
from tests.services.identity.cards import barcode

Image = NDArray[np.uint8]
_TEXT = barcode(10)


def _code(kind: zxingcpp.BarcodeFormat, text: str, scale: int) -> Image:
    plain = np.array(zxingcpp.create_barcode(text, kind).to_image(scale=scale))
    page = np.full((900, 1400), 225, np.uint8)
    top, left = (900 - plain.shape[0]) // 2, (1400 - plain.shape[1]) // 2
    page[top : top + plain.shape[0], left : left + plain.shape[1]] = np.where(plain > 127, 235, 25)
    return cv2.cvtColor(page, cv2.COLOR_GRAY2BGR).astype(np.uint8)


def _turned(image: Image, degrees: float, scale: float = 1.0, shift: tuple[float, float] = (0, 0)) -> Image:
    matrix = cv2.getRotationMatrix2D((700, 450), degrees, scale)
    matrix[:, 2] += shift
    size = (image.shape[1], image.shape[0])
    turned = cv2.warpAffine(image, matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    return turned.astype(np.uint8)


@pytest.mark.parametrize("degrees", [0, 5, -8, 12])
def test_a_licence_is_read_however_it_is_turned(degrees: float) -> None:
    read = read_code([_turned(_code(zxingcpp.BarcodeFormat.PDF417, _TEXT, 2), degrees)], within_s=30)

    assert read is not None
    assert (read.kind, read.untrusted_text) == (CodeKind.PDF417, _TEXT)


def test_the_qr_code_of_a_slip_is_read() -> None:
    read = read_code([_code(zxingcpp.BarcodeFormat.QRCode, "K1:ABCD-EFGH", 6)])

    assert read is not None
    assert (read.kind, read.untrusted_text) == (CodeKind.QR, "K1:ABCD-EFGH")


@pytest.mark.parametrize("level", [0, 128, 255])
def test_nothing_is_read_where_nothing_is(level: int) -> None:
    assert read_code([np.full((720, 1280, 3), level, np.uint8)]) is None
    assert read_code([]) is None


def test_a_code_does_not_show_what_it_says() -> None:
    read = read_code([_code(zxingcpp.BarcodeFormat.QRCode, "K1:ABCD-EFGH", 6)])

    assert "ABCD" not in repr(read)


def test_the_ladder_ends_when_time_is_up() -> None:
    moments = iter([0.0, 1.0])

    turned = _turned(_code(zxingcpp.BarcodeFormat.PDF417, _TEXT, 2), 12)

    assert read_code([turned], within_s=0.4, clock=lambda: next(moments)) is None
