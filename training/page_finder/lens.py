"""Light and camera: what happens to a scene on its way into a picture."""

import cv2
import numpy as np
from numpy.typing import NDArray

from training.page_finder.chance import Floats, Image, Rng, between, maybe, one_of, some


def shadow(rng: Rng, cover: Image) -> Floats:
    """How much of the light a page takes from what is around it: 0 to 1."""
    size = max(cover.shape)
    shift = rng.normal(0, 0.012 * size, 2)
    moved = cv2.warpAffine(cover, np.array([(1, 0, shift[0]), (0, 1, shift[1])]), (cover.shape[1], cover.shape[0]))
    small = cv2.resize(moved, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), max(0.3, size * between(rng, 0.0008, 0.008)))
    back = cv2.resize(soft, (cover.shape[1], cover.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(back.astype(np.float32) / 255 * between(rng, 0.1, 0.6), np.float32)


def light(rng: Rng, picture: Image, *, is_dark: bool) -> Image:
    """Uneven, tinted, of any strength; a hard shadow now and then."""
    height, width = picture.shape[:2]
    corners = rng.uniform(0.65, 1.15, (2, 2)).astype(np.float32)
    strength = between(rng, 0.18, 0.5) if is_dark else between(rng, 0.6, 1.2)
    field = cv2.resize(corners, (width, height), interpolation=cv2.INTER_LINEAR) * strength
    if maybe(rng, 0.25):
        field *= _hard_shadow(rng, width, height)
    tint = rng.normal(1, 0.06, 3).astype(np.float32)
    lit = picture.astype(np.float32) * field[..., None] * tint
    if maybe(rng, 0.3):
        lit = 255 * (np.clip(lit, 0, 255) / 255) ** between(rng, 0.7, 1.4)
    if maybe(rng, 0.2):  # fog of a greasy lens
        lit = lit * 0.8 + between(rng, 10, 60)
    return np.clip(lit, 0, 255).astype(np.uint8)


def _hard_shadow(rng: Rng, width: int, height: int) -> Floats:
    mask = np.ones((height // 4 + 1, width // 4 + 1), np.float32)
    points = rng.uniform((-0.5, -0.5), (1.5, 1.5), (some(rng, 3, 5), 2)) * (width / 4, height / 4)
    cv2.fillPoly(mask, [points.astype(np.int32)], between(rng, 0.4, 0.85))
    soft = cv2.GaussianBlur(mask, (0, 0), max(0.3, width * between(rng, 0.0005, 0.01)))
    return np.asarray(cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def glare(rng: Rng, picture: Image, corners: NDArray[np.float64]) -> Image:
    """A lamp that a card throws back."""
    height, width = picture.shape[:2]
    spot = np.zeros((height // 4 + 1, width // 4 + 1), np.float32)
    weights = rng.dirichlet(np.ones(4))
    at = (weights @ corners) / 4
    size = float(np.sqrt(cv2.contourArea(corners.astype(np.float32)))) / 4
    axes = (max(1, round(size * between(rng, 0.08, 0.45))), max(1, round(size * between(rng, 0.05, 0.25))))
    cv2.ellipse(spot, (round(at[0]), round(at[1])), axes, between(rng, 0, 180), 0, 360, 1.0, -1)
    spot = cv2.GaussianBlur(spot, (0, 0), max(0.5, size * between(rng, 0.03, 0.2)))
    grown = cv2.resize(spot, (width, height), interpolation=cv2.INTER_LINEAR) * between(rng, 90, 300)
    return np.clip(picture.astype(np.float32) + grown[..., None], 0, 255).astype(np.uint8)


def motion(rng: Rng, picture: Image) -> Image:
    """A hand that shakes while the shutter is open."""
    length = max(2.0, max(picture.shape) * between(rng, 0.003, 0.016))
    size = int(length) | 1
    kernel = np.zeros((size, size), np.float32)
    middle, angle = size // 2, between(rng, 0, np.pi)
    reach = np.array((np.cos(angle), np.sin(angle))) * length / 2
    start, end = (middle - reach).round().astype(int), (middle + reach).round().astype(int)
    cv2.line(kernel, (int(start[0]), int(start[1])), (int(end[0]), int(end[1])), 1.0, 1)
    return cv2.filter2D(picture, -1, kernel / max(1e-6, float(kernel.sum()))).astype(np.uint8)


def defocus(rng: Rng, picture: Image) -> Image:
    """A lens that looks elsewhere."""
    return cv2.GaussianBlur(picture, (0, 0), max(0.3, max(picture.shape) * between(rng, 0.0005, 0.004))).astype(
        np.uint8
    )


def noise(rng: Rng, picture: Image, *, is_dark: bool) -> Image:
    """Grain of the sensor, and the coarser grain that its noise filter leaves."""
    height, width = picture.shape[:2]
    amount = between(rng, 3, 13) if is_dark else between(rng, 0, 8)
    coarse = one_of(rng, (1, 2, 3))
    grain = rng.standard_normal((height // coarse + 1, width // coarse + 1, 3), dtype=np.float32) * amount
    if coarse > 1:
        grain = cv2.resize(grain, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.clip(picture.astype(np.float32) + grain[:height, :width], 0, 255).astype(np.uint8)


def compressed(rng: Rng, picture: Image) -> Image:
    """As a webcam sends it."""
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, some(rng, 25, 92)])
    return cv2.imdecode(data, cv2.IMREAD_COLOR).astype(np.uint8)
