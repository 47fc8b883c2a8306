"""R10: staff review what clients gave; nothing of it counts before, and the client reads what became of it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Account, AuditEvent, Contact, Review
from services.portal.contract.review import ReviewKind
from tests.portal.api.matrix import ONE_PIXEL
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token, staff_token, submission

PHONE = {"kind": "phone", "use": "mobile", "value": "(408) 555-0142", "may_leave_message": True, "seen_version": 1}
IN_PLACE = {**PHONE, "replaces": "tab-phone"}
REJECTED = {"decision": "reject", "reason": "not_readable", "note": "The lower half is dark."}


def give_contact(kiosk: Kiosk, token: str, **other: object) -> str:
    answer = kiosk.keep("POST", "/v1/me/contact", {**IN_PLACE, **other}, token=token)
    assert answer.status == 201, answer.body
    return str(answer.json["id"])


def give_place(kiosk: Kiosk, token: str) -> str:
    told = {"way": "place", "place": "Under the bridge"}
    return str(kiosk.keep("POST", "/v1/me/locations", told, token=token).json["id"])


def give_document(kiosk: Kiosk, token: str, request_id: str | None = None) -> str:
    body = {"kind": "pay_stub", "files": [ONE_PIXEL], "request_id": request_id}
    return str(kiosk.keep("POST", "/v1/me/documents", body, token=token).json["id"])


def give_signature(kiosk: Kiosk, token: str) -> str:
    return str(kiosk.keep("POST", "/v1/signatures", submission(kiosk), token=token).json["id"])


def take_back(kiosk: Kiosk, token: str) -> str:
    body = {"signature_id": give_signature(kiosk, token)}
    return str(kiosk.keep("POST", "/v1/me/revocations", body, token=token).json["id"])


GIVE: dict[ReviewKind, Callable[[Kiosk, str], str]] = {
    ReviewKind.CONTACT: give_contact,
    ReviewKind.LOCATION: give_place,
    ReviewKind.DOCUMENT: give_document,
    ReviewKind.SIGNATURE: give_signature,
    ReviewKind.REVOCATION: take_back,
}


def queue(kiosk: Kiosk, staff: str) -> dict[str, str]:
    """What waits: id → kind."""
    listed = kiosk.ask("GET", "/v1/reviews", token=staff).json
    return {line["id"]: line["kind"] for line in listed["waiting"]}


def item(kiosk: Kiosk, staff: str, item_id: str) -> Answer:
    return kiosk.ask("GET", f"/v1/clients/client-alpha/reviews/{item_id}", token=staff)


def decide(kiosk: Kiosk, staff: str, item_id: str, decision: object = None, *, etag: str | None = None) -> Answer:
    tag = etag or item(kiosk, staff, item_id).headers["etag"]
    path = f"/v1/clients/client-alpha/reviews/{item_id}"
    return kiosk.ask("PUT", path, decision or {"decision": "accept"}, token=staff, headers={"if-match": tag})


def entries(kiosk: Kiosk, token: str) -> list[dict[str, object]]:
    return list(kiosk.ask("GET", "/v1/me/contact", token=token).json["entries"])


@pytest.mark.parametrize("kind", list(ReviewKind))
def test_what_a_client_gives_waits_until_it_is_accepted(kiosk: Kiosk, kind: ReviewKind) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    item_id = GIVE[kind](kiosk, client)
    assert queue(kiosk, staff)[item_id] == kind
    shown = item(kiosk, staff, item_id).json
    assert (shown["line"]["client_name"], shown["line"]["kind"]) == ("Demo Client Alpha", kind)
    decided = decide(kiosk, staff, item_id)
    assert (decided.status, decided.json["result"]) == (200, "accepted")
    assert item_id not in queue(kiosk, staff)
    assert item(kiosk, staff, item_id).code == "reviewed_already"


def test_an_accepted_change_comes_into_its_place_with_what_the_client_said_of_it(kit: Kit, kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    decide(kiosk, staff, give_contact(kiosk, client))
    with reading(kit.engine) as db:
        tab = db.get_one(Contact, "client-alpha")
        assert (tab.phone, tab.version) == ("+14085550142", 2)
    phone = next(entry for entry in entries(kiosk, client) if entry["id"] == "tab-phone")
    assert (phone["state"], phone["use"], phone["may_leave_message"]) == (None, "mobile", True)
    assert len(entries(kiosk, client)) == 2


def test_a_second_number_stands_beside_the_first_and_can_be_replaced_and_removed(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    second = give_contact(kiosk, client, replaces=None)
    decide(kiosk, staff, second)
    standing = {entry["id"]: entry for entry in entries(kiosk, client)}
    assert (standing[second]["state"], standing[second]["value"]) == (None, "+14085550142")
    assert standing["tab-phone"]["value"] == "555-0199"
    third = give_contact(kiosk, client, replaces=second, value="408 555 0177")
    decide(kiosk, staff, third)
    assert {entry["id"] for entry in entries(kiosk, client)} == {"tab-phone", "tab-email", third}
    decide(kiosk, staff, give_contact(kiosk, client, replaces=third, is_removal=True, value=""))
    assert {entry["id"] for entry in entries(kiosk, client)} == {"tab-phone", "tab-email"}


def test_where_staff_changed_the_same_field_both_versions_are_seen_and_the_old_etag_is_refused(
    kit: Kit, kiosk: Kiosk
) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    change = give_contact(kiosk, client)
    old = item(kiosk, staff, change)
    with transaction(kit.engine) as db:
        tab = db.get_one(Contact, "client-alpha")
        tab.phone, tab.version = "+14085550111", tab.version + 1
    assert decide(kiosk, staff, change, etag=old.headers["etag"]).code == "etag_changed"
    seen = item(kiosk, staff, change).json["contact"]
    assert (seen["before"], seen["now"], seen["entry"]["value"]) == ("555-0199", "+14085550111", "+14085550142")
    assert decide(kiosk, staff, change).status == 200
    with reading(kit.engine) as db:
        assert db.get_one(Contact, "client-alpha").phone == "+14085550142"


def test_a_correction_counts_in_place_of_what_was_given_and_says_why(kit: Kit, kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    correct = {"decision": "correct", "value": "408 555 0143", "note": "You told us the last digit is 3."}
    assert decide(kiosk, staff, give_contact(kiosk, client), {**correct, "note": ""}).code == "note_empty"
    (change,) = queue(kiosk, staff)
    assert decide(kiosk, staff, change, {**correct, "value": "0143"}).code == "phone_invalid"
    assert decide(kiosk, staff, change, correct).status == 200
    phone = next(entry for entry in entries(kiosk, client) if entry["id"] == "tab-phone")
    assert (phone["value"], phone["reviewed"]["result"]) == ("+14085550143", "corrected")
    assert phone["reviewed"]["note"] == "You told us the last digit is 3."


def test_a_place_and_a_document_can_be_corrected_and_a_signature_cannot(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    correct = {"decision": "correct", "value": "Under the 5th Street bridge", "note": "There are two bridges."}
    decide(kiosk, staff, give_place(kiosk, client), correct)
    (place,) = kiosk.ask("GET", "/v1/me/locations", token=client).json["told"]
    assert (place["place"], place["reviewed"]["result"]) == ("Under the 5th Street bridge", "corrected")
    document = give_document(kiosk, client)
    assert decide(kiosk, staff, document, correct).code == "value_unusable"
    decide(kiosk, staff, document, {**correct, "value": "benefit_letter"})
    (given,) = kiosk.ask("GET", "/v1/me/documents", token=client).json["documents"]
    assert (given["kind"], given["reviewed"]["note"]) == ("benefit_letter", "There are two bridges.")
    assert decide(kiosk, staff, give_signature(kiosk, client), correct).code == "not_correctable"


def test_a_rejected_change_leaves_the_record_and_the_client_reads_the_reason(kit: Kit, kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    change = give_contact(kiosk, client)
    assert decide(kiosk, staff, change, {"decision": "reject"}).code == "reason_empty"
    assert decide(kiosk, staff, change, {"decision": "reject", "reason": "other"}).code == "note_empty"
    assert decide(kiosk, staff, change, REJECTED).status == 200
    with reading(kit.engine) as db:
        tab = db.get_one(Contact, "client-alpha")
        assert (tab.phone, tab.version) == ("555-0199", 1)
    entry = next(entry for entry in entries(kiosk, client) if entry["id"] == change)
    assert entry["state"] == "rejected"
    assert (entry["reviewed"]["reason"], entry["reviewed"]["note"]) == ("not_readable", "The lower half is dark.")


def test_a_rejected_document_is_asked_for_again(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    asked = kiosk.ask("POST", "/v1/clients/client-alpha/document-requests", {"kind": "pay_stub"}, token=staff).json
    document = give_document(kiosk, client, asked["id"])

    def is_given() -> bool:
        (request,) = kiosk.ask("GET", "/v1/me/documents", token=client).json["requests"]
        return bool(request["is_given"])

    assert is_given()
    decide(kiosk, staff, document, REJECTED)
    assert not is_given()


def test_a_rejected_paper_gives_nothing_and_is_offered_again(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    paper = give_signature(kiosk, client)
    home = kiosk.ask("GET", "/v1/me", token=client).json
    assert (home["offered"], home["signed"][0]["state"]) == ([], "active")
    decide(kiosk, staff, paper, REJECTED)
    home = kiosk.ask("GET", "/v1/me", token=client).json
    assert [form["template_id"] for form in home["offered"]] == ["sample-roi"]
    assert (home["signed"][0]["state"], home["signed"][0]["reviewed"]["reason"]) == ("rejected", "not_readable")


def test_a_release_that_was_taken_back_cannot_be_held_by_staff(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    assert decide(kiosk, staff, take_back(kiosk, client), REJECTED).code == "not_rejectable"


def test_a_rejected_place_is_not_where_people_look(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    decide(kiosk, staff, give_place(kiosk, client), REJECTED)
    (place,) = kiosk.ask("GET", "/v1/me/locations", token=client).json["told"]
    assert (place["is_current"], place["reviewed"]["result"]) == (False, "rejected")


def test_an_accepted_email_is_the_accounts_too_and_the_last_one_cannot_go(kit: Kit, kiosk: Kiosk) -> None:
    """R4: contact tab and account have the same address."""
    client, staff = client_token(kiosk), staff_token(kiosk)
    email = {"kind": "email", "use": None, "replaces": "tab-email"}
    gone = give_contact(kiosk, client, **email, is_removal=True, value="")
    assert decide(kiosk, staff, gone).code == "email_signs_in"
    decide(kiosk, staff, give_contact(kiosk, client, **email, value="new@example.org"))
    with reading(kit.engine) as db:
        assert db.get_one(Contact, "client-alpha").email == "new@example.org"
        assert db.scalars(select(Account.email)).one() == "new@example.org"


def test_a_review_needs_what_it_is_about_and_happens_once(kit: Kit, kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    place = give_place(kiosk, client)
    path = f"/v1/clients/client-alpha/reviews/{place}"
    assert kiosk.ask("PUT", path, {"decision": "accept"}, token=staff).code == "etag_missing"
    assert decide(kiosk, staff, place, etag='"contact-1"').code == "etag_changed"
    etag = item(kiosk, staff, place).headers["etag"]
    assert decide(kiosk, staff, place, etag=etag).status == 200
    assert decide(kiosk, staff, place, REJECTED, etag=etag).code == "reviewed_already"
    with reading(kit.engine) as db:
        assert db.get_one(Review, place).result == "accepted"


def test_of_two_staff_who_decide_at_the_same_time_one_is_told_that_it_is_decided(kit: Kit, kiosk: Kiosk) -> None:
    """Also for a contact change, where the second finds the tab changed."""
    client = client_token(kiosk)
    kit.add_staff("second")
    second = kit.kiosk()
    pairs = ((kiosk, staff_token(kiosk)), (second, staff_token(second, "second")))
    for give in (give_place, give_contact):
        item_id = give(kiosk, client)
        etag = item(*pairs[0], item_id).headers["etag"]
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(lambda pair: decide(*pair, item_id, etag=etag), pairs))  # noqa: B023
        assert [answer.status for answer in answers].count(200) == 1, [answer.code for answer in answers]
    with reading(kit.engine) as db:
        events = [event for event in db.scalars(select(AuditEvent.event)) if "review_accepted" in event]
        assert db.get_one(Contact, "client-alpha").version == 2
    assert len(events) == 2


def test_what_the_client_removed_waits_no_more(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    place = give_place(kiosk, client)
    kiosk.ask("DELETE", f"/v1/me/locations/{place}", token=client)
    assert queue(kiosk, staff) == {}
    assert item(kiosk, staff, place).code == "not_found"


def test_another_agency_sees_nothing_of_it(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    place = give_place(kiosk, client_token(kiosk))
    other = staff_token(kiosk, "staff2")
    assert queue(kiosk, other) == {}
    assert item(kiosk, other, place).code == "not_found"


def test_the_audit_names_what_was_decided_and_how_long_it_took_and_no_value(kit: Kit, kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    change = give_contact(kiosk, client)
    kit.clock.advance(seconds=90)
    decide(kiosk, staff, change, REJECTED)
    with reading(kit.engine) as db:
        events = [event for event in db.scalars(select(AuditEvent.event)) if "review_rejected" in event]
    assert len(events) == 1
    assert change in events[0]
    assert '"after_s":90' in events[0]
    assert "5550142" not in events[0]
    assert "dark" not in events[0]
