"""The finder on scenes of fixed seeds, on photographs, and on what is no picture of a page."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from services.capture.page_finder import MODEL, TALL, WIDE, NetworkPageFinder, placing, prepared
from services.capture.quads import Quad
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


def test_a_page_in_a_frame_that_is_taller_than_wide_is_found_as_well(finder: NetworkPageFinder) -> None:
    scene = unseen("plain", 100)
    assert scene.corners is not None
    found = finder.find(np.ascontiguousarray(scene.picture.swapaxes(0, 1)))

    assert found is not None
    assert jaccard(np.array(found.quad.corners)[::-1, ::-1], scene.corners) > 0.95


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (640, 480), (500, 500), (3000, 40)])
def test_places_come_back_from_the_network_s_picture(size: tuple[int, int]) -> None:
    place = placing(*size)
    corners = np.array([(0.0, 0.0), (size[0] - 1, 0), (size[0] - 1, size[1] - 1), (0, size[1] - 1)])
    there = place.to_network(corners)

    assert np.allclose(place.from_network(there), corners)
    assert (there > 0).all()
    assert (there < (WIDE, TALL)).all()


def test_a_dim_picture_and_a_bright_one_look_alike_to_the_network() -> None:
    picture = unseen("plain", 100).picture
    dim = (picture * 0.5).astype(np.uint8)

    assert np.abs(prepared(dim).astype(int) - prepared(picture)).mean() < 2


def test_areas_are_compared_wherever_they_lie() -> None:
    square = np.array([(0.0, 0.0), (100, 0), (100, 100), (0, 100)])
    for moved in ((0, 0), (1180, 620), (-40, -40), (3000, 3000)):
        here = square + moved
        assert jaccard(here, here) == 1
        for beside, shared in ((50, 1 / 3), (100, 0)):
            assert jaccard(here + np.array((beside, 0)), here) == pytest.approx(shared, abs=0.01)


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
