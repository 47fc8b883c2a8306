"""A scene: a page or none, in front of something, seen by a cheap camera."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from training.page_finder import lens
from training.page_finder.chance import Floats, Image, Rng, between, maybe, one_of, some
from training.page_finder.documents import document
from training.page_finder.surfaces import surface
from training.page_finder.things import clutter, hand_at, sign

Corners = NDArray[np.float64]
CONDITIONS: Final = ("plain", "tilted", "hands", "glare", "dark", "motion", "clutter")
_FRAMES: Final = ((16 / 9, 0.5), (4 / 3, 0.2), (3 / 4, 0.14), (9 / 16, 0.1), (1.0, 0.06))
_OUTSIDE: Final = 0.05
"""How far, in longest sides of the frame, a corner may lie outside and still be told."""
_LEAST_AREA: Final = 0.14
"""Of a page in a named condition, in squares of the frame's shorter side: a smaller one is too far away to be read."""


@dataclass(frozen=True, slots=True)
class Scene:
    """`corners`: clockwise from the page's own top left, in pixels; None where there is no page to be told."""

    picture: Image
    corners: Corners | None


def scene(rng: Rng, longest: int, *, condition: str | None = None, aspect: float | None = None) -> Scene:
    """One of all that can happen; of one condition where it is named, and then with a page that is whole."""
    ratio = aspect or one_of(rng, [frame for frame, _ in _FRAMES], [weight for _, weight in _FRAMES])
    width, height = (longest, round(longest / ratio)) if ratio >= 1 else (round(longest * ratio), longest)
    picture = surface(rng, width, height)
    wanted = condition or one_of(rng, (*CONDITIONS, "none"), (3, 2, 2, 1.2, 1.2, 1.2, 3, 4))
    clutter(rng, picture, some(rng, 4, 14) if wanted == "clutter" else some(rng, 0, 3) * some(rng, 0, 1))
    if wanted == "none":
        return _without(rng, picture)
    corners = _place(rng, width, height, wanted, is_whole=condition is not None)
    ink, inside = document(rng, max(24, round(1.15 * _longest_side(corners))))
    picture = _laid(rng, picture, ink, inside, corners)
    if wanted == "hands" or (condition is None and maybe(rng, 0.12)):
        for _ in range(some(rng, 1, 2)):
            hand_at(rng, picture, corners)
    if wanted == "glare" or (condition is None and maybe(rng, 0.08)):
        picture = lens.glare(rng, picture, corners)
    picture = _seen(rng, picture, wanted)
    is_told = _share_outside(corners, width, height) <= _OUTSIDE
    return Scene(picture, corners if is_told else None)


def _seen(rng: Rng, picture: Image, wanted: str) -> Image:
    picture = lens.light(rng, picture, is_dark=wanted == "dark")
    if wanted == "motion" or maybe(rng, 0.1):
        picture = lens.motion(rng, picture)
    if maybe(rng, 0.4):
        picture = lens.defocus(rng, picture)
    picture = lens.noise(rng, picture, is_dark=wanted == "dark")
    return lens.compressed(rng, picture) if maybe(rng, 0.6) else picture


def _without(rng: Rng, picture: Image) -> Scene:
    clutter(rng, picture, some(rng, 0, 10))
    for _ in range(some(rng, 0, 3)):
        sign(rng, picture)
    if maybe(rng, 0.3):
        height, width = picture.shape[:2]
        middle = rng.uniform((0, 0), (width, height))
        nearby = middle + np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * width * between(rng, 0.05, 0.2)
        hand_at(rng, picture, nearby)
    return Scene(_seen(rng, picture, one_of(rng, ("plain", "dark", "motion"), (6, 2, 1))), None)


def _place(rng: Rng, width: int, height: int, wanted: str, *, is_whole: bool) -> Corners:
    """Where the four corners come to lie. The shape of the paper follows from them, within what paper can be."""
    for _ in range(60):
        corners = _thrown(rng, width, height, wanted)
        outside = _share_outside(corners, width, height)
        limit = -0.004 if is_whole else (-0.004 if maybe(rng, 0.85) else 0.5)
        if outside <= limit and _is_seen_from_the_front(corners, min(width, height), _LEAST_AREA if is_whole else 0.02):
            return corners
    inset = np.array((width, height)) * 0.15
    return np.array(
        [inset, (width - inset[0], inset[1]), (width - inset[0], height - inset[1]), (inset[0], height - inset[1])]
    )


def _thrown(rng: Rng, width: int, height: int, wanted: str) -> Corners:
    """A rectangle in space, turned and tilted, through a pinhole."""
    ratio = one_of(
        rng, (1.586, 0.773, 0.707, 1.294, 1.42, 0.5, 0.63, 2.2, between(rng, 0.4, 2.6)), (6, 4, 3, 1, 1, 1.5, 1, 1, 3)
    )
    size = between(rng, 0.22, 1.0) ** 0.6
    half = np.array((np.sqrt(ratio), 1 / np.sqrt(ratio))) / 2
    flat = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half
    spin = rng.normal(0, 0.14) if maybe(rng, 0.6) else between(rng, 0, 2 * np.pi)
    lean = 0.75 if wanted == "tilted" else between(rng, 0.05, 0.5)
    tilt_x, tilt_y = rng.uniform(-lean, lean, 2)
    points = np.concatenate([flat, np.zeros((4, 1))], axis=1) @ _rotation(tilt_x, tilt_y, spin).T
    depth = between(rng, 1.3, 4.0)
    projected = points[:, :2] * depth / (depth + points[:, 2:])
    room = np.array((width, height), np.float64)
    span = projected.max(axis=0) - projected.min(axis=0)
    projected *= size * float((room / span).min())
    span = projected.max(axis=0) - projected.min(axis=0)
    free = np.maximum(room - span, room * (0 if maybe(rng, 0.9) else 0.3))
    low = projected.min(axis=0)
    return projected - low + (room - span) / 2 + rng.uniform(-0.5, 0.5, 2) * free


def _rotation(tilt_x: float, tilt_y: float, spin: float) -> NDArray[np.float64]:
    around_x = np.array([(1, 0, 0), (0, np.cos(tilt_x), -np.sin(tilt_x)), (0, np.sin(tilt_x), np.cos(tilt_x))])
    around_y = np.array([(np.cos(tilt_y), 0, np.sin(tilt_y)), (0, 1, 0), (-np.sin(tilt_y), 0, np.cos(tilt_y))])
    around_z = np.array([(np.cos(spin), -np.sin(spin), 0), (np.sin(spin), np.cos(spin), 0), (0, 0, 1)])
    return np.asarray(around_x @ around_y @ around_z)


def _share_outside(corners: Corners, width: int, height: int) -> float:
    """How far the farthest corner lies outside, in longest sides; negative inside."""
    far = np.maximum(-corners, corners - (width - 1, height - 1)).max()
    return float(far / max(width, height))


def _is_seen_from_the_front(corners: Corners, shortest: int, least_area: float) -> bool:
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    area = cv2.contourArea(corners.astype(np.float32), oriented=True)
    return bool(area > least_area * shortest**2 and sides.min() > 0.09 * shortest)


def _longest_side(corners: Corners) -> float:
    return float(np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1).max())


def _laid(rng: Rng, picture: Image, ink: Image, inside: Image | None, corners: Corners) -> Image:
    """The page in its place, bent a little where it is paper, with its shadow."""
    height, width = picture.shape[:2]
    tall, wide = ink.shape[:2]
    edges = corners[1] - corners[0], corners[2] - corners[1]
    if (np.linalg.norm(edges[0]) > np.linalg.norm(edges[1])) != (wide > tall):
        ink = np.ascontiguousarray(np.rot90(ink))
        inside = None if inside is None else np.ascontiguousarray(np.rot90(inside))
        tall, wide = ink.shape[:2]
    whole = np.full((tall, wide), 255, np.uint8) if inside is None else inside
    if maybe(rng, 0.25) and inside is None:
        ink = _creased(rng, ink)
    source = np.array([(0, 0), (wide, 0), (wide, tall), (0, tall)], np.float32) - 0.5
    across = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    if inside is None and maybe(rng, 0.35):
        flat, cover = _bent(rng, ink, whole, across, (width, height))
    else:
        flat = cv2.warpPerspective(
            ink, across, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        cover = cv2.warpPerspective(whole, across, (width, height), flags=cv2.INTER_LINEAR)
    share = cover.astype(np.float32)[..., None] / 255
    below = picture.astype(np.float32)
    if maybe(rng, 0.7):
        below *= 1 - lens.shadow(rng, cover)[..., None]
    return (below + (flat.astype(np.float32) - below) * share).astype(np.uint8)


def _bent(
    rng: Rng, ink: Image, whole: Image, across: NDArray[np.float64], size: tuple[int, int]
) -> tuple[Image, Image]:
    """Sides that bulge; the corners stay where they are."""
    width, height = size
    back = np.linalg.inv(across)
    xs, ys = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    low = back[2, 0] * xs + back[2, 1] * ys + back[2, 2]
    u = ((back[0, 0] * xs + back[0, 1] * ys + back[0, 2]) / low).astype(np.float32)
    v = ((back[1, 0] * xs + back[1, 1] * ys + back[1, 2]) / low).astype(np.float32)
    tall, wide = whole.shape
    bulge = rng.uniform(-0.018, 0.018, 2) * min(wide, tall)
    u2 = u + bulge[0] * np.sin(np.pi * np.clip(v / tall, 0, 1))
    v2 = v + bulge[1] * np.sin(np.pi * np.clip(u / wide, 0, 1))
    u2, v2 = u2.astype(np.float32), v2.astype(np.float32)
    flat = cv2.remap(ink, u2, v2, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cover = cv2.remap(whole, u2, v2, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    return flat.astype(np.uint8), cover.astype(np.uint8)


def _creased(rng: Rng, ink: Image) -> Image:
    """Folds, as light changes across them."""
    tall, wide = ink.shape[:2]
    shade: Floats = np.zeros((tall, wide), np.float32)
    for _ in range(some(rng, 1, 3)):
        at = between(rng, 0.2, 0.8)
        ramp = (
            np.arange(wide, dtype=np.float32)[None, :] - at * wide
            if maybe(rng, 0.5)
            else np.arange(tall, dtype=np.float32)[:, None] - at * tall
        )
        shade = shade + np.sign(ramp) * np.exp(-np.abs(ramp) / (0.2 * max(tall, wide))) * between(rng, 4, 26)
    return np.clip(ink + shade[..., None], 0, 255).astype(np.uint8)
