"""A supervisor in this process, with stand-in visits as real processes."""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.supervisor.clock import SystemClock
from kiosk.supervisor.notices import News, Notice
from kiosk.supervisor.receipts import ReceiptLog, ReceiptsDamaged
from kiosk.supervisor.service import Supervisor
from kiosk.supervisor.settings import Budget, SupervisorSettings, Timeouts

ROOT = Path(__file__).parents[3]
PATIENCE_S = 15.0


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


class Bench:
    """Steps a supervisor until something holds."""

    def __init__(self, settings: SupervisorSettings) -> None:
        self.settings = settings
        self.notices: list[Notice] = []
        try:
            self.log: ReceiptLog | None = ReceiptLog(settings.receipts, now=SystemClock().now)
        except ReceiptsDamaged:
            self.log = None
        self.supervisor = Supervisor(
            settings,
            inherited=os.environ | {"SECRET_OF_THE_SHELL": "x"},
            clock=SystemClock(),
            notify=self.notices.append,
            log=self.log,
        )

    def until(self, holds: Callable[[], object]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < deadline, self.notices
            self.supervisor.step()

    def until_shown(self, visit: int) -> int:
        """Steps until visit number `visit` is on screen and a spare is ready behind it; returns its process."""
        pair = self.supervisor.pair
        self.until(lambda: pair.current is not None and pair.current.number == visit and pair.ready_spare)
        assert pair.current is not None
        return pair.current.process.pid

    def until_wiped(self, visit: int) -> dict[str, object]:
        """Steps until the receipt of `visit` is on disk, and returns it."""
        self.until(lambda: any(notice.news is News.WIPED and notice.visit == visit for notice in self.notices))
        return next(line for line in self.lines() if line["kind"] == "wiped" and line["visit"] == visit)

    def lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.settings.receipts.read_text().splitlines()]

    def close(self) -> None:
        self.supervisor.stop()
        log, self.log = self.log, None
        if log is not None:
            log.close()


@pytest.fixture
def session_root(tmp_path: Path) -> Iterator[Path]:
    base = Path("/dev/shm")
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir=base if base.is_dir() else tmp_path))
    yield root
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture
def settings(tmp_path: Path, session_root: Path) -> SupervisorSettings:
    """Stand-in visits, short limits, no agent and no X display."""
    return SupervisorSettings(
        visit_command=(sys.executable, "-m", "tests.kiosk.supervisor.stand_in"),
        out_of_service_command=("sh", "-c", "exec sleep 600"),
        session_root=session_root,
        receipts=tmp_path / "receipts.jsonl",
        agent_socket=tmp_path / "agent.sock",
        agent_authkey=tmp_path / "agent.key",
        environment={"PYTHONPATH": str(ROOT)},
        inherited_names=frozenset({"PATH"}),
        timeouts=Timeouts(heartbeat=1.5, proof=0.3),
        budget=Budget(failures=3, window_s=60.0, rest_s=3600.0),
    )


@pytest.fixture
def bench(settings: SupervisorSettings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Bench]]:
    """Starts a supervisor whose visits run in a mode of the stand-in; further arguments replace settings."""
    monkeypatch.delenv("DISPLAY", raising=False)
    made: list[Bench] = []

    def start(mode: str = "", **changes: object) -> Bench:
        environment = {**settings.environment, "KIOSK_STAND_IN": mode}
        bench = Bench(replace(settings, environment=environment, **changes))  # type: ignore[arg-type]
        made.append(bench)
        bench.supervisor.start()
        return bench

    yield start
    for one in made:
        one.close()
