"""Cuts the power at every recorded call, in several ways each, and counts what is lost."""

import math
import random
import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from tests.crash.power.disk import Choose, Disk, all_dropped, all_kept, torn
from tests.crash.power.events import Acknowledged, Event
from tests.crash.power.recorder import record
from tests.crash.power.story import Story

_INDEX_BYTES: Final = 32_768
_WAYS: Final = 3


@dataclass(slots=True)
class Tally:
    """`losses` and `damages` hold one line for each bad point: where the power went, and what was wrong."""

    calls: int = 0
    promises: int = 0
    points: int = 0
    losses: list[str] = field(default_factory=list)
    damages: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Share:
    """The part of the cuts that one process makes: each `of`-th, from `place`."""

    place: int = 0
    of: int = 1


def record_story(workplace: Path, story: Story) -> list[Event]:
    """The calls of the shipped code. Raises CannotRecord, Unmodelled."""
    folder = workplace.resolve() / f"recorded-{len(list(workplace.iterdir()))}"
    folder.mkdir()
    return record(story.script, folder, *story.arguments)


def cut_in_parallel(
    events: Sequence[Event], story: Story, workplace: Path, *, points: int, seed: str, processes: int
) -> Tally:
    """As `cut_everywhere`, on several cores."""
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        shares = [Share(place, processes) for place in range(processes)]
        running = [
            pool.submit(cut_everywhere, events, story, workplace, points=points, seed=seed, share=share)
            for share in shares
        ]
        tallies = [one.result() for one in running]
    total = tallies[0]
    for tally in tallies[1:]:
        total.points += tally.points
        total.losses += tally.losses
        total.damages += tally.damages
    return total


def cut_everywhere(
    events: Sequence[Event], story: Story, workplace: Path, *, points: int, seed: str, share: Share | None = None
) -> Tally:
    """`points` power cuts, spread over the recording: after each call, nothing, all or some of what is not synced."""
    mine = share or Share()
    folder = workplace / f"cut-{mine.place}"
    tally = Tally(calls=len(events))
    disk, acknowledged = Disk(), list[str]()
    cuts = _cuts(len(events) + 1, points, seed, mine)
    for at in range(len(events) + 1):
        for name, choose in cuts.get(at, []):
            _cut(disk, acknowledged, story, folder, tally, point=f"before call {at}, {name}", choose=choose)
        if at < len(events):
            event = events[at]
            disk.apply(event)
            if isinstance(event, Acknowledged):
                acknowledged.append(event.line)
    tally.promises = len(acknowledged)
    return tally


def _cuts(moments: int, points: int, seed: str, share: Share) -> dict[int, list[tuple[str, Choose]]]:
    """A repeatable draw from all ways at all moments. Where there are enough points, every moment has every way."""
    cuts: dict[int, list[tuple[str, Choose]]] = {}
    for number in _drawn(moments, points, seed)[share.place :: share.of]:
        way, at = divmod(number, moments)
        cuts.setdefault(at, []).append(_way(way, seed=f"{seed} {number}"))
    return cuts


def _drawn(moments: int, points: int, seed: str) -> list[int]:
    whole_ways = points // moments if points >= _WAYS * moments else 0
    ways = max(_WAYS, math.ceil(points / moments))
    rest = range(whole_ways * moments, ways * moments)
    return [*range(rest.start), *random.Random(seed).sample(rest, points - rest.start)]


def _way(way: int, *, seed: str) -> tuple[str, Choose]:
    match way:
        case 0:
            return "all dropped", all_dropped
        case 1:
            return "all kept", all_kept
        case _:
            return f"torn by seed {seed!r}", torn(seed)


def _cut(
    disk: Disk, acknowledged: Sequence[str], story: Story, folder: Path, tally: Tally, *, point: str, choose: Choose
) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in disk.after_cut(choose).items():
        (folder / name).write_bytes(content)
    draw = random.Random(point)
    if story.database and draw.random() < 0.5:  # an index that nobody synced holds anything
        (folder / f"{story.database}-shm").write_bytes(draw.randbytes(_INDEX_BYTES))
    verdict = story.judge(folder, acknowledged)
    tally.points += 1
    if verdict.lost:
        tally.losses.append(f"{point}: {', '.join(verdict.lost)}")
    if verdict.damage:
        tally.damages.append(f"{point}: {verdict.damage}")
