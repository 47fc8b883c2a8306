"""A client's pages, worked by hand: what is pressed and typed, and what the page says."""

import base64
import datetime as dt

import pytest

from kiosk.messages import EndReason
from kiosk.visit.flow.events import PaperHeld, PaperReceived
from kiosk.visit.flow.values import Nobody
from services.documents.facts import Decision
from services.portal.client import PortalClient
from services.portal.contract import SignatureSubmission
from services.portal.errors import Broken, NotAllowed, NotSaved, Offline, PortalError, Refused, SessionEnded, TooMany
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.people import FORM, HOME, OFFER, RECEIVED, VIEW
from ui.roi.draw import DrawScreen


def open_paper(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.press("Read and sign")
    visit.press("Yes, on this screen")


def to_pad(visit: VisitOnScreen, answer: str = "Yes, I agree") -> None:
    open_paper(visit)
    while visit.step == "ReadPage":
        visit.press("Continue")
    visit.press(answer)
    visit.type("Demo Client Alpha")
    visit.press("Continue")


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
    "session over": (SessionEnded("unauthorized"), "Your time ran out"),
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


def test_every_page_of_the_paper_is_read_before_the_question(visit: VisitOnScreen) -> None:
    open_paper(visit)
    assert visit.says("Sharing")
    visit.press("Continue")
    assert visit.says("Your choice")
    visit.press("Continue")
    assert visit.step == "Decide"
    assert {"Yes, I agree", "No, I do not"} <= set(visit.buttons())


def test_yes_and_no_have_the_same_size_and_kind(visit: VisitOnScreen) -> None:
    open_paper(visit)
    while visit.step == "ReadPage":
        visit.press("Continue")
    yes, no = [
        b for b in visit.page.findChildren(type(visit.page.back_button)) if b.text() in ("Yes, I agree", "No, I do not")
    ]
    assert yes.size() == no.size()
    assert yes._look == no._look


def test_an_empty_signature_is_questioned_in_words(visit: VisitOnScreen) -> None:
    to_pad(visit)
    visit.press("Check and sign")
    assert visit.step == "Draw"
    assert visit.says("There is nothing on the line yet")
    assert "Yes, this is my signature" not in visit.buttons()


def test_a_dot_is_questioned_and_taken_if_it_is_meant(visit: VisitOnScreen) -> None:
    to_pad(visit)
    visit.dot()
    visit.press("Check and sign")
    assert visit.says("only a small dot")
    visit.press("Yes, this is my signature")
    assert visit.step == "CheckAnswers"


def test_the_drawing_is_there_again_after_back(visit: VisitOnScreen) -> None:
    to_pad(visit)
    visit.draw()
    drawn = visit.stage.flow.typed.ink
    visit.press("Check and sign")
    visit.press("Back")
    page = visit.page
    assert isinstance(page, DrawScreen)
    assert [len(stroke) for stroke in page.pad.strokes()] == [len(stroke.points) for stroke in drawn.strokes]
    visit.press("Undo")
    assert visit.stage.flow.typed.ink.strokes == ()


def test_who_cannot_draw_signs_with_the_typed_name(visit: VisitOnScreen) -> None:
    to_pad(visit)
    visit.press("I cannot draw: type my name")
    visit.press("Check and sign")
    assert visit.says("Please tick the box if you mean it")
    visit.press("My typed name is my signature.")
    visit.press("Check and sign")
    assert visit.step == "CheckAnswers"
    assert visit.says("Typed name")


def signed(visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch, answer: str = "Yes, I agree") -> None:
    """Signs with a stand-in for rendering and sealing, which have tests of their own."""

    def save(signed: object, *, port: object, client: PortalClient, fonts_dir: object) -> str:
        submission = SignatureSubmission(
            template_id=FORM.template_id,
            version=FORM.version,
            language="en",
            text_sha256=FORM.text_sha256,
            decision=signed.decision.value,  # type: ignore[attr-defined]
            signed_at=signed.signed_at,  # type: ignore[attr-defined]
            pdf=base64.b64encode(b"%PDF").decode(),
        )
        return client.submit_signature(submission).id

    monkeypatch.setattr("kiosk.visit.presenters.signing.save", save)
    to_pad(visit, answer)
    visit.draw()
    visit.press("Check and sign")
    visit.press("Sign now")


def test_a_signed_paper_is_saved_then_received_with_its_reference(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed(visit, monkeypatch)
    assert visit.says("Saved on this kiosk")
    visit.stage.news(PaperReceived("env-1", RECEIVED))
    assert visit.says("Received")
    assert visit.says("K7-QF42")
    assert visit.says("November 22, 2026 at 10:41")
    visit.press("Do something else")
    assert visit.step == "Home"
    assert not visit.says("waiting for you")


def test_a_refusal_is_sent_like_an_agreement(visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    signed(visit, monkeypatch, "No, I do not")
    assert visit.portal.bodies[-1].decision == Decision.DECLINED.value  # type: ignore[attr-defined]
    assert visit.says("You still get services")


def test_a_paper_that_the_portal_did_not_take_is_said_to_be_with_staff(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed(visit, monkeypatch)
    visit.stage.news(PaperHeld("env-1"))
    assert visit.says("Staff will look at it")
    assert not visit.says("Received")


def test_a_paper_that_could_not_be_saved_is_never_called_saved(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.portal.calls.clear()
    to_pad(visit)
    visit.draw()
    visit.press("Check and sign")

    def save(*_: object, **__: object) -> str:
        raise NotSaved("store_failed")

    monkeypatch.setattr("kiosk.visit.presenters.signing.save", save)
    visit.press("Sign now")
    assert visit.step == "CheckAnswers"
    assert visit.says("This was not saved")


BLOCKED = {
    "the disk is full": (VIEW.model_copy(update={"disk_ok": False}), "no room to save"),
    "the text is not here": (
        VIEW.model_copy(update={"bundle": VIEW.bundle.model_copy(update={"forms": []})}),  # type: ignore[union-attr]
        "not on this kiosk yet",
    ),
}


@pytest.mark.parametrize(("view", "words"), BLOCKED.values(), ids=BLOCKED)
def test_what_cannot_be_signed_is_said_before_anything_is_typed(visit: VisitOnScreen, view: object, words: str) -> None:
    visit.sign_in()
    visit.stage.view = view  # type: ignore[assignment]
    visit.press("Read and sign")
    assert visit.step == "Home"
    assert visit.says(words)


def test_another_language_opens_the_paper_in_it_from_the_first_page(visit: VisitOnScreen) -> None:
    open_paper(visit)
    visit.press("Continue")
    visit.scenes.speak("es")
    assert visit.step == "ReadPage"
    assert visit.stage.flow.paper is not None
    assert visit.stage.flow.paper.form.language == "es"


def test_the_account_is_closed_when_the_client_says_so(visit: VisitOnScreen) -> None:
    visit.sign_in()
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
