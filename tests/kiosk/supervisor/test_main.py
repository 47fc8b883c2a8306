"""The supervisor as a process of its own: told to end, and killed."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable

from kiosk.supervisor.settings import SupervisorSettings
from tests.kiosk.supervisor.conftest import PATIENCE_S, ROOT, Bench, is_alive

Start = Callable[..., Bench]


def run_supervisor(settings: SupervisorSettings) -> "subprocess.Popen[str]":
    program = (
        "import sys, json; from pathlib import Path; from kiosk.supervisor.main import run;"
        "from kiosk.supervisor.settings import SupervisorSettings;"
        "given = json.loads(sys.argv[1]);"
        "run(SupervisorSettings(visit_command=tuple(given['visit']), out_of_service_command=('sleep', '600'),"
        "session_root=Path(given['root']), receipts=Path(given['receipts']), agent_socket=Path(given['socket']),"
        "agent_authkey=Path(given['key']), environment=given['environment']))"
    )
    given = {
        "visit": settings.visit_command,
        "root": str(settings.session_root),
        "receipts": str(settings.receipts),
        "socket": str(settings.agent_socket),
        "key": str(settings.agent_authkey),
        "environment": dict(settings.environment),
    }
    return subprocess.Popen(
        [sys.executable, "-c", program, json.dumps(given)], cwd=ROOT, stderr=subprocess.PIPE, text=True, bufsize=1
    )


def next_notice(supervisor: "subprocess.Popen[str]", news: str) -> dict[str, object]:
    assert supervisor.stderr is not None
    for line in supervisor.stderr:
        notice: dict[str, object] = json.loads(line)
        if notice["news"] == news:
            return notice
    raise AssertionError(f"the supervisor ended before {news}")


def test_a_supervisor_that_is_told_to_end_leaves_a_receipt(settings: SupervisorSettings) -> None:
    supervisor = run_supervisor(settings)
    shown = next_notice(supervisor, "shown")
    supervisor.send_signal(signal.SIGTERM)
    assert supervisor.wait(PATIENCE_S) == 0
    supervisor.stderr.close()
    (_, receipt) = [json.loads(line) for line in settings.receipts.read_text().splitlines()]
    assert (receipt["reason"], receipt["result"]) == ("shutdown", "proven")
    assert not is_alive(shown["pid"])
    assert list(settings.session_root.iterdir()) == []


def test_a_visit_left_open_by_a_power_cut_gets_its_receipt_at_the_next_start(
    settings: SupervisorSettings, bench: Start
) -> None:
    supervisor = run_supervisor(settings)
    shown = next_notice(supervisor, "shown")
    supervisor.kill()
    supervisor.wait(PATIENCE_S)
    supervisor.stderr.close()
    wait_until(lambda: not is_alive(shown["pid"]))
    kiosk = bench()
    receipt = kiosk.until_wiped(1)
    assert receipt["reason"] == "power_lost"
    kiosk.until_shown(2)


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)
