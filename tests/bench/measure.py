"""Timing of a piece of work, and of its peer turn by turn with it, so that a noisy machine is noisy for both."""

import time
from collections.abc import Callable
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """Milliseconds. `ratio` is peer median ÷ own median: above 1 we are faster."""

    name: str
    p50_ms: float
    p99_ms: float
    rounds: int
    peer: str | None = None
    peer_p50_ms: float | None = None
    ratio: float | None = None


def measure(name: str, work: Work, *, rounds: int, peer: tuple[str, Work] | None = None) -> Figure:
    """Time `work` (and the peer, alternately) after one unmeasured round each."""
    work()
    own: list[float] = []
    others: list[float] = []
    if peer:
        peer[1]()
    for _ in range(rounds):
        own.append(_timed(work))
        if peer:
            others.append(_timed(peer[1]))
    own.sort()
    if not peer:
        return Figure(name, _at(own, 0.5), _at(own, 0.99), rounds)
    others.sort()
    return Figure(
        name, _at(own, 0.5), _at(own, 0.99), rounds, peer[0], _at(others, 0.5), _at(others, 0.5) / _at(own, 0.5)
    )


def _timed(work: Work) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
