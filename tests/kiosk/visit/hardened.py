"""Starts hardened processes, as a supervisor does."""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk import messages, wire
from kiosk.supervisor.process import VisitProcess, start_visit
from kiosk.supervisor.settings import SupervisorSettings
from kiosk.supervisor.stream import FrameStream
from kiosk.supervisor.waiting import Source, wait

ROOT = Path(__file__).parents[3]
PATIENCE_S = 20.0
DISPLAY_NAMES = frozenset({"PATH", "DISPLAY", "XAUTHORITY"})


@dataclass(frozen=True)
class Child:
    """A hardened process that has said `ready`."""

    process: VisitProcess
    seen: dict[str, dict[str, str]]
    lacking: tuple[str, ...]


def settings_for(memory: Path, *arguments: str, environment: dict[str, str] | None = None) -> SupervisorSettings:
    return SupervisorSettings(
        visit_command=(sys.executable, "-m", "tests.kiosk.visit.hardened_child", *arguments),
        out_of_service_command=("true",),
        session_root=memory,
        receipts=memory / "unused",
        agent_socket=memory / "unused",
        agent_authkey=memory / "unused",
        environment={"PYTHONPATH": str(ROOT), **(environment or {})},
        inherited_names=DISPLAY_NAMES,
    )


def start(settings: SupervisorSettings, *, inherited: dict[str, str] | None = None) -> Child:
    process = start_visit(settings, inherited=os.environ if inherited is None else inherited)
    control = FrameStream(process.control)
    said: list[bytes] = []
    source = Source(control.fileno(), 1, lambda _: said.extend(control.read()))
    deadline = time.monotonic() + PATIENCE_S
    while not said:
        assert time.monotonic() < deadline
        for ready, events in wait([source], timeout_s=0.5):
            ready.act(events)
    message = messages.from_visit(wire.decode(said[0]))
    assert isinstance(message, messages.Ready)
    return Child(process, json.loads((process.session_dir / "seen.json").read_text()), message.lacking)


def end(child: Child) -> None:
    child.process.kill()
    assert child.process.reap(PATIENCE_S) is not None
    child.process.close()


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)
