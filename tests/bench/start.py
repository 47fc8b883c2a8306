"""The cold start: from the start of the supervisor's program to the welcome page on the screen."""

import time
from collections.abc import Iterator

from tests.bench import browser
from tests.bench.browser import Browser
from tests.bench.measure import Figure, Mark, Peer, figure
from tests.bench.plan import Plan
from tests.bench.rig import Rig, kiosk
from tests.bench.sight import Look, NeverSeen


def figures(plan: Plan) -> Iterator[Figure]:
    """The agent runs already, as its own service; the programs' files are in the page cache."""
    with kiosk() as rig:
        rig.fingers.move((1, rig.sight.height // 2))
        welcome = _welcome(rig)
        starts = [_start(rig, welcome) for _ in range(plan.starts)]
        peer = Peer(f"{browser.NAME}, new profile", tuple(_launches(rig, plan.browsers)))
    yield figure(
        "cold start of the kiosk → first paint",
        starts,
        mark=Mark(1500),
        peer=peer,
        note="from exec of the supervisor (agent and X server run already, files in the page cache): "
        "supervisor starts, visit starts and hardens itself, welcome page is in the framebuffer",
    )


def _welcome(rig: Rig) -> Look:
    with rig.serving():
        return rig.sight.look()


def _start(rig: Rig, welcome: Look) -> float:
    rig.sight.wait_still()
    if rig.sight.shows(welcome):
        raise NeverSeen("the last supervisor's window is still there")
    begun = time.perf_counter()
    running = rig.start_supervisor()
    try:
        painted = rig.sight.wait_for(welcome, within_s=60)
        running.wait_ready()
    finally:
        running.child.end()
    return (painted - begun) * 1000


def _launches(rig: Rig, rounds: int) -> Iterator[float]:
    command = browser.find()
    if command is None:
        return
    peer = Browser(command, rig.folder, rig.sight, rig.environment)
    for _ in range(rounds):
        begun = time.perf_counter()
        try:
            yield (peer.launch() - begun) * 1000
        finally:
            peer.wipe()
            rig.sight.wait_still(within_s=5)
