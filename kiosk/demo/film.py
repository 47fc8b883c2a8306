"""What a demo's webcam sees in the story of the camera: invented papers in a hand that is not good at it, at first."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from services.capture.judge import Fault
from services.documents.pictures import pixels_of
from ui.theme import resources

if TYPE_CHECKING:
    import numpy as np

    from services.capture.quads import Image

PAGES: Final = 3
"""Of the pay stub."""
_SIZE: Final = (1280, 720)
_FPS: Final = 10
_PHASE: Final = 45
"""Frames of a fault: a hint comes after a third of a second, and stays for a second at least."""
_ON_THE_WAY: Final = 8
_AT_REST: Final = 120
_AS_IT_IS: Final = 1.0
_FAR: Final = 0.5
_BLUR: Final = 31
_LIGHT: Final = 0.8
"""Of a room: in full light a lamp would not be seen on white paper."""
_TREMBLE: Final = 0.7
"""Pixels: a hand that means to be still."""


def make_films(folder: Path) -> Path:
    """One film for each time that the camera is switched on: a card with every fault, then the pages of a pay stub."""
    import numpy as np

    folder.mkdir()
    card, stub = _paper("1-state-id"), _paper("2-pay-stub")
    rng = np.random.default_rng(11)
    _write(folder / "0.avi", _card_in_a_clumsy_hand(card, rng))
    for page in range(1, PAGES + 1):
        _write(folder / f"{page}.avi", _page_laid_down(_numbered(stub, page), rng))
    return folder


FAULTS: Final = (Fault.TOO_FAR, Fault.GLARE, Fault.BLURRED)
"""What is wrong with the card, one after the other, before it is good."""


def _card_in_a_clumsy_hand(paper: "Image", rng: "np.random.Generator") -> "Iterator[Image]":
    yield from (_seen(paper, rng, scale=_FAR) for _ in range(_PHASE))
    for step in range(_ON_THE_WAY):
        yield _seen(paper, rng, scale=_FAR + (_AS_IT_IS - _FAR) * (step + 1) / _ON_THE_WAY)
    yield from (_under_a_lamp(_seen(paper, rng)) for _ in range(_PHASE))
    yield from (_out_of_focus(_seen(paper, rng)) for _ in range(_PHASE))
    yield from (_seen(paper, rng) for _ in range(_AT_REST))


def _page_laid_down(paper: "Image", rng: "np.random.Generator") -> "Iterator[Image]":
    for step in range(_ON_THE_WAY):
        yield _seen(paper, rng, scale=_FAR + (_AS_IT_IS - _FAR) * step / _ON_THE_WAY)
    yield from (_seen(paper, rng) for _ in range(_AT_REST))


def _seen(paper: "Image", rng: "np.random.Generator", *, scale: float = _AS_IT_IS) -> "Image":
    """The paper at a distance, in a hand that trembles, in light that flickers a little."""
    import cv2
    import numpy as np

    width, height = _SIZE
    left, top = rng.normal(0, _TREMBLE, 2)
    way = np.array([(scale, 0, width * (1 - scale) / 2 + left), (0, scale, height * (1 - scale) / 2 + top)])
    moved = cv2.warpAffine(paper, way, _SIZE, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    return cv2.convertScaleAbs(moved, alpha=_LIGHT * float(rng.uniform(0.98, 1.02))).astype(np.uint8, copy=False)


def _under_a_lamp(image: "Image") -> "Image":
    import cv2
    import numpy as np

    width, height = _SIZE
    lamp = np.zeros((height, width), np.float32)
    cv2.ellipse(lamp, (round(width * 0.55), round(height * 0.5)), (width // 8, height // 9), 20, 0, 360, 1.0, -1)
    light = cv2.GaussianBlur(lamp, (0, 0), 6)[:, :, None] * 255
    lit: Image = np.clip(image + light, 0, 255).astype(np.uint8)
    return lit


def _out_of_focus(image: "Image") -> "Image":
    import cv2
    import numpy as np

    return cv2.GaussianBlur(image, (_BLUR, _BLUR), 0).astype(np.uint8, copy=False)


def _numbered(paper: "Image", page: int) -> "Image":
    import cv2

    marked = paper.copy()
    at = (round(_SIZE[0] * 0.5), round(_SIZE[1] * 0.62))
    cv2.putText(marked, f"Page {page} of {PAGES}", at, cv2.FONT_HERSHEY_SIMPLEX, 0.7, (40, 40, 40), 2, cv2.LINE_AA)
    return marked


def _paper(name: str) -> "Image":
    import cv2
    import numpy as np

    from services.capture.quads import as_image

    file = resources() / "demo" / "camera" / f"{name}.jpg"
    picture = as_image(pixels_of(file.read_bytes(), longest_edge=max(_SIZE)))
    return cv2.resize(picture, _SIZE, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _write(file: Path, frames: "Iterator[Image]") -> None:
    import cv2

    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), _FPS, _SIZE)
    for frame in frames:
        writer.write(frame)
    writer.release()
