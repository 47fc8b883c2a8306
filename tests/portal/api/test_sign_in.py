"""Sign-in: the same words for every failure, counts that hold, sessions that end."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import PortalSession, StaffUser
from portal.onboarding import Tools, renew_staff_sign_in
from tests.portal.kit import BADGE, STAFF_PIN, Kiosk, Kit
from tests.portal.people import PASSWORD, PIN, client_token, connected, sign_in, sign_in_later, staff_token


def test_every_failure_has_the_same_words(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    wrong = [
        sign_in(kiosk, "alpha@example.org", "wrong password"),
        sign_in(kiosk, "nobody@example.org", PASSWORD),
        sign_in(kiosk, "staff1", "000000"),
        sign_in(kiosk, "KC1-" + "9" * 27, PIN),
        sign_in(kiosk, "KB1-" + "9" * 27, STAFF_PIN),
        sign_in(kiosk, "", ""),
    ]
    assert {(answer.status, answer.body) for answer in wrong} == {(401, wrong[0].body)}
    assert wrong[0].code == "sign_in_failed"


@pytest.mark.parametrize(
    ("identifier", "kind"),
    [
        ("staff1", "pin"),
        (" Staff1 ", "pin"),
        ("nobody", "password"),
        ("alpha@example.org", "password"),
        ("KC1-" + "9" * 27, "pin"),
        ("KB1-" + "9" * 27, "pin"),
    ],
)
def test_the_portal_decides_which_page_comes_next(kiosk: Kiosk, identifier: str, kind: str) -> None:
    assert kiosk.ask("POST", "/v1/sign-in/start", {"identifier": identifier}).json == {"secret_kind": kind}


def test_staff_sign_in_by_badge(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_staff("badged", badge=BADGE)
    answer = sign_in(kiosk, BADGE.lower(), STAFF_PIN)
    assert answer.json["purpose"] == "staff"
    assert (answer.json["idle_s"], answer.json["absolute_s"]) == (120, 1800)


def test_a_right_pin_sets_the_count_of_staff_to_zero(kit: Kit, kiosk: Kiosk) -> None:
    for _ in range(9):
        sign_in_later(kit, kiosk, "staff1", "000000")
    assert sign_in_later(kit, kiosk, "staff1", STAFF_PIN).status == 201
    assert sign_in(kiosk, "staff1", "000000").status == 401
    assert sign_in(kiosk, "staff1", STAFF_PIN).status == 201


def test_ten_wrong_pins_in_a_row_over_two_kiosks_lock_staff_until_an_admin(kit: Kit, kiosk: Kiosk) -> None:
    other = kit.kiosk()
    for turn in range(10):
        sign_in_later(kit, (kiosk, other)[turn % 2], "staff1", "000000")
    kit.clock.advance(days=1)
    assert sign_in(kiosk, "staff1", STAFF_PIN).status == 401
    with transaction(kit.engine) as db:
        staff = db.get_one(StaffUser, "id-staff1")
        assert staff.locked_at is not None
        staff.locked_at, staff.wrong_pins = None, 0
    assert sign_in(kiosk, "staff1", STAFF_PIN).status == 201


def test_ten_wrong_pins_ever_end_a_card(kit: Kit, kiosk: Kiosk) -> None:
    card = connected(kiosk, method="card")["card_code"]
    for _ in range(5):
        sign_in_later(kit, kiosk, card, "000000")
    assert sign_in_later(kit, kiosk, card, PIN).status == 201
    for _ in range(5):
        sign_in_later(kit, kiosk, card, "000000")
    assert sign_in_later(kit, kiosk, card, PIN).status == 401


def test_tries_at_the_same_moment_cannot_outrun_the_count(kit: Kit, kiosk: Kiosk) -> None:
    sealed = [
        kiosk.seal("POST", "/v1/sessions", {"identifier": "staff1", "secret": f"00000{at % 10}"}) for at in range(20)
    ]
    with ThreadPoolExecutor(20) as pool:
        list(pool.map(kiosk.send, sealed))
    with reading(kit.engine) as db:
        assert db.get_one(StaffUser, "id-staff1").wrong_pins <= 10


def test_guessing_on_an_account_is_slowed_down(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    for _ in range(10):
        sign_in(kiosk, "alpha@example.org", "wrong password")
    slowed = sign_in(kiosk, "alpha@example.org", PASSWORD)
    assert (slowed.status, slowed.code) == (429, "throttled")
    assert slowed.json["retry_after_s"] == int(slowed.headers["retry-after"])
    kit.clock.advance(minutes=16)
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 201


def test_another_spelling_of_the_address_is_no_new_account_to_guess_on(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    spellings = ("alpha@example.org", "alpha@\uff45xample.org", "alpha@example\u3002org", " Alpha@EXAMPLE.org")
    for spelling in spellings[1:]:
        assert sign_in(kiosk, spelling, "wrong password").status == 401
    assert sign_in(kiosk, "alpha@ex\uff41mple.org", PASSWORD).status == 429


def test_a_session_ends_when_nobody_is_there(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    search = ("POST", "/v1/clients/search", {"name": "alpha"})
    kit.clock.advance(seconds=100)
    assert kiosk.ask(*search, token=token).status == 200
    kit.clock.advance(seconds=100)
    assert kiosk.ask(*search, token=token).status == 200
    kit.clock.advance(seconds=121)
    assert kiosk.ask(*search, token=token).status == 401


def test_a_renewed_sign_in_ends_what_was_opened_with_the_old_one(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    with transaction(kit.engine) as db:
        tools = Tools(kit.clock(), lambda: "unused", os.urandom, kit.hasher)
        renew_staff_sign_in(db, db.get_one(StaffUser, "id-staff1"), tools=tools)
    assert kiosk.ask("POST", "/v1/clients/search", {"name": "alpha"}, token=token).status == 401


def test_a_session_ends_at_its_absolute_time(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    for _ in range(18):
        kit.clock.advance(seconds=100)
        last = kiosk.ask("POST", "/v1/clients/search", {"name": "alpha"}, token=token)
    assert last.status == 401


def test_the_next_person_at_a_kiosk_ends_the_session_before(kit: Kit, kiosk: Kiosk) -> None:
    first = client_token(kiosk)
    kit.add_client("beta")
    client_token(kiosk, "client-beta")
    assert kiosk.ask("GET", "/v1/me", token=first).status == 401


def test_tokens_are_stored_as_digests_only(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    with reading(kit.engine) as db:
        stored = db.scalars(select(PortalSession.token_sha256)).all()
    assert len(token) >= 43
    assert token not in stored
