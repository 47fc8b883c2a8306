"""The end of a visit: when does the next person see their welcome page, and when is the last one's process gone?"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tests.bench import browser
from tests.bench.browser import Browser
from tests.bench.measure import Figure, Mark, Peer, figure
from tests.bench.plan import Plan
from tests.bench.rig import Rig, Running, has_ended, kiosk, watched
from tests.bench.sight import Look, NeverSeen, first_moment

_PATIENCE_S: Final = 20.0


@dataclass(frozen=True, slots=True)
class Ending:
    """Milliseconds from the tap on *End visit*."""

    next_painted: float
    process_dead: float
    wipe_proven: float


def figures(plan: Plan) -> Iterator[Figure]:
    """From the second page of a visit; the pointer rests where the tap was."""
    with kiosk() as rig:
        with rig.serving() as running:
            endings = list(_endings(rig, running, plan.endings))
        peer = Peer(f"{browser.NAME} killed, profile removed, relaunched", tuple(_relaunches(rig, plan.browsers)))
    yield figure(
        "tap on End visit → next welcome painted",
        [one.next_painted for one in endings],
        mark=Mark(50, times_faster=5),
        peer=peer,
    )
    yield figure(
        "tap on End visit → old process proven dead",
        [one.wipe_proven for one in endings],
        mark=Mark(100),
        note="proven: all seven proofs of the wipe receipt; dead: the kernel says that the process has ended",
    )
    yield figure("  of that: process dead", [one.process_dead for one in endings])


def _endings(rig: Rig, running: Running, rounds: int) -> Iterator[Ending]:
    welcome = _welcome_after_an_end(rig, running)
    for _ in range(rounds):
        rig.to_second_page(running)
        if rig.sight.shows(welcome):
            raise NeverSeen("the second page did not come")
        yield _end(rig, running, welcome)


def _welcome_after_an_end(rig: Rig, running: Running) -> Look:
    """How the welcome page looks while the pointer still rests on *End visit*."""
    rig.to_second_page(running)
    visit, _ = running.current()
    rig.touch(rig.places.end_visit)
    running.wait_ready(beyond=visit)
    rig.sight.wait_still()
    return rig.sight.look()


def _end(rig: Rig, running: Running, welcome: Look) -> Ending:
    visit, pid = running.current()
    with watched(pid) as process:
        tapped = rig.touch(rig.places.end_visit)
        looks = {
            "painted": lambda: rig.sight.shows(welcome),
            "dead": lambda: has_ended(process),
            "proven": lambda: running.is_wiped(visit),
        }
        seen: dict[str, float] = {}
        for name, holds in looks.items():  # in this order they come; to look for one at a time leaves the cores alone
            try:
                seen[name] = (first_moment(holds, within_s=_PATIENCE_S) - tapped) * 1000
            except NeverSeen as error:
                raise NeverSeen(f"of an ending came only {', '.join(seen) or 'nothing'}") from error
    return Ending(seen["painted"], seen["dead"], seen["proven"])


def _relaunches(rig: Rig, rounds: int) -> Iterator[float]:
    command = browser.find()
    if command is None or rounds == 0:
        return
    peer = Browser(command, rig.folder, rig.sight, rig.environment)
    try:
        peer.launch()
        for _ in range(rounds):
            rig.sight.wait_still(within_s=5)
            begun = time.perf_counter()
            peer.wipe()
            yield (peer.launch() - begun) * 1000
    finally:
        peer.wipe()
