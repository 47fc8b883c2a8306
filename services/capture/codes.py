"""Reads the code that somebody holds before the camera: the barcode of a licence, the QR code of a slip or a card.

A ladder: the picture as it is; the barcode turned upright and flat; that twice as large; and where one frame is too
coarse, several laid over each other. zxing-cpp reads; what it cannot do is find a barcode that is turned.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Final

from services.capture.bars import Upright, upright_bars

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from services.capture.quads import Image

    Grey = NDArray[np.uint8]

_FUSED: Final = 8
_PLACES: Final = 5
_LONGEST_TEXT: Final = 4096
_LEAST_AGREEMENT: Final = 0.5
_WIDEST_FUSED: Final = 1400


class CodeKind(StrEnum):
    """What is read."""

    PDF417 = "pdf417"
    QR = "qr"


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it was read; nobody has checked its text."""

    kind: CodeKind
    untrusted_text: str = field(repr=False)


def read_code(
    frames: "Sequence[Image]", *, within_s: float = 0.4, clock: Callable[[], float] = time.monotonic
) -> Code | None:
    """The first code that a rung of the ladder reads in frames (newest first), or None when time is up."""
    until = clock() + within_s
    for picture in _rungs(frames):
        code = _read(picture)
        if code is not None:
            return code
        if clock() >= until:
            break
    return None


def _rungs(frames: "Sequence[Image]") -> "Iterator[Grey]":
    import cv2

    if not frames:
        return
    newest = _grey(frames[0])
    yield newest
    for bars in islice(upright_bars(newest), _PLACES):
        yield from bars.views(newest)
        fused = _fused(frames, bars)
        if fused is not None:
            yield fused
            yield cv2.resize(fused, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC).astype("uint8")


def _read(picture: "Grey") -> Code | None:
    import zxingcpp

    kinds: dict[object, CodeKind] = {
        zxingcpp.BarcodeFormat.PDF417: CodeKind.PDF417,
        zxingcpp.BarcodeFormat.QRCode: CodeKind.QR,
    }
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.PDF417, zxingcpp.BarcodeFormat.QRCode])
    for code in zxingcpp.read_barcodes(picture, formats=wanted, text_mode=zxingcpp.TextMode.Plain):
        kind = kinds.get(code.format)
        if kind is not None and code.valid and 0 < len(code.text) <= _LONGEST_TEXT:
            return Code(kind, code.text)
    return None


def _fused(frames: "Sequence[Image]", bars: Upright) -> "Grey | None":
    """The barcode of several frames laid over each other, each moved to where the newest has it; finer than any one."""
    import cv2
    import numpy as np

    scale = 3 if bars.width * 3 <= _WIDEST_FUSED else 2
    first = bars.view(_grey(frames[0]), scale=scale)
    if len(frames) < 2:
        return None
    total, count = first.astype(np.float32), 1
    target = cv2.GaussianBlur(first, (0, 0), scale).astype(np.uint8, copy=False)
    for frame in frames[1:_FUSED]:
        other = bars.view(_grey(frame), scale=scale)
        moved = _moved_onto(target, other, scale)
        if moved is not None:
            total += moved
            count += 1
    if count < 2:
        return None
    mean = total / count
    sharp = mean + 1.0 * (mean - cv2.GaussianBlur(mean, (0, 0), scale))
    return np.clip(sharp, 0, 255).astype(np.uint8)


def _moved_onto(target: "Grey", other: "Grey", scale: int) -> "NDArray[np.float32] | None":
    import cv2
    import numpy as np

    blurred = cv2.GaussianBlur(other, (0, 0), scale)
    window = cv2.createHanningWindow((target.shape[1], target.shape[0]), cv2.CV_32F)
    (x, y), _response = cv2.phaseCorrelate(target.astype(np.float32), blurred.astype(np.float32), window)
    warp: NDArray[np.float32] = np.array([[1, 0, x], [0, 1, y]], np.float32)
    half = (target.shape[1] // 2, target.shape[0] // 2)
    small, small_other = (
        cv2.resize(target, half, interpolation=cv2.INTER_AREA),
        cv2.resize(blurred, half, interpolation=cv2.INTER_AREA),
    )
    warp[:, 2] /= 2
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 8, 1e-3)
    try:
        agreement, found = cv2.findTransformECC(small, small_other, warp, cv2.MOTION_AFFINE, criteria)
    except cv2.error:
        return None
    if agreement < _LEAST_AGREEMENT:
        return None
    warp = np.asarray(found, np.float32)
    warp[:, 2] *= 2
    size = (target.shape[1], target.shape[0])
    moved = cv2.warpAffine(
        other, warp, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    return moved.astype(np.float32)


def _grey(image: "Image") -> "Grey":
    import cv2
    import numpy as np

    return image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)
