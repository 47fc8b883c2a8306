"""Papers and cards as a printer would make them: flat, upright, whole."""

import cv2
import numpy as np

from training.page_finder.chance import (
    Colour,
    Image,
    Rng,
    any_colour,
    between,
    ink_on,
    maybe,
    one_of,
    paper_colour,
    some,
)

_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    cv2.FONT_HERSHEY_COMPLEX_SMALL,
)
_LETTERS = "ABCDEFGHIJKLMNOPRSTUVWZabcdeghiklmnoprstuvw0123456789"
# Width by height. ID-1 cards, passports, letter and A4 both ways, receipts, envelopes, whatever else people bring.
_ASPECTS = (
    ((1.586, 1.586), 0.30),
    ((0.63, 0.63), 0.05),
    ((1.42, 1.42), 0.05),
    ((0.704, 0.704), 0.04),
    ((0.773, 0.773), 0.16),
    ((0.707, 0.707), 0.10),
    ((1.294, 1.294), 0.06),
    ((1.414, 1.414), 0.04),
    ((0.4, 0.6), 0.07),
    ((1.7, 2.6), 0.05),
    ((0.6, 1.7), 0.08),
)


def document(rng: Rng, longest: int) -> tuple[Image, "Image | None"]:
    """A paper or card of `longest` pixels, and where it is (255) and is not (0): cards have round corners."""
    low, high = one_of(rng, [aspect for aspect, _ in _ASPECTS], [weight for _, weight in _ASPECTS])
    aspect = between(rng, low, high) * between(rng, 0.98, 1.02)
    width, height = (longest, round(longest / aspect)) if aspect > 1 else (round(longest * aspect), longest)
    is_card = abs(aspect - 1.586) < 0.1 or abs(aspect - 0.63) < 0.04
    if is_card:
        return _card(rng, width, height), _rounded(width, height, radius=0.037 * max(width, height))
    return _paper(rng, width, height), None


def _rounded(width: int, height: int, *, radius: float) -> Image:
    inside = np.zeros((height, width), np.uint8)
    corner = max(1, round(radius))
    cv2.rectangle(inside, (corner, 0), (width - 1 - corner, height - 1), 255, -1)
    cv2.rectangle(inside, (0, corner), (width - 1, height - 1 - corner), 255, -1)
    for x in (corner, width - 1 - corner):
        for y in (corner, height - 1 - corner):
            cv2.circle(inside, (x, y), corner, 255, -1, cv2.LINE_AA)
    return inside


def _filled(width: int, height: int, colour: Colour) -> Image:
    return np.full((height, width, 3), colour, np.uint8)


def _paper(rng: Rng, width: int, height: int) -> Image:
    paper = paper_colour(rng)
    page, ink = _filled(width, height, paper), ink_on(rng, paper)
    if maybe(rng, 0.04):
        return page
    margin = round(min(width, height) * between(rng, 0.03, 0.13))
    y = margin
    if maybe(rng, 0.6):
        y = _heading(rng, page, margin, ink)
    while y < height - margin:
        block = one_of(rng, (_lines, _table, _gap, _box, _picture), (6, 1.6, 1.2, 0.7, 0.6))
        y = block(rng, page, (margin, y), ink)
    if maybe(rng, 0.12):
        cv2.rectangle(
            page, (margin // 2, margin // 2), (width - margin // 2, height - margin // 2), ink, some(rng, 1, 3)
        )
    return page


def _heading(rng: Rng, page: Image, margin: int, ink: Colour) -> int:
    height, width = page.shape[:2]
    tall = round(height * between(rng, 0.03, 0.1))
    if maybe(rng, 0.25):
        bar = any_colour(rng)
        edge = 0 if maybe(rng, 0.15) else margin  # few printers reach the edge of the paper
        cv2.rectangle(page, (edge, edge), (width - 1 - edge, margin + tall), bar, -1)
        ink = ink_on(rng, bar)
    _words(rng, page, (margin, margin + tall), width - margin, tall, ink)
    return margin + tall + tall // 2


def _words(rng: Rng, page: Image, at: tuple[int, int], right: int, tall: float, ink: Colour) -> None:
    """A line of writing with its foot at a point; where it is too small to read, its words as dashes."""
    x, y = at
    end = x + (right - x) * between(rng, 0.3, 1)
    if tall < 9:
        thick = max(1, round(tall * 0.45))
        middle = round(y - tall * 0.35)
        while x < end:
            step = round(between(rng, 0.8, 5) * tall)
            cv2.line(page, (x, middle), (min(x + step, right), middle), ink, thick)
            x += step + max(1, round(tall * 0.5))
        return
    text = "".join(_LETTERS[i] if i < len(_LETTERS) else " " for i in rng.integers(0, len(_LETTERS) + 9, 60))
    scale = tall / 30
    font = one_of(rng, _FONTS)
    count = max(1, int((end - x) / (18 * scale)))
    cv2.putText(page, text[:count], (x, y), font, scale, ink, max(1, round(tall / 14)), cv2.LINE_AA)


def _lines(rng: Rng, page: Image, at: tuple[int, int], ink: Colour) -> int:
    x, y = at
    height, width = page.shape[:2]
    tall = max(2.0, max(height, width) * between(rng, 0.009, 0.026))
    step = tall * between(rng, 1.3, 2.2)
    for _ in range(some(rng, 1, 9)):
        y += round(step)
        if y > height - at[0]:
            break
        _words(rng, page, (x, y), width - x, tall, ink)
    return y + round(step * 0.6)


def _table(rng: Rng, page: Image, at: tuple[int, int], ink: Colour) -> int:
    x, y = at
    height, width = page.shape[:2]
    row = max(4, round(max(height, width) * between(rng, 0.018, 0.04)))
    rows = max(1, min(some(rng, 2, 10), (height - x - y) // row))
    columns = sorted(round(between(rng, x, width - x)) for _ in range(some(rng, 1, 5)))
    if maybe(rng, 0.4):
        cv2.rectangle(page, (x, y), (width - x, y + row), tuple(part * 0.8 for part in paper_colour(rng)), -1)
    for number in range(rows + 1):
        if maybe(rng, 0.8):
            cv2.line(page, (x, y + number * row), (width - x, y + number * row), ink, 1)
        if number < rows:
            for column in (x + 2, *columns):
                _words(rng, page, (column + 2, y + number * row + round(row * 0.8)), width - x, row * 0.55, ink)
    for column in (x, *columns, width - x):
        if maybe(rng, 0.6):
            cv2.line(page, (column, y), (column, y + rows * row), ink, 1)
    return y + (rows + 1) * row


def _gap(rng: Rng, page: Image, at: tuple[int, int], ink: Colour) -> int:
    del ink
    return at[1] + max(3, round(page.shape[0] * between(rng, 0.02, 0.15)))


def _box(rng: Rng, page: Image, at: tuple[int, int], ink: Colour) -> int:
    x, y = at
    height, width = page.shape[:2]
    tall = round(height * between(rng, 0.04, 0.2))
    right = round(between(rng, x + 5, width - x))
    colour = any_colour(rng) if maybe(rng, 0.4) else ink
    cv2.rectangle(page, (x, y), (right, y + tall), colour, -1 if maybe(rng, 0.4) else some(rng, 1, 2))
    return y + tall + 3


def _picture(rng: Rng, page: Image, at: tuple[int, int], ink: Colour) -> int:
    x, y = at
    height, width = page.shape[:2]
    tall = round(min(height, width) * between(rng, 0.1, 0.4))
    left = round(between(rng, x, max(x + 1, width - x - tall)))
    _portrait(rng, page, (left, y), (max(3, round(tall * between(rng, 0.7, 1.3))), tall))
    del ink
    return y + tall + 3


def _portrait(rng: Rng, page: Image, at: tuple[int, int], size: tuple[int, int]) -> None:
    (x, y), (width, height) = at, size
    cv2.rectangle(page, at, (x + width, y + height), any_colour(rng), -1)
    head = (x + width // 2, y + round(height * 0.42))
    cv2.ellipse(
        page, (head[0], y + height), (max(1, width // 2), max(1, height // 3)), 0, 180, 360, any_colour(rng), -1
    )
    skin = tuple(float(part) for part in np.array((120, 160, 210)) * between(rng, 0.3, 1.1))
    cv2.ellipse(page, head, (max(1, width // 5), max(1, height // 4)), 0, 0, 360, skin, -1, cv2.LINE_AA)


def _card(rng: Rng, width: int, height: int) -> Image:
    base = np.array(paper_colour(rng) if maybe(rng, 0.55) else any_colour(rng))
    other = np.clip(base + rng.normal(0, 40, 3), 0, 255)
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    slope = between(rng, 0, 1)
    card = (base + (other - base) * (slope * across + (1 - slope) * down)).astype(np.uint8)
    for _ in range(some(rng, 0, 5)):  # the fine waves that make a card hard to copy
        ys = (
            height * (between(rng, 0, 1) + 0.2 * np.sin(np.linspace(0, between(rng, 3, 20), 60) + between(rng, 0, 6)))
        ).astype(int)
        points = np.stack([np.linspace(0, width, 60).astype(int), ys], axis=1)
        cv2.polylines(
            card, [points.reshape(-1, 1, 2)], False, tuple(np.clip(other + 20, 0, 255).tolist()), 1, cv2.LINE_AA
        )
    ink = ink_on(rng, tuple(base.tolist()))
    margin = round(min(width, height) * between(rng, 0.04, 0.09))
    if maybe(rng, 0.35):
        bar = any_colour(rng)
        cv2.rectangle(card, (0, 0), (width, round(height * between(rng, 0.1, 0.22))), bar, -1)
    if maybe(rng, 0.2):  # the back: a black stripe or a code
        y = round(height * between(rng, 0.09, 0.18))
        cv2.rectangle(card, (0, y), (width, y + round(height * 0.17)), (25, 25, 25), -1)
    if maybe(rng, 0.25):
        _code(rng, card, (margin, round(height * 0.6)), (width - 2 * margin, round(height * 0.3)))
    left = margin
    if maybe(rng, 0.7):
        wide = round(width * between(rng, 0.18, 0.3))
        left = margin if maybe(rng, 0.75) else width - margin - wide
        _portrait(rng, card, (left, round(height * 0.28)), (wide, round(height * between(rng, 0.4, 0.6))))
        left = left + wide + margin if left == margin else margin
    tall = max(2.0, height * between(rng, 0.045, 0.1))
    y = round(height * between(rng, 0.1, 0.3))
    while y < height - margin:
        y += round(tall * between(rng, 1.2, 1.8))
        _words(rng, card, (left, y), width - margin, tall, ink)
    return card


def _code(rng: Rng, card: Image, at: tuple[int, int], size: tuple[int, int]) -> None:
    (x, y), (width, height) = at, size
    module = max(1, width // 90)
    modules = rng.integers(0, 2, (max(1, height // (module * 3)), max(1, width // module)), dtype=np.uint8) * 255
    stamp = cv2.resize(modules, (width, height), interpolation=cv2.INTER_NEAREST)
    card[y : y + height, x : x + width] = stamp[: card.shape[0] - y, : card.shape[1] - x, None]
