"""What a visit tells its supervisor, and what it does about time, news and the end. In this process, a real channel."""

import datetime as dt
from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk import messages, wire
from kiosk.messages import Ending, EndReason, Ready
from kiosk.visit.allowances import IdleSettings
from kiosk.visit.control import SupervisorLink
from kiosk.visit.inactivity import Inactivity
from kiosk.visit.life import Life
from kiosk.visit.presenters.sealing_papers import Signed, facts_of
from services.documents.facts import Authentication, Decision, Identifier
from services.portal.contract import Purpose, SignatureReceived
from services.portal.errors import SessionEnded
from services.portal.transport import Delivered, KeptNews, SetAside
from services.sealing.answer import Receipt, Reply
from tests.gallery.stage import settle
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.people import BUNDLE, FORM, HOME, NOW, OFFER, RECEIVED, VIEW


class Watched:
    """A visit with its life, the supervisor's end of the channel, and a clock that the test turns."""

    def __init__(self, visit: VisitOnScreen) -> None:
        self.visit = visit
        self.now = 0.0
        self.news: list[KeptNews] = []
        self.supervisor, ours = wire.pair()
        self.inactivity = Inactivity(lambda: self.now, parent=visit.shell)
        self.life = Life(
            SupervisorLink(ours),
            visit.stage,
            visit.scenes,
            self.inactivity,
            news=self._take_news,
            idle=IdleSettings(75, 25),
            is_windowed=False,
        )

    def said(self) -> list[messages.FromVisit]:
        settle()
        heard = []
        while self.supervisor.poll(0):
            heard.append(messages.from_visit(wire.receive(self.supervisor)))
        return heard

    def at(self, seconds: float) -> None:
        self.now = seconds
        self.inactivity.look()
        settle()

    def _take_news(self) -> list[KeptNews]:
        taken, self.news = self.news, []
        return taken


@pytest.fixture
def watched(visit: VisitOnScreen) -> Iterator[Watched]:
    watched = Watched(visit)
    watched.life.begin(["landlock"])
    settle()
    assert watched.said()[0] == Ready(("landlock",))
    yield watched
    watched.supervisor.close()


def test_who_presses_end_visit_has_finished(watched: Watched) -> None:
    watched.visit.press("Sign in")
    watched.visit.press("End visit")
    assert Ending(EndReason.FINISHED) in watched.said()
    assert not watched.visit.shell.area.isVisible()


def test_a_signed_in_person_is_signed_out_on_the_way(watched: Watched) -> None:
    watched.visit.sign_in()
    watched.visit.press("End visit")
    assert watched.visit.portal.calls[-1] == "sign_out"
    assert watched.said().count(Ending(EndReason.FINISHED)) == 1


def test_staff_who_end_are_signed_out(watched: Watched) -> None:
    watched.visit.portal.purpose = Purpose.STAFF
    watched.visit.sign_in()
    watched.visit.press("End visit")
    assert Ending(EndReason.SIGNED_OUT) in watched.said()


def test_a_portal_that_does_not_answer_holds_nobody_up(watched: Watched, qtbot: QtBot) -> None:
    watched.visit.sign_in()
    watched.visit.stage.quietly = lambda _job, _then: None  # type: ignore[method-assign]
    watched.visit.press("End visit")
    heard: list[messages.FromVisit] = []
    qtbot.waitUntil(lambda: heard.extend(watched.said()) or Ending(EndReason.FINISHED) in heard, timeout=3000)


def test_nobody_there_is_asked_and_then_ended(watched: Watched) -> None:
    watched.visit.press("Sign in")
    watched.at(80)
    assert watched.visit.shell.is_overlaid()
    watched.at(101)
    assert Ending(EndReason.IDLE) in watched.said()


def test_who_says_that_they_are_there_stays(watched: Watched) -> None:
    watched.visit.press("Sign in")
    watched.at(80)
    watched.visit.press("Yes, keep going")
    watched.at(150)
    assert not watched.visit.shell.is_overlaid()
    assert not any(isinstance(message, Ending) for message in watched.said())


def test_a_screen_that_stays_hidden_ends_the_visit(watched: Watched) -> None:
    watched.visit.press("Sign in")
    watched.visit.shell.hidden_timeout.emit()
    assert Ending(EndReason.HIDDEN) in watched.said()


def test_an_untouched_welcome_page_waits_for_ever_and_a_touched_one_does_not(watched: Watched) -> None:
    watched.at(10_000)
    assert not any(isinstance(message, Ending) for message in watched.said())
    watched.visit.shell.contrast_toggled.emit()
    watched.at(10_101)
    assert Ending(EndReason.IDLE) in watched.said()


def test_staff_see_the_seconds_until_the_lock(watched: Watched) -> None:
    watched.visit.portal.purpose = Purpose.STAFF
    watched.visit.sign_in()
    watched.at(13)
    assert "1:47" in watched.visit.shell.top._title_now()


def test_a_kiosk_watches_the_account_of_a_client_while_the_portal_can_be_reached(watched: Watched) -> None:
    visit = watched.visit
    watched.life._watch()
    visit.sign_in()
    visit.stage.view = visit.port.view.model_copy(update={"is_online": False})
    watched.life._watch()
    assert "watch_session" not in visit.portal.calls
    visit.stage.view = visit.port.view
    visit.portal.fault = SessionEnded("account_closed")
    watched.life._watch()
    assert visit.says("This account was closed just now")


def test_what_else_ends_a_session_is_said_when_something_is_asked_and_not_before(watched: Watched) -> None:
    watched.visit.sign_in()
    watched.visit.portal.fault = SessionEnded("unauthorized")
    watched.life._watch()
    assert watched.visit.step == "Home"
    assert watched.visit.stage.trouble is None


def test_nobody_watches_staff(watched: Watched) -> None:
    watched.visit.portal.purpose = Purpose.STAFF
    watched.visit.sign_in()
    watched.life._watch()
    assert "watch_session" not in watched.visit.portal.calls


def test_the_page_of_a_closed_account_ends_by_itself(watched: Watched) -> None:
    watched.visit.sign_in()
    watched.visit.portal.fault = SessionEnded("account_closed")
    watched.life._watch()
    assert watched.visit.step == "AccountStopped"
    watched.at(21)
    assert watched.visit.shell.is_overlaid()
    watched.at(60)
    assert Ending(EndReason.IDLE) in watched.said()


def received(envelope_id: str, body: SignatureReceived) -> Delivered:
    receipt = Receipt(
        id=envelope_id,
        device="kiosk-1",
        digest="0" * 64,
        status=201,
        code="ok",
        time="2026-11-22T18:41:00.000Z",
        kid="0" * 16,
    )
    return Delivered(envelope_id, receipt, Reply(201, {}, body.model_dump_json().encode()))


@pytest.mark.parametrize(
    ("news", "words"),
    [(received("env-1", RECEIVED), "K7-QF42"), (SetAside("env-1", "roi_term_missing"), "Staff will look at it")],
    ids=["received", "held"],
)
def test_news_of_a_paper_reaches_its_page(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, news: KeptNews, words: str
) -> None:
    from tests.kiosk.visit.test_presenters_of_papers import signed

    signed(watched.visit, monkeypatch)
    watched.news.append(news)
    watched.life._read_news()
    assert watched.visit.says(words)


@pytest.mark.parametrize(("decision", "until"), [(Decision.AGREED, dt.date(2027, 11, 22)), (Decision.DECLINED, None)])
def test_the_evidence_says_what_portal_and_kiosk_know(decision: Decision, until: dt.date | None) -> None:
    facts = facts_of(Signed(OFFER, FORM, decision, "  Demo  Client Alpha ", None, HOME, signed_at=NOW), VIEW, BUNDLE)
    assert facts.typed_name == "Demo Client Alpha"
    assert facts.valid_until == until
    assert (facts.clock_offset_s, facts.clock_offset_age_s) == (0.25, 90)
    assert facts.authentication is Authentication.PASSWORD
    assert facts.verification.identifiers == (Identifier.DATE_OF_BIRTH, Identifier.SSN)
    assert cast(str, facts.client_id) == "c-1"


def test_who_is_read_to_is_there_but_a_voice_answers_no_question(watched: Watched) -> None:
    watched.visit.press("Sign in")
    watched.at(70)
    watched.life.heard()
    watched.at(140)
    assert not watched.visit.shell.is_overlaid()
    watched.at(150)
    assert watched.visit.shell.is_overlaid()
    watched.life.heard()
    watched.at(171)
    assert watched.visit.stage.is_over


def test_a_voice_does_not_hold_staff_mode_open(watched: Watched) -> None:
    watched.visit.portal.purpose = Purpose.STAFF
    watched.visit.sign_in()
    watched.at(90)
    watched.life.heard()
    watched.at(121)
    assert watched.visit.stage.is_over
