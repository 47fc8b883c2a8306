"""The real agent before a network that fails, and the real pages above it: the person reads what happened."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.visit.presenters.scenes import Scenes
from kiosk.visit.presenters.stage import Place, Stage
from tests.faults.machine import Machine
from tests.faults.rough_server import Script, http_answer, rough_server
from tests.gallery.stage import Look, settle, staged
from tests.kiosk.agent.conftest import Visit, wait_until
from tests.kiosk.agent.test_whole_way import bring_back
from tests.kiosk.visit.conftest import Inline, VisitOnScreen
from tests.portal.kit import Kit
from ui.jobs import Jobs

NO_CONNECTION = "This kiosk has no connection right now."


@contextmanager
def on_screen(below: Visit) -> Iterator[VisitOnScreen]:
    """The pages of a visit over this line to the agent."""
    with staged(Look()) as shell:
        ticks = iter(range(0, 10_000_000, 8))
        stage = Stage(
            shell=shell,
            theme=shell.theme,
            jobs=Jobs(Inline(), parent=shell),
            port=below.link,
            client=below.client,
            place=Place(lambda: datetime.now(UTC), lambda: next(ticks), is_demo=False),
        )
        stage.view = below.link.public()
        scenes = Scenes(stage)
        stage.begin(scenes.open)
        settle()
        yield VisitOnScreen(shell, stage, scenes, None, None)  # type: ignore[arg-type]


ROUGH: dict[str, tuple[Script, str]] = {
    "a page to log in to the Wi-Fi": (
        lambda talk: talk.say(http_answer(b"<html>Free WiFi", media_type="text/html")),
        NO_CONNECTION,
    ),
    "cut off": (lambda talk: talk.reset(), NO_CONNECTION),
    "silence": (lambda talk: (talk.is_over.wait(4), talk.reset()), "The portal did not answer in time."),
    "ten megabytes": (
        lambda talk: talk.say(http_answer(b"<p>" * 3_400_000, status=500, media_type="text/html")),
        NO_CONNECTION,
    ),
}


@pytest.mark.parametrize(("script", "words"), ROUGH.values(), ids=ROUGH)
def test_a_network_that_lies_or_is_silent_is_said_in_words(
    qapp: QApplication, machine: Machine, script: Script, words: str
) -> None:
    with rough_server(script) as server:
        machine.set_portal(server.url, ask_timeout_s=1)
        with machine.agent() as agent, on_screen(agent.visit()) as visit:
            visit.press("Sign in")
            visit.type("alpha@example.org")
            visit.press("Continue")
            assert visit.says(words)
            assert visit.step == "Identify"
            assert not any(b"alpha@example.org" in body for body in server.seen), "no plain text instead"


def test_a_portal_that_went_away_and_came_back_is_said_and_then_works(
    qapp: QApplication, machine: Machine, portal: Kit
) -> None:
    with machine.agent() as agent, on_screen(agent.visit()) as visit:
        visit.press("Sign in")
        visit.type("staff1")
        port = int(portal.url.rpartition(":")[2])
        portal.stop()
        visit.press("Continue")
        assert visit.says(NO_CONNECTION)
        bring_back(portal, port)
        visit.press("Continue")
        assert visit.says("What is your PIN?")


def test_an_agent_that_is_told_to_end_waits_for_no_portal(machine: Machine) -> None:
    with rough_server(lambda talk: talk.is_over.wait(300)) as server:
        machine.set_portal(server.url)
        machine.keep_three()
        with machine.agent() as agent:
            wait_until(lambda: len(server.seen) >= 2)
            agent.stop()
            assert agent.process.returncode == 0
