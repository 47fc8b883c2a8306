"""Signing in with a phone: the flow, the time that a page is given, and what is asked when."""

import datetime as dt

import pytest
from pydantic import SecretStr
from PySide6.QtCore import QTimer

from kiosk.messages import EndReason
from kiosk.visit.allowances import IdleSettings, allowance
from kiosk.visit.flow import Flow, advance, back
from kiosk.visit.flow.events import Event, SignInChosen, Wrote
from kiosk.visit.flow.events.help import HelpAsked, OfferOpened
from kiosk.visit.flow.events.phone import NumberWanted, PhoneApproved, PhoneCodeGiven, PhoneEnded
from kiosk.visit.flow.steps import HelpEntry, Home, Identify, Step
from kiosk.visit.flow.steps.phone import PhoneOver, ShowPhoneCode, ShowPhoneNumber
from kiosk.visit.flow.values import Client, PhoneEnd, Typed
from kiosk.visit.inactivity import Allowance
from services.portal.contract.phone import PhoneSignInCode
from services.portal.errors import Offline, PortalError, Refused
from tests.gallery.stage import settle
from tests.kiosk.visit.conftest import VisitOnScreen, visiting
from tests.kiosk.visit.fakes import FakePortal
from tests.kiosk.visit.people import HOME


def code(number: str = "47") -> PhoneSignInCode:
    return PhoneSignInCode(
        device_code=SecretStr("device-code"),
        user_code=SecretStr("DEMO-CODE"),
        verification_uri="https://portal.example.org/phone",
        verification_uri_complete=SecretStr("https://portal.example.org/phone?code=DEMO-CODE"),
        number=SecretStr(number),
        expires_in_s=300,
        interval_s=3,
    )


CODE, OTHER = code(), code("52")
OVER = PhoneEnded(PhoneEnd.OVER)
TO_CODE = (SignInChosen(), PhoneCodeGiven(CODE))


@pytest.mark.parametrize(
    ("events", "step"),
    [
        (TO_CODE, ShowPhoneCode(CODE)),
        ((*TO_CODE, PhoneCodeGiven(OTHER)), ShowPhoneCode(OTHER)),
        ((*TO_CODE, NumberWanted()), ShowPhoneNumber(CODE)),
        ((*TO_CODE, NumberWanted(), PhoneCodeGiven(OTHER)), ShowPhoneCode(OTHER)),
        ((*TO_CODE, NumberWanted(), PhoneApproved(HOME)), Home()),
        ((*TO_CODE, PhoneApproved(HOME)), Home()),
        ((*TO_CODE, OVER), PhoneOver(PhoneEnd.OVER)),
        ((*TO_CODE, NumberWanted(), PhoneEnded(PhoneEnd.STOPPED)), PhoneOver(PhoneEnd.STOPPED)),
        ((*TO_CODE, OVER, PhoneCodeGiven(OTHER)), ShowPhoneCode(OTHER)),
        ((*TO_CODE, OVER, PhoneApproved(HOME)), PhoneOver(PhoneEnd.OVER)),
        ((PhoneCodeGiven(CODE),), Flow().step),
        ((SignInChosen(), PhoneApproved(HOME)), Identify()),
    ],
)
def test_where_each_event_leads(events: tuple[Event, ...], step: Step) -> None:
    flow = Flow()
    for event in events:
        flow = advance(flow, event)
    assert flow.step == step
    assert isinstance(flow.person, Client) == (step == Home())


def test_back_leads_from_each_page_to_the_other_ways_with_what_was_typed() -> None:
    typed = Wrote(Typed(identifier="alpha@example.org"))
    for more in ((), (NumberWanted(),), (OVER,), (OVER, PhoneCodeGiven(OTHER), NumberWanted())):
        flow = Flow()
        for event in (SignInChosen(), typed, PhoneCodeGiven(CODE), *more):
            flow = advance(flow, event)
        assert back(flow).step == Identify()
        assert back(flow).typed.identifier == "alpha@example.org"


def test_no_code_and_no_number_shows_in_a_text_about_the_flow() -> None:
    for step in (ShowPhoneCode(CODE), ShowPhoneNumber(CODE)):
        text = repr(Flow(step=step)) + repr(PhoneCodeGiven(CODE)) + repr(CODE)
        assert "DEMO" not in text
        assert "47" not in text
        assert "device-code" not in text


def test_who_types_on_a_phone_is_not_asked_whether_they_are_there_while_the_code_lives() -> None:
    idle = IdleSettings(75, 25)
    assert allowance(Flow(step=ShowPhoneCode(CODE)), idle, is_touched=True) == Allowance(300, 25)
    assert allowance(Flow(step=ShowPhoneNumber(CODE)), idle, is_touched=True) == Allowance(300, 25)
    assert allowance(Flow(step=PhoneOver(PhoneEnd.OVER)), idle, is_touched=True) == Allowance(75, 25)


def test_a_phone_that_says_yes_behind_help_signs_in_below_it() -> None:
    flow = Flow()
    for event in (*TO_CODE, HelpAsked(), OfferOpened("desk"), PhoneApproved(HOME)):
        flow = advance(flow, event)
    assert (flow.step, flow.page) == (HelpEntry("desk"), Home())
    assert isinstance(flow.person, Client)
    assert back(back(flow)).step == Home()


def test_who_asks_for_help_while_a_code_waits_keeps_its_time() -> None:
    flow = advance(Flow(step=ShowPhoneCode(CODE)), HelpAsked())
    assert allowance(flow, IdleSettings(75, 25), is_touched=True) == Allowance(300, 25)


class PhonePortal(FakePortal):
    """Gives codes; answers each question with the next of `answers`, which are faults."""

    def __init__(self, *answers: PortalError) -> None:
        super().__init__()
        self.answers = list(answers)

    def read(self, shape: object, method: str, path: str, request: object = None) -> object:
        self._called(f"{method} {path}", request)
        if path == "phone-sign-ins":
            return code()
        raise self.answers.pop(0)

    def do(self, method: str, path: str, request: object = None) -> None:
        self._called(f"{method} {path}", request)


def opened(visit: VisitOnScreen) -> VisitOnScreen:
    view = visit.stage.view
    assert view is not None
    assert view.bundle is not None
    bundle = view.bundle.model_copy(update={"takes_phones": True})
    visit.stage.view = view.model_copy(update={"bundle": bundle})
    visit.press("Sign in")
    visit.press("Use my phone")
    return visit


def asking(visit: VisitOnScreen) -> QTimer:
    """The timer that asks next; the other one counts the minutes."""
    (timer,) = (timer for timer in visit.page.findChildren(QTimer) if timer.isSingleShot())
    return timer


def ask(visit: VisitOnScreen) -> None:
    asking(visit).timeout.emit()
    settle()


@pytest.mark.usefixtures("qapp")
def test_a_kiosk_that_is_told_to_slow_down_or_hears_nothing_waits_longer() -> None:
    pending = Refused("authorization_pending")
    portal = PhonePortal(pending, Refused("slow_down"), pending, Offline("timeout"), pending, Refused("number_wanted"))
    with visiting(portal) as shown:
        visit = opened(shown)
        waits = []
        for _ in range(5):
            waits.append(asking(visit).interval() // 1000)
            ask(visit)
        assert waits == [3, 3, 8, 8, 13]
        ask(visit)
        assert visit.step == "ShowPhoneNumber"
        assert asking(visit).interval() == 13_000


@pytest.mark.usefixtures("qapp")
def test_the_portal_is_asked_on_behind_help_and_back_leads_to_what_became_of_it() -> None:
    portal = PhonePortal(Refused("authorization_pending"), Offline("timeout"), Refused("number_wanted"))
    with visiting(portal) as shown:
        visit = opened(shown)
        timer = asking(visit)
        visit.press("Help")
        for interval_s in (3, 8):
            timer.timeout.emit()
            settle()
            assert (visit.step, timer.interval()) == ("HelpStart", interval_s * 1000)
            assert timer.isActive()
        assert not visit.says("no connection")
        timer.timeout.emit()
        visit.press("Back")
        assert visit.step == "ShowPhoneNumber"
        assert visit.says("47")


@pytest.mark.usefixtures("qapp")
def test_what_the_portal_cannot_do_is_said_and_asked_again() -> None:
    with visiting(PhonePortal(Refused("something_new"), Refused("authorization_pending"))) as shown:
        visit = opened(shown)
        ask(visit)
        assert visit.says("Something went wrong")
        ask(visit)
        assert not visit.says("Something went wrong")
        assert visit.step == "ShowPhoneCode"


@pytest.mark.usefixtures("qapp")
def test_where_no_code_can_be_had_the_page_before_says_so() -> None:
    portal = PhonePortal()
    with visiting(portal) as shown:
        portal.fault = Offline("offline")
        visit = opened(shown)
        assert visit.step == "Identify"
        assert visit.says("no connection right now")


@pytest.mark.usefixtures("qapp")
def test_after_the_end_of_the_visit_nothing_is_asked() -> None:
    portal = PhonePortal(Refused("authorization_pending"))
    with visiting(portal) as shown:
        visit = opened(shown)
        timer, asked = asking(visit), list(portal.calls)
        visit.stage.end(EndReason.FINISHED)
        timer.timeout.emit()
        settle()
        assert portal.calls == asked


@pytest.mark.usefixtures("qapp")
def test_the_minutes_are_said_as_they_go() -> None:
    with visiting(PhonePortal()) as shown:
        now = dt.timedelta(0)
        place = shown.stage.place
        object.__setattr__(place, "ticks", lambda: now // dt.timedelta(milliseconds=1))
        visit = opened(shown)
        said = []
        for seconds in (0, 29, 31, 200, 269, 271, 400):
            now = dt.timedelta(seconds=seconds)
            (clock,) = (timer for timer in visit.page.findChildren(QTimer) if not timer.isSingleShot())
            clock.timeout.emit()
            said.append(
                next((f"{n}" for n in range(1, 6) if visit.says(f"about {n} more minute")), "less than a minute")
            )
        assert said == ["5", "5", "4", "2", "1", "less than a minute", "less than a minute"]
        assert visit.says("This code works for less than a minute.")
