"""The agent dies while somebody types: the visit goes on, says so in words, and goes on with the next agent."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.waiting import until
from portal.database import open_database
from portal.migrations import migrate
from tests.faults.machine import Machine
from tests.misbehaving.house import Kiosk
from tests.misbehaving.seeing import Seen
from tests.portal.kit import Kit

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the supervisor is Linux's"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

_OFFLINE = "No network now"
_RESTARTING = "A part of this kiosk is starting again."


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    engine = open_database(f"sqlite:///{tmp_path / 'portal.db'}")
    migrate(engine)
    with Kit(engine, tmp_path) as portal:
        portal.add_agency(1)
        yield Machine(portal, tmp_path)
    engine.dispose()


def test_a_visit_outlives_its_agent(machine: Machine, tmp_path: Path) -> None:
    agent = machine.settings.agent
    where = {"portal_url": agent.portal_url, "socket": str(agent.socket), "authkey": str(agent.authkey)}
    folder = tmp_path / "kiosk"
    folder.mkdir()
    with machine.agent() as first, Kiosk(folder, supervisor={}, agent=where) as kiosk:
        hands = kiosk.hands
        visit = kiosk.at_personal_page()
        hands.wait_for(lambda seen: not seen.says(_OFFLINE), "a visit that is online")
        with kiosk.camera.filming() as film:
            first.process.kill()
            hands.wait_for(lambda seen: seen.says(_OFFLINE), "the word that there is no network")
            hands.click("Continue")
            hands.wait_for(lambda seen: seen.says(_RESTARTING), "the word why it does not go on")
            with machine.agent():
                hands.wait_for(lambda seen: not seen.says(_OFFLINE), "the end of that word")
                hands.click("Continue")
                after = hands.wait_for(lambda seen: seen.step == "EnterSecret", "the next page")
            until(lambda: len(film.times) > 3, "the camera", timeout_s=10)
        assert (after.visit, after.pid) == (visit.visit, visit.pid)
        assert not kiosk.notices("wiped")
        assert not {kiosk.eyes.tell(shot) for shot in film.shots} & {Seen.DESKTOP, Seen.OUT_OF_SERVICE, Seen.WELCOME}
