"""The finder on scenes of fixed seeds, on photographs, and on what is no picture of a page."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from services.capture.page_finder import MODEL, NetworkPageFinder
from services.capture.quads import Quad
from services.capture.sides import refined
from training.page_finder.documents import document
from training.page_finder.evaluation import jaccard, unseen
from training.page_finder.scenes import CONDITIONS


@pytest.fixture(scope="module")
def finder() -> NetworkPageFinder:
    return NetworkPageFinder()


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_page_is_found_in_every_condition(finder: NetworkPageFinder, condition: str) -> None:
    scores = []
    for number in (100, 101, 102):
        scene = unseen(condition, number)
        found = finder.find(scene.picture)
        assert scene.corners is not None
        told = None if found is None else np.array(found.quad.corners)
        scores.append(jaccard(told, scene.corners))
    assert np.mean(scores) > 0.85, scores


def test_nothing_is_found_where_no_page_is(finder: NetworkPageFinder) -> None:
    assert [finder.find(unseen(None, number).picture) for number in range(100, 110)] == [None] * 10


def test_where_a_page_was_helps_and_does_not_mislead(finder: NetworkPageFinder) -> None:
    scene = unseen("plain", 100)
    assert scene.corners is not None
    here = Quad(*[(float(x), float(y)) for x, y in scene.corners])
    elsewhere = Quad((5, 5), (105, 5), (105, 75), (5, 75))
    for near in (here, elsewhere):
        found = finder.find(scene.picture, near=near)
        assert found is not None
        assert jaccard(np.array(found.quad.corners), scene.corners) > 0.95


@pytest.mark.parametrize("shape", [(1, 1), (15, 2000), (16, 16), (720, 1280), (1280, 720), (3000, 40)])
@pytest.mark.parametrize("fill", [0, 255, "noise"])
def test_a_picture_of_nothing_has_no_page_and_does_no_harm(
    finder: NetworkPageFinder, shape: tuple[int, int], fill: int | str
) -> None:
    image = np.full((*shape, 3), 0 if fill == "noise" else fill, np.uint8)
    if fill == "noise":
        image = np.random.default_rng(3).integers(0, 256, image.shape, dtype=np.uint8)
    assert finder.find(image) is None


def test_corners_that_are_nearly_right_move_to_the_edges() -> None:
    image = np.full((720, 1280, 3), 60, np.uint8)
    true = np.array([(300.0, 150.0), (950.0, 190.0), (900.0, 600.0), (260.0, 560.0)])
    cv2.fillConvexPoly(image, np.round(true * 16).astype(np.int32), (230, 230, 230), cv2.LINE_AA, shift=4)
    image = cv2.GaussianBlur(image, (0, 0), 1.2).astype(np.uint8)
    nearly = true + np.array([(6, -5), (-7, 4), (5, 6), (-4, -6)])

    assert np.abs(refined(image, nearly) - true).max() < 1.0


def test_corners_stay_where_no_edge_can_be_seen() -> None:
    image = np.full((720, 1280, 3), 128, np.uint8)
    corners = np.array([(300.0, 150.0), (950.0, 190.0), (900.0, 600.0), (260.0, 560.0)])

    assert np.allclose(refined(image, corners), corners)


def test_the_model_is_small_and_scenes_come_from_their_seeds_alone() -> None:
    assert MODEL.stat().st_size < 1_000_000
    assert np.array_equal(unseen("clutter", 1).picture, unseen("clutter", 1).picture)
    assert not np.array_equal(unseen("clutter", 1).picture, unseen("clutter", 2).picture)
    page, _ = document(np.random.default_rng(1), 400)
    assert max(page.shape[:2]) == 400


@pytest.mark.shared_data
def test_pages_in_photographs_are_found(finder: NetworkPageFinder, shared_data: Path) -> None:
    folder = shared_data / "capture" / "pages"
    for name, entry in json.loads((folder / "quads.json").read_text()).items():
        image = cv2.imread(str(folder / name))
        assert image is not None
        true = np.array(entry["quad_at_max1280"]) * (max(image.shape[:2]) / 1280)
        found = finder.find(image.astype(np.uint8))
        assert found is not None, name
        assert jaccard(np.array(found.quad.corners), true) >= 0.95, name


@pytest.mark.shared_data
def test_no_page_is_seen_in_photographs_without_one(finder: NetworkPageFinder, shared_data: Path) -> None:
    for path in sorted((shared_data / "capture" / "no-page").glob("*.png")):
        image = cv2.imread(str(path))
        assert image is not None
        assert finder.find(image.astype(np.uint8)) is None, path.name
