"""Whatever goes wrong between screen and portal: the page says it in words, and what was typed is still there."""

import json

import pytest

from kiosk.visit.presenters import troubles
from services.portal.errors import PortalError, TransportFailure, from_answer, from_exception
from tests.kiosk.visit.conftest import VisitOnScreen, portal, visit
from tests.kiosk.visit.test_presenters_of_papers import SEALED_PAPER, submission_of, to_pad
from ui.widgets import Field

__all__ = ["portal", "visit"]

NO_CONNECTION = "This kiosk has no connection right now."
SLOW = "The portal did not answer in time."
PAUSED = "The portal does not take anything from this kiosk right now."
PROBLEM = "The portal has a problem. It is not your fault."
NOT_SAVED = "This was not saved."
# What the transport and the agent can say to an ask.
ASKED = {
    "offline": NO_CONNECTION,
    "timeout": SLOW,
    "paused": PAUSED,
    "device_refused": PAUSED,
    "agent_away": "A part of this kiosk is starting again.",
    "bad_answer": PROBLEM,
    "cannot_seal": "This could not be made safe for sending. So nothing was saved.",
    "no_keys": NO_CONNECTION,
    "wrong_device": PROBLEM,
    "not_allowed": PROBLEM,
    "malformed": PROBLEM,
    "something new": PROBLEM,
}
# To a keep.
KEPT = {
    "disk_full": "This kiosk has no room to save anything new.",
    "store_failed": NOT_SAVED,
    "too_large": NOT_SAVED,
    "cannot_seal": "This could not be made safe for sending. So nothing was saved.",
    "agent_away": "A part of this kiosk is starting again.",
    "id_reused": NOT_SAVED,
    "wrong_device": NOT_SAVED,
    "something new": NOT_SAVED,
}
# What the portal answers, by status and code.
ANSWERED = {
    (401, "sign_in_failed"): "That did not work.",
    (401, "unauthorized"): "You are not signed in any more.",
    (403, "account_locked"): "This sign-in is locked.",
    (403, "forbidden"): "This sign-in may not do that.",
    (403, "pin_needed"): "Your PIN was too long ago.",
    (404, "not_found"): "This was not found.",
    (409, "account_connected"): "The account stands differently by now.",
    (409, "account_deactivated"): "Rule R7: a closed account opens only after a new check.",
    (409, "no_account"): "Rules R6 and R8: there is no account to close.",
    (409, "not_connected"): "The account stands differently by now.",
    (409, "not_deactivated"): "The account stands differently by now.",
    (409, "rule_r7"): "Rule R7: a closed account opens only after a new check.",
    (409, "email_in_use"): "Another account uses this e-mail address.",
    (409, "email_signs_in"): "Another one has to come first.",
    (409, "roi_term_missing"): "Staff must first set how long it lasts.",
    (412, "etag_changed"): "Somebody else changed this record just now.",
    (422, "cannot_open"): "Something went wrong. It is not your fault.",
    (422, "email_invalid"): "This is not an e-mail address.",
    (422, "password_too_short"): "This password is too short.",
    (422, "password_too_long"): "This password is too long.",
    (422, "password_too_common"): "Many people use this password.",
    (422, "password_too_close"): "too close to your name or e-mail",
    (422, "phone_invalid"): "This number cannot be called.",
    (422, "pin_not_six_digits"): "A PIN has 6 digits.",
    (422, "pin_wrong"): "This is not the right one.",
    (422, "pin_too_simple"): "This PIN is easy to guess.",
    (422, "secret_wrong"): "This is not the right one.",
    (422, "secret_unchanged"): "The new one is the same as the old one.",
    (429, "throttled"): "Too many tries. Please wait a little",
    (500, "internal"): PROBLEM,
    (503, "busy"): PROBLEM,
}


def answered(status: int, code: str) -> PortalError:
    problem = {"type": "about:blank", "title": "x", "status": status, "code": code}
    return from_answer(status, json.dumps(problem).encode())


def typed(visit: VisitOnScreen) -> str:
    return str(visit.page.findChildren(Field)[0].entry.text())


def test_every_code_that_has_words_of_its_own_is_in_a_table() -> None:
    assert set(troubles._BY_CODE) == {*ASKED, *KEPT, *(code for _, code in ANSWERED)} - {
        "bad_answer",
        "wrong_device",
        "not_allowed",
        "malformed",
        "something new",
        "id_reused",
        "cannot_open",
    }


FAULTS: dict[str, tuple[PortalError, str]] = {
    **{f"asked: {code}": (from_exception(TransportFailure(code)), words) for code, words in ASKED.items()},
    **{f"answered: {code}": (answered(status, code), words) for (status, code), words in ANSWERED.items()},
    "an error page of a proxy": (from_answer(502, b"<html>Bad gateway"), PROBLEM),
}


@pytest.mark.parametrize(("fault", "words"), FAULTS.values(), ids=FAULTS)
def test_a_question_that_fails_is_said_and_the_page_stays(visit: VisitOnScreen, fault: PortalError, words: str) -> None:
    visit.press("Sign in")
    visit.type("alpha@example.org")
    visit.portal.fault = fault
    visit.press("Continue")
    assert visit.step == "Identify"
    assert visit.says(words)
    assert typed(visit) == "alpha@example.org"
    visit.press("Continue")
    assert visit.step == "EnterSecret", "the next try is the person's"


@pytest.mark.parametrize(("code", "words"), KEPT.items(), ids=KEPT)
def test_a_paper_that_is_not_saved_is_said_and_nothing_is_lost(
    visit: VisitOnScreen, monkeypatch: pytest.MonkeyPatch, code: str, words: str
) -> None:
    monkeypatch.setattr(SEALED_PAPER, lambda signed, **_: submission_of(signed))
    to_pad(visit)
    visit.draw()
    visit.press("Check and sign")
    visit.portal.fault = from_exception(TransportFailure(code, is_keep=True))
    visit.press("Sign now")
    assert visit.step == "CheckAnswers"
    assert visit.says(words)
    assert not visit.says("Saved on this kiosk")
    visit.press("Sign now")
    assert visit.says("Saved on this kiosk"), "name and drawing were still there"
