"""A campaign: visit, agent and portal at work, and each killed as often as the plan says."""

import random
import time
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path
from typing import Final

from tests.crash.kills.inquest import hold_inquest
from tests.crash.kills.life import Life, ended_well, started
from tests.crash.kills.peace import drain
from tests.crash.kills.place import Place, furnish, load_place
from tests.crash.kills.points import NAMED, Point, Target

_UNREACHED_S: Final = 20.0
_LONGEST_LIFE_S: Final = {Target.VISIT: 0.3, Target.AGENT: 0.4, Target.PORTAL: 1.0}
_RANDOM_SHARE: Final = 0.4
_SHARES: Final[Mapping[Target, float]] = {Target.VISIT: 0.3, Target.AGENT: 0.5, Target.PORTAL: 0.2}
_BLINK_S: Final = 0.2


@dataclass(frozen=True, slots=True)
class Death:
    """One planned kill. `after_s`: how long the process lives where the point is RANDOM."""

    target: Target
    point: Point
    after_s: float = 0.0


@dataclass(slots=True)
class Outcome:
    """How often who was killed where, and what was found afterwards. `unreached`: killed from outside instead."""

    kills: Counter[tuple[str, str]] = field(default_factory=Counter)
    unreached: list[str] = field(default_factory=list)
    saved: int = 0
    arrived: int = 0
    faults: list[str] = field(default_factory=list)


def plan(count: int, *, seed: str) -> list[Death]:
    """`count` deaths, some at random moments, the others at all named points in turn."""
    draw = random.Random(seed)
    deaths = []
    for target, share in _SHARES.items():
        points = NAMED[target]
        for number in range(round(count * share)):
            if draw.random() < _RANDOM_SHARE:
                deaths.append(Death(target, Point.RANDOM, draw.uniform(0.0, _LONGEST_LIFE_S[target])))
            else:
                deaths.append(Death(target, points[number % len(points)]))
    return deaths


def run(deaths: Sequence[Death], folder: Path) -> Outcome:
    """Runs the campaign in `folder` and looks at what is left. Raises Broken."""
    ended_well(started(furnish, folder))
    place = load_place(folder)
    outcome = Outcome()
    lines = [_Line(target, place, deaths, outcome) for target in Target]
    try:
        while any(line.is_busy for line in lines):
            wait([line.life.sentinel for line in lines], timeout=_BLINK_S)
            for line in lines:
                line.tend()
        drain(place, visit=lines[0].life, agent=lines[1].life, portal=lines[2].life)
    finally:
        for line in lines:
            line.life.kill()
    finding = hold_inquest(place)
    outcome.faults += finding.faults
    outcome.saved, outcome.arrived = finding.saved, finding.arrived
    return outcome


class _Line:
    """One program that lives, dies as planned and is started again; at the end of its plan it lives on."""

    def __init__(self, target: Target, place: Place, deaths: Sequence[Death], outcome: Outcome) -> None:
        self._target = target
        self._place = place
        self._outcome = outcome
        self._planned = deque(death for death in deaths if death.target is target)
        self.life = self._next()

    @property
    def is_busy(self) -> bool:
        """Whether it still has to die."""
        return self._death is not None

    def tend(self) -> None:
        """Kills what is due, starts anew what is dead. Raises Broken where it ended by itself."""
        if self._death is None:
            self.life.require_alive()
        elif self.life.is_killed():
            self._outcome.kills[self._target.value, self._death.point.value] += 1
            self.life = self._next()
        elif time.monotonic() >= self._due_at:
            if self._death.point is not Point.RANDOM:
                self._outcome.unreached.append(f"{self._target.value} {self._death.point.value}")
            self._death = Death(self._target, Point.RANDOM)
            self.life.kill()
            self.tend()

    def _next(self) -> Life:
        self._death = self._planned.popleft() if self._planned else None
        point = self._death.point if self._death else Point.RANDOM
        lives_s = self._death.after_s if self._death and point is Point.RANDOM else _UNREACHED_S
        self._due_at = time.monotonic() + lives_s
        return Life(self._target, self._place, point)
