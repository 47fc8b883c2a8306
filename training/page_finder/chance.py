"""Draws that read like sentences."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Rng = np.random.Generator
Image = NDArray[np.uint8]
Floats = NDArray[np.float32]
Colour = tuple[float, float, float]

T = TypeVar("T")


def maybe(rng: Rng, chance: float) -> bool:
    """True in that share of all cases."""
    return bool(rng.random() < chance)


def between(rng: Rng, low: float, high: float) -> float:
    """Evenly from a range."""
    return float(rng.uniform(low, high))


def some(rng: Rng, low: int, high: int) -> int:
    """A whole number, both ends included."""
    return int(rng.integers(low, high + 1))


def one_of(rng: Rng, choices: Sequence[T], weights: Sequence[float] | None = None) -> T:
    """One of them, evenly or by weight."""
    if weights is None:
        return choices[int(rng.integers(len(choices)))]
    total = sum(weights)
    return choices[int(rng.choice(len(choices), p=[weight / total for weight in weights]))]


def any_colour(rng: Rng) -> Colour:
    """Blue, green, red of anything, seldom very bright."""
    base = rng.uniform(10, 235)
    return tuple(float(np.clip(base + rng.normal(0, 35), 0, 255)) for _ in range(3))  # type: ignore[return-value]


def paper_colour(rng: Rng) -> Colour:
    """Mostly white; office paper in colours; the grey of recycled paper."""
    kind = rng.random()
    if kind < 0.7:
        base = rng.uniform(215, 255)
        return tuple(float(np.clip(base + rng.normal(0, 5), 0, 255)) for _ in range(3))  # type: ignore[return-value]
    if kind < 0.9:
        light = rng.uniform(200, 250)
        tint = rng.uniform(0.6, 1.0, 3)
        return tuple(float(light * part) for part in tint)  # type: ignore[return-value]
    return any_colour(rng)


def ink_on(rng: Rng, paper: Colour) -> Colour:
    """A colour that can be read on another."""
    mean = sum(paper) / 3
    if mean > 110:
        return tuple(float(rng.uniform(0, mean * 0.5)) for _ in range(3))  # type: ignore[return-value]
    return tuple(float(rng.uniform(min(mean + 90, 230), 255)) for _ in range(3))  # type: ignore[return-value]
