"""R1 to R8, enforced by the portal whatever the kiosk says."""

import datetime as dt

import pytest

from portal.database import transaction
from portal.models import Client, Contact
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import (
    PASSWORD,
    client_token,
    connected,
    deactivate,
    invitation,
    invite,
    sign_in,
    staff_token,
    submission,
    verify,
)


def test_a_verification_without_two_identifiers_is_refused(kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    for changes in ({"kinds": ["ssn"]}, {"kinds": ["ssn", "ssn"]}, {"name_matches": False}):
        answer = verify(kiosk, token, "client-alpha", **changes)
        assert (answer.status, answer.code, answer.json["rule"]) == (409, "rule_r2", "R2")


def test_an_identifier_that_is_not_in_the_record_cannot_be_confirmed(kit: Kit, kiosk: Kiosk) -> None:
    answer = verify(kiosk, staff_token(kiosk), "client-alpha", kinds=["recent_service", "ssn"])
    assert (answer.status, answer.code) == (409, "identifier_not_in_record")


def test_nobody_is_invited_without_a_verification(kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    not_verified = verify(kiosk, token, "client-alpha", result="not_verified").json["id"]
    no_contact = verify(kiosk, token, "client-alpha", contact_confirmed=False).json["id"]
    for verification in ("none", not_verified, no_contact):
        assert invite(kiosk, token, "client-alpha", verification).code == "rule_r1"


def test_a_verification_of_somebody_else_or_of_long_ago_does_not_count(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_client("beta")
    token = staff_token(kiosk)
    of_beta = verify(kiosk, token, "client-beta").json["id"]
    assert invite(kiosk, token, "client-alpha", of_beta).code == "rule_r1"
    old = verify(kiosk, token, "client-alpha").json["id"]
    kit.clock.advance(days=31)
    assert invite(kiosk, staff_token(kiosk), "client-alpha", old).code == "rule_r1"


def test_the_last_verdict_counts_and_not_a_better_one_before_it(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    verified = verify(kiosk, token, "client-alpha").json["id"]
    kit.clock.advance(seconds=30)
    verify(kiosk, token, "client-alpha", result="not_verified", name_matches=False)
    assert invite(kiosk, token, "client-alpha", verified).code == "rule_r1"


def test_reinstatement_goes_by_the_last_verdict_too(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    token = staff_token(kiosk)
    deactivate(kiosk, token)
    kit.clock.advance(seconds=30)
    verified = verify(kiosk, token, "client-alpha").json["id"]
    kit.clock.advance(seconds=30)
    verify(kiosk, token, "client-alpha", result="not_verified", name_matches=False)
    target = "/v1/clients/client-alpha/reinstatement"
    assert kiosk.ask("POST", target, {"verification_id": verified}, token=token).code == "rule_r7"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"dob_data_quality": 2}, "rule_r3"),
        ({"date_of_birth": None}, "rule_r3"),
        ({"date_of_birth": dt.date.today() - dt.timedelta(days=17 * 365)}, "rule_r5"),
    ],
)
def test_the_birth_date_decides(kit: Kit, kiosk: Kiosk, changes: dict[str, object], code: str) -> None:
    with transaction(kit.engine) as db:
        client = db.get_one(Client, "client-alpha")
        for name, value in changes.items():
            setattr(client, name, value)
    token = staff_token(kiosk)
    verification = verify(kiosk, token, "client-alpha", kinds=["ssn", "photo"]).json["id"]
    assert invite(kiosk, token, "client-alpha", verification).code == code


def test_without_a_confirmed_email_nobody_is_invited(kit: Kit, kiosk: Kiosk) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Contact, "client-alpha").email_confirmed_at = None
    token = staff_token(kiosk)
    verification = verify(kiosk, token, "client-alpha").json["id"]
    assert invite(kiosk, token, "client-alpha", verification).code == "rule_r4"
    tag = kiosk.ask("GET", "/v1/clients/client-alpha", token=token).headers["etag"]
    body = {"email": "alpha@example.org"}
    put = kiosk.ask("PUT", "/v1/clients/client-alpha/contact-email", body, token=token, headers={"if-match": tag})
    assert put.status == 200
    assert all(finding["is_met"] for finding in put.json["findings"])
    assert invite(kiosk, token, "client-alpha", verification).status == 201


def test_a_change_needs_the_version_that_was_read(kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    target, body = "/v1/clients/client-alpha/contact-email", {"email": "new@example.org"}
    assert kiosk.ask("PUT", target, body, token=token).status == 428
    first = {"if-match": '"contact-1"'}
    assert kiosk.ask("PUT", target, body, token=token, headers=first).status == 200
    assert kiosk.ask("PUT", target, body, token=token, headers=first).status == 412


def test_two_clients_cannot_share_an_address_for_sign_in(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    kit.add_client("beta", email="ALPHA@example.org".lower())
    token = staff_token(kiosk)
    verification = verify(kiosk, token, "client-beta").json["id"]
    assert invite(kiosk, token, "client-beta", verification).code == "rule_r4"


def test_the_account_follows_the_contact_tab(kiosk: Kiosk) -> None:
    client = client_token(kiosk)
    token = staff_token(kiosk)
    body, match = {"email": "moved@example.org"}, {"if-match": '"contact-1"'}
    kiosk.ask("PUT", "/v1/clients/client-alpha/contact-email", body, token=token, headers=match)
    assert kiosk.ask("GET", "/v1/me", token=client).status == 401
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 401
    assert sign_in(kiosk, "moved@example.org", PASSWORD).status == 201


def test_use_by_somebody_else_ends_every_session_at_once(kit: Kit, kiosk: Kiosk) -> None:
    here = client_token(kiosk)
    other = kit.kiosk()
    there = sign_in(other, "alpha@example.org", PASSWORD).json["token"]
    assert deactivate(kiosk, staff_token(kiosk)).status == 204
    assert kiosk.ask("GET", "/v1/me", token=here).status == 401
    assert other.ask("GET", "/v1/me", token=there).status == 401
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 401


def test_a_client_deactivates_the_account_and_is_out(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert kiosk.ask("POST", "/v1/me/deactivation", token=token).status == 204
    assert kiosk.ask("GET", "/v1/me", token=token).status == 401


def test_reinstatement_takes_a_newer_verification_and_new_credentials(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    token = staff_token(kiosk)
    before = verify(kiosk, token, "client-alpha").json["id"]
    kit.clock.advance(seconds=30)
    deactivate(kiosk, token)
    assert invite(kiosk, token, "client-alpha", before).code == "account_deactivated"
    target = "/v1/clients/client-alpha/reinstatement"
    refused = kiosk.ask("POST", target, {"verification_id": before}, token=token)
    assert (refused.status, refused.json["rule"]) == (409, "R7")
    kit.clock.advance(seconds=30)
    after = verify(kiosk, token, "client-alpha").json["id"]
    assert kiosk.ask("POST", target, {"verification_id": after}, token=token).status == 204
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 401
    invitation(kiosk, token=token)


def test_search_forgives_spelling_and_order_and_shows_no_birthday(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_client("nguyễn")
    kit.add_client("zulu")
    token = staff_token(kiosk)
    hits = kiosk.ask("POST", "/v1/clients/search", {"name": "Nguyen Demo"}, token=token).json
    assert hits[0]["client_ref"] == "client-nguyễn"
    hits = kiosk.ask("POST", "/v1/clients/search", {"name": "demo alhpa"}, token=token).json
    assert hits[0]["client_ref"] == "client-alpha"
    assert "1980-03-01" not in str(hits)
    assert kiosk.ask("POST", "/v1/clients/search", {}, token=token).code == "search_empty"


def test_a_late_paper_of_a_deactivated_account_counts_for_when_it_was_signed(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    sealed = kiosk.seal("POST", "/v1/signatures", submission(kiosk), token=token, kind="keep")
    kit.clock.advance(minutes=1)
    kiosk.ask("POST", "/v1/me/deactivation", token=token)
    assert kiosk.send(sealed).status == 201
