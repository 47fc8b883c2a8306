"""Signed papers at the portal: what fits is taken, what does not is refused with its code."""

import base64
import datetime as dt

import pytest

from portal.database import transaction
from portal.models import Agency
from services.documents.facts import Decision
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import Paper, client_token, submission


def submit(kiosk: Kiosk, token: str, body: dict[str, object]) -> Answer:
    return kiosk.keep("POST", "/v1/signatures", body, token=token)


def test_a_signed_paper_is_taken_shown_and_given_back_byte_for_byte(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert [form["version"] for form in kiosk.ask("GET", "/v1/forms/offered", token=token).json] == ["1"]
    body = submission(kiosk)
    received = submit(kiosk, token, body)
    assert (received.status, received.json["state"]) == (201, "active")
    home = kiosk.ask("GET", "/v1/me", token=token).json
    assert home["offered"] == []
    assert [paper["reference"] for paper in home["signed"]] == [received.json["reference"]]
    document = kiosk.ask("GET", f"/v1/signatures/{received.json['id']}/document", token=token)
    assert document.headers["content-type"] == "application/pdf"
    assert document.body == base64.b64decode(str(body["pdf"]))


def test_a_new_version_asks_anew_and_replaces(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    submit(kiosk, token, submission(kiosk))
    kit.add_form("2", sequence=2)
    (offered,) = kiosk.ask("GET", "/v1/forms/offered", token=token).json
    assert (offered["version"], offered["replaces_version"]) == ("2", "1")
    kit.clock.advance(seconds=5)
    submit(kiosk, token, submission(kiosk, Paper(version="2")))
    states = [paper["state"] for paper in kiosk.ask("GET", "/v1/signatures", token=token).json]
    assert states == ["active", "replaced"]


def test_a_no_is_kept_as_a_no(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    answer = submit(kiosk, token, submission(kiosk, Paper(decision=Decision.DECLINED)))
    assert (answer.json["state"], answer.json["expires_at"]) == ("declined", None)


def _changed_byte(kiosk: Kiosk) -> dict[str, object]:
    body = submission(kiosk)
    pdf = bytearray(base64.b64decode(str(body["pdf"])))
    pdf[len(pdf) // 2] ^= 1
    return body | {"pdf": base64.b64encode(bytes(pdf)).decode()}


def _foreign_seal(kiosk: Kiosk) -> dict[str, object]:
    return submission(kiosk, signer=kiosk.kit.kiosk())


CASES = {
    "other person": (lambda kiosk: submission(kiosk, Paper(client="client-beta")), "document_wrong_person"),
    "other decision": (lambda kiosk: submission(kiosk) | {"decision": "declined"}, "document_wrong_decision"),
    "other device": (lambda kiosk: submission(kiosk, Paper(device_id="kiosk-other")), "document_wrong_signer"),
    "other text": (lambda kiosk: submission(kiosk) | {"text_sha256": "0" * 64}, "document_wrong_text"),
    "unknown version": (lambda kiosk: submission(kiosk) | {"version": "9"}, "form_unknown"),
    "no pdf": (
        lambda kiosk: submission(kiosk) | {"pdf": base64.b64encode(b"hello").decode()},
        "document_not_a_pdf",
    ),
    "not base64": (lambda kiosk: submission(kiosk) | {"pdf": "§"}, "invalid"),
    "longer term": (lambda kiosk: submission(kiosk, Paper(term_days=400)), "wrong_term"),
    "other moment": (lambda kiosk: submission(kiosk) | {"signed_at": "2026-01-01T00:00:00Z"}, "wrong_time"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_paper_that_does_not_fit_is_refused(kit: Kit, kiosk: Kiosk, case: str) -> None:
    make, code = CASES[case]
    token = client_token(kiosk)
    answer = submit(kiosk, token, make(kiosk))
    assert (answer.status, answer.code) == (422, code)
    assert kiosk.ask("GET", "/v1/signatures", token=token).json == []


@pytest.mark.parametrize("make", [_changed_byte, _foreign_seal])
def test_a_broken_or_foreign_seal_is_refused(kiosk: Kiosk, make) -> None:  # type: ignore[no-untyped-def]
    answer = submit(kiosk, client_token(kiosk), make(kiosk))
    assert answer.status == 422
    assert answer.code.startswith(("document_seal", "document_wrong_signer", "document_not_a_pdf"))


def test_without_a_term_nothing_is_offered_and_nothing_is_taken(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    with transaction(kit.engine) as db:
        db.get_one(Agency, "agency-1").roi_term_days = None
    assert kiosk.ask("GET", "/v1/forms/offered", token=token).json == []
    assert submit(kiosk, token, submission(kiosk)).code == "roi_term_missing"


def test_an_agreement_expires_on_the_day_that_the_person_was_shown(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    received = submit(kiosk, token, submission(kiosk, Paper(term_days=10))).json
    expires_at = dt.datetime.fromisoformat(received["expires_at"])
    assert dt.timedelta(days=10) <= expires_at - kit.clock() <= dt.timedelta(days=12)
    assert received["state"] == "expires_soon"
