"""Papers that ask for more than yes or no: answers that fit are taken, others refused with codes of their own."""

import pytest

from portal.database import reading, transaction
from portal.models import Agency, Signature
from portal.stored_papers import answers_of
from services.documents.facts import Decision
from services.portal.contract.fields import PaperAnswer
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import Paper, client_token, submission

LOCKER = """---
form: locker
version: "{version}"
language: {language}
title: Locker rules
kind: other
changes: The lockers are open on Sunday too.
fields:
  - id: size
    kind: choice
    label: Which locker do you need?
    choices:
      small: A small one
      large: A large one
  - id: from_day
    kind: date
    label: From which day?
  - id: note
    kind: text
    label: Is there something that we should know?
    required: no
  - id: read
    kind: initials
    label: I know that the center opens lockers after 30 days.
  - id: extra
    kind: signature
    label: Sign here too.
---
# Locker rules

You may use a locker at this center. Version {version}.
"""
FITTING = {"size": "small", "from_day": "2026-12-01", "note": "", "read": "DA", "extra": "typed"}


def paper(given: dict[str, str] | None = None, **changes: object) -> Paper:
    answers = tuple(PaperAnswer(field=name, value=value) for name, value in (given or FITTING).items())
    return Paper(**{"text": LOCKER, "term_days": None, "answers": answers, **changes})  # type: ignore[arg-type]


@pytest.fixture
def token(kit: Kit, kiosk: Kiosk) -> str:
    kit.add_text(LOCKER.format(version="1", language="en"))
    return client_token(kiosk)


def submit(kiosk: Kiosk, token: str, what: Paper) -> Answer:
    return kiosk.keep("POST", "/v1/signatures", submission(kiosk, what), token=token)


def test_a_paper_without_a_term_is_taken_with_its_answers_and_has_no_end(kit: Kit, kiosk: Kiosk, token: str) -> None:
    received = submit(kiosk, token, paper())
    assert (received.status, received.json["state"], received.json["expires_at"]) == (201, "active", None)
    with reading(kit.engine) as db:
        assert {one.field: one.value for one in answers_of(db.get_one(Signature, received.json["id"]))} == FITTING
    seen = kiosk.ask("GET", f"/v1/signatures/{received.json['id']}", token=token).json
    assert seen["summary"]["kind"] == "other"
    assert [field["id"] for field in seen["fields"]] == list(FITTING)
    assert {one["field"]: one["value"] for one in seen["answers"]} == FITTING
    assert "You may use a locker" in seen["text"]
    assert seen["email_hint"] == "a…@example.org"


def test_papers_are_offered_roi_first_and_say_what_they_ask_and_what_changed(kiosk: Kiosk, token: str) -> None:
    offered = kiosk.ask("GET", "/v1/forms/offered", token=token).json
    assert [(form["template_id"], form["term_days"]) for form in offered] == [("sample-roi", 365), ("locker", None)]
    (text,) = [
        form for form in kiosk.signed("GET", "/v1/device/public").json()["forms"] if form["template_id"] == "locker"
    ]
    assert text["changes"] == "The lockers are open on Sunday too."
    assert [field["kind"] for field in text["fields"]] == ["choice", "date", "text", "initials", "signature"]


def test_without_a_term_only_a_roi_is_not_offered(kit: Kit, kiosk: Kiosk, token: str) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Agency, "agency-1").roi_term_days = None
    offered = kiosk.ask("GET", "/v1/forms/offered", token=token).json
    assert [form["template_id"] for form in offered] == ["locker"]
    assert submit(kiosk, token, paper()).status == 201
    assert submit(kiosk, token, Paper()).code == "roi_term_missing"


FAULTS = {
    "a required answer is left out": (FITTING | {"size": ""}, "answer_missing"),
    "a required field is not there at all": ({"size": "small"}, "answer_missing"),
    "a choice is none of those offered": (FITTING | {"size": "huge"}, "answer_not_offered"),
    "there is no such day": (FITTING | {"from_day": "2026-02-30"}, "answer_not_a_day"),
    "a day is in another shape": (FITTING | {"from_day": "12/01/2026"}, "answer_not_a_day"),
    "a text is too long": (FITTING | {"note": "x" * 201}, "answer_too_long"),
    "initials are a sentence": (FITTING | {"read": "Demo Client"}, "answer_too_long"),
    "initials have no letter": (FITTING | {"read": "--"}, "answer_unusable"),
    "a signature is neither drawn nor typed": (FITTING | {"extra": "yes"}, "answer_not_offered"),
    "an answer is to another paper": (FITTING | {"pet": "dog"}, "answer_unknown_field"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_answers_that_do_not_fit_are_refused_with_their_own_codes(
    kit: Kit, kiosk: Kiosk, token: str, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, code = FAULTS[case]
    # The pages of a paper show answers by the form; a kiosk that renders a wrong one is what the portal must not trust.
    monkeypatch.setattr("services.documents.render.shown_answer", lambda _field, value, language: value)
    answer = submit(kiosk, token, paper(given))
    assert (answer.status, answer.code) == (422, code)
    assert kiosk.ask("GET", "/v1/signatures", token=token).json == []


def test_two_answers_to_one_field_are_refused(kiosk: Kiosk, token: str) -> None:
    twice = (*paper().answers, PaperAnswer(field="size", value="large"))
    assert submit(kiosk, token, paper(answers=twice)).code == "answer_unknown_field"


def test_pages_that_show_another_answer_are_refused(kiosk: Kiosk, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.documents.render.shown_answer", lambda _field, _value, language: "A large one")
    assert submit(kiosk, token, paper()).code == "document_wrong_answers"


def test_a_no_to_a_paper_with_fields_needs_no_answers(kiosk: Kiosk, token: str) -> None:
    answer = submit(kiosk, token, paper(decision=Decision.DECLINED, answers=()))
    assert (answer.status, answer.json["state"]) == (201, "declined")


def test_a_term_on_a_paper_that_has_none_is_refused(kiosk: Kiosk, token: str) -> None:
    assert submit(kiosk, token, paper(term_days=30)).code == "wrong_term"


def test_a_no_is_remembered_as_an_answer_to_this_version(kit: Kit, kiosk: Kiosk, token: str) -> None:
    submit(kiosk, token, paper(decision=Decision.DECLINED, answers=()))
    (_, locker) = kiosk.ask("GET", "/v1/forms/offered", token=token).json
    assert locker["answer"] == "declined"
    kit.add_text(LOCKER.format(version="2", language="en"), sequence=2)
    (_, locker) = kiosk.ask("GET", "/v1/forms/offered", token=token).json
    assert (locker["version"], locker["answer"], locker["replaces_version"]) == ("2", None, None)
