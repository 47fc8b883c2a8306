"""A kiosk on a screen of its own: portal, agent, supervisor and visits as they are, and fingers and eyes on it."""

import json
import os
import select
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.demo.children import Child, start
from kiosk.demo.display import Display, Size
from kiosk.demo.hands import Hands
from kiosk.demo.house import House
from kiosk.demo.records import Records, prepare_records
from kiosk.demo.waiting import until
from kiosk.programs import ROOT
from tests.bench.sight import Sight, first_moment, opened
from tests.bench.touch import Fingers

PATIENCE_S: Final = 180.0
_IDENTIFIER: Final = "E-mail address, user name or card number"


@dataclass(frozen=True, slots=True)
class Places:
    """Where a finger goes, in pixels: on the welcome page, and on the page that follows *Sign in*."""

    sign_in: tuple[int, int]
    end_visit: tuple[int, int]
    back: tuple[int, int]
    identifier: tuple[int, int]
    go_on: tuple[int, int]


@dataclass(slots=True)
class Running:
    """A supervisor that serves. What it says of itself is read from its log."""

    child: Child
    _read: int = 0
    _said: list[dict[str, object]] = field(default_factory=list)

    def said(self) -> list[dict[str, object]]:
        """Every notice by now, oldest first."""
        with self.child.log.open("rb") as log:
            log.seek(self._read)
            text = log.read()
        whole = text[: text.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in whole.splitlines():
            if line.startswith(b'{"news"'):
                self._said.append(json.loads(line))
        return self._said

    def current(self) -> tuple[int, int]:
        """Number and process of the visit on screen; (0, 0) before the first."""
        shown = [one for one in self.said() if one["news"] == "shown"]
        return (_number(shown[-1], "visit"), _number(shown[-1], "pid")) if shown else (0, 0)

    def spare(self) -> int | None:
        """The process of the spare that stands ready; None while there is none."""
        ready = [_number(one, "pid") for one in self.said() if one["news"] == "ready"]
        return ready[-1] if ready and ready[-1] != self.current()[1] else None

    def wait_ready(self, *, beyond: int = 0) -> int:
        """Waits until a visit after number `beyond` is on screen and a spare stands behind it; the visit's process."""
        until(lambda: self._is_ready(beyond), "a visit and its spare", timeout_s=PATIENCE_S)
        return self.current()[1]

    def _is_ready(self, beyond: int) -> bool:
        """An ended visit is still the last that was shown, until the next one's line is on disk."""
        visit, _ = self.current()
        return visit > beyond and not self.is_wiped(visit) and self.spare() is not None

    def is_wiped(self, visit: int) -> bool:
        """Whether the supervisor has proven the end of this visit."""
        return any(one["news"] == "wiped" and one["visit"] == visit for one in reversed(self.said()))


@dataclass(frozen=True, slots=True)
class Rig:
    """Everything that a section needs. The house's own supervisor has ended; `serving` starts others."""

    house: House
    records: Records
    places: Places
    sight: Sight
    fingers: Fingers
    environment: dict[str, str]
    folder: Path

    @property
    def agent_pid(self) -> int:
        """The agent's process."""
        return self.house.pids[1]

    def start_supervisor(self) -> Running:
        """Starts a supervisor as its service does."""
        command = [sys.executable, "-m", "kiosk.cli", "supervisor", "--config", str(self.folder / "kiosk.toml")]
        log = self.folder / f"supervisor-{time.monotonic_ns()}.log"
        return Running(start("supervisor", command, environment=self.environment, log=log))

    @contextmanager
    def serving(self) -> Iterator[Running]:
        """A supervisor whose first visit and spare are ready."""
        running = self.start_supervisor()
        try:
            running.wait_ready()
            self.sight.wait_still()
            yield running
        finally:
            running.child.end()

    def to_second_page(self, running: Running) -> None:
        """From the welcome page of a visit that has its spare; the pointer then rests on *End visit*."""
        running.wait_ready()
        row = self.places.end_visit[1]
        before = self.sight.row(row)
        self.touch(self.places.sign_in)
        first_moment(lambda: self.sight.row(row) != before, within_s=PATIENCE_S)
        self.fingers.move(self.places.end_visit)
        self.sight.wait_still()

    def touch(self, place: tuple[int, int]) -> float:
        """Taps there; the moment (time.perf_counter) just before the finger comes down."""
        self.fingers.move(place)
        moment = time.perf_counter()
        self.fingers.tap()
        return moment


@contextmanager
def screen(folder: Path) -> Iterator[tuple[Display, Sight, Fingers]]:
    """An Xvfb with a window manager, and what is needed to touch and to see."""
    # What tests use to draw without a screen would draw beside this one.
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    display = Display(folder / "screen", size=Size(), environment=environment)
    with display, opened(folder / "screen") as sight, Fingers(display.name) as fingers:
        yield display, sight, fingers


@contextmanager
def kiosk() -> Iterator[Rig]:
    """The whole house on a screen of its own, in a private folder that is gone afterwards."""
    with TemporaryDirectory(prefix="kiosk-bench-") as name, ExitStack() as open_things:
        folder = Path(name)
        display, sight, fingers = open_things.enter_context(screen(folder))
        records = prepare_records(folder / "portal", hmis=None)
        open_things.callback(records.engine.dispose)
        house = open_things.enter_context(House(folder, records, environment=display.environment, has_probe=True))
        places = _survey(house, display.environment)
        # The probe looks through all widgets again and again: nothing is measured while it runs.
        house.end_supervisor()
        environment = display.environment | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        yield Rig(house, records, places, sight, fingers, environment, folder)


@contextmanager
def watched(pid: int) -> Iterator[int]:
    """A descriptor that becomes readable when the process has ended."""
    descriptor = os.pidfd_open(pid)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def has_ended(descriptor: int) -> bool:
    """Whether the process behind `watched` has ended."""
    return bool(select.select([descriptor], [], [], 0)[0])


def moment_of_end(descriptor: int, *, within_s: float = PATIENCE_S) -> float:
    """When it ended (time.perf_counter)."""
    return first_moment(lambda: has_ended(descriptor), within_s=within_s)


def _survey(house: House, environment: dict[str, str]) -> Places:
    hands = Hands(environment=environment, see=house.probe.snapshot, patience_s=PATIENCE_S)
    sign_in = hands.find("Sign in").rect.middle
    hands.click("Sign in")
    hands.wait_for(lambda seen: seen.step == "Identify", "the sign-in page")
    second_page = ("End visit", "Back", _IDENTIFIER, "Continue")
    return Places(sign_in, *(hands.find(name).rect.middle for name in second_page))


def _number(notice: dict[str, object], name: str) -> int:
    value = notice[name]
    assert isinstance(value, int)
    return value
