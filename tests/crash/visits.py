"""kill -9 of real visits: somebody writes at a real screen, and the visit dies around *Give my message*.

What the screen called saved is at the portal afterwards, once; what it did not may be there, once at most.
"""

import os
import random
import shutil
import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import select

from kiosk.agent.operator import outbox_status
from kiosk.demo.backstage import backstage
from kiosk.demo.client_story import ClientStory
from kiosk.demo.display import Display, Size
from kiosk.demo.hands import Hands
from kiosk.demo.house import House, private_folder
from kiosk.demo.probe import Snapshot
from kiosk.demo.records import Records, prepare_records
from kiosk.demo.teller import Network
from kiosk.demo.tongue import Tongue
from kiosk.demo.waiting import until
from portal.database import reading
from portal.models import Message

_MEMORY: Final = Path("/dev/shm")
_SCREEN: Final = Size(1366, 768)
_LONGEST_S: Final = 0.12
_IN_ONE_HOUSE: Final = 4
"""After five visits that died within five minutes a kiosk is out of service, as it should be."""
_PATIENCE_S: Final = 60.0
_SAVED: Final = ("Saved on this kiosk", "Received")


@dataclass(slots=True)
class Outcome:
    """`killed` visits; what was called `saved` before; how many messages `arrived`; `faults` in words."""

    killed: int = 0
    saved: set[str] = field(default_factory=set)
    arrived: int = 0
    faults: list[str] = field(default_factory=list)


class _Nobody:
    """Listens to no story."""

    def reached(self, name: str) -> None:
        """Nothing to do."""


class _Writer(ClientStory):
    """A client who writes and is cut off."""

    def gives(self, text: str) -> None:
        """Signs in, writes, and touches *Give my message*; what comes of it is not awaited."""
        self._comes("welcome")
        self._opens("Messages", "MessageList", "messages")
        self._opens(self._cast.staff.name, "OpenThread", "thread")
        self._opens("Write a message", "WriteMessage", "write-message")
        self.fill("Your message to {who}", text, "message-typed", who=self._cast.staff.name)
        self.tap("Give my message")


def run(*, count: int, seed: str) -> bool:
    """Whether `count` killed visits lost and doubled nothing; says so on standard output."""
    started = time.monotonic()
    outcome = campaign(count, seed=seed)
    print(
        f"kill -9 of real visits: {outcome.killed}; {len(outcome.saved)} messages called saved, {outcome.arrived} "
        f"arrived; {len(outcome.faults)} faults ({time.monotonic() - started:.0f} s)",
        flush=True,
    )
    for fault in outcome.faults:
        print(f"  {fault}")
    return not outcome.faults and outcome.killed == count


def campaign(count: int, *, seed: str) -> Outcome:
    """Real supervisor, agent and portal; every visit is killed once. Raises Lost, NotInTime, ChildEnded, NoDisplay."""
    draw, outcome = random.Random(seed), Outcome()
    for first in range(0, count, _IN_ONE_HOUSE):
        _in_a_house(range(first, min(count, first + _IN_ONE_HOUSE)), draw=draw, outcome=outcome)
    return outcome


def _in_a_house(numbers: range, *, draw: random.Random, outcome: Outcome) -> None:
    folder = private_folder(beneath=_MEMORY if _MEMORY.is_dir() else None)
    try:
        records = prepare_records(folder / "portal", hmis=None)
        with (
            Display(folder / "screen", size=_SCREEN, environment=os.environ) as display,
            House(folder, records, environment=display.environment, has_probe=True) as house,
        ):
            _play(house, records, display, numbers=numbers, draw=draw, outcome=outcome)
        records.engine.dispose()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _play(
    house: House, records: Records, display: Display, *, numbers: range, draw: random.Random, outcome: Outcome
) -> None:
    with backstage(house.settings, records.cast) as desk:
        desk.connect_client()
    relay = house.relay
    writer = _Writer(
        records.cast,
        hands=Hands(environment=display.environment, see=lambda: _seen(house)),
        journal=_Nobody(),
        network=Network(False, relay.cut, relay.restore, relay.hold, relay.release),
        tongue=Tongue("en"),
        away=lambda: None,
    )
    texts = [f"number {number} of those that are cut off" for number in numbers]
    for number, text in zip(numbers, texts, strict=True):
        writer.gives(text)
        if number % 3 == 0:
            _until_saved(house)
        else:
            time.sleep(draw.uniform(0, _LONGEST_S))
        last = house.probe.snapshot()
        if last is None:
            raise AssertionError("no visit is on the screen")
        os.kill(last.pid, signal.SIGKILL)
        outcome.killed += 1
        outcome.saved |= {text} if any(map(last.says, _SAVED)) else set()
    until(lambda: not outbox_status(house.settings).waiting, "the queue to be empty", timeout_s=_PATIENCE_S)
    _look(records, texts, outcome)


def _look(records: Records, texts: list[str], outcome: Outcome) -> None:
    with reading(records.engine) as db:
        arrived = Counter(text for text in db.scalars(select(Message.text)) if text in texts)
    outcome.arrived += arrived.total()
    outcome.faults += [f"lost: {text}" for text in sorted((outcome.saved & set(texts)) - set(arrived))]
    outcome.faults += [f"{times} times: {text}" for text, times in sorted(arrived.items()) if times > 1]


def _until_saved(house: House) -> None:
    def is_saved() -> bool:
        seen = house.probe.snapshot()
        return seen is not None and any(map(seen.says, _SAVED))

    until(is_saved, "the page to say that it is saved", timeout_s=_PATIENCE_S)


def _seen(house: House) -> Snapshot | None:
    house.check()
    return house.probe.snapshot()
