"""Help over any page: what the site wrote, a person from here, and back to the page as it was left."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.visit.presenters.stage import Place
from services.portal.contract import Purpose
from services.portal.contract.help import HelpOffer, HelpText, SiteHelp
from services.portal.errors import Offline
from tests.gallery.stage import settle
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.fakes import FakePortal
from tests.kiosk.visit.people import NOW
from ui.widgets import Entry, Field, QrImage

DESK = HelpOffer(
    id="desk",
    kind="help_desk",
    phone="555-0100",
    texts={
        "en": HelpText(name="Help desk", what="Help with this kiosk.", hours="8 AM to 6 PM", where="By the door"),
        "es": HelpText(name="Mesa de ayuda", what="Ayuda con este quiosco.", hours="8 a 18", where="En la entrada"),
    },
)
VIDEO = HelpOffer(
    id="video", kind="video", link="https://help.example.org/v", texts={"en": HelpText(name="Watch a video")}
)
NEWER = HelpOffer(id="newer", kind="a_kind_of_a_newer_portal", texts={"en": HelpText(name="Something new")})
HELP = SiteHelp(staff_come=True, offers=[DESK, VIDEO, NEWER])


def has_help(visit: VisitOnScreen, site_help: SiteHelp) -> None:
    bundle = visit.port.view.bundle
    assert bundle is not None
    visit.stage.view = visit.port.view.model_copy(update={"bundle": bundle.model_copy(update={"help": site_help})})
    visit.stage.refresh()
    settle()


@pytest.fixture
def helped(visit: VisitOnScreen) -> VisitOnScreen:
    has_help(visit, HELP)
    return visit


def later(visit: VisitOnScreen, minutes: int) -> None:
    moment = NOW + dt.timedelta(minutes=minutes)
    visit.stage.place = Place(lambda: moment, visit.stage.place.ticks, is_demo=False)
    visit.stage.refresh()


def test_before_sign_in_help_says_what_the_site_has_and_leads_back(helped: VisitOnScreen) -> None:
    helped.press("Help")
    assert helped.step == "HelpStart"
    assert helped.says("If you are in danger or in crisis: 988")
    helped.press("Help desk")
    for fact in ("Help with this kiosk.", "555-0100", "8 AM to 6 PM", "By the door", "in crisis: 988"):
        assert helped.says(fact), fact
    helped.press("Back")
    helped.press("Back")
    assert helped.step == "Welcome"
    assert "Sign in" in helped.buttons()


def test_back_returns_to_the_page_with_even_what_is_kept_nowhere(helped: VisitOnScreen) -> None:
    helped.press("Sign in")
    helped.type("alpha@example.org")
    helped.press("Continue")
    helped.type("half of a pass")
    page = helped.page
    helped.press("Help")
    assert "half of a pass" not in [one.text() for one in helped.page.findChildren(Entry)]
    helped.press("Watch a video")
    helped.press("Back")
    helped.press("Back")
    assert helped.page is page
    assert helped.page.findChildren(Field)[0].text() == "half of a pass"
    assert QApplication.focusWidget() is helped.page.findChildren(Field)[0].entry
    helped.type("correct horse battery")
    helped.press("Sign in")
    assert helped.step == "Home"


def test_help_within_help_leads_to_its_first_page_and_from_there_back(helped: VisitOnScreen) -> None:
    helped.press("Help")
    helped.press("Watch a video")
    helped.press("Help")
    assert helped.step == "HelpStart"
    helped.press("Help")
    helped.press("Back")
    assert helped.step == "Welcome"


def test_after_help_the_flow_is_what_it_was_before(helped: VisitOnScreen) -> None:
    helped.press("Sign in")
    before = helped.stage.flow
    for _ in range(2):
        helped.press("Help")
        helped.press("Back")
    assert helped.stage.flow == before


def test_the_words_follow_the_language_and_english_is_said_to_be_english(helped: VisitOnScreen) -> None:
    helped.press("Help")
    assert not helped.says("Some of this is not in your language yet.")
    helped.stage.speak("es")
    assert "Mesa de ayuda" in helped.buttons()
    assert "Watch a video" in helped.buttons()
    assert helped.says("Some of this is not in your language yet. It is in English.")
    helped.press("Mesa de ayuda")
    assert not helped.says("Some of this is not in your language yet.")
    helped.press("Back")
    helped.press("Watch a video")
    assert helped.says("Some of this is not in your language yet.")


def test_a_link_is_a_square_code_and_nothing_to_touch(helped: VisitOnScreen) -> None:
    helped.press("Help")
    helped.press("Watch a video")
    assert helped.page.findChildren(QrImage)
    assert helped.says("https://help.example.org/v")
    assert not [name for name in helped.buttons() if "example.org" in name]


def test_a_kind_that_this_kiosk_does_not_know_is_shown_all_the_same(helped: VisitOnScreen) -> None:
    helped.press("Help")
    helped.press("Something new")
    assert helped.says("Something new")


def test_without_contents_there_is_still_somebody_to_ask(visit: VisitOnScreen) -> None:
    visit.press("Help")
    assert visit.says("Do you want to talk to a person? Please ask at the desk.")
    assert "Ask a person here" not in visit.buttons()


def test_what_the_site_gets_while_help_is_open_appears(visit: VisitOnScreen) -> None:
    visit.press("Help")
    has_help(visit, HELP)
    assert "Help desk" in visit.buttons()
    has_help(visit, SiteHelp())
    assert "Help desk" not in visit.buttons()


def test_staff_are_told_once_and_can_be_told_that_nobody_need_come(helped: VisitOnScreen, portal: FakePortal) -> None:
    helped.press("Help")
    helped.press("Ask a person here")
    assert helped.says("Somebody who works here will come to you. Staff were told at")
    assert "Ask a person here" not in helped.buttons()
    helped.press("Back")
    helped.press("Help")
    assert helped.says("Somebody who works here will come to you.")
    helped.press("I do not need anybody now")
    assert not helped.says("Somebody who works here")
    assert portal.calls == ["POST help/calls", "DELETE help/calls/call-1"]
    assert portal.bodies == [None, None]


def test_where_staff_could_not_be_told_nobody_is_promised(helped: VisitOnScreen, portal: FakePortal) -> None:
    helped.press("Help")
    portal.fault = Offline("offline")
    helped.press("Ask a person here")
    assert helped.says("Staff could not be told from here. Please ask at the desk.")
    assert not helped.says("Somebody who works here will come to you.")
    helped.press("Ask again")
    assert helped.says("Somebody who works here will come to you.")
    assert not helped.says("could not be told")


def test_a_call_that_could_not_be_taken_back_says_when_it_ends(helped: VisitOnScreen, portal: FakePortal) -> None:
    helped.press("Help")
    helped.press("Ask a person here")
    portal.fault = Offline("offline")
    helped.press("I do not need anybody now")
    assert helped.says("Your call ends by itself at")


def test_after_its_time_a_call_promises_nobody(helped: VisitOnScreen) -> None:
    helped.press("Help")
    helped.press("Ask a person here")
    later(helped, 30)
    assert not helped.says("Somebody who works here will come to you.")
    assert helped.says("Do you still need somebody? Please ask at the desk, or ask again here.")


@pytest.mark.parametrize("instead", [{}, {"en": "Ring the bell."}])
def test_where_nobody_comes_nobody_is_called(visit: VisitOnScreen, portal: FakePortal, instead: dict[str, str]) -> None:
    has_help(visit, SiteHelp(staff_come=False, instead=instead))
    visit.press("Help")
    assert visit.says(instead.get("en", "Please ask at the desk."))
    assert "Ask a person here" not in visit.buttons()
    assert portal.calls == []


def test_help_lies_over_the_pages_of_staff_too(helped: VisitOnScreen, portal: FakePortal) -> None:
    portal.purpose = Purpose.STAFF
    helped.sign_in()
    helped.press("Find a client")
    helped.type("Alpha")
    helped.press("Help")
    helped.press("Back")
    assert helped.step == "StaffSearch"
    assert helped.page.findChildren(Field)[0].text() == "Alpha"


def test_a_paper_follows_the_language_that_is_chosen_in_help(helped: VisitOnScreen) -> None:
    helped.sign_in()
    helped.press("Read and sign")
    helped.press("Help")
    helped.scenes.speak("es")
    helped.press("Back")
    assert helped.says("Permiso"), helped.step
