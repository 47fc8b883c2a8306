"""Pages of known sizes, seen by a pinhole camera from many sides, come out at their size."""

import cv2
import numpy as np
import pytest

from services.capture.quads import Quad, as_image, as_pixels
from services.capture.straighten import straightened, true_shape
from services.capture.taken import Taken
from services.documents.pixels import Pixels

FRAME = (1920, 1080)


def seen(width_mm: float, height_mm: float, *, tilt: tuple[float, float], turn: float, focal: float = 1500.0) -> Quad:
    """The corners of a page 600 mm before a camera, clockwise from its own top left."""
    half = (
        np.array([(-width_mm, -height_mm), (width_mm, -height_mm), (width_mm, height_mm), (-width_mm, height_mm)]) / 2
    )
    flat = np.concatenate([half, np.zeros((4, 1))], axis=1)
    rotation = cv2.Rodrigues(np.array((tilt[0], tilt[1], 0.0)))[0] @ cv2.Rodrigues(np.array((0.0, 0.0, turn)))[0]
    space = flat @ rotation.T + (20, -10, 600)
    corners = space[:, :2] / space[:, 2:] * focal + (np.array(FRAME) - 1) / 2
    return Quad(*[(float(x), float(y)) for x, y in corners])


@pytest.mark.parametrize("tilt", [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.4, -0.4), (-0.3, 0.2)])
@pytest.mark.parametrize("turn", [0.0, 0.3, -1.2])
@pytest.mark.parametrize("shape", [85.6 / 53.98, 215.9 / 279.4, 0.4, 2.4])
def test_the_shape_of_a_tilted_page_is_known(shape: float, tilt: tuple[float, float], turn: float) -> None:
    quad = seen(150 * np.sqrt(shape), 150 / np.sqrt(shape), tilt=tilt, turn=turn)
    assert true_shape(quad, *FRAME) == pytest.approx(shape, rel=0.03)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((85.6, 53.98), (1011, 638)),
        ((53.98, 85.6), (638, 1011)),
        ((215.9, 279.4), (1700, 2200)),
        ((210, 297), (1654, 2339)),
        ((80, 200), (880, 2200)),
    ],
)
def test_cards_have_300_dots_an_inch_and_pages_200(size: tuple[float, float], expected: tuple[int, int]) -> None:
    frame = Pixels(*FRAME, bytes(FRAME[0] * FRAME[1] * 3))
    page = straightened(Taken(frame, seen(*size, tilt=(0.2, 0.1), turn=0.1)))
    assert np.allclose((page.width, page.height), expected, rtol=0.01)


def test_what_is_printed_stands_where_it_is_on_the_page() -> None:
    page = np.full((540, 856, 3), 235, np.uint8)
    for x, y in ((100, 90), (700, 120), (430, 400)):
        cv2.circle(page, (x, y), 12, (0, 0, 0), -1, cv2.LINE_AA)
    quad = seen(85.6 * 3, 53.98 * 3, tilt=(0.3, -0.25), turn=0.2)
    source = np.array([(0, 0), (855, 0), (855, 539), (0, 539)], np.float32)
    across = cv2.getPerspectiveTransform(source, np.array(quad.corners, np.float32))
    frame = cv2.warpPerspective(page, across, FRAME, borderValue=(40, 60, 40)).astype(np.uint8)

    flat = as_image(straightened(Taken(as_pixels(frame), quad)))
    grey = cv2.cvtColor(cv2.resize(flat, (856, 540)), cv2.COLOR_BGR2GRAY)
    count, _, stats, middles = cv2.connectedComponentsWithStats((grey < 100).astype(np.uint8))
    spots = sorted(tuple(middles[i].round()) for i in range(1, count) if stats[i, cv2.CC_STAT_AREA] > 200)

    assert np.allclose(spots, [(100, 90), (430, 400), (700, 120)], atol=2)


def test_without_a_page_the_whole_frame_is_kept() -> None:
    frame = Pixels(4, 3, bytes(36))
    assert straightened(Taken(frame)) is frame
