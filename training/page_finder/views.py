"""Scenes as the network sees them: the whole frame, and the page closely."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from services.capture.page_finder import TALL, WIDE, placing, prepared
from training.page_finder.chance import Image, Rng, between, maybe
from training.page_finder.scenes import Corners, Scene, scene

_RENDERED: Final = 448
_OUTSIDE: Final = 0.05

Views = tuple[NDArray[np.uint8], NDArray[np.float32]]


def views(seeds: range) -> Views:
    """Two pictures a scene, and the corners in their pixels: NaN where there is no page to be told."""
    cv2.setNumThreads(1)
    frames = np.empty((2 * len(seeds), TALL, WIDE, 3), np.uint8)
    corners = np.full((2 * len(seeds), 4, 2), np.nan, np.float32)
    for number, seed in enumerate(seeds):
        rng = np.random.default_rng(seed)
        made = scene(rng, _RENDERED)
        for place, seen in ((2 * number, made), (2 * number + 1, _closely(rng, made))):
            frames[place] = prepared(seen.picture)
            if seen.corners is not None:
                height, width = seen.picture.shape[:2]
                corners[place] = placing(width, height).to_network(seen.corners)
    return frames, corners


def _closely(rng: Rng, made: Scene) -> Scene:
    """The part around the page, as a first look that was not exact, or the frame before, would have it taken."""
    height, width = made.picture.shape[:2]
    if made.corners is None:
        return Scene(_part(made.picture, _anywhere(rng, width, height))[0], None)
    low, high = made.corners.min(axis=0), made.corners.max(axis=0)
    extent = float((high - low).max())
    margins = rng.uniform(0.1, 0.42, (2, 2)) * extent
    moved = rng.normal(0, 0.25, 2) * extent if maybe(rng, 0.15) else np.zeros(2)
    part, at = _part(made.picture, np.stack([low - margins[0], high + margins[1]]) + moved)
    corners = made.corners - at
    beyond = np.maximum(-corners, corners - (part.shape[1] - 1, part.shape[0] - 1)).max()
    return Scene(part, corners if beyond <= _OUTSIDE * max(part.shape) else None)


def _anywhere(rng: Rng, width: int, height: int) -> Corners:
    size = between(rng, 0.3, 0.9) * np.array((width, height))
    low = rng.uniform(0, 1, 2) * (np.array((width, height)) - size)
    return np.stack([low, low + size])


def _part(picture: Image, box: Corners) -> tuple[Image, NDArray[np.float64]]:
    """What of a box, left and top, right and bottom, lies in the picture; and where it begins."""
    height, width = picture.shape[:2]
    (left, top), (right, bottom) = np.clip(box, 0, (width, height)).astype(int).tolist()
    left, top = min(left, width - 16), min(top, height - 16)
    right, bottom = max(right, left + 16), max(bottom, top + 16)
    return picture[top:bottom, left:right], np.array((left, top), np.float64)
