"""A covered visit still lives, and shares its picture with the X server: the picture must be blank by then."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kiosk.config import checked_settings, to_toml
from kiosk.demo.display import Display, Size
from kiosk.demo.hands import Hands
from kiosk.demo.probe import Probe
from kiosk.demo.waiting import until
from kiosk.drill.markers import new_markers
from kiosk.drill.needles import Needle, Needles
from kiosk.drill.pixels import pixel_rows
from kiosk.drill.search import search_memory
from kiosk.messages import Cover, Covered, Ready, Show, Shown
from tests.kiosk.visit.test_life import Supervised

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
MARKERS = new_markers(os.urandom)
FIELD = "E-mail address, user name or card number"

pytestmark = pytest.mark.skipif(os.getuid() != 0, reason="the memory of an X server is root's")


@pytest.fixture
def sessions() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kiosk-test-", dir="/dev/shm") as root:
        (Path(root) / "visit-1").mkdir(mode=0o700)
        yield Path(root)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with Display(tmp_path / "screen", size=Size(1366, 768), environment=environment) as shown:
        yield shown


@pytest.fixture
def visit(tmp_path: Path, sessions: Path, display: Display) -> Iterator[Supervised]:
    home, config = sessions / "visit-1", tmp_path / "kiosk.toml"
    told = {"data_dir": str(tmp_path), "demo": True, "agent": {"portal_url": "http://127.0.0.1:9"}}
    config.write_text(to_toml(checked_settings(told)))
    control, theirs = socket.socketpair()
    agent, theirs_agent = socket.socketpair()
    names = {
        "PATH": os.environ["PATH"],
        "DISPLAY": display.name,
        "HOME": str(home),
        "TMPDIR": str(home),
        "KIOSK_SESSION_DIR": str(home),
        "KIOSK_CONFIG": str(config),
        "KIOSK_PROBE": "1",
        "QT_QPA_PLATFORM": "xcb",
        "QT_XCB_GL_INTEGRATION": "none",
        "LANG": "C.UTF-8",
    }
    with theirs, theirs_agent:
        ends = (theirs.fileno(), theirs_agent.fileno())
        command = [sys.executable, "-m", "kiosk.visit.main", "--demo"]
        child = subprocess.Popen(
            [*command, "--control-fd", str(ends[0]), "--agent-fd", str(ends[1])],
            env=names | {"KIOSK_ENVIRONMENT": ",".join([*names, "KIOSK_ENVIRONMENT"])},
            pass_fds=ends,
            cwd=ROOT,
            start_new_session=True,
        )
    running = Supervised(child, Connection(control.detach()), Connection(agent.detach()), home)
    yield running
    running.close()


def found(pid: int, rows: tuple[Needle, ...]) -> set[str]:
    needles = Needles(MARKERS.stem, words=MARKERS.words(), others=rows)
    return set(search_memory("a process", [pid], needles=needles).found)


def test_a_covered_visit_leaves_neither_text_nor_pixels_in_the_x_server(
    visit: Supervised, display: Display, sessions: Path
) -> None:
    server = display.programs["Xvfb"]
    hands = Hands(environment=display.environment, see=Probe(sessions).snapshot, patience_s=PATIENCE_S)
    visit.hears(Ready)
    visit.say(Show(1))
    visit.hears(Shown)
    hands.click("Sign in")
    hands.fill(FIELD, MARKERS.email)
    rect = hands.find(FIELD).rect
    rows: tuple[Needle, ...] = ()

    def is_everywhere() -> bool:
        nonlocal rows
        rows = pixel_rows("pixels", display.picture(), rect, least_shades=10)
        in_both = {"pixels"} <= found(visit.child.pid, rows) & found(server, rows) if rows else False
        return in_both and "e-mail address" in found(visit.child.pid, ())

    until(is_everywhere, "the typed text and its pixels", timeout_s=PATIENCE_S)
    assert found(server, rows) == {"pixels"}

    visit.say(Cover())
    visit.hears(Covered)

    until(lambda: not found(server, rows), "the X server to hold nothing of it", timeout_s=PATIENCE_S)
    assert "e-mail address" in found(visit.child.pid, ())
