"""How well a finder finds: Jaccard of what it tells and what is true, on scenes of seeds that nobody learned from."""

import statistics
import time
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from services.capture.quads import PageFinder
from training.page_finder.scenes import CONDITIONS, Scene, scene

_FIRST_SEED: Final = 20_000
EACH: Final = 20
_LONGEST: Final = 1280
_FINER: Final = 2
"""Than the picture: what areas are counted in."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one run. `mean`, `worst`: Jaccard, 0 to 1. `false_finds`: of empty scenes. `ms`: median of one frame."""

    by_condition: dict[str, float]
    mean: float
    worst: float
    over_nine_tenths: float
    false_finds: int
    empty_scenes: int
    ms: float


def unseen(condition: str | None, number: int) -> Scene:
    """A scene of 1280 × 720, whole pages only; None: without a page."""
    place = len(CONDITIONS) if condition is None else CONDITIONS.index(condition)
    rng = np.random.default_rng((_FIRST_SEED, place, number))
    return scene(rng, _LONGEST, condition=condition or "none", aspect=16 / 9)


def jaccard(told: NDArray[np.float64] | None, true: NDArray[np.float64]) -> float:
    """Intersection over union of two convex four-sided shapes; 0 where nothing is told."""
    if told is None:
        return 0.0
    both = np.stack([told, true])
    low, high = both.min(axis=(0, 1)), both.max(axis=(0, 1))
    wide, tall = np.ceil((high - low) * _FINER).astype(int) + 2
    masks = np.zeros((2, tall, wide), np.uint8)
    for mask, corners in zip(masks, both, strict=True):
        cv2.fillPoly(mask, [np.round(((corners - low) * _FINER + 1) * 16).astype(np.int32)], 1, shift=4)
    return float((masks[0] & masks[1]).sum() / max(1, (masks[0] | masks[1]).sum()))


def evaluate(finder: PageFinder, *, each: int = EACH) -> Figures:
    """All conditions, `each` scenes each, and as many without a page as in two conditions."""
    cv2.setNumThreads(1)
    scores: dict[str, list[float]] = {}
    times = []
    for condition in CONDITIONS:
        for number in range(each):
            made = unseen(condition, number)
            begun = time.perf_counter()
            found = finder.find(made.picture)
            times.append(time.perf_counter() - begun)
            told = None if found is None else np.array(found.quad.corners)
            assert made.corners is not None  # noqa: S101 a named condition always has a page
            scores.setdefault(condition, []).append(jaccard(told, made.corners))
    empty = [finder.find(unseen(None, number).picture) is not None for number in range(each * 2)]
    everything = [score for of_one in scores.values() for score in of_one]
    return Figures(
        by_condition={condition: statistics.fmean(of_one) for condition, of_one in scores.items()},
        mean=statistics.fmean(everything),
        worst=min(everything),
        over_nine_tenths=sum(score > 0.9 for score in everything) / len(everything),
        false_finds=sum(empty),
        empty_scenes=len(empty),
        ms=statistics.median(times) * 1000,
    )
