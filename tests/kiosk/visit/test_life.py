"""A visit as a real process: hardened, painted hidden, shown, covered; the test is its supervisor and its agent."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kiosk import messages, wire
from kiosk.config import checked_settings, to_toml
from kiosk.messages import Cover, Covered, FromVisit, Heartbeat, Ready, Show, Shown
from tests.kiosk.visit.people import VIEW

ROOT = Path(__file__).resolve().parents[3]
WITHIN_S = 20.0


class Supervised:
    """A visit's process, with the ends of its two channels."""

    def __init__(
        self, child: "subprocess.Popen[bytes]", control: wire.Channel, agent: wire.Channel, home: Path
    ) -> None:
        self.child = child
        self.control = control
        self.agent = agent
        self.home = home
        self.calls: list[str] = []
        self._agent_thread = threading.Thread(target=self._serve, name="the-agent")
        self._agent_thread.start()

    def say(self, message: messages.ToVisit) -> None:
        wire.send(self.control, messages.to_frame(message))

    def hears(self, kind: type[FromVisit]) -> FromVisit:
        """The next message of a kind; others are passed over."""
        deadline = time.monotonic() + WITHIN_S
        while self.control.poll(max(0.0, deadline - time.monotonic())):
            message = messages.from_visit(wire.receive(self.control))
            if isinstance(message, kind):
                return message
        raise AssertionError(f"no {kind.__name__} within {WITHIN_S} s")

    def sees(self, holds: Callable[[dict], bool]) -> dict:
        """The probe's picture, as soon as it is as wanted."""
        deadline = time.monotonic() + WITHIN_S
        picture: dict = {}
        while time.monotonic() < deadline:
            try:
                picture = json.loads((self.home / "probe.json").read_text())
            except FileNotFoundError:
                continue
            if holds(picture):
                return picture
        raise AssertionError(picture)

    def close(self) -> None:
        self.child.kill()
        self.child.wait()
        self.control.close()
        self._agent_thread.join(WITHIN_S)
        self.agent.close()

    def _serve(self) -> None:
        """Answers what a visit asks for the public cache; everything else is offline."""
        while True:
            try:
                frame = wire.receive(self.agent)
            except (wire.WireError, OSError):
                return
            self.calls.append(frame.text("call"))
            if frame.text("call") == "public":
                answer = wire.Frame({"n": frame.number("n")}, VIEW.model_dump_json().encode())
            else:
                answer = wire.Frame({"n": frame.number("n"), "error": "offline"})
            wire.send(self.agent, answer)


@pytest.fixture
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A private directory in memory, as the supervisor makes it."""
    import shutil
    import tempfile

    home = Path(tempfile.mkdtemp(prefix="visit-test-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    yield home
    shutil.rmtree(home)


Start = Callable[..., Supervised]


@pytest.fixture
def start(tmp_path: Path, session_home: Path) -> Iterator[Start]:
    started: list[Supervised] = []

    def begin(*arguments: str, demo: bool, probe: bool) -> Supervised:
        config = tmp_path / "kiosk.toml"
        portal_url = "http://127.0.0.1:9" if demo else "https://portal.example.org"
        config.write_text(
            to_toml(checked_settings({"data_dir": str(tmp_path), "demo": demo, "agent": {"portal_url": portal_url}}))
        )
        control, theirs = socket.socketpair()
        agent, theirs_agent = socket.socketpair()
        names = {
            "PATH": os.environ["PATH"],
            "HOME": str(session_home),
            "TMPDIR": str(session_home),
            "KIOSK_SESSION_DIR": str(session_home),
            "KIOSK_CONFIG": str(config),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            **({"KIOSK_PROBE": "1"} if probe else {}),
        }
        with theirs, theirs_agent:
            fds = (theirs.fileno(), theirs_agent.fileno())
            child = subprocess.Popen(
                [
                    *(sys.executable, "-m", "kiosk.visit.main", *arguments),
                    *("--control-fd", str(fds[0]), "--agent-fd", str(fds[1])),
                ],
                env=names | {"KIOSK_ENVIRONMENT": ",".join([*names, "KIOSK_ENVIRONMENT"])},
                pass_fds=fds,
                cwd=ROOT,
                start_new_session=True,
            )
        started.append(Supervised(child, Connection(control.detach()), Connection(agent.detach()), session_home))
        return started[-1]

    yield begin
    for one in started:
        one.close()


def test_a_visit_is_painted_hidden_then_shown_then_covered(start: Start) -> None:
    visit = start(demo=False, probe=False)
    ready = visit.hears(Ready)
    assert isinstance(ready, Ready)
    assert "seccomp" not in ready.lacking
    visit.say(Show(7))
    visit.hears(Shown)
    visit.hears(Heartbeat)
    visit.say(Cover())
    visit.hears(Covered)
    assert visit.child.poll() is None


def test_a_visit_without_its_supervisor_ends_at_once(start: Start) -> None:
    visit = start(demo=False, probe=False)
    visit.hears(Ready)
    visit.control.close()
    assert visit.child.wait(WITHIN_S) == 70


def test_the_probe_says_what_is_on_the_screen_and_where(start: Start) -> None:
    visit = start("--demo", demo=True, probe=True)
    visit.hears(Ready)
    visit.say(Show(3))
    visit.hears(Shown)
    picture = visit.sees(lambda seen: seen["shown"] and "Demo Drop-in Center" in str(seen))
    assert (picture["visit"], picture["screen"], picture["step"]) == (3, "WelcomeScreen", "Welcome")
    sign_in = next(one for one in picture["controls"] if one["name"] == "Sign in")
    assert sign_in["role"] == "button"
    assert sign_in["visible"]
    assert min(sign_in["rect"][2:]) > 50


def test_a_visit_that_is_no_demo_has_no_probe_whatever_the_environment_says(start: Start, session_home: Path) -> None:
    visit = start(demo=False, probe=True)
    visit.hears(Ready)
    visit.say(Show(1))
    visit.hears(Shown)
    visit.hears(Heartbeat)
    assert not (session_home / "probe.json").exists()


def test_a_demo_is_refused_where_the_settings_are_none(start: Start) -> None:
    visit = start("--demo", demo=False, probe=True)
    assert visit.child.wait(WITHIN_S) == 64
