"""Ink as a smooth vector path: uniform Catmull-Rom through the points, written as cubic Béziers."""

from collections.abc import Iterator, Sequence

from services.ink.model import Ink, Point, Stroke

# A stroke of length zero is drawn by round line caps only where it has a length at all.
_DOT_LENGTH = 0.01


def svg_path(ink: Ink) -> str:
    """Return SVG path data of the strokes' centre lines, in the unit of the points, rounded to a hundredth.

    The same ink always gives the same text. Draw it with round caps and joins, so that a dot is seen.
    """
    return " ".join(_stroke_path(stroke) for stroke in ink.strokes if stroke.points)


def _stroke_path(stroke: Stroke) -> str:
    points = _without_repeats(stroke.points)
    first = points[0]
    start = f"M{_pair(first.x, first.y)}"
    if len(points) == 1:
        return f"{start} L{_pair(first.x + _DOT_LENGTH, first.y)}"
    return " ".join([start, *_curves(points)])


def _curves(points: Sequence[Point]) -> Iterator[str]:
    padded = [points[0], *points, points[-1]]
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        leave = _pair(start.x + (end.x - before.x) / 6, start.y + (end.y - before.y) / 6)
        arrive = _pair(end.x - (after.x - start.x) / 6, end.y - (after.y - start.y) / 6)
        yield f"C{leave} {arrive} {_pair(end.x, end.y)}"


def _without_repeats(points: Sequence[Point]) -> list[Point]:
    kept = [points[0]]
    for point in points[1:]:
        if (point.x, point.y) != (kept[-1].x, kept[-1].y):
            kept.append(point)
    return kept


def _pair(x: float, y: float) -> str:
    # Adding zero turns -0.0 into 0.0, so that equal places are written equally.
    return f"{round(x, 2) + 0.0:.2f},{round(y, 2) + 0.0:.2f}"
