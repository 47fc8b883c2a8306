"""Which way up a page is read."""

from pathlib import Path

import numpy as np
import pytest

from services.capture.quads import Image, as_image, as_pixels
from services.capture.upright import Uprighter
from services.documents.pictures import pixels_of
from services.documents.pixels import Pixels
from tests.conftest import ROOT

PAPERS = sorted((ROOT / "resources" / "demo" / "camera").glob("*.jpg"))


def turned(image: Image, quarters: int) -> Pixels:
    return as_pixels(np.ascontiguousarray(np.rot90(image, quarters)))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("quarters", range(4))
def test_a_paper_is_upright_however_it_was_held(paper: Path, quarters: int) -> None:
    image = as_image(pixels_of(paper.read_bytes(), longest_edge=1600))
    assert (Uprighter().turns(turned(image, quarters)) + quarters) % 4 == 0


@pytest.mark.parametrize("colour", [0, 128, 255])
def test_where_nothing_is_written_it_stays(colour: int) -> None:
    assert Uprighter().turns(as_pixels(np.full((900, 600, 3), colour, np.uint8))) == 0


def test_noise_and_a_page_of_one_pixel_stay() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (700, 500, 3), dtype=np.uint8)
    assert Uprighter().turns(as_pixels(noise)) in range(4)
    assert Uprighter().turns(as_pixels(np.zeros((1, 1, 3), np.uint8))) == 0
