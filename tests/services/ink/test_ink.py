import json
import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ink import Ink, InkError, InkVerdict, Point, Stroke, bounds, fit, from_json, judge, svg_path, to_json

PAD_HEIGHT = 240.0


def stroke(*places: tuple[float, float]) -> Stroke:
    return Stroke(tuple(Point(x, y, 0.5, 10 * number) for number, (x, y) in enumerate(places)))


@pytest.mark.parametrize(
    ("ink", "verdict"),
    [
        (Ink(), InkVerdict.EMPTY),
        (Ink((Stroke(()),)), InkVerdict.EMPTY),
        (Ink((stroke((10, 10)),)), InkVerdict.DOT),
        (Ink((stroke((10, 10), (20, 25)),)), InkVerdict.DOT),
        (Ink((stroke((10, 10)), stroke((12, 12)))), InkVerdict.DOT),
        (Ink((stroke((10, 10), (200, 12)),)), InkVerdict.OK),
        (Ink((stroke((10, 10), (12, 60)),)), InkVerdict.OK),
        (Ink((stroke((10, 10)), stroke((100, 10)))), InkVerdict.OK),
    ],
)
def test_ink_is_judged_by_its_size(ink: Ink, verdict: InkVerdict) -> None:
    assert judge(ink, pad_height=PAD_HEIGHT) is verdict


def test_a_path_goes_through_every_point_and_is_always_the_same() -> None:
    ink = Ink((stroke((0, 0), (10, 5), (20, 0)), stroke((5, 5))))
    assert svg_path(ink) == (
        "M0.00,0.00 C1.67,0.83 6.67,5.00 10.00,5.00 C13.33,5.00 18.33,0.83 20.00,0.00 M5.00,5.00 L5.01,5.00"
    )
    assert svg_path(Ink()) == ""


def test_a_pen_that_rests_adds_nothing_to_the_path() -> None:
    resting = Ink((stroke((0, 0), (0, 0), (10, 5), (10, 5)),))
    assert svg_path(resting) == svg_path(Ink((stroke((0, 0), (10, 5)),)))


_COORDINATES = st.floats(-1_000, 5_000, allow_nan=False)
_POINTS = st.builds(Point, _COORDINATES, _COORDINATES, st.floats(0, 1, allow_nan=False), st.integers(0, 600_000))
_INKS = st.builds(
    Ink, st.lists(st.builds(Stroke, st.lists(_POINTS, min_size=1, max_size=20).map(tuple)), max_size=6).map(tuple)
)


@given(_INKS)
def test_ink_fitted_into_a_box_stays_inside_it_in_its_proportions(ink: Ink) -> None:
    before, after = bounds(ink), bounds(fit(ink, width=420, height=120, margin=6))
    if before is None or after is None:
        assert before == after
        return
    assert after.left >= 6 - 1e-6
    assert after.top >= 6 - 1e-6
    assert after.left + after.width <= 414 + 1e-6
    assert after.top + after.height <= 114 + 1e-6
    assert math.isclose(before.width * after.height, before.height * after.width, rel_tol=1e-6, abs_tol=1e-3)


@given(_INKS)
def test_a_path_holds_nothing_but_numbers_and_commands(ink: Ink) -> None:
    assert re.fullmatch(r"[MCL0-9., -]*", svg_path(ink))


@given(_INKS)
def test_stored_ink_comes_back_to_the_hundredth(ink: Ink) -> None:
    back = from_json(to_json(ink))
    assert to_json(back) == to_json(ink)
    for was, now in zip(ink.strokes, back.strokes, strict=True):
        for point, again in zip(was.points, now.points, strict=True):
            assert (again.x, again.y) == pytest.approx((point.x, point.y), abs=0.006)
            assert (again.pressure, again.t_ms) == (pytest.approx(point.pressure, abs=0.0006), point.t_ms)


def test_margins_that_leave_no_room_are_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        fit(Ink(), width=10, height=10, margin=5)


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "{}",
        "[{}]",
        "[[]]",
        "[[[1,2,0.5]]]",
        "[[[1,2,0.5,1.5]]]",
        "[[[1,2,0.5,-1]]]",
        "[[[1,2,1.5,0]]]",
        "[[[1,true,0.5,0]]]",
        '[[["1",2,0.5,0]]]',
        "[[[NaN,2,0.5,0]]]",
        "[[[1e9,2,0.5,0]]]",
        "[[[1" + "0" * 400 + ",2,0.5,0]]]",
        "[" * 100_000,
        json.dumps([[[1, 2, 0.5, 0]]] * 501),
        json.dumps([[[1, 2, 0.5, 0]] * 20_001]),
        json.dumps([[[1, 2, 0.5, 0]] * 10_001] * 2),
        " " * 1_000_001,
    ],
)
def test_stored_ink_of_another_shape_or_size_is_refused(stored: str) -> None:
    with pytest.raises(InkError):
        from_json(stored)
