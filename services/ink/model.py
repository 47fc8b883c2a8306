"""Ink as values, and what can be said about it by looking at its size."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

# A mark that stays under this part of the pad both ways is a dot or a slip of the hand.
_SMALL_PART = 1 / 8


@dataclass(frozen=True, slots=True)
class Point:
    """One sample: `x` and `y` in one unit (y grows downwards), `pressure` 0 to 1, `t_ms` from the first."""

    x: float
    y: float
    pressure: float
    t_ms: int


@dataclass(frozen=True, slots=True)
class Stroke:
    """What was drawn between touching the pad and leaving it."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Ink:
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """The smallest upright rectangle around some ink."""

    left: float
    top: float
    width: float
    height: float


class InkVerdict(StrEnum):
    """Whether ink can be taken for a signature. Other than OK is questioned, never refused without words."""

    EMPTY = "empty"
    DOT = "dot"
    OK = "ok"


def judge(ink: Ink, *, pad_height: float) -> InkVerdict:
    """Judge `ink` drawn on a pad of `pad_height`, in the unit of its points."""
    box = bounds(ink)
    if box is None:
        return InkVerdict.EMPTY
    small = pad_height * _SMALL_PART
    return InkVerdict.DOT if box.width < small and box.height < small else InkVerdict.OK


def bounds(ink: Ink) -> Box | None:
    """Return the box around all points, or None for empty ink."""
    points = tuple(_points(ink))
    if not points:
        return None
    left, top = min(point.x for point in points), min(point.y for point in points)
    right, bottom = max(point.x for point in points), max(point.y for point in points)
    return Box(left, top, right - left, bottom - top)


def fit(ink: Ink, *, width: float, height: float, margin: float = 0.0) -> Ink:
    """Return `ink` scaled and centred in a box of `width` × `height`, keeping its proportions.

    Raises ValueError where the margins leave no room.
    """
    box = bounds(ink)
    inner_width, inner_height = width - 2 * margin, height - 2 * margin
    if inner_width <= 0 or inner_height <= 0:
        raise ValueError("the margins leave no room")
    if box is None:
        return ink
    scales = [inner / outer for inner, outer in ((inner_width, box.width), (inner_height, box.height)) if outer > 0]
    scale = min(scales, default=1.0)
    left = (width - box.width * scale) / 2
    top = (height - box.height * scale) / 2

    def moved(point: Point) -> Point:
        return replace(point, x=left + (point.x - box.left) * scale, y=top + (point.y - box.top) * scale)

    return Ink(tuple(Stroke(tuple(moved(point) for point in stroke.points)) for stroke in ink.strokes))


def _points(ink: Ink) -> Iterator[Point]:
    for stroke in ink.strokes:
        yield from stroke.points
