"""What lies under a page and behind it: tables, floors, walls, screens, rooms."""

from collections.abc import Callable

import cv2
import numpy as np

from training.page_finder.chance import Floats, Image, Rng, any_colour, between, ink_on, maybe, one_of, some


def surface(rng: Rng, width: int, height: int) -> Image:
    """A picture without any page in it."""
    make = one_of(rng, [kind for kind, _ in _KINDS], [weight for _, weight in _KINDS])
    made = make(rng, width, height)
    shade = _octaves(rng, width, height, first=2, last=4) * between(rng, 0, 45)
    return np.clip(made.astype(np.float32) + shade[..., None], 0, 255).astype(np.uint8)


def _octaves(rng: Rng, width: int, height: int, *, first: int, last: int) -> Floats:
    """Soft noise of about -1 to 1; the larger the octaves, the finer."""
    total = np.zeros((height, width), np.float32)
    weight = 1.0
    for octave in range(first, last):
        cells = 2**octave
        coarse = rng.standard_normal((cells, cells), dtype=np.float32)
        total += weight * cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
        weight *= 0.55
    return total * 0.5


def _plain(rng: Rng, width: int, height: int) -> Image:
    base = np.array(any_colour(rng) if maybe(rng, 0.65) else (between(rng, 185, 250),) * 3, np.float32)
    grain = rng.standard_normal((height, width, 1), dtype=np.float32) * between(rng, 0, 9)
    return np.clip(base + grain, 0, 255).astype(np.uint8)


def _wood(rng: Rng, width: int, height: int) -> Image:
    tint = np.array((between(rng, 20, 110), between(rng, 60, 160), between(rng, 90, 210)), np.float32)
    rows = np.full((height, 6), 0, np.float32) + rng.standard_normal((height, 6), dtype=np.float32)
    rows = cv2.GaussianBlur(rows, (1, 0), sigmaX=0.1, sigmaY=between(rng, 0.6, 3))
    grain = cv2.resize(rows, (width, height), interpolation=cv2.INTER_CUBIC) * between(rng, 8, 40)
    wood = np.clip(tint + grain[..., None], 0, 255).astype(np.uint8)
    if maybe(rng, 0.6):
        board = max(8, round(height * between(rng, 0.08, 0.4)))
        for y in range(some(rng, 0, board), height, board):
            cv2.line(wood, (0, y), (width, y), tuple((tint * 0.5).tolist()), some(rng, 1, 3))
    return _turned(rng, wood)


def _pattern(rng: Rng, width: int, height: int) -> Image:
    first, second = any_colour(rng), any_colour(rng)
    made = np.full((height, width, 3), first, np.uint8)
    step = max(4, round(width * between(rng, 0.015, 0.2)))
    kind = some(rng, 0, 3)
    for x in range(0, width, step):
        if kind == 0:
            cv2.rectangle(made, (x, 0), (x + step // 2, height), second, -1)
        for y in range(0, height if kind else 0, step):
            if kind == 1 and (x // step + y // step) % 2:
                cv2.rectangle(made, (x, y), (x + step - 1, y + step - 1), second, -1)
            elif kind == 2:
                cv2.rectangle(made, (x, y), (x + step, y + step), second, max(1, step // 14))
            elif kind == 3:
                cv2.circle(made, (x + step // 2, y + step // 2), max(1, step // 4), second, -1, cv2.LINE_AA)
    return _turned(rng, made)


def _cloth(rng: Rng, width: int, height: int) -> Image:
    fine = rng.standard_normal((height // 2 + 1, width // 2 + 1), dtype=np.float32)
    fine = cv2.resize(fine, (width, height), interpolation=cv2.INTER_LINEAR) * between(rng, 10, 40)
    folds = _octaves(rng, width, height, first=1, last=4) * between(rng, 10, 50)
    return np.clip(np.array(any_colour(rng), np.float32) + (fine + folds)[..., None], 0, 255).astype(np.uint8)


def _marble(rng: Rng, width: int, height: int) -> Image:
    noise = _octaves(rng, width, height, first=2, last=7)
    veins = np.abs(np.sin(noise * between(rng, 2, 9)))[..., None]
    first, second = np.array(any_colour(rng), np.float32), np.array(any_colour(rng), np.float32)
    return np.clip(first + (second - first) * veins, 0, 255).astype(np.uint8)


def _colours(rng: Rng, width: int, height: int) -> Image:
    """Grass, stones, leaves, a street: soft shapes of every size in some colours."""
    layers = [_octaves(rng, width, height, first=some(rng, 1, 4), last=8) for _ in range(3)]
    base = np.array(any_colour(rng), np.float32)
    common = layers[0][..., None] * between(rng, 20, 80)
    return np.clip(base + common + np.stack(layers, axis=2) * between(rng, 5, 40), 0, 255).astype(np.uint8)


def _room(rng: Rng, width: int, height: int) -> Image:
    made = _plain(rng, width, height)
    for _ in range(some(rng, 3, 14)):
        _block(rng, made)
    return cv2.GaussianBlur(made, (0, 0), between(rng, 0.6, 5)).astype(np.uint8)


def _block(rng: Rng, made: Image) -> None:
    height, width = made.shape[:2]
    x, y = some(rng, -width // 4, width), some(rng, -height // 4, height)
    far = (x + round(width * between(rng, 0.05, 0.6)), y + round(height * between(rng, 0.05, 0.8)))
    if maybe(rng, 0.3):
        cv2.ellipse(made, (x, y), (far[0] - x, far[1] - y), between(rng, 0, 180), 0, 360, any_colour(rng), -1)
    else:
        cv2.rectangle(made, (x, y), far, any_colour(rng), -1)


def _wall_of_text(rng: Rng, width: int, height: int) -> Image:
    """A poster, a sign, a shelf of labels: writing that is no page."""
    ground = any_colour(rng)
    made = np.full((height, width, 3), ground, np.uint8)
    y = some(rng, 0, 20)
    while y < height + 30:
        scale = between(rng, 0.2, 2.2) * width / 500
        text = "".join(chr(code) for code in rng.integers(65, 122, 60))
        ink = ink_on(rng, ground) if maybe(rng, 0.8) else any_colour(rng)
        cv2.putText(made, text, (some(rng, -30, 30), y), some(rng, 0, 4), scale, ink, some(rng, 1, 3), cv2.LINE_AA)
        y += max(4, round(36 * scale))
    return made


def _screen(rng: Rng, width: int, height: int) -> Image:
    """Windows on a screen, keys of a keyboard, shelves: many rectangles."""
    made = np.full((height, width, 3), any_colour(rng), np.uint8)
    rows, columns = some(rng, 2, 9), some(rng, 2, 14)
    tall, wide, gap = height / rows, width / columns, between(rng, 0.05, 0.35)
    key = any_colour(rng)
    for row in range(rows + 1):
        offset = between(rng, -0.5, 0.5) * wide
        for column in range(-1, columns + 1):
            colour = key if maybe(rng, 0.7) else any_colour(rng)
            left, top = round(offset + column * wide), round(row * tall)
            right, bottom = round(left + wide * (1 - gap)), round(top + tall * (1 - gap))
            cv2.rectangle(made, (left, top), (right, bottom), colour, -1)
            if maybe(rng, 0.5):
                cv2.putText(made, chr(some(rng, 65, 90)), (left + 2, bottom - 3), 0, tall / 70, ink_on(rng, colour), 1)
    return _turned(rng, made)


def _turned(rng: Rng, made: Image) -> Image:
    """The same from another side: a pattern is seldom square to the camera."""
    height, width = made.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    grown = (corners - (width / 2, height / 2)) * between(rng, 1.0, 2.2) + rng.normal(0, width * 0.12, (4, 2))
    angle = np.deg2rad(between(rng, 0, 360))
    spin = np.array([(np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))])
    target = (grown * 1.5 @ spin.T + (width / 2, height / 2)).astype(np.float32)
    if not cv2.isContourConvex(target.reshape(-1, 1, 2)):
        return made
    across = cv2.getPerspectiveTransform(corners, target)
    return cv2.warpPerspective(made, across, (width, height), borderMode=cv2.BORDER_REFLECT).astype(np.uint8)


_KINDS: tuple[tuple[Callable[[Rng, int, int], Image], float], ...] = (
    (_plain, 3),
    (_wood, 3),
    (_pattern, 1.6),
    (_cloth, 1.6),
    (_marble, 1.4),
    (_colours, 1.6),
    (_room, 2),
    (_wall_of_text, 1),
    (_screen, 1.2),
)
