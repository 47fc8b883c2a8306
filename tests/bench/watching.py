"""Hands free: how long until a paper's picture lies on the page, what looking costs, and what is taken of no paper."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from kiosk.programs import ROOT
from services.capture.developed import first_photo
from services.capture.page_finder import NetworkPageFinder
from services.capture.quads import Image, as_pixels
from services.capture.upright import Uprighter
from services.capture.watch import Watch
from tests.bench.measure import Figure, Mark, figure
from tests.bench.plan import Plan

_FPS: Final = 15
_FRAME_MS: Final = 1000 / _FPS
_MOST_S: Final = 5
_SHARED: Final = ROOT.parent / "shared" / "data" / "capture"


@dataclass
class _Clock:
    """Milliseconds of a camera's time: a frame comes every fifteenth of a second, or when the one before is done."""

    ms: float = 0.0

    def ticks(self) -> int:
        return int(self.ms)


def figures(plan: Plan) -> Iterator[Figure]:
    """With the demo's papers at 1080p, and with photographs without any."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng(5)
    papers = [_read(path) for path in sorted((ROOT / "resources" / "demo" / "camera").glob("*.jpg"))]
    shown = [_until_taken(papers[number % len(papers)], rng) for number in range(max(1, plan.scenes // 2))]
    yield figure(
        "paper shown → its picture on the page, hands free",
        [done for done, _ in shown],
        mark=Mark(1500),
        note=f"{_FPS} frames a second, 1080p; drawn frames instead of a webcam",
    )
    spent = [ms for _, each in shown for ms in each]
    yield figure(
        "processor time of looking, of one core",
        [100 * sum(spent) / len(spent) / _FRAME_MS],
        unit="%",
        mark=Mark(50),
        note=f"finding and judging alone, at {_FPS} frames a second; a webcam's decoding is not in it",
    )
    if _SHARED.is_dir():
        yield _of_no_paper(plan.shown_s, rng)


def _until_taken(paper: Image, rng: np.random.Generator) -> tuple[float, list[float]]:
    """Milliseconds until the straightened page is encoded, and the processor's of each frame."""
    clock, spent, uprighter = _Clock(), [], Uprighter()
    watch = Watch(NetworkPageFinder(), clock.ticks)
    watch.see(as_pixels(np.zeros_like(paper)))  # the network is read with the camera's first frame
    begun = clock.ms
    while clock.ms - begun < _MOST_S * 1000:
        before, wall = time.process_time(), time.perf_counter()
        taken = watch.see(as_pixels(_trembling(paper, rng))).taken
        spent.append((time.process_time() - before) * 1000)
        clock.ms += max(_FRAME_MS, (time.perf_counter() - wall) * 1000)
        if taken is not None:
            wall = time.perf_counter()
            first_photo(taken, uprighter)
            return clock.ms - begun + (time.perf_counter() - wall) * 1000, spent
    raise AssertionError("the paper was not taken")


def _of_no_paper(seconds: int, rng: np.random.Generator) -> Figure:
    taken, images = 0, [_read(path) for path in sorted((_SHARED / "no-page").glob("*.png"))]
    for image in images:
        clock = _Clock()
        watch = Watch(NetworkPageFinder(), clock.ticks)
        for _ in range(seconds * _FPS):
            clock.ms += _FRAME_MS
            taken += watch.see(as_pixels(_trembling(image, rng))).taken is not None
    return figure(
        f"pictures taken of {len(images)} photographs without a page, each shown for {seconds} s",
        [taken],
        unit="pictures",
        mark=Mark(0),
    )


def _trembling(image: Image, rng: np.random.Generator) -> Image:
    """As a hand holds it that means to hold it still, in light that flickers a little."""
    shift = rng.normal(0, 0.7, 2)
    way = np.array([(1, 0, shift[0]), (0, 1, shift[1])])
    size = (image.shape[1], image.shape[0])
    moved = cv2.warpAffine(image, way, size, borderMode=cv2.BORDER_REPLICATE)
    return cv2.convertScaleAbs(moved, alpha=float(rng.uniform(0.98, 1.02))).astype(np.uint8)


def _read(path: Path) -> Image:
    image = cv2.imread(str(path))
    if image is None:
        raise FileNotFoundError
    return image.astype(np.uint8, copy=False)
