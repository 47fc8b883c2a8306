"""A client takes a release of information back: it ends at that moment, once, and staff are told."""

import email
import email.policy
import json
from pathlib import Path

import pytest
from sqlalchemy import select

from portal import mail
from portal.api import revocations
from portal.database import reading, transaction
from portal.mail_transport import transport_from
from portal.models import Account, AuditEvent, Client, Revocation
from services.documents.facts import Decision
from tests.portal.api.test_papers_with_fields import LOCKER, paper
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import Paper, client_token, staff_token, submission


def signed(kiosk: Kiosk, token: str, what: Paper | None = None) -> str:
    return str(kiosk.keep("POST", "/v1/signatures", submission(kiosk, what), token=token).json["id"])


def revoke(kiosk: Kiosk, token: str, signature_id: str) -> Answer:
    return kiosk.keep("POST", "/v1/me/revocations", {"signature_id": signature_id}, token=token)


def states(kiosk: Kiosk, token: str) -> list[str]:
    return [one["state"] for one in kiosk.ask("GET", "/v1/signatures", token=token).json]


def events(kit: Kit, what: str) -> list[dict[str, object]]:
    with reading(kit.engine) as db:
        found = [json.loads(text) for text in db.scalars(select(AuditEvent.event).order_by(AuditEvent.number))]
    return [event for event in found if event["what"] == what]


def test_a_revoked_paper_says_so_and_is_offered_again_without_being_asked_for(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    signature_id = signed(kiosk, token)
    kit.clock.advance(seconds=5)
    answer = revoke(kiosk, token, signature_id)
    assert (answer.status, set(answer.json)) == (201, {"id", "reference", "received_at"})
    (summary,) = kiosk.ask("GET", "/v1/signatures", token=token).json
    assert summary["state"] == "revoked"
    assert summary["revoked_at"] is not None
    (offered,) = kiosk.ask("GET", "/v1/forms/offered", token=token).json
    assert (offered["version"], offered["answer"]) == ("1", "revoked")


def test_staff_of_the_agency_are_told_and_the_audit_says_which_field_changed(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    signature_id = signed(kiosk, token)
    revoke(kiosk, token, signature_id)
    staff = staff_token(kiosk)
    (told,) = kiosk.ask("GET", "/v1/revocations", token=staff).json
    assert (told["client_ref"], told["client_name"]) == ("client-alpha", "Demo Client Alpha")
    assert (told["paper"]["id"], told["paper"]["state"], told["is_late"]) == (signature_id, "revoked", False)
    (paper,) = kiosk.ask("GET", "/v1/clients/client-alpha/signatures", token=staff).json
    assert paper["state"] == "revoked"
    (event,) = events(kit, "signature_revoked")
    assert (event["who"], event["fields"]) == ("client:client-alpha", ["revoked_at"])


def test_staff_of_another_agency_are_not_told(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    revoke(kiosk, token, signed(kiosk, token))
    kit.add_agency(2)
    elsewhere = kit.kiosk("site-2")
    assert elsewhere.ask("GET", "/v1/revocations", token=staff_token(elsewhere, "staff2")).json == []


def test_what_others_took_back_does_not_crowd_out_what_this_staff_may_see(
    kit: Kit, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revocations, "_MOST_LISTED", 1)
    kit.add_client("beta")
    for client in ("client-alpha", "client-beta"):
        token = client_token(kiosk, client)
        revoke(kiosk, token, signed(kiosk, token, Paper(client=client)))
        kit.clock.advance(seconds=5)
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-beta").is_restricted = True
    kit.add_staff("somebody", role="agency_admin")
    for who, told in (("staff1", "client-alpha"), ("somebody", "client-beta")):
        (only,) = kiosk.ask("GET", "/v1/revocations", token=staff_token(kiosk, who)).json
        assert only["client_ref"] == told


def test_taking_back_twice_is_one_entry(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    signature_id = signed(kiosk, token)
    first = revoke(kiosk, token, signature_id)
    kit.clock.advance(seconds=60)
    second = revoke(kiosk, token, signature_id)
    assert (second.status, second.json["id"]) == (201, first.json["id"])
    with reading(kit.engine) as db:
        assert len(db.scalars(select(Revocation)).all()) == 1
    assert len(events(kit, "signature_revoked")) == 1


def test_an_older_agreement_does_not_come_back_when_the_newer_is_revoked(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    signed(kiosk, token)
    kit.add_form("2", sequence=2)
    kit.clock.advance(seconds=5)
    newer = signed(kiosk, token, Paper(version="2"))
    kit.clock.advance(seconds=5)
    revoke(kiosk, token, newer)
    assert states(kiosk, token) == ["revoked", "replaced"]


def test_what_cannot_be_taken_back_is_refused(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    kit.add_text(LOCKER.format(version="1", language="en"))
    locker = signed(kiosk, token, paper())
    declined = signed(kiosk, token, Paper(decision=Decision.DECLINED))
    for signature_id in (locker, declined):
        answer = revoke(kiosk, token, signature_id)
        assert (answer.status, answer.code) == (409, "not_revocable")


def test_nobody_takes_back_what_somebody_else_signed(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_client("beta")
    mine = signed(kiosk, client_token(kiosk))
    other = client_token(kiosk, "client-beta")
    assert revoke(kiosk, other, mine).code == "signature_unknown"
    assert kiosk.ask("GET", f"/v1/signatures/{mine}", token=other).code == "not_found"
    assert kiosk.ask("POST", f"/v1/signatures/{mine}/copy", {"language": "en"}, token=other).code == "not_found"


def test_a_copy_goes_to_the_accounts_own_address(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    signature_id = signed(kiosk, token)
    pdf = kiosk.ask("GET", f"/v1/signatures/{signature_id}/document", token=token).body
    assert kiosk.ask("POST", f"/v1/signatures/{signature_id}/copy", {"language": "es"}, token=token).status == 204
    (file,) = _sent(kit, "copia que usted pidi")
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert message["To"] == "alpha@example.org"
    (attachment,) = message.iter_attachments()  # type: ignore[attr-defined]
    assert attachment.get_content() == pdf
    assert "client-alpha" not in str(message["Subject"]) + str(attachment.get_filename())
    (event,) = events(kit, "copy_emailed")
    assert event["client"] == "client-alpha"


def test_an_account_without_an_address_gets_no_copy(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    signature_id = signed(kiosk, token)
    with transaction(kit.engine) as db:
        db.scalars(select(Account)).one().email = ""
    assert kiosk.ask("GET", f"/v1/signatures/{signature_id}", token=token).json["email_hint"] == ""
    answer = kiosk.ask("POST", f"/v1/signatures/{signature_id}/copy", {"language": "en"}, token=token)
    assert (answer.status, answer.code) == (409, "no_email")


def test_copies_are_braked(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    signature_id = signed(kiosk, token)
    asked = [
        kiosk.ask("POST", f"/v1/signatures/{signature_id}/copy", {"language": "en"}, token=token).status
        for _ in range(11)
    ]
    assert asked == [204] * 10 + [429]


def _sent(kit: Kit, words: str) -> list[Path]:
    """The files of the messages with these words in their subject, after all mail has left."""
    kit.stop()  # waits for the mail that is being sent
    mail.deliver_due(kit.engine, transport_from(kit.settings), now=kit.clock())
    files = sorted(kit.settings.mail_folder.glob("*.eml"))
    read = {file: email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files}
    return [file for file, message in read.items() if words in str(message["Subject"])]
