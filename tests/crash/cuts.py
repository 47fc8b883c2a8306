"""Cuts the power at every recorded call, in several ways each, and counts what is lost."""

import math
import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.agent.outbox import Synchronous
from tests.crash.actors import OUTBOX
from tests.crash.disk import Choose, Disk, all_dropped, all_kept, torn
from tests.crash.events import Acknowledged, Event
from tests.crash.promises import Promise, read_promise
from tests.crash.recorder import record
from tests.crash.verdict import judge

_SCRIPT: Final = "tests.crash.script"
_INDEX_BYTES: Final = 32_768


@dataclass(slots=True)
class Tally:
    """`losses` and `damages` hold one line for each bad point: where the power went, and what was wrong."""

    calls: int = 0
    promises: int = 0
    points: int = 0
    losses: list[str] = field(default_factory=list)
    damages: list[str] = field(default_factory=list)


def record_day(workplace: Path, synchronous: Synchronous, *, rounds: int) -> list[Event]:
    """The calls of the shipped outbox over some rounds of work. Raises CannotRecord, Unmodelled."""
    folder = workplace.resolve() / f"recorded-{synchronous}"
    folder.mkdir()
    return record(_SCRIPT, folder, synchronous, str(rounds))


def cut_everywhere(events: Sequence[Event], workplace: Path, *, points: int, seed: str) -> Tally:
    """`points` power cuts, spread over the recording: after each call, nothing, all or some of what is not synced."""
    tally = Tally(calls=len(events))
    disk, promises = Disk(), list[Promise]()
    cuts = _cuts(len(events) + 1, points, seed)
    for at in range(len(events) + 1):
        for name, choose in cuts.get(at, []):
            _cut(disk, promises, workplace / "cut", tally, point=f"before call {at}, {name}", choose=choose)
        if at < len(events):
            event = events[at]
            disk.apply(event)
            if isinstance(event, Acknowledged):
                promises.append(read_promise(event.line))
    tally.promises = len(promises)
    return tally


def _cuts(moments: int, points: int, seed: str) -> dict[int, list[tuple[str, Choose]]]:
    """A repeatable draw from all ways at all moments; each moment has at least the three sorts of way."""
    ways = max(3, math.ceil(points / moments))
    drawn = sorted(random.Random(seed).sample(range(moments * ways), points))
    cuts: dict[int, list[tuple[str, Choose]]] = {}
    for number in drawn:
        at, way = divmod(number, ways)
        cuts.setdefault(at, []).append(_way(way, seed=f"{seed} {number}"))
    return cuts


def _way(way: int, *, seed: str) -> tuple[str, Choose]:
    match way:
        case 0:
            return "all dropped", all_dropped
        case 1:
            return "all kept", all_kept
        case _:
            return f"torn by seed {seed!r}", torn(seed)


def _cut(disk: Disk, promises: Sequence[Promise], folder: Path, tally: Tally, *, point: str, choose: Choose) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in disk.after_cut(choose).items():
        (folder / name).write_bytes(content)
    draw = random.Random(point)
    if draw.random() < 0.5:  # an index that nobody synced holds anything
        (folder / f"{OUTBOX}-shm").write_bytes(draw.randbytes(_INDEX_BYTES))
    verdict = judge(folder, promises)
    tally.points += 1
    if verdict.lost:
        tally.losses.append(f"{point}: {', '.join(verdict.lost)}")
    if verdict.damage:
        tally.damages.append(f"{point}: {verdict.damage}")
