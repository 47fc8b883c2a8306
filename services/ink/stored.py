"""Ink as compact JSON: a list of strokes, each a list of [x, y, pressure, t_ms]."""

import json
import math

from services.ink.model import Ink, Point, Stroke

MAX_JSON_CHARS = 1_000_000
MAX_STROKES = 500
MAX_POINTS = 20_000
MAX_COORDINATE = 100_000.0
MAX_T_MS = 3_600_000


class InkError(ValueError):
    """Stored ink that does not fit. The text names no value."""


def to_json(ink: Ink) -> str:
    """Return `ink` as JSON, coordinates to a hundredth and pressure to a thousandth."""
    strokes = [
        [[round(p.x, 2), round(p.y, 2), round(p.pressure, 3), p.t_ms] for p in stroke.points] for stroke in ink.strokes
    ]
    return json.dumps(strokes, separators=(",", ":"), allow_nan=False)


def from_json(untrusted_text: str) -> Ink:
    """Read ink written by `to_json`. Raises InkError for another shape, or too many or impossible points."""
    if len(untrusted_text) > MAX_JSON_CHARS:
        raise InkError("the ink is too large")
    try:
        untrusted = json.loads(untrusted_text)
    except (ValueError, RecursionError) as error:
        raise InkError("the ink is not JSON") from error
    if not isinstance(untrusted, list) or len(untrusted) > MAX_STROKES:
        raise InkError("the ink is not a list of strokes, or has too many")
    strokes = tuple(_stroke(each) for each in untrusted)
    if sum(len(stroke.points) for stroke in strokes) > MAX_POINTS:
        raise InkError("the ink has too many points")
    return Ink(strokes)


def _stroke(untrusted: object) -> Stroke:
    if not isinstance(untrusted, list) or not untrusted or len(untrusted) > MAX_POINTS:
        raise InkError("a stroke is not a list of points, is empty or has too many")
    return Stroke(tuple(_point(each) for each in untrusted))


def _point(untrusted: object) -> Point:
    if not isinstance(untrusted, list) or len(untrusted) != 4:
        raise InkError("a point is not four numbers")
    x, y, pressure = (_number(each) for each in untrusted[:3])
    t_ms = untrusted[3]
    if type(t_ms) is not int or not 0 <= t_ms <= MAX_T_MS:
        raise InkError("a point's time is out of range")
    if max(abs(x), abs(y)) > MAX_COORDINATE or not 0 <= pressure <= 1:
        raise InkError("a point is out of range")
    return Point(x, y, pressure, t_ms)


def _number(untrusted: object) -> float:
    if isinstance(untrusted, bool) or not isinstance(untrusted, int | float):
        raise InkError("a point is not four numbers")
    try:
        number = float(untrusted)
    except OverflowError as error:
        raise InkError("a point is out of range") from error
    if not math.isfinite(number):
        raise InkError("a point is out of range")
    return number
