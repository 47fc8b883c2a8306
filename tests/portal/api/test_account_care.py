"""Account care by staff: the PIN again, deactivation at once, a new sign-in in place of a lost one."""

import pytest
from sqlalchemy import select

from portal.api.sign_in import PIN_TRIES
from portal.database import reading
from portal.models import Account, AuditEvent, StaffUser
from tests.portal.kit import STAFF_PIN, Answer, Kiosk, Kit
from tests.portal.people import (
    PASSWORD,
    PIN,
    check,
    client_token,
    complete,
    connected,
    deactivate,
    pin_again,
    sign_in,
    staff_token,
    verify,
)

CLIENT = "/v1/clients/client-alpha"
PLACE = {"way": "place", "place": "Under the bridge"}


def renew(kiosk: Kiosk, token: str, verification_id: str) -> Answer:
    body = {"verification_id": verification_id, "language": "es"}
    return kiosk.ask("POST", f"{CLIENT}/renewal", body, token=token)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("deactivation", {"reason": "client_wish"}),
        ("reinstatement", {"verification_id": "none"}),
        ("renewal", {"verification_id": "none", "language": "en"}),
    ],
)
def test_an_account_is_touched_only_with_a_pin_of_just_now(
    kit: Kit, kiosk: Kiosk, path: str, body: dict[str, str]
) -> None:
    client_token(kiosk)
    token = staff_token(kiosk)
    assert kiosk.ask("POST", f"{CLIENT}/{path}", body, token=token).code == "pin_needed"
    assert pin_again(kiosk, token, "111222").code == "pin_wrong"
    assert kiosk.ask("POST", f"{CLIENT}/{path}", body, token=token).code == "pin_needed"
    assert pin_again(kiosk, token).status == 204
    kit.clock.advance(minutes=1, seconds=50)
    kiosk.ask("GET", "/v1/desk", token=token)
    kit.clock.advance(seconds=11)
    assert kiosk.ask("POST", f"{CLIENT}/{path}", body, token=token).code == "pin_needed"
    assert pin_again(kiosk, token).status == 204
    assert kiosk.ask("POST", f"{CLIENT}/{path}", body, token=token).code != "pin_needed"


def test_ten_wrong_pins_in_a_row_lock_here_as_at_sign_in(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    for _ in range(PIN_TRIES - 1):
        pin_again(kiosk, token, "111222")
    assert pin_again(kiosk, token).status == 204
    for _ in range(PIN_TRIES):
        assert pin_again(kiosk, token, "111222").code == "pin_wrong"
    assert pin_again(kiosk, token).status == 401
    assert sign_in(kiosk, "staff1", STAFF_PIN).status == 401
    with reading(kit.engine) as db:
        assert db.get_one(StaffUser, "id-staff1").locked_at == kit.clock()


def test_who_was_signed_in_is_told_that_the_account_is_closed_and_nobody_else_is(kit: Kit, kiosk: Kiosk) -> None:
    here = client_token(kiosk)
    other = kit.kiosk()
    there = sign_in(other, "alpha@example.org", PASSWORD).json["token"]
    over = sign_in(other, "alpha@example.org", PASSWORD).json["token"]
    kit.clock.advance(seconds=1)
    assert deactivate(kiosk, staff_token(kiosk)).status == 204
    assert kiosk.ask("GET", "/v1/me", token=here).code == "account_closed"
    assert other.ask("GET", "/v1/sessions/current", token=over).code == "account_closed"
    assert other.ask("GET", "/v1/me", token=there).code == "unauthorized"  # it had ended before
    assert other.ask("GET", "/v1/me", token=here).code == "unauthorized"  # another kiosk's
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).code == "sign_in_failed"


def test_watching_a_session_keeps_nobody_signed_in(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    half = kit.settings.client_idle_s // 2 + 1
    kit.clock.advance(seconds=half)
    assert kiosk.ask("GET", "/v1/sessions/current", token=token).status == 204
    kit.clock.advance(seconds=half)
    assert kiosk.ask("GET", "/v1/sessions/current", token=token).code == "unauthorized"


def test_what_was_given_before_is_neither_lost_nor_taken_over_unseen(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    on_its_way = kiosk.seal("POST", "/v1/me/locations", PLACE, token=token, kind="keep")
    kit.clock.advance(seconds=1)
    staff = staff_token(kiosk)
    deactivate(kiosk, staff)
    assert kiosk.send(on_its_way).status == 201
    kit.clock.advance(seconds=1)
    assert kiosk.keep("POST", "/v1/me/locations", PLACE, token=token).code == "account_closed"
    (line,) = kiosk.ask("GET", "/v1/reviews", token=staff).json["waiting"]
    assert line["is_doubted"]
    item = kiosk.ask("GET", f"{CLIENT}/reviews/{line['id']}", token=staff).json
    assert item["line"]["is_doubted"]


def test_what_a_client_gave_who_wanted_to_stop_is_not_doubted(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    kiosk.keep("POST", "/v1/me/locations", PLACE, token=token)
    staff = staff_token(kiosk)
    deactivate(kiosk, staff, reason="client_wish")
    (line,) = kiosk.ask("GET", "/v1/reviews", token=staff).json["waiting"]
    assert not line["is_doubted"]


def used_by_other_and_opened_again(kit: Kit, kiosk: Kiosk) -> None:
    """A place was given, then the account closed because somebody else used it, and opened on a new verification."""
    kiosk.keep("POST", "/v1/me/locations", PLACE, token=client_token(kiosk))
    kit.clock.advance(seconds=1)
    staff = staff_token(kiosk)
    deactivate(kiosk, staff)
    kit.clock.advance(seconds=1)
    verified = verify(kiosk, staff, "client-alpha").json["id"]
    assert kiosk.ask("POST", f"{CLIENT}/reinstatement", {"verification_id": verified}, token=staff).status == 204
    kit.clock.advance(seconds=1)


def test_only_what_was_given_before_stays_doubted_after_the_account_is_opened_again(kit: Kit, kiosk: Kiosk) -> None:
    used_by_other_and_opened_again(kit, kiosk)
    kiosk.keep("POST", "/v1/me/locations", PLACE, token=client_token(kiosk))
    lines = kiosk.ask("GET", "/v1/reviews", token=staff_token(kiosk)).json["waiting"]
    assert [line["is_doubted"] for line in lines] == [True, False]


def test_what_was_doubted_stays_so_when_the_client_closes_the_account_later(kit: Kit, kiosk: Kiosk) -> None:
    used_by_other_and_opened_again(kit, kiosk)
    token = client_token(kiosk)
    kiosk.keep("POST", "/v1/me/locations", PLACE, token=token)
    kit.clock.advance(seconds=1)
    assert kiosk.ask("POST", "/v1/me/deactivation", {}, token=token).status == 204
    lines = kiosk.ask("GET", "/v1/reviews", token=staff_token(kiosk)).json["waiting"]
    assert [line["is_doubted"] for line in lines] == [True, False]


def test_a_new_sign_in_ends_the_old_one_at_once_and_the_client_chooses_it(kit: Kit, kiosk: Kiosk) -> None:
    before = connected(kiosk, method="card")
    card, session = before["card_code"], before["session"]["token"]
    staff = staff_token(kiosk)
    verified = verify(kiosk, staff, "client-alpha").json["id"]
    pin_again(kiosk, staff)
    kit.clock.advance(seconds=1)
    slip = renew(kiosk, staff, verified)
    assert slip.status == 201
    kit.clock.advance(seconds=1)
    assert kiosk.ask("GET", "/v1/me", token=session).status == 401
    assert kiosk.keep("POST", "/v1/me/locations", PLACE, token=session).status == 401
    with reading(kit.engine) as db:
        account = db.scalars(select(Account)).one()
        assert (account.card_sha256, account.pin_hash, account.password_hash) == (None, None, None)
    assert sign_in(kiosk, card, PIN).status == 401
    granted = check(kiosk, slip.json["short_code"]).json["token"]
    new_card = complete(kiosk, granted, "card", "917352").json["card_code"]
    assert new_card != card
    assert sign_in(kiosk, new_card, "917352").status == 201
    assert sign_in(kiosk, card, PIN).status == 401


def test_a_new_sign_in_takes_a_comparison_of_this_hour_and_an_account_in_use(kit: Kit, kiosk: Kiosk) -> None:
    client_token(kiosk)
    old = verify(kiosk, staff_token(kiosk), "client-alpha").json["id"]
    kit.clock.advance(minutes=61)
    staff = staff_token(kiosk)
    pin_again(kiosk, staff)
    refused = renew(kiosk, staff, old)
    assert (refused.code, refused.json["rule"]) == ("rule_r7", "R7")
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 201
    fresh = verify(kiosk, staff, "client-alpha").json["id"]
    deactivate(kiosk, staff)
    assert renew(kiosk, staff, fresh).code == "not_connected"


def test_what_was_done_with_the_account_stands_in_the_audit_chain_without_a_value(kit: Kit, kiosk: Kiosk) -> None:
    client_token(kiosk)
    staff = staff_token(kiosk)
    pin_again(kiosk, staff, "111222")
    deactivate(kiosk, staff)
    with reading(kit.engine) as db:
        events = [row.event for row in db.scalars(select(AuditEvent).order_by(AuditEvent.number))]
    assert [what for what in ("pin_wrong", "pin_given_again", "account_deactivated") if what in "".join(events)] == [
        "pin_wrong",
        "pin_given_again",
        "account_deactivated",
    ]
    assert not any(STAFF_PIN in event or "111222" in event for event in events)
