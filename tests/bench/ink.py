"""Drawing: from a pen's event to the painted point, and whether every point is kept."""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.demo.children import start
from kiosk.demo.waiting import until
from kiosk.programs import ROOT
from tests.bench.measure import Figure, Mark, figure
from tests.bench.plan import Plan
from tests.bench.rig import screen
from tests.bench.sight import Sight
from tests.bench.touch import Fingers

_HZ: Final = 240
_STEP: Final = 12
_ROW: Final = 48
_MARGIN: Final = 120
_LOOK_S: Final = 0.0001
_PATIENCE_S: Final = 30.0

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Milliseconds from each event to its pixel, and how many points were sent and kept."""

    painted: tuple[float, ...]
    unseen: int
    sent: int
    kept: int


def figures(plan: Plan) -> Iterator[Figure]:
    """The signature pad on a screen of 1920 x 1080, at 240 events a second."""
    with TemporaryDirectory(prefix="kiosk-bench-") as name, screen(Path(name)) as (display, sight, fingers):
        folder = Path(name)
        environment = display.environment | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "tests.bench.pad", str(folder)]
        child = start("pad", command, environment=environment, log=folder / "pad.log")
        try:
            until(lambda: child.check() or (folder / "pad.json").exists(), "the pad", timeout_s=_PATIENCE_S)
            sight.wait_still()
            drawn = _draw(fingers, sight, folder / "pad.json", count=plan.points)
        finally:
            child.end()
    yield figure(
        "pen event → painted",
        drawn.painted,
        mark=Mark(2),
        note=f"from the X server's event to the pixel in its framebuffer; {drawn.unseen} not seen within a second",
    )
    yield figure(f"points lost of {drawn.sent} at {_HZ} Hz", [drawn.sent - drawn.kept], unit="points", mark=Mark(0))


def _draw(fingers: Fingers, sight: Sight, told: Path, *, count: int) -> Drawn:
    places = list(_serpentine(sight, count + 1))
    fingers.move(places[0])
    fingers.press()
    time.sleep(1 / _HZ)
    painted, unseen = _glide(fingers, sight, places[1:])
    fingers.lift()
    until(lambda: bool(json.loads(told.read_text())["strokes"]), "the stroke", timeout_s=_PATIENCE_S)
    (kept,) = json.loads(told.read_text())["strokes"]
    return Drawn(tuple(painted), unseen, len(places), kept)


def _glide(fingers: Fingers, sight: Sight, places: Sequence[Place]) -> tuple[list[float], int]:
    """One event every 1/240 s, whether or not the last one is painted."""
    waiting: dict[Place, tuple[float, bytes]] = {}
    painted: list[float] = []
    due = time.perf_counter()
    for place in [*places, None]:
        while time.perf_counter() < due or (place is None and waiting and time.perf_counter() < due + 1):
            painted += _seen(sight, waiting)
            time.sleep(_LOOK_S)
        if place is not None:
            waiting[place] = (time.perf_counter(), sight.pixel(place))
            fingers.glide(place)
            due = max(due + 1 / _HZ, time.perf_counter())
    return painted, len(waiting)


def _seen(sight: Sight, waiting: dict[Place, tuple[float, bytes]]) -> list[float]:
    now = time.perf_counter()
    found = [place for place, (_, before) in waiting.items() if sight.pixel(place) != before]
    return [(now - waiting.pop(place)[0]) * 1000 for place in found]


def _serpentine(sight: Sight, count: int) -> Iterator[Place]:
    """Places that a stroke reaches without crossing itself."""
    per_row = (sight.width - 2 * _MARGIN) // _STEP
    for number in range(count):
        row, column = divmod(number, per_row)
        across = column if row % 2 == 0 else per_row - 1 - column
        yield _MARGIN + across * _STEP, _MARGIN + row * _ROW
