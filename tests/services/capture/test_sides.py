"""The sides of drawn pages: straight, bent, with a frame printed inside, hidden by fingers, not to be seen at all."""

import cv2
import numpy as np
from numpy.typing import NDArray

from services.capture.quads import Image
from services.capture.sides import refined

_TRUE = np.array([(300.0, 150.0), (950.0, 190.0), (900.0, 600.0), (260.0, 560.0)])
_NEARLY = _TRUE + np.array([(6, -5), (-7, 4), (5, 6), (-4, -6)])
_SIZE = (720, 1280, 3)


def _page(outline: NDArray[np.float64], paper: int = 230) -> Image:
    image = np.full(_SIZE, 60, np.uint8)
    cv2.fillPoly(image, [np.round(outline * 16).astype(np.int32)], (paper, paper, paper), cv2.LINE_AA, shift=4)
    return image


def _seen(image: Image) -> Image:
    return cv2.GaussianBlur(image, (0, 0), 1.2).astype(np.uint8)


def _bulging(by: float) -> NDArray[np.float64]:
    along = np.linspace(0, 1, 50, endpoint=False)[:, None]
    sides = []
    for start, end in zip(_TRUE, np.roll(_TRUE, -1, axis=0), strict=True):
        way = (end - start) / np.linalg.norm(end - start)
        sides.append(start + (end - start) * along + np.array((way[1], -way[0])) * by * np.sin(np.pi * along))
    return np.concatenate(sides)


def test_corners_that_are_nearly_right_move_to_the_edges() -> None:
    assert np.abs(refined(_seen(_page(_TRUE)), _NEARLY) - _TRUE).max() < 1.0


def test_the_corners_of_a_page_that_is_not_flat_are_found_at_the_ends_of_its_curves() -> None:
    for by in (-8, 8):
        assert np.abs(refined(_seen(_page(_bulging(by))), _NEARLY) - _TRUE).max() < 2.0


def test_a_frame_printed_near_the_edge_is_not_the_edge() -> None:
    image = _page(_TRUE, paper=200)
    inner = (_TRUE - _TRUE.mean(axis=0)) * 0.95 + _TRUE.mean(axis=0)
    cv2.polylines(image, [np.round(inner).astype(np.int32)], True, (0, 0, 0), 2, cv2.LINE_AA)

    assert np.abs(refined(_seen(image), _NEARLY) - _TRUE).max() < 1.5


def test_fingers_over_a_side_do_not_bend_it() -> None:
    image = _page(_TRUE)
    for x in (500, 545, 590):
        cv2.line(image, (x, 100), (x + 10, 230), (110, 150, 200), 36, cv2.LINE_AA)

    assert np.abs(refined(_seen(image), _NEARLY) - _TRUE).max() < 2.0


def test_corners_stay_where_no_edge_can_be_seen() -> None:
    assert np.allclose(refined(np.full(_SIZE, 128, np.uint8), _TRUE), _TRUE)
