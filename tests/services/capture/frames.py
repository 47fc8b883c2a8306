"""Frames with a card in them, drawn: where it lies is known, and what is wrong with it too."""

from dataclasses import dataclass

import cv2
import numpy as np

from services.capture.quads import Found, Image, Quad, as_pixels
from services.documents.pixels import Pixels

WIDTH, HEIGHT = 1280, 720


def card() -> Image:
    """A card with print on it, 10 pixels a millimetre."""
    image = np.full((540, 856, 3), 200, np.uint8)
    for row in range(60, 520, 48):
        cv2.putText(image, "DEMO 123 ABC xyz 900-00-0000", (40, row), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (30, 30, 30), 3)
    return image


def quad_at(x: float = 340, y: float = 170, width: float = 600, *, squeeze: float = 1.0) -> Quad:
    """Upright; `squeeze`: how long its right side is beside its left one."""
    height = width * 540 / 856
    less = height * (1 - squeeze) / 2
    return Quad((x, y), (x + width, y + less), (x + width, y + height - less), (x, y + height))


def frame(quad: Quad, *, light: float = 1.0, blur: float = 0.0, has_glare: bool = False) -> Image:
    """The card in front of a dark table."""
    page = card()
    source = np.array([(0, 0), (855, 0), (855, 539), (0, 539)], np.float32)
    across = cv2.getPerspectiveTransform(source, np.array(quad.corners, np.float32))
    ground = np.full((HEIGHT, WIDTH, 3), 50, np.uint8)
    seen = cv2.warpPerspective(page, across, (WIDTH, HEIGHT), dst=ground, borderMode=cv2.BORDER_TRANSPARENT)
    if has_glare:
        middle = np.mean(quad.corners, axis=0).astype(int)
        cv2.circle(seen, (int(middle[0]), int(middle[1])), 70, (255, 255, 255), -1)
    if blur:
        seen = cv2.GaussianBlur(seen, (0, 0), blur)
    return np.clip(seen.astype(np.float32) * light, 0, 255).astype(np.uint8)


@dataclass
class KnowingFinder:
    """Implements `PageFinder`: it is told where the page lies; None: there is none."""

    quad: Quad | None = None

    def find(self, image: Image, *, near: Quad | None = None) -> Found | None:
        return None if self.quad is None else Found(self.quad, 0.9)


def pixels(quad: Quad) -> Pixels:
    return as_pixels(frame(quad))
