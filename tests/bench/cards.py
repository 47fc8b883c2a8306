"""Passports, ID cards and licences that nobody holds, drawn and held before a camera: turned, blurred, coarse, noisy.

The zone is set in DejaVu Sans Mono where the machine has it: no OCR-B with a fitting licence is at hand.
"""

from pathlib import Path
from typing import Final

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image as Pictures
from PIL import ImageDraw, ImageFont

from tests.services.identity.cards import barcode, zone

Image = NDArray[np.uint8]
MONO: Final = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")
KINDS: Final = ("TD1", "TD2", "TD3")
_FAMILIES: Final = ("ESPINOSA", "NGUYEN", "VAN DER MEER", "OKONKWO", "LI")
_GIVEN: Final = ("ANA MARIA", "QUINCY", "JO", "WEI KIT")
_FRAME: Final = (1920, 1080)


def document(kind: str, seed: int) -> tuple[list[str], Image]:
    """The lines of a card's zone, and the card in a frame."""
    random = np.random.default_rng(seed)
    lines = zone(
        kind,
        family=str(random.choice(_FAMILIES)),
        given=str(random.choice(_GIVEN)),
        number=f"X12{random.integers(10**5, 10**6)}",
        born=_day(random, 30, 99),
        expires=_day(random, 27, 37),
    )
    card = _drawn(kind, lines, random)
    middle = (card.shape[1] / 2, card.shape[0] / 2)
    matrix = cv2.getRotationMatrix2D(middle, random.uniform(-12, 12), random.uniform(0.85, 1.1))
    matrix[:, 2] += np.array(_FRAME) / 2 - middle
    ground = np.full((_FRAME[1], _FRAME[0], 3), 78.0)
    ground += cv2.GaussianBlur(random.normal(0, 60, ground.shape), (0, 0), 9)
    laid = cv2.warpAffine(card, matrix, _FRAME, flags=cv2.INTER_AREA)
    where = cv2.warpAffine(np.full(card.shape[:2], 255, np.uint8), matrix, _FRAME) > 128
    seen = cv2.GaussianBlur(np.where(where[..., None], laid, ground), (0, 0), random.uniform(0.2, 1.2))
    return lines, _noisy(seen, random, 4)


def burst(seed: int, *, module_px: float, noise: float = 8, frames: int = 8) -> tuple[str, list[Image]]:
    """The text of a licence's barcode, and VGA frames of it from a hand that is not quite still."""
    random = np.random.default_rng(seed)
    text, drawn_px, finer = barcode(10, family=f"SAMPLE{seed}"), 8, 4
    plain = np.array(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.PDF417).to_image(scale=drawn_px))
    plain = np.where(plain > 127, 230, 30).astype(np.uint8)
    middle, turn, seen = np.array(plain.shape[::-1]) / 2, random.uniform(-10, 10), []
    for _ in range(frames):
        scale = finer * module_px / drawn_px
        matrix = cv2.getRotationMatrix2D(tuple(middle), turn + random.normal(0, 0.3), scale)
        matrix[:, 2] += np.array([320, 240]) * finer - middle + random.uniform(-3, 3, 2) * finer
        size = (640 * finer, 480 * finer)
        fine = cv2.warpAffine(plain, matrix, size, flags=cv2.INTER_AREA, borderValue=215)
        coarse = _noisy(cv2.resize(fine, (640, 480), interpolation=cv2.INTER_AREA), random, noise)
        seen.append(cv2.cvtColor(coarse, cv2.COLOR_GRAY2BGR).astype(np.uint8))
    return text, seen


def roomy(image: Image) -> Image:
    """With paper around it: a published picture often ends where its barcode does."""
    room = max(20, image.shape[1] // 8)
    edge = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
    paper = int(np.percentile(edge, 90))
    return cv2.copyMakeBorder(image, *[room] * 4, cv2.BORDER_CONSTANT, value=(paper,) * 3).astype(np.uint8)


def turned(image: Image, degrees: float) -> Image:
    """In a frame that it still fits into."""
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    size = np.ceil(np.abs(matrix[:, :2]) @ np.array([width, height])).astype(int)
    matrix[:, 2] += size / 2 - np.array([width, height]) / 2
    return _warped(image, np.vstack([matrix, [0, 0, 1]]), (int(size[0]), int(size[1])))


def tilted(image: Image, degrees: float, *, is_sideways: bool) -> Image:
    """Seen from twice its longer side away."""
    height, width = image.shape[:2]
    far, angle = 2.0 * max(height, width), np.radians(degrees)
    flat = np.array([(-width, -height), (width, -height), (width, height), (-width, height)]) / 2
    depth = flat[:, 0 if is_sideways else 1] * np.sin(angle)
    seen = flat * ((np.cos(angle), 1) if is_sideways else (1, np.cos(angle))) * (far / (far + depth))[:, None]
    middle = np.array([width, height]) / 2
    matrix = cv2.getPerspectiveTransform((flat + middle).astype(np.float32), (seen + middle).astype(np.float32))
    return _warped(image, matrix, (width, height))


def _warped(image: Image, matrix: NDArray[np.float64], size: tuple[int, int]) -> Image:
    warped = cv2.warpPerspective(image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return warped.astype(np.uint8)


def _drawn(kind: str, lines: list[str], random: np.random.Generator) -> Image:
    width, height = 1000, 630 if kind == "TD1" else 705
    card = Pictures.new("RGB", (width, height), (235, 232, 220))
    pen = ImageDraw.Draw(card)
    pen.rectangle((40, 80, 300, 300 if kind == "TD1" else 400), fill=(120, 130, 150))
    if kind != "TD1":
        for row in range(6):
            pen.text((340, 90 + row * 55), f"UTOPIA {random.integers(10**6)}", font=_font(20), fill=(40, 40, 60))
    size = 10
    while _font(size + 1).getlength("A") * len(lines[0]) < width - 90:
        size += 1
    pitch = int(size * 1.55)
    for at, line in enumerate(reversed(lines), start=1):
        pen.text((45, height - 20 - at * pitch), line, font=_font(size), fill=(20, 20, 20))
    return cv2.cvtColor(np.array(card), cv2.COLOR_RGB2BGR).astype(np.uint8)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.truetype(str(MONO), size) if MONO.exists() else ImageFont.load_default(size)


def _day(random: np.random.Generator, first: int, after: int) -> str:
    return f"{random.integers(first, after):02}{random.integers(1, 13):02}{random.integers(1, 29):02}"


def _noisy(image: Image, random: np.random.Generator, noise: float) -> Image:
    return np.clip(image + random.normal(0, noise, image.shape), 0, 255).astype(np.uint8)
