"""Looking for help at the kiosk: without sign-in, without network, with a list of one's own."""

from pathlib import Path

import pytest

from kiosk.messages import EndReason
from services.directory.records import EntryReport, Phone, Place, Schedule, Service
from services.portal.errors import Offline
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.fakes import FakePortal
from tests.services.directory.test_search import built

LUNCH = Service(
    id="lunch",
    name="Demo Hot Lunch",
    organization="Demo Kitchen",
    terms=["Food"],
    phones=[Phone(number="555-0100", extension="12")],
    places=[
        Place(
            id="hall",
            address=["24 Second Avenue"],
            schedules=[Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR,SA,SU", opens_at="00:00", closes_at="23:59")],
        )
    ],
)
MORE = [Service(id=f"more-{number}", name=f"Demo pantry {number}", terms=["Food"]) for number in range(20)]


@pytest.fixture
def guest(visit: VisitOnScreen, tmp_path: Path) -> VisitOnScreen:
    visit.port.directory_file = built(tmp_path, [LUNCH, *MORE])
    visit.press("Find help near me")
    return visit


def test_a_guest_searches_misspelt_and_sees_the_facts(guest: VisitOnScreen, portal: FakePortal) -> None:
    guest.type("hto lunhc")
    guest.press("Search")
    guest.press("Demo Hot Lunch")
    assert guest.step == "DirectoryEntry"
    for fact in ("Demo Kitchen", "555-0100 x12", "24 Second Avenue", "Open now, until 11:59\u00a0PM"):
        assert guest.says(fact), fact
    assert portal.calls == [], "nobody learns what a person looks for"
    guest.press("Back")
    guest.press("Back")
    assert guest.step == "DirectoryStart"
    guest.press("Back")
    assert guest.step == "Welcome"


def test_a_tile_shows_some_and_then_more(guest: VisitOnScreen) -> None:
    guest.press("Food")
    assert guest.says("Food")
    shown = [name for name in guest.buttons() if name.startswith("Demo")]
    assert len(shown) == 8
    guest.press("Show more")
    guest.press("Show more")
    assert len([name for name in guest.buttons() if name.startswith("Demo")]) == 21
    assert "Show more" not in guest.buttons()


def test_only_what_is_open_now_is_shown_and_everything_again(guest: VisitOnScreen) -> None:
    guest.press("Food")
    guest.press("Only places that are open now")
    assert [name for name in guest.buttons() if name.startswith("Demo")] == ["Demo Hot Lunch"]
    assert guest.says("Places with unknown hours are not shown.")
    guest.press("Demo Hot Lunch")
    guest.press("Back")
    assert [name for name in guest.buttons() if name.startswith("Demo")] == ["Demo Hot Lunch"]
    guest.press("Only places that are open now")
    assert len([name for name in guest.buttons() if name.startswith("Demo")]) == 8


def test_where_none_is_open_that_is_said_and_can_be_undone(visit: VisitOnScreen, tmp_path: Path) -> None:
    visit.port.directory_file = built(tmp_path, MORE)
    visit.press("Find help near me")
    visit.press("Food")
    visit.press("Only places that are open now")
    assert visit.says("None of them is open now, as far as we know.")
    visit.press("Only places that are open now")
    assert "Demo pantry 7" in visit.buttons()


def test_a_kiosk_without_a_directory_says_so(visit: VisitOnScreen) -> None:
    visit.press("Find help near me")
    assert visit.says("This kiosk has no list of places yet. Please ask staff.")
    visit.press("Food")
    assert visit.step == "DirectoryStart"


def test_a_file_that_is_no_directory_is_as_good_as_none(visit: VisitOnScreen) -> None:
    visit.port.directory_file = b"damaged" * 1000
    visit.press("Find help near me")
    assert visit.says("This kiosk has no list of places yet. Please ask staff.")


def _open_lunch(visit: VisitOnScreen) -> None:
    visit.type("hot lunch")
    visit.press("Search")
    visit.press("Demo Hot Lunch")


def test_anybody_can_say_that_an_entry_is_wrong(guest: VisitOnScreen, portal: FakePortal) -> None:
    _open_lunch(guest)
    guest.press("This is wrong")
    guest.press("The hours are wrong")
    guest.press("Tell the people who keep the list")
    assert portal.bodies == [EntryReport(service_id="lunch", reason="hours")]
    assert guest.says("Thank you. This kiosk has saved that this entry is wrong.")
    guest.press("Back")
    assert guest.step == "DirectoryFound"


def test_a_report_that_was_not_saved_is_not_called_saved(guest: VisitOnScreen, portal: FakePortal) -> None:
    _open_lunch(guest)
    guest.press("This is wrong")
    guest.press("Something else is wrong")
    portal.fault = Offline("offline")
    guest.press("Tell the people who keep the list")
    assert guest.step == "DirectoryWrong"
    assert not guest.says("Thank you")


def test_a_guests_list_lives_in_this_visit_only(guest: VisitOnScreen, portal: FakePortal) -> None:
    _open_lunch(guest)
    guest.press("Put on my list")
    guest.press("Back")
    guest.press("Back")
    guest.press("My list")
    guest.press("Demo Hot Lunch")
    guest.press("Take off my list")
    assert portal.calls == []


def test_a_clients_list_is_at_the_portal(visit: VisitOnScreen, portal: FakePortal, tmp_path: Path) -> None:
    visit.port.directory_file = built(tmp_path, [LUNCH, *MORE])
    portal.favourite_ids = ["more-3"]
    visit.sign_in()
    visit.press("Find help near me")
    visit.press("My list")
    assert visit.says("My list")
    assert "Demo pantry 3" in visit.buttons()
    visit.press("Back")
    _open_lunch(visit)
    visit.press("Put on my list")
    assert portal.favourite_ids == ["lunch", "more-3"]
    visit.press("Take off my list")
    assert portal.favourite_ids == ["more-3"]


def test_nothing_of_a_search_is_left_in_the_flow_at_the_end(guest: VisitOnScreen) -> None:
    _open_lunch(guest)
    assert "lunch" not in repr(guest.stage.flow)
    guest.stage.end(EndReason.FINISHED)
    assert guest.stage.flow.trail == ()


def test_a_client_tells_a_place_of_the_directory_in_words_that_can_be_changed(
    visit: VisitOnScreen, portal: FakePortal, tmp_path: Path
) -> None:
    visit.port.directory_file = built(tmp_path, [LUNCH, *MORE])
    visit.sign_in()
    visit.press("Find help near me")
    visit.type("lunch")
    visit.press("Search")
    visit.press("Demo Hot Lunch")
    visit.press("I can be found here")
    assert visit.step == "DescribePlace"
    assert visit.stage.flow.typed.location.place == "Demo Hot Lunch, 24 Second Avenue"
    visit.press("Back")
    assert visit.says("Demo Hot Lunch")


def test_a_guest_is_not_asked_where_they_can_be_found(guest: VisitOnScreen) -> None:
    guest.type("lunch")
    guest.press("Search")
    guest.press("Demo Hot Lunch")
    assert "I can be found here" not in guest.buttons()
