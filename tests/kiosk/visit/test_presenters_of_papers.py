"""Reading and signing a paper, worked by hand."""

import base64

import pytest

from kiosk.visit.flow.events import PaperHeld, PaperReceived
from kiosk.visit.presenters.sealing_papers import Signed
from services.documents.facts import Decision
from services.documents.refusal import RefusalCode
from services.portal.contract import SignatureSubmission
from services.portal.errors import NotSaved
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.people import FORM, HOME, NEW_FORM, NEW_OFFER, OFFER, PAPER, RECEIVED, VIEW, form_text
from ui.roi.check import CheckScreen
from ui.roi.draw import DrawScreen

SEALED_PAPER = "kiosk.visit.presenters.sealing_papers.sealed_paper"


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


def test_every_page_of_the_paper_is_read_before_the_question(visit: VisitOnScreen) -> None:
    open_paper(visit)
    assert len(PAPER.pages) > 1
    for page in PAPER.pages:
        assert visit.says(f"Page {page.number} of {page.count}")
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


def submission_of(signed: Signed) -> SignatureSubmission:
    return SignatureSubmission(
        template_id=FORM.template_id,
        version=FORM.version,
        language="en",
        text_sha256=FORM.text_sha256,
        decision=signed.decision.value,
        signed_at=signed.signed_at,
        pdf=base64.b64encode(b"%PDF").decode(),
    )


def signed(visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch, answer: str = "Yes, I agree") -> None:
    """Signs with a stand-in for rendering and sealing, which have tests of their own."""
    monkeypatch.setattr(SEALED_PAPER, lambda signed, **_: submission_of(signed))
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


@pytest.mark.parametrize("code", ["damaged", *(f"document_{code.value}" for code in RefusalCode)])
def test_a_paper_that_is_not_as_it_was_signed_is_said_to_be_refused(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    signed(visit, monkeypatch)
    visit.stage.news(PaperHeld("env-1", code))
    assert visit.says("did not take this paper: it is not as you signed it")
    assert visit.says("Please tell staff now")
    assert not visit.says("will see it")


def test_a_paper_that_could_not_be_saved_is_never_called_saved(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.portal.calls.clear()
    to_pad(visit)
    visit.draw()
    visit.press("Check and sign")

    def sealed_paper(*_: object, **__: object) -> SignatureSubmission:
        raise NotSaved("store_failed")

    monkeypatch.setattr(SEALED_PAPER, sealed_paper)
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


WITHOUT_TERM = VIEW.bundle.site.model_copy(update={"roi_term_days": None})  # type: ignore[union-attr]


def test_a_roi_without_a_term_is_not_opened_and_another_paper_is(visit: VisitOnScreen) -> None:
    bundle = VIEW.bundle.model_copy(update={"site": WITHOUT_TERM, "forms": [form_text(FORM), form_text(NEW_FORM)]})  # type: ignore[union-attr]
    visit.portal.home_now = HOME.model_copy(update={"offered": [OFFER, NEW_OFFER]})
    visit.sign_in()
    visit.stage.view = VIEW.model_copy(update={"bundle": bundle})
    visit.press("My papers and ID")
    visit.press("Papers to sign")
    visit.press("Permission to share")
    assert visit.says("Staff must first set how long it lasts")
    assert visit.step == "PapersToSign"
    visit.press("Locker rules")
    assert visit.step == "AgreeElectronic"


def test_the_papers_that_wait_have_their_titles_in_the_language_of_the_screen(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.press("My papers and ID")
    visit.press("Papers to sign")
    visit.scenes.speak("es")
    assert visit.step == "PapersToSign"
    assert "Permiso" in visit.buttons()


@pytest.mark.parametrize("code", ["answer_missing", "answer_not_offered"])
def test_a_paper_whose_answers_the_portal_refuses_is_said_to_be_refused(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    signed(visit, monkeypatch)
    visit.stage.news(PaperHeld("env-1", code))
    assert visit.says("Please tell staff now")


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


def test_a_paper_of_unknown_outcome_is_handed_over_again_as_it_was(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[SignatureSubmission] = []

    def sealed_paper(signed: Signed, *, port: object, fonts_dir: object) -> SignatureSubmission:
        made.append(submission_of(signed))
        return made[-1]

    monkeypatch.setattr(SEALED_PAPER, sealed_paper)
    to_pad(visit)
    visit.draw()
    visit.press("Check and sign")
    visit.portal.fault = NotSaved("agent_away")
    visit.press("Sign now")
    assert visit.says("Please wait a moment and try again")
    visit.press("Sign now")
    assert visit.step == "PaperKept"
    assert len(made) == 1


def test_a_tap_on_back_while_a_paper_is_saved_does_not_lose_that_it_was(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SEALED_PAPER, lambda signed, **_where: submission_of(signed))
    to_pad(visit)
    visit.draw()
    visit.press("Check and sign")
    page = visit.page
    assert isinstance(page, CheckScreen)
    page.signed.emit()
    page.went_back.emit()
    assert visit.step == "PaperKept"
    assert visit.stage.flow.waiting() == ()
