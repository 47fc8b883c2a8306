"""Each thing that can be wrong with a frame is said, and the first of several first."""

import pytest

from services.capture.judge import Fault, judged
from services.capture.quads import Found, Image, Quad
from tests.services.capture.frames import frame, quad_at

GOOD = quad_at()


def verdict(image: Image, quad: Quad, before: Quad | None = None) -> Fault | None:
    return judged(image, Found(quad, 0.9), before or quad).fault


def test_a_good_frame_has_no_fault_and_the_sharper_one_is_known() -> None:
    sharp, soft = (judged(frame(GOOD, blur=blur), Found(GOOD, 0.9), GOOD) for blur in (0.0, 1.2))
    assert (sharp.fault, soft.fault) == (None, None)
    assert sharp.sharpness > soft.sharpness


def test_nothing_there() -> None:
    assert judged(frame(GOOD), None, GOOD).fault is Fault.NO_PAGE


@pytest.mark.parametrize(
    ("quad", "fault"),
    [
        (quad_at(x=-3), Fault.CUT_OFF),
        (quad_at(x=700), Fault.CUT_OFF),
        (quad_at(y=450), Fault.CUT_OFF),
        (quad_at(width=380), Fault.TOO_FAR),
        (quad_at(squeeze=0.6), Fault.TILTED),
    ],
)
def test_where_the_page_lies(quad: Quad, fault: Fault) -> None:
    assert verdict(frame(quad), quad) is fault


def test_a_page_that_moves_and_one_that_has_just_come() -> None:
    assert verdict(frame(GOOD), GOOD, quad_at(x=330)) is Fault.MOVING
    assert judged(frame(GOOD), Found(GOOD, 0.9), None).fault is Fault.MOVING
    assert verdict(frame(GOOD), GOOD, quad_at(x=338)) is None


@pytest.mark.parametrize(
    ("image", "fault"),
    [
        (frame(GOOD, blur=6), Fault.BLURRED),
        (frame(GOOD, has_glare=True), Fault.GLARE),
        (frame(GOOD, light=0.35), Fault.DARK),
    ],
    ids=["blurred", "glare", "dark"],
)
def test_how_the_page_looks(image: Image, fault: Fault) -> None:
    assert verdict(image, GOOD) is fault


def test_what_is_to_be_mended_first_is_said_first() -> None:
    far = quad_at(width=300, squeeze=0.5)
    assert verdict(frame(far, blur=6, light=0.3), far) is Fault.TOO_FAR
    assert verdict(frame(GOOD, blur=6, light=0.3), GOOD) is Fault.BLURRED
