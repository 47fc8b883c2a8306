"""What is made of a frame: looks, turns, and the file that is kept."""

from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image as PillowImage

from services.capture.developed import developed, first_photo
from services.capture.looks import Look, looking
from services.capture.quads import Image, Quad, as_image, as_pixels
from services.capture.taken import Taken
from services.capture.upright import Uprighter
from services.documents.pictures import page_from_picture, pixels_of

SIZE = (1300, 1000)


def shaded() -> Image:
    """A letter on yellow paper, half of it in a shadow."""
    page = np.full((*SIZE, 3), (190, 235, 240), np.uint8)
    for row in range(120, 1200, 60):
        cv2.putText(page, f"Demo letter, line {row}", (80, row), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (40, 30, 30), 3)
    light = np.linspace(1.0, 0.45, SIZE[1])[None, :, None]
    return (page * light).astype(np.uint8)


def test_clear_text_is_dark_on_white_wherever_the_shadow_was() -> None:
    seen = as_image(looking(as_pixels(shaded()), Look.CLEAR_TEXT))
    paper = seen[20:60]
    assert paper.min() > 235
    for half in (seen[:, 60:300], seen[:, 300:540]):
        assert half.min() < 40, "the ink is there"


def test_black_and_white_has_two_colours_and_the_words() -> None:
    before = shaded()
    seen = as_image(looking(as_pixels(before), Look.BLACK_AND_WHITE))
    assert set(np.unique(seen)) == {0, 255}
    ink = before[:, :, 0] < 100 * np.linspace(1.0, 0.45, SIZE[1])[None]
    agreed = ((seen[:, :, 0] == 0) == ink).mean()
    assert agreed > 0.98


def test_black_and_white_is_kept_as_such_by_kiosk_and_portal_and_is_small() -> None:
    taken = Taken(as_pixels(shaded()))
    colour = developed(taken, look=Look.COLOR, turns=0)
    plain = developed(taken, look=Look.BLACK_AND_WHITE, turns=0)
    stored = page_from_picture(plain.page)
    with PillowImage.open(BytesIO(stored)) as image:
        assert (image.format, image.mode, image.size) == ("PNG", "1", (SIZE[1], SIZE[0]))
        assert image.info.keys() <= {"dpi"}
    assert len(stored) * 5 < len(colour.page)
    assert pixels_of(stored, longest_edge=3000) == pixels_of(plain.page, longest_edge=3000)


def test_a_page_is_upright_at_first_and_turned_from_there() -> None:
    upside_down = as_pixels(np.ascontiguousarray(np.rot90(shaded(), 2)))
    photo = first_photo(Taken(upside_down), Uprighter())
    assert photo.turns == 2
    seen = as_image(pixels_of(photo.page, longest_edge=3000)).astype(int)
    assert np.abs(seen - shaded().astype(int)).mean() < 5
    lying = developed(photo.taken, look=photo.look, turns=photo.turns + 1)
    assert lying.turns == 3
    assert pixels_of(lying.page, longest_edge=3000).width == SIZE[0]
    assert developed(photo.taken, look=photo.look, turns=4).turns == 0


@pytest.mark.parametrize("look", Look)
def test_corners_that_are_set_by_hand_cut_the_page_out(look: Look) -> None:
    frame = np.full((900, 1600, 3), 60, np.uint8)
    frame[100:800, 300:841] = shaded()[:700, :541]
    whole = Taken(as_pixels(frame))
    cut = Taken(whole.picture, Quad((300, 100), (840, 100), (840, 799), (300, 799)))
    page = pixels_of(developed(cut, look=look, turns=0).page, longest_edge=3000)
    assert (page.width, page.height) == (1700, 2200)
    assert as_image(page)[20:60, 20:400].min() > 100


def test_a_photo_does_not_show_itself_in_words() -> None:
    photo = developed(Taken(as_pixels(shaded())), look=Look.COLOR, turns=0)
    assert "xff" not in repr(photo)
