"""A document is given, seen, looked at and deleted; staff ask for one, and the client gives it or says why not."""

import base64
import datetime as dt
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import func, select

from portal.database import reading
from portal.models import AuditEvent, ClientDocument, DocumentPage
from services.documents import intake
from services.documents.given import LARGEST_DOCUMENT, kind_of
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token, staff_token
from tests.services.documents.test_given_files import picture, with_exif
from tests.services.documents.test_given_pdfs import add_launch, changed, pdf

CLIENT = "/v1/clients/client-alpha"


def base(*files: bytes) -> list[str]:
    return [base64.b64encode(file).decode() for file in files]


def give(kiosk: Kiosk, token: str, *files: bytes, **other: object) -> Answer:
    body = {"kind": "pay_stub", "files": base(*(files or (picture(),))), **other}
    return kiosk.keep("POST", "/v1/me/documents", body, token=token)


def mine(kiosk: Kiosk, token: str) -> list[dict[str, object]]:
    return list(kiosk.ask("GET", "/v1/me/documents", token=token).json["documents"])


def asked(kiosk: Kiosk, token: str) -> list[dict[str, object]]:
    return list(kiosk.ask("GET", "/v1/me/documents", token=token).json["requests"])


def opened(kiosk: Kiosk, token: str, document_id: str) -> list[bytes]:
    pages = kiosk.ask("GET", f"/v1/me/documents/{document_id}", token=token).json["pages"]
    return [base64.b64decode(page) for page in pages]


def ask_for(kiosk: Kiosk, staff: str, **other: object) -> Answer:
    return kiosk.ask("POST", f"{CLIENT}/document-requests", {"kind": "pay_stub", **other}, token=staff)


def look(kiosk: Kiosk, staff: str, document_id: str) -> Answer:
    return kiosk.ask("POST", f"{CLIENT}/documents/{document_id}/look", token=staff)


def remove(kiosk: Kiosk, token: str, document_id: str) -> Answer:
    return kiosk.ask("POST", f"/v1/me/documents/{document_id}/removal", token=token)


def answer(kiosk: Kiosk, token: str, request_id: object, what: str = "cannot_get") -> Answer:
    body = {"request_id": request_id, "answer": what}
    return kiosk.keep("POST", "/v1/me/document-answers", body, token=token)


def close(kiosk: Kiosk, staff: str, request_id: object, state: str, etag: str | None) -> Answer:
    headers = {} if etag is None else {"if-match": etag}
    target = f"{CLIENT}/document-requests/{request_id}/state"
    return kiosk.ask("PUT", target, {"state": state}, token=staff, headers=headers)


def events(kit: Kit) -> list[str]:
    with reading(kit.engine) as db:
        return list(db.scalars(select(AuditEvent.event)))


def test_a_document_is_given_listed_and_opened(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    said = give(kiosk, token, picture(30, 20), picture(20, 30, form="PNG"))
    assert said.status == 201
    assert len(said.json["reference"]) == 9
    (found,) = mine(kiosk, token)
    assert (found["kind"], found["page_count"], found["looked_at"], found["removal"]) == (
        "pay_stub",
        2,
        None,
        "not_asked",
    )
    pages = opened(kiosk, token, str(found["id"]))
    assert [Image.open(BytesIO(page)).size for page in pages] == [(30, 20), (20, 30)]


def test_a_pdf_becomes_pictures_of_its_pages(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    pages = opened(kiosk, token, give(kiosk, token, pdf(2)).json["id"])
    assert [kind_of(page).value for page in pages] == ["jpeg", "jpeg"]


def test_what_the_camera_told_of_itself_is_not_stored(kit: Kit, kiosk: Kiosk) -> None:
    give(kiosk, client_token(kiosk), with_exif())
    with reading(kit.engine) as db:
        (jpeg,) = db.scalars(select(DocumentPage.picture))
    assert b"Maker Who Knows" not in jpeg
    assert b"Exif" not in jpeg


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (b"GIF89a", "file_unknown_kind"),
        (picture()[:-50], "file_damaged"),
        (changed(add_launch), "file_active"),
        (changed(lambda writer: writer.encrypt("secret")), "file_locked"),
        (picture()[:3] + b"0" * LARGEST_DOCUMENT, "file_too_large"),
        (pdf(11), "file_too_many_pages"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_not_taken_is_refused_with_its_reason(kit: Kit, kiosk: Kiosk, file: bytes, code: str) -> None:
    said = give(kiosk, client_token(kiosk), file)
    assert (said.status, said.code) == (422, code)
    with reading(kit.engine) as db:
        assert db.scalar(select(func.count()).select_from(ClientDocument)) == 0


def test_text_that_is_no_file_is_refused(kiosk: Kiosk) -> None:
    said = give(kiosk, client_token(kiosk), files=["no base64!"])
    assert (said.status, said.code) == (422, "file_damaged")


def test_twelve_megabytes_fit_through_an_envelope(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    padded = picture() + b"0" * (LARGEST_DOCUMENT - len(picture()))
    assert give(kiosk, token, padded).status == 201


def test_another_document_is_named_in_words(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    said = give(kiosk, token, kind="other", note=" ")
    assert (said.status, said.code) == (422, "note_empty")
    assert give(kiosk, token, kind="other", note="Letter from my doctor").status == 201
    assert mine(kiosk, token)[0]["note"] == "Letter from my doctor"


def test_staff_ask_and_the_client_gives(kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    request = ask_for(kiosk, staff, note="The last two").json
    (shown,) = asked(kiosk, token)
    assert (shown["note"], shown["asked_by"], shown["agency_name"]) == ("The last two", "Demo Staff1", "Demo Agency 1")
    assert kiosk.ask("GET", "/v1/me", token=token).json["document_requests"] == [shown]
    give(kiosk, token, request_id=request["id"])
    assert asked(kiosk, token)[0]["is_given"] is True
    listed = kiosk.ask("GET", f"{CLIENT}/documents", token=staff).json
    assert [one["request_id"] for one in listed["documents"]] == [request["id"]]
    assert listed["requests"][0]["is_given"] is True


def test_a_request_for_something_else_needs_words(kiosk: Kiosk) -> None:
    staff = staff_token(kiosk)
    assert (ask_for(kiosk, staff, kind="other").status, ask_for(kiosk, staff, kind="other").code) == (422, "note_empty")
    assert ask_for(kiosk, staff, kind="other", note="Letter of the shelter").status == 201


def test_the_client_says_why_there_is_no_document_and_the_last_word_counts(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    request = ask_for(kiosk, staff_token(kiosk)).json
    assert answer(kiosk, token, request["id"], "needs_help").status == 201
    kit.clock.advance(seconds=5)
    assert answer(kiosk, token, request["id"], "does_not_apply").status == 201
    assert asked(kiosk, token)[0]["answer"] == "does_not_apply"
    assert (answer(kiosk, token, "none").status, answer(kiosk, token, "none").code) == (404, "request_unknown")


def test_staff_close_a_request_if_they_have_read_what_it_is_now(kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    first = ask_for(kiosk, staff)
    request_id, etag = first.json["id"], first.headers["etag"]
    assert close(kiosk, staff, request_id, "done", None).code == "etag_missing"
    answer(kiosk, token, request_id)
    assert close(kiosk, staff, request_id, "done", etag).code == "etag_changed"
    now = kiosk.ask("GET", f"{CLIENT}/document-requests/{request_id}", token=staff)
    assert now.json["answer"] == "cannot_get"
    assert close(kiosk, staff, request_id, "withdrawn", now.headers["etag"]).json["state"] == "withdrawn"
    assert asked(kiosk, token) == []


def test_what_was_asked_meanwhile_closed_is_still_taken(kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    first = ask_for(kiosk, staff)
    close(kiosk, staff, first.json["id"], "withdrawn", first.headers["etag"])
    assert give(kiosk, token, request_id=first.json["id"]).status == 201
    assert answer(kiosk, token, first.json["id"]).status == 201


def test_staff_open_a_document_and_say_that_they_looked_at_it(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    document_id = give(kiosk, token).json["id"]
    pages = kiosk.ask("GET", f"{CLIENT}/documents/{document_id}", token=staff).json["pages"]
    assert len(pages) == 1
    assert mine(kiosk, token)[0]["looked_at"] is None
    kit.clock.advance(seconds=90)
    assert look(kiosk, staff, document_id).status == 204
    seen = mine(kiosk, token)[0]["looked_at"]
    assert dt.datetime.fromisoformat(str(seen)) == kit.clock()
    kit.clock.advance(seconds=90)
    look(kiosk, staff, document_id)
    assert mine(kiosk, token)[0]["looked_at"] == seen
    assert sum("document_looked_at" in event for event in events(kit)) == 1


def test_a_document_that_nobody_looked_at_is_deleted_at_once(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    document_id = give(kiosk, token, kind="other", note="Letter from my doctor").json["id"]
    assert remove(kiosk, token, document_id).json == {"is_removed": True}
    assert mine(kiosk, token) == []
    with reading(kit.engine) as db:
        assert db.scalar(select(func.count()).select_from(DocumentPage)) == 0
        assert db.scalars(select(ClientDocument.note)).one() == ""
    assert remove(kiosk, token, document_id).status == 404


def test_a_document_that_staff_looked_at_is_deleted_when_they_agree(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    document_id = give(kiosk, token).json["id"]
    decision = f"{CLIENT}/documents/{document_id}/removal-decision"
    assert kiosk.ask("POST", decision, {"decision": "remove"}, token=staff).code == "removal_not_asked"
    look(kiosk, staff, document_id)
    for _ in range(2):
        assert remove(kiosk, token, document_id).json == {"is_removed": False}
    assert mine(kiosk, token)[0]["removal"] == "asked"
    assert kiosk.ask("POST", decision, {"decision": "keep"}, token=staff).status == 204
    assert mine(kiosk, token)[0]["removal"] == "declined"
    remove(kiosk, token, document_id)
    assert kiosk.ask("POST", decision, {"decision": "remove"}, token=staff).status == 204
    assert mine(kiosk, token) == []
    with reading(kit.engine) as db:
        assert db.scalar(select(func.count()).select_from(DocumentPage)) == 0


def test_a_request_whose_document_was_deleted_waits_again(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    request = ask_for(kiosk, staff_token(kiosk)).json
    document_id = give(kiosk, token, request_id=request["id"]).json["id"]
    remove(kiosk, token, document_id)
    assert asked(kiosk, token)[0]["is_given"] is False


def test_nobody_opens_deletes_or_answers_for_another_client(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    document_id, request_id = give(kiosk, token).json["id"], ask_for(kiosk, staff).json["id"]
    kit.add_client("beta")
    other = client_token(kiosk, "client-beta")
    assert kiosk.ask("GET", f"/v1/me/documents/{document_id}", token=other).status == 404
    assert remove(kiosk, other, document_id).status == 404
    assert answer(kiosk, other, request_id).status == 404
    assert give(kiosk, other, request_id=request_id).code == "request_unknown"


def test_a_document_arrives_exactly_once(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    body = {"kind": "pay_stub", "files": base(picture())}
    sealed = kiosk.seal("POST", "/v1/me/documents", body, kind="keep", token=token)
    first, second = kiosk.send(sealed), kiosk.send(sealed)
    assert first.body == second.body
    assert len(mine(kiosk, token)) == 1


def test_what_arrived_is_answered_again_even_where_no_file_can_be_read_now(
    kit: Kit, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = client_token(kiosk)
    body = {"kind": "pay_stub", "files": base(picture())}
    sealed = kiosk.seal("POST", "/v1/me/documents", body, kind="keep", token=token)
    first = kiosk.send(sealed)
    monkeypatch.setattr(intake, "PATIENCE_S", 0)
    assert give(kiosk, token).code == "file_damaged"
    assert kiosk.send(sealed).body == first.body


def test_the_audit_names_documents_and_never_says_what_they_are(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    request = ask_for(kiosk, staff, kind="proof_of_disability", note="From the clinic").json
    answer(kiosk, token, request["id"], "needs_help")
    document_id = give(kiosk, token, kind="proof_of_disability", note="Diagnosis").json["id"]
    look(kiosk, staff, document_id)
    text = "\n".join(events(kit))
    for code in ("document_asked", "document_request_answered", "document_given", "document_looked_at"):
        assert code in text
    for value in ("disability", "clinic", "Diagnosis", "needs_help"):
        assert value not in text
