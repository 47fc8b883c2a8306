"""A client's pages, worked by hand: what is pressed and typed, and what the page says."""

import datetime as dt

import pytest

from kiosk.messages import EndReason
from kiosk.visit.flow.values import Nobody
from services.portal.errors import Broken, NotAllowed, Offline, PortalError, Refused, SessionEnded, TooMany
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.people import HOME, OFFER


def test_a_client_signs_in_and_sees_the_paper_that_waits(visit: VisitOnScreen) -> None:
    visit.sign_in()
    assert visit.step == "Home"
    assert visit.says("One paper is waiting for you to sign")
    assert visit.portal.calls == ["start_sign_in", "sign_in", "home"]


def test_no_name_stands_on_the_home_page(visit: VisitOnScreen) -> None:
    visit.sign_in()
    assert not visit.says("Alpha")


FAULTS = {
    "offline": (Offline("offline"), "no connection right now"),
    "slow": (Offline("timeout"), "did not answer in time"),
    "wrong": (SessionEnded("sign_in_failed"), "That did not work"),
    "locked": (Refused("account_locked"), "This sign-in is locked"),
    "too many": (TooMany("throttled", retry_after_s=60), "Too many tries"),
    "paused": (TooMany("paused", retry_after_s=60), "does not take anything from this kiosk"),
    "not allowed": (NotAllowed("forbidden"), "may not do that"),
    "session over": (SessionEnded("unauthorized"), "You are not signed in any more."),
    "broken": (Broken("status_500"), "The portal has a problem"),
    "unknown refusal": (Refused("something_new"), "Something went wrong"),
    "no keys": (Offline("no_keys"), "no connection right now"),
}


@pytest.mark.parametrize(("fault", "words"), FAULTS.values(), ids=FAULTS)
def test_every_fault_is_said_in_words_and_the_page_stays(visit: VisitOnScreen, fault: PortalError, words: str) -> None:
    visit.press("Sign in")
    visit.type("alpha@example.org")
    visit.press("Continue")
    visit.portal.fault = fault
    visit.type("not the password")
    visit.press("Sign in")
    assert visit.step == "EnterSecret"
    assert visit.says(words)


def test_what_was_typed_is_there_again_after_back(visit: VisitOnScreen) -> None:
    visit.press("Sign in")
    visit.type("alpha@example.org")
    visit.press("Back")
    visit.press("Sign in")
    assert visit.page.findChildren(type(visit.page.first_focus()))[0].text() == "alpha@example.org"


def test_the_primary_button_says_what_is_missing(visit: VisitOnScreen) -> None:
    visit.press("Sign in")
    visit.press("Continue")
    assert visit.step == "Identify"
    assert visit.says("Please type your e-mail address")
    assert visit.portal.calls == []


@pytest.mark.parametrize("code", ["activation_failed"])
def test_an_invitation_that_does_not_work_leads_to_the_one_plain_page(visit: VisitOnScreen, code: str) -> None:
    visit.press("I have an invitation")
    visit.type("K7QF-42M9")
    visit.press("Continue")
    visit.type_date("4", "23", "2011")
    visit.portal.fault = Refused(code)
    visit.press("Continue")
    assert visit.step == "ActivationRefused"
    assert visit.says("We could not open this invitation")
    assert not any(visit.says(hint) for hint in ("18", "expired", "used", "wrong"))
    visit.press("Try again")
    assert visit.step == "EnterBirthDate"


def test_a_date_that_does_not_exist_is_said_before_anybody_is_asked(visit: VisitOnScreen) -> None:
    visit.press("I have an invitation")
    visit.type("K7QF-42M9")
    visit.press("Continue")
    visit.type_date("2", "30", "1971")
    visit.press("Continue")
    assert visit.says("There is no such day")
    assert visit.portal.calls == []


def test_a_person_activates_with_a_card_and_comes_home(visit: VisitOnScreen) -> None:
    visit.press("I have an invitation")
    visit.type("k7qf 42m9")
    visit.press("Continue")
    visit.type_date("4", "23", "1971")
    visit.press("Continue")
    visit.press("Continue")
    assert visit.says("Please choose one of the two ways")
    visit.press("Card and PIN")
    visit.press("Continue")
    visit.type("280417", into=0)
    visit.type("280418", into=1)
    visit.press("Continue")
    assert visit.says("The two PINs are not the same")
    visit.type("280417", into=1)
    visit.press("Continue")
    assert visit.says("KC1D EMOC ARD0 001")
    visit.press("I have it")
    visit.press("Continue")
    assert visit.step == "Home"
    assert visit.portal.bodies[0].date_of_birth == dt.date(1971, 4, 23)  # type: ignore[attr-defined]


def test_the_card_is_shown_even_when_the_home_page_cannot_be_loaded(visit: VisitOnScreen) -> None:
    visit.press("I have an invitation")
    visit.type("K7QF42M9")
    visit.press("Continue")
    visit.type_date("4", "23", "1971")
    visit.press("Continue")
    visit.press("Card and PIN")
    visit.press("Continue")
    visit.type("280417", into=0)
    visit.type("280417", into=1)
    visit.press("Continue")
    visit.press("I have it")
    visit.portal.fault = Offline("offline")
    visit.press("Continue")
    assert visit.step == "ActivationDone"
    assert visit.says("no connection right now")


def test_the_account_is_closed_when_the_client_says_so(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.press("My account and privacy")
    visit.press("Close my account")
    visit.press("Yes, close my account")
    assert visit.step == "AccountClosed"
    assert visit.portal.calls[-1] == "deactivate_own_account"


def test_a_new_version_is_asked_for_again(visit: VisitOnScreen) -> None:
    newer = OFFER.model_copy(update={"replaces_version": "2025-01"})
    visit.portal.home_now = HOME.model_copy(update={"offered": [newer]})
    visit.sign_in()
    assert visit.says("Its text is new since you signed")


def test_at_the_end_nothing_of_the_person_is_left(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.stage.end(EndReason.FINISHED)
    assert visit.stage.flow.person == Nobody()
    assert not visit.shell.area.isVisible()


def test_an_answer_that_comes_after_the_end_changes_nothing(visit: VisitOnScreen) -> None:
    visit.press("Sign in")
    visit.type("alpha@example.org")
    visit.page.primary_button.click()  # type: ignore[union-attr]
    visit.stage.end(EndReason.IDLE)
    assert visit.step == "Ended"
