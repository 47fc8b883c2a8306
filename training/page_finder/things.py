"""What lies around a page, and the hands that hold it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from training.page_finder.chance import Colour, Image, Rng, any_colour, between, ink_on, maybe, some


def clutter(rng: Rng, picture: Image, count: int) -> None:
    """Pens, cups, phones, books, cables, in the picture itself."""
    for _ in range(count):
        thing = (_pen, _cup, _slab, _cable, _sheet_edge)[some(rng, 0, 4)]
        thing(rng, picture)


def _anywhere(rng: Rng, picture: Image) -> NDArray[np.float64]:
    height, width = picture.shape[:2]
    return rng.uniform((-0.1 * width, -0.1 * height), (1.1 * width, 1.1 * height))


def _pen(rng: Rng, picture: Image) -> None:
    size = max(picture.shape)
    start, angle = _anywhere(rng, picture), between(rng, 0, 2 * np.pi)
    end = start + size * between(rng, 0.1, 0.4) * np.array((np.cos(angle), np.sin(angle)))
    cv2.line(
        picture,
        _whole(start),
        _whole(end),
        any_colour(rng),
        max(2, round(size * between(rng, 0.006, 0.02))),
        cv2.LINE_AA,
    )


def _cup(rng: Rng, picture: Image) -> None:
    size, middle, colour = max(picture.shape), _anywhere(rng, picture), any_colour(rng)
    radius = size * between(rng, 0.03, 0.14)
    for part in (1.0, 0.85, 0.6):
        shade = tuple(channel * part for channel in colour)
        axes = (max(1, round(radius * part)), max(1, round(radius * part * between(rng, 0.8, 1))))
        cv2.ellipse(picture, _whole(middle), axes, 0, 0, 360, shade, -1, cv2.LINE_AA)


def _slab(rng: Rng, picture: Image) -> None:
    """A book, a phone, a box: a rectangle that is no page."""
    size, middle = max(picture.shape), _anywhere(rng, picture)
    wide, tall = size * between(rng, 0.05, 0.3), size * between(rng, 0.05, 0.35)
    corners = cv2.boxPoints(((middle[0], middle[1]), (wide, tall), between(rng, 0, 180)))
    colour = any_colour(rng)
    if sum(colour) > 480:  # a bright one would be a second page
        colour = (colour[0] * 0.5, colour[1] * 0.5, colour[2] * 0.5)
    cv2.fillConvexPoly(picture, corners.astype(np.int32), colour, cv2.LINE_AA)
    if maybe(rng, 0.5):
        inner = (corners - middle) * between(rng, 0.7, 0.95) + middle
        cv2.fillConvexPoly(picture, inner.astype(np.int32), tuple(part * 0.6 for part in colour), cv2.LINE_AA)


def _sheet_edge(rng: Rng, picture: Image) -> None:
    """Something large that reaches out of the picture: a table's edge, a laptop, a wall."""
    height, width = picture.shape[:2]
    middle, angle = _anywhere(rng, picture), between(rng, 0, 360)
    reach = 2.0 * max(height, width)
    turn = np.deg2rad(angle)
    across = np.array((np.cos(turn), np.sin(turn))) * reach
    away = np.array((-np.sin(turn), np.cos(turn))) * reach
    outside = np.array([middle - across, middle + across, middle + across + away, middle - across + away])
    centre = np.array((width / 2, height / 2))
    if np.dot(centre - middle, away) < 0 or np.linalg.norm(centre - middle) > max(width, height) * 0.3:
        cv2.fillPoly(picture, [outside.astype(np.int32)], any_colour(rng), cv2.LINE_AA)


def _cable(rng: Rng, picture: Image) -> None:
    points = np.cumsum(rng.normal(0, max(picture.shape) * 0.06, (12, 2)), axis=0) + _anywhere(rng, picture)
    line = points.astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(
        picture,
        [line],
        False,
        any_colour(rng),
        max(1, round(max(picture.shape) * between(rng, 0.003, 0.01))),
        cv2.LINE_AA,
    )


def hand_at(rng: Rng, picture: Image, quad: NDArray[np.float64]) -> None:
    """A hand that comes from outside and holds the page at one of its sides; fingers lie on it and under it."""
    side = some(rng, 0, 3)
    start, end = quad[side], quad[(side + 1) % 4]
    place = start + (end - start) * between(rng, 0.08, 0.92)
    away = place - quad.mean(axis=0)
    away /= max(1e-6, float(np.linalg.norm(away)))
    along = (end - start) / max(1e-6, float(np.linalg.norm(end - start)))
    extent = float(np.sqrt(cv2.contourArea(quad.astype(np.float32))))
    skin = _skin(rng)
    size = max(picture.shape)
    width = float(np.clip(extent * between(rng, 0.05, 0.13), size * 0.018, size * 0.06))
    _limb(
        picture,
        place + away * size * 0.9,
        place + away * width * between(rng, 1.2, 3),
        width * between(rng, 2.5, 4),
        skin,
    )
    for number in range(some(rng, 1, 4)):
        root = place + along * width * 1.05 * (number - 1) + away * width * 2.2
        tip = root - away * width * between(rng, 2.2, 4.2) + along * width * between(rng, -0.6, 0.6)
        _limb(picture, root, tip, width * between(rng, 0.8, 1.05), skin)
        if maybe(rng, 0.5):
            nail = tuple(min(255.0, part * 1.15 + 12) for part in skin)
            cv2.circle(picture, _whole(tip), max(1, round(width * 0.28)), nail, -1, cv2.LINE_AA)


def _skin(rng: Rng) -> Colour:
    light = between(rng, 0.25, 1.15)
    return tuple(float(np.clip(part * light + rng.normal(0, 7), 0, 255)) for part in (118, 150, 205))  # type: ignore[return-value]


def _limb(picture: Image, start: NDArray[np.float64], end: NDArray[np.float64], width: float, skin: Colour) -> None:
    """Rounded, darker at its sides."""
    for part, shade in ((1.0, 0.72), (0.82, 0.9), (0.55, 1.0)):
        colour = tuple(channel * shade for channel in skin)
        cv2.line(picture, _whole(start), _whole(end), colour, max(1, round(width * part)), cv2.LINE_AA)


def sign(rng: Rng, picture: Image) -> None:
    """A few large letters somewhere."""
    height, width = picture.shape[:2]
    colour = any_colour(rng)
    text = "".join(chr(code) for code in rng.integers(65, 90, some(rng, 2, 9)))
    at = (some(rng, 0, width), some(rng, 0, height))
    cv2.putText(
        picture, text, at, some(rng, 0, 4), between(rng, 0.5, 3) * width / 500, ink_on(rng, colour), some(rng, 1, 5)
    )


def _whole(point: NDArray[np.float64]) -> tuple[int, int]:
    return round(float(np.clip(point[0], -9999, 9999))), round(float(np.clip(point[1], -9999, 9999)))
