"""The document camera: is the page found, how exactly, how fast, and what others make of the same pictures."""

import json
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from kiosk.programs import ROOT
from services.capture.page_finder import NetworkPageFinder
from services.capture.quads import Image, Quad
from tests.bench.finders import Corners, contour_recipe, farthest_in_each_quarter
from tests.bench.measure import Figure, Mark, Peer, figure
from tests.bench.plan import Plan
from training.page_finder.evaluation import jaccard, unseen
from training.page_finder.scenes import CONDITIONS, Scene

_SHARED: Final = ROOT.parent / "shared" / "data" / "capture"
_QUADS_AT: Final = 1280
Find = Callable[[Image], Corners | None]


def figures(plan: Plan) -> Iterator[Figure]:
    """The page finder beside two recipes."""
    cv2.setNumThreads(1)
    finders = _finders()
    yield from _on_scenes(finders, plan.scenes)
    if _SHARED.is_dir():
        yield from _on_photographs(finders)
        yield _where_no_page_is(finders)


def _finders() -> Mapping[str, Find]:
    network = NetworkPageFinder()

    def ours(image: Image) -> Corners | None:
        found = network.find(image)
        return None if found is None else np.array(found.quad.corners)

    return {"ours": ours, "contours": contour_recipe, "jscanify's": farthest_in_each_quarter}


def _on_scenes(finders: Mapping[str, Find], each: int) -> Iterator[Figure]:
    scenes = [unseen(condition, number) for condition in CONDITIONS for number in range(each)]
    scores: dict[str, list[float]] = {name: [] for name in finders}
    spent: dict[str, list[float]] = {name: [] for name in finders}
    for scene in scenes:
        for name, find in finders.items():
            begun = time.perf_counter()
            told = find(scene.picture)
            spent[name].append((time.perf_counter() - begun) * 1000)
            if scene.corners is not None:
                scores[name].append(jaccard(told, scene.corners))
    means = {name: statistics.fmean(values) for name, values in scores.items()}
    note = f"{len(scenes)} scenes of unseen seeds, 1280 × 720; contours {means['contours']:.3f}"
    yield figure(
        "page found, mean Jaccard",
        [means["ours"]],
        unit="",
        mark=Mark(at_least=0.985),
        peer=Peer("jscanify's", (means["jscanify's"],)),
        better="more",
        note=note,
    )
    over = {name: 100 * sum(value > 0.9 for value in values) / len(values) for name, values in scores.items()}
    yield figure(
        "page found, over 0.9",
        [over["ours"]],
        unit="%",
        mark=Mark(at_least=99),
        peer=Peer("jscanify's", (over["jscanify's"],)),
        better="more",
        note=f"contours {over['contours']:.0f} %",
    )
    ours = sorted(spent["ours"])[: max(1, len(spent["ours"]) * 9 // 10)]
    yield figure("page found in a 720p frame", ours, mark=Mark(8), peer=Peer("contours", tuple(spent["contours"])))
    yield figure("  the next frame, where it was known", _next_frames(scenes[: 4 * each]), mark=Mark(8))


def _next_frames(scenes: list[Scene]) -> list[float]:
    network, spent = NetworkPageFinder(), []
    for scene in scenes:
        near = Quad(*[(float(x), float(y)) for x, y in scene.corners])
        network.find(scene.picture, near=near)
        begun = time.perf_counter()
        network.find(scene.picture, near=near)
        spent.append((time.perf_counter() - begun) * 1000)
    return sorted(spent)[: max(1, len(spent) * 9 // 10)]


def _on_photographs(finders: Mapping[str, Find]) -> Iterator[Figure]:
    folder = _SHARED / "pages"
    scores: dict[str, list[float]] = {name: [] for name in finders}
    for name, entry in json.loads((folder / "quads.json").read_text()).items():
        image = _read(folder / name)
        true = np.array(entry["quad_at_max1280"]) * (max(image.shape[:2]) / _QUADS_AT)
        for finder, find in finders.items():
            scores[finder].append(jaccard(find(image), true))
    yield figure(
        "page found in photographs, Jaccard",
        scores["ours"],
        unit="",
        mark=Mark(at_least=0.95),
        peer=Peer("jscanify's", tuple(scores["jscanify's"])),
        better="more",
        note=f"contours {statistics.median(scores['contours']):.3f}",
    )


def _where_no_page_is(finders: Mapping[str, Find]) -> Figure:
    images = [_read(path) for path in sorted((_SHARED / "no-page").glob("*.png"))]
    found = {name: sum(find(image) is not None for image in images) for name, find in finders.items()}
    return figure(
        f"pages found in {len(images)} photographs without one",
        [found["ours"]],
        unit="pages",
        mark=Mark(0),
        peer=Peer("jscanify's", (found["jscanify's"],)),
        note=f"contours {found['contours']}",
    )


def _read(path: Path) -> Image:
    image = cv2.imread(str(path))
    if image is None:
        raise FileNotFoundError(path.name)
    return image.astype(np.uint8, copy=False)
