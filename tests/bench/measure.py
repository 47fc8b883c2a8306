"""Figures: what was timed, beside its peer and its mark. Speed is reported, never enforced."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Work = Callable[[], object]

NOT_INSTALLED: Final = "peer not installed, or not measured"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a figure has to reach: its p99 at most `at_most`, its smallest at least `at_least`, its median so many
    times as fast as the peer's."""

    at_most: float | None = None
    times_faster: float | None = None
    at_least: float | None = None

    def words(self, unit: str) -> str:
        """The mark as it stands in the table."""
        limits = [f"≤ {self.at_most:g} {unit}"] if self.at_most is not None else []
        limits += [f"≥ {self.at_least:g} {unit}"] if self.at_least is not None else []
        limits += [f"≥ {self.times_faster:g} × faster"] if self.times_faster is not None else []
        return ", ".join(limits)


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody else's way to the same end, measured in the same run. Without values it could not be measured here."""

    name: str
    values: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One line. `ratio`: how many times as good as the peer we are. `held` None: there is no mark."""

    name: str
    unit: str
    best: float
    p50: float
    p99: float
    rounds: int
    mark: str | None = None
    held: bool | None = None
    peer: str | None = None
    peer_p50: float | None = None
    ratio: float | None = None
    note: str = ""


def figure(
    name: str,
    values: Sequence[float],
    *,
    unit: str = "ms",
    mark: Mark | None = None,
    peer: Peer | None = None,
    better: Literal["less", "more"] = "less",
    note: str = "",
) -> Figure:
    """The line for these values. With fewer than a hundred of them, p99 is the worst."""
    own, others = sorted(values), sorted(peer.values) if peer else []
    p50, p99 = _at(own, 0.5), _at(own, 0.99)
    peer_p50 = _at(others, 0.5) if others else None
    ratio = None
    if peer_p50 and p50:
        ratio = peer_p50 / p50 if better == "less" else p50 / peer_p50
    return Figure(
        name=name,
        unit=unit,
        best=own[0] if better == "less" else own[-1],
        p50=p50,
        p99=p99,
        rounds=len(own),
        mark=mark.words(unit) if mark else None,
        held=_is_held(mark, own, ratio) if mark else None,
        peer=peer.name if peer else None,
        peer_p50=peer_p50,
        ratio=ratio,
        note="; ".join(filter(None, (note, NOT_INSTALLED if peer and not peer.values else ""))),
    )


def times(work: Work, *, rounds: int, beside: Work | None = None) -> tuple[list[float], list[float]]:
    """Milliseconds of `work` and of what stands `beside` it, turn by turn, so that a noisy machine is noisy for both.

    One round of each goes before, unmeasured.
    """
    works = [work] if beside is None else [work, beside]
    for each in works:
        each()
    found: list[list[float]] = [[], []]
    for _ in range(rounds):
        for values, each in zip(found, works, strict=False):
            values.append(milliseconds(each))
    return found[0], found[1]


def milliseconds(work: Work) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _is_held(mark: Mark, ordered: Sequence[float], ratio: float | None) -> bool:
    """A peer that could not be measured is not held against us; the note says so."""
    is_faster = mark.times_faster is None or ratio is None or ratio >= mark.times_faster
    is_small = mark.at_most is None or _at(ordered, 0.99) <= mark.at_most
    return is_faster and is_small and (mark.at_least is None or ordered[0] >= mark.at_least)


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
