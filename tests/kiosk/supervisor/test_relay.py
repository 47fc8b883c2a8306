"""The relay between visits and the agent, with an agent that is a real process and may be killed."""

import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk import wire
from kiosk.supervisor.agency import AgentDoor
from kiosk.supervisor.receipts import verify_chain
from kiosk.supervisor.relay import Relay
from kiosk.supervisor.settings import SupervisorSettings
from kiosk.supervisor.stream import FrameStream
from kiosk.supervisor.waiting import wait
from tests.kiosk.supervisor.conftest import PATIENCE_S, ROOT, Bench

SEED = bytes(range(32))
PUBLIC_KEY = Ed25519PrivateKey.from_private_bytes(SEED).public_key()


class Agent:
    def __init__(self, settings: SupervisorSettings) -> None:
        self.settings = settings
        settings.agent_authkey.write_bytes(b"k" * 32)
        self.child: subprocess.Popen[str] | None = None

    def start(self) -> None:
        self.child = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.kiosk.supervisor.stand_in_agent"),
                *(str(self.settings.agent_socket), str(self.settings.agent_authkey), SEED.hex()),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.child.stdout is not None
        assert self.child.stdout.readline() == "listening\n"

    def kill(self) -> None:
        if self.child is not None:
            self.child.kill()
            self.child.wait(PATIENCE_S)
            assert self.child.stdout is not None
            self.child.stdout.close()
            self.child = None


@pytest.fixture
def agent(settings: SupervisorSettings) -> Iterator[Agent]:
    agent = Agent(settings)
    yield agent
    agent.kill()


class Line:
    """A visit's end of a relay, and the relay, turned by hand."""

    def __init__(self, settings: SupervisorSettings) -> None:
        ours, theirs = socket.socketpair()
        self.stream = FrameStream(ours)
        self.visit = Connection(theirs.detach())
        door = AgentDoor(settings.agent_socket, settings.agent_authkey, monotonic=time.monotonic)
        self.relay = Relay(self.stream, door=door)

    def turn_until(self, holds: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < deadline
            for source, events in wait(self.relay.sources(self), timeout_s=0.02):
                source.act(events)

    def call(self, fields: dict[str, wire.JsonValue], blob: bytes = b"") -> wire.Frame:
        """Sends in pieces that fit the socket, as a visit in another process would, and takes the answer."""
        writer = FrameStream(socket.socket(fileno=os.dup(self.visit.fileno())))
        writer.write(wire.encode(wire.Frame(fields, blob)))

        def answered() -> bool:
            writer.flush()
            return bool(answers.extend(reader()) or answers)

        def reader() -> list[bytes]:
            with selectors.PollSelector() as selector:
                selector.register(writer, selectors.EVENT_READ)
                return writer.read() if selector.select(0) else []

        answers: list[bytes] = []
        self.turn_until(answered)
        os.set_blocking(self.visit.fileno(), True)
        writer.close()
        self.events = [wire.decode(payload) for payload in answers[:-1]]
        return wire.decode(answers[-1])

    def close(self) -> None:
        self.relay.close()
        self.stream.close()
        self.visit.close()


@pytest.fixture
def line(settings: SupervisorSettings) -> Iterator[Callable[[], Line]]:
    made: list[Line] = []

    def start() -> Line:
        made.append(Line(settings))
        return made[-1]

    yield start
    for one in made:
        one.close()


def test_without_an_agent_a_call_is_answered_at_once(line: Callable[[], Line]) -> None:
    assert line().call({"call": "ask", "n": 7}).fields == {"n": 7, "error": "agent_away"}


def test_an_answer_and_a_pushed_event_come_back_untouched(agent: Agent, line: Callable[[], Line]) -> None:
    agent.start()
    visit = line()
    blob = os.urandom(70_000)
    answers: list[wire.Frame] = [visit.call({"call": "ask", "n": 3, "echo": True}, blob)]
    answers = [*visit.events, *answers]
    while len(answers) < 2:
        visit.turn_until(lambda: visit.visit.poll(0))
        answers.append(wire.receive(visit.visit))
    assert answers == [wire.Frame({"event": "received", "id": "x"}), wire.Frame({"n": 3}, blob)]


def test_five_megabytes_pass_quickly(agent: Agent, line: Callable[[], Line]) -> None:
    agent.start()
    visit = line()
    blob = os.urandom(5_000_000)
    started = time.monotonic()
    visit.call({"call": "keep", "n": 1}, blob)
    assert time.monotonic() - started < 2.0  # about 20 ms on a quiet machine


def test_only_the_supervisor_has_wipe_receipts_signed(agent: Agent, line: Callable[[], Line]) -> None:
    agent.start()
    assert line().call({"call": "sign_wipe", "n": 1}, b"forged").fields == {"n": 1, "error": "not_allowed"}


def test_a_call_that_loses_its_agent_is_answered_and_the_next_one_finds_the_new_agent(
    agent: Agent, line: Callable[[], Line]
) -> None:
    agent.start()
    visit = line()
    assert visit.call({"call": "ask", "n": 1, "die": True}).fields == {"n": 1, "error": "agent_away"}
    agent.kill()
    assert visit.call({"call": "ask", "n": 2}).fields == {"n": 2, "error": "agent_away"}
    agent.start()
    numbers = iter(range(3, 10_000))

    def reached() -> bool:
        return "error" not in visit.call({"call": "ask", "n": next(numbers)}).fields

    visit.turn_until(reached)


def test_an_agent_with_another_key_is_not_spoken_to(
    agent: Agent, line: Callable[[], Line], settings: SupervisorSettings
) -> None:
    agent.start()
    settings.agent_authkey.write_bytes(b"another key")
    assert line().call({"call": "ask", "n": 1}).fields == {"n": 1, "error": "agent_away"}


def test_half_a_frame_stops_nobody(line: Callable[[], Line]) -> None:
    visit = line()
    os.write(visit.visit.fileno(), b"\0\0\1\0half")
    turned = []
    visit.turn_until(lambda: bool(turned.append(1) or len(turned) > 3))


@pytest.mark.parametrize("untrusted", [b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\0\0\0\4\0\0\0\2{}"])
def test_a_broken_frame_of_a_visit_is_an_error(line: Callable[[], Line], untrusted: bytes) -> None:
    visit = line()
    os.write(visit.visit.fileno(), untrusted)
    with pytest.raises(wire.WireError):
        visit.turn_until(lambda: False)


def test_a_visit_reaches_an_agent_that_starts_late_and_its_receipt_is_signed(
    bench: Callable[..., Bench], agent: Agent
) -> None:
    kiosk = bench("agent")
    kiosk.until(lambda: kiosk.supervisor.pair.current)
    agent.start()
    receipt = kiosk.until_wiped(1)
    assert receipt["reason"] == "signed_out"
    assert kiosk.log is not None
    kiosk.until(lambda: not kiosk.log.unsigned())
    report = verify_chain(kiosk.settings.receipts, PUBLIC_KEY)
    assert report.is_whole
    assert report.wiped_visits[0] == 1


def test_receipts_made_while_the_agent_is_away_are_signed_late(bench: Callable[..., Bench], agent: Agent) -> None:
    kiosk = bench()
    for visit in (1, 2):
        os.kill(kiosk.until_shown(visit), signal.SIGUSR1)
        kiosk.until_wiped(visit)
    report = verify_chain(kiosk.settings.receipts, PUBLIC_KEY)
    assert report.is_whole
    assert len(report.unsigned) == 2
    agent.start()
    assert kiosk.log is not None
    kiosk.until(lambda: not kiosk.log.unsigned())
    report = verify_chain(kiosk.settings.receipts, PUBLIC_KEY)
    assert report.is_whole
    assert report.unsigned == ()
    assert Path(kiosk.settings.receipts).stat().st_mode & 0o777 == 0o600


def test_an_orderly_end_leaves_no_receipt_without_signature(bench: Callable[..., Bench], agent: Agent) -> None:
    agent.start()
    kiosk = bench()
    kiosk.until_shown(1)
    kiosk.supervisor.stop()
    report = verify_chain(kiosk.settings.receipts, PUBLIC_KEY)
    assert report.wiped_visits == (1,)
    assert report.unsigned == ()
    assert report.is_whole


def test_an_end_without_an_agent_waits_for_nobody(bench: Callable[..., Bench]) -> None:
    kiosk = bench()
    kiosk.until_shown(1)
    started = time.monotonic()
    kiosk.supervisor.stop()
    assert time.monotonic() - started < kiosk.settings.timeouts.signature
    assert len(verify_chain(kiosk.settings.receipts, PUBLIC_KEY).unsigned) == 1
