"""A queue of weeks without network, emptied: every envelope once, by a real agent into a real portal."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pydantic import SecretStr

from kiosk.agent.operator import outbox_status
from kiosk.demo.waiting import until
from portal.database import reading
from portal.models import Alarm, DeviceChain, Signature
from tests.bench.measure import Figure, Mark, figure
from tests.bench.plan import FULL, Plan
from tests.bench.site import Agent, Site, agent, site, visit_on
from tests.bench.submit import submit
from tests.kiosk.agent.conftest import Visit
from tests.kiosk.agent.papers import signed_paper
from tests.kiosk.agent.test_whole_way import signed_in_client

_PATIENCE_S: Final = 900.0
_LOOK_S: Final = 0.05
_NOTE: Final = "I moved to the shelter on the north side, please write to me there. " * 4


class NotOnce(AssertionError):
    """The portal has more or fewer than were kept, or noticed a gap."""


def figures(plan: Plan) -> Iterator[Figure]:
    """Notes as small as a message, then signed papers, which the portal checks one by one."""
    with TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        with site(folder) as place, agent(place, folder) as kiosk:
            with kiosk.link() as link:
                visit = signed_in_client(visit_on(link))
                paper = signed_paper(place, visit, visit.client.home())
            queue = _Queue(place, kiosk, visit.client.token)
            notes = queue.drained(lambda one, number: submit(one, f"{number} {_NOTE}"), count=plan.drained)
            _require_once(place, notes=plan.drained, papers=0)
            papers = queue.drained(lambda one, _: one.client.submit_signature(paper), count=plan.drained_papers)
            _require_once(place, notes=plan.drained, papers=plan.drained_papers)
    note = "from the moment that the agent hears from the portal again; one lane, so one after the other; SQLite"
    mark = Mark(60) if plan.drained == FULL.drained else None
    yield figure(f"{plan.drained:,} queued notes drained exactly once", [notes.wall_s], unit="s", mark=mark, note=note)
    yield from _processor(notes, plan.drained)
    yield figure(
        f"{plan.drained_papers:,} queued signed papers drained exactly once",
        [papers.wall_s],
        unit="s",
        note="the portal checks seal, text and evidence of each before it signs for it",
    )
    yield from _processor(papers, plan.drained_papers)


def _processor(drained: "Drained", count: int) -> Iterator[Figure]:
    """What is left of a figure where others load the machine."""
    for name, seconds in (("agent", drained.agent_s), ("portal", drained.portal_s)):
        yield figure(f"  processor time of the {name}, each", [seconds * 1000 / count])


@dataclass(frozen=True, slots=True)
class Drained:
    """Seconds from the first to the last, and of the processor in the two programs."""

    wall_s: float
    agent_s: float
    portal_s: float


@dataclass(frozen=True, slots=True)
class _Queue:
    """The outbox of one kiosk, filled by one person while there is no portal."""

    place: Site
    kiosk: Agent
    token: SecretStr | None

    def drained(self, keep: Callable[[Visit, int], object], *, count: int) -> Drained:
        """Until nothing waits any more, after `count` were kept."""
        self.place.stop()
        with self.kiosk.link() as link:
            visit = visit_on(link, self.token)
            for number in range(count):
                keep(visit, number)
        if len(self._waiting()) != count:
            raise NotOnce("not everything waits in the queue")
        self.place.restart()
        begun, before = time.perf_counter(), self._processor_s()
        with self.kiosk.link() as link:
            visit_on(link, self.token).client.home()  # somebody's request tells the agent that the portal is back
        until(lambda: not self._waiting(), "the queue to be empty", timeout_s=_PATIENCE_S)
        wall_s = time.perf_counter() - begun
        spent = [after - former for after, former in zip(self._processor_s(), before, strict=True)]
        return Drained(wall_s, *spent)

    def _waiting(self) -> list[int]:
        time.sleep(_LOOK_S)  # each look asks the agent, which has better things to do
        return list(outbox_status(self.kiosk.settings).waiting)

    def _processor_s(self) -> list[float]:
        return [_processor_s(pid) for pid in (self.kiosk.child.pid, self.place.pid)]


def _processor_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _require_once(place: Site, *, notes: int, papers: int) -> None:
    with reading(place.engine) as db:
        found = (place.notes(), db.query(Signature).count(), db.query(DeviceChain).count(), db.query(Alarm).count())
    if found != (notes, papers, notes + papers, 0):
        raise NotOnce(f"notes, papers, places in the chain and alarms are {found}")
