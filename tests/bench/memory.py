"""What the kiosk's programs hold in memory, and what a thousand people leave in it."""

import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from tests.bench.measure import Figure, Mark, figure
from tests.bench.plan import Plan
from tests.bench.rig import Rig, Running, kiosk

_KIB: Final = 1024
_NOTHING_MB: Final = 0.5


def figures(plan: Plan) -> Iterator[Figure]:
    """PSS: what is shared counts for each by its share. The portal is another machine's."""
    with kiosk() as rig, rig.serving() as running:
        _come_and_go(rig, running, plan.warm_visits)
        warm, warm_own = _held(rig, running, "Pss"), _held(rig, running, "Pss_Anon")
        begun = time.perf_counter()
        _come_and_go(rig, running, plan.visits - plan.warm_visits)
        visit_ms = (time.perf_counter() - begun) * 1000 / max(1, plan.visits - plan.warm_visits)
        later = _held(rig, running, "Pss_Anon")
    parts = ", ".join(f"{name} {value:.0f}" for name, value in warm.items())
    yield figure(
        "memory of agent, supervisor, visit and spare",
        [sum(warm.values())],
        unit="MB",
        mark=Mark(300),
        note=f"PSS after {plan.warm_visits} visits, the portal excluded: {parts}",
    )
    for name in later:
        # A visit is a fresh process; what its figure says is how much two of them differ.
        mark = Mark(_NOTHING_MB) if name in ("agent", "supervisor") else None
        growth = later[name] - warm_own[name]
        what = f"  growth of the {name} by visit {plan.visits:,}"
        yield figure(what, [growth], unit="MB", mark=mark, note="memory of its own; shares of files move with others")
    yield figure("one visit: tap on End visit → the next spare stands ready", [visit_ms])


def _come_and_go(rig: Rig, running: Running, people: int) -> None:
    for _ in range(people):
        visit, _pid = running.current()
        rig.to_second_page(running)
        rig.touch(rig.places.end_visit)
        running.wait_ready(beyond=visit)


def _held(rig: Rig, running: Running, kind: str) -> Mapping[str, float]:
    rig.sight.wait_still()
    spare = running.spare()
    pids = {"agent": rig.agent_pid, "supervisor": running.child.pid, "visit": running.current()[1], "spare": spare}
    return {name: _megabytes(pid, kind) for name, pid in pids.items() if pid is not None}


def _megabytes(pid: int, kind: str) -> float:
    """A visit closes its memory to others of its user, so this needs root."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:")) * _KIB / 1e6
