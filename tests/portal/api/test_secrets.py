"""A client changes the password or PIN, and reports a lost card."""

import pytest
from sqlalchemy import select

from portal.database import reading
from portal.models import Account, AuditEvent
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import PASSWORD, PIN, client_token, connected, sign_in

NEW_PASSWORD = "seven quiet boats again"
NEW_PIN = "904172"


def change(kiosk: Kiosk, token: str, old: str, new: str) -> Answer:
    return kiosk.ask("POST", "/v1/me/secret", {"old": old, "new": new}, token=token)


def audited(kit: Kit, code: str) -> list[str]:
    with reading(kit.engine) as db:
        return [event for event in db.scalars(select(AuditEvent.event)) if f'"{code}"' in event]


def test_a_changed_password_counts_at_once_and_the_old_one_no_more(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert change(kiosk, token, PASSWORD, NEW_PASSWORD).status == 204
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).code == "sign_in_failed"
    assert sign_in(kiosk, "alpha@example.org", NEW_PASSWORD).status == 201
    (event,) = audited(kit, "secret_changed")
    assert '"fields":["password"]' in event
    assert NEW_PASSWORD not in event


def test_every_other_session_ends_and_this_one_goes_on(kit: Kit, kiosk: Kiosk) -> None:
    elsewhere = kit.kiosk()
    first = client_token(elsewhere)
    token = sign_in(kiosk, "alpha@example.org", PASSWORD).json["token"]
    assert elsewhere.ask("GET", "/v1/me", token=first).status == 200
    assert change(kiosk, token, PASSWORD, NEW_PASSWORD).status == 204
    assert elsewhere.ask("GET", "/v1/me", token=first).status == 401
    assert kiosk.ask("GET", "/v1/me", token=token).status == 200


def test_a_changed_pin_counts_at_once_with_the_same_card(kiosk: Kiosk) -> None:
    made = connected(kiosk, method="card")
    token, card = str(made["session"]["token"]), str(made["card_code"])
    assert change(kiosk, token, PIN, NEW_PIN).status == 204
    assert sign_in(kiosk, card, PIN).code == "sign_in_failed"
    assert sign_in(kiosk, card, NEW_PIN).status == 201


REFUSED = {
    "wrong": ("not the password at all", NEW_PASSWORD, "secret_wrong"),
    "wrong and bad": ("not the password at all", "short", "secret_wrong"),
    "unchanged": (PASSWORD, PASSWORD, "secret_unchanged"),
    "short": (PASSWORD, "too short", "password_too_short"),
    "own name": (PASSWORD, "alphaalphaalpha1", "password_too_close"),
}


@pytest.mark.parametrize(("old", "new", "code"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused_changes_nothing(kiosk: Kiosk, old: str, new: str, code: str) -> None:
    token = client_token(kiosk)
    answer = change(kiosk, token, old, new)
    assert (answer.status, answer.code) == (422, code)
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 201


@pytest.mark.parametrize("new", ["030180", "123456", "12345"])
def test_a_pin_that_is_easy_to_guess_is_refused_and_costs_no_try(kit: Kit, kiosk: Kiosk, new: str) -> None:
    token = str(connected(kiosk, method="card")["session"]["token"])
    assert change(kiosk, token, PIN, new).code in {"pin_too_simple", "pin_not_six_digits"}
    with reading(kit.engine) as db:
        assert db.scalars(select(Account.wrong_pins)).one() == 0


def test_wrong_pins_count_together_with_those_at_sign_in(kit: Kit, kiosk: Kiosk) -> None:
    made = connected(kiosk, method="card")
    token, card = str(made["session"]["token"]), str(made["card_code"])
    for wait_s in (0, 0, 0, 5, 10):
        kit.clock.advance(seconds=wait_s)
        assert change(kiosk, token, "000000", NEW_PIN).code == "secret_wrong"
        assert sign_in(kit.kiosk(), card, "000000").code == "sign_in_failed"
    kit.clock.advance(seconds=20)
    assert change(kiosk, token, PIN, NEW_PIN).code == "secret_wrong"
    assert sign_in(kit.kiosk(), card, PIN).code == "sign_in_failed"
    assert len(audited(kit, "secret_change_failed")) == 6


def test_guessing_is_slowed_down(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    answers = [change(kiosk, token, f"guess {number} of many words", NEW_PASSWORD) for number in range(4)]
    assert [answer.code for answer in answers] == ["secret_wrong"] * 3 + ["throttled"]
    assert change(kiosk, token, PASSWORD, NEW_PASSWORD).code == "throttled"
    kit.clock.advance(seconds=16 * 60)
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 201


def test_a_lost_card_opens_nothing_any_more_and_the_visit_goes_on(kit: Kit, kiosk: Kiosk) -> None:
    made = connected(kiosk, method="card")
    token, card = str(made["session"]["token"]), str(made["card_code"])
    assert kiosk.ask("GET", "/v1/me", token=token).json["has_card"] is True
    for _ in range(2):
        assert kiosk.ask("POST", "/v1/me/card-loss", token=token).status == 204
    assert sign_in(kit.kiosk(), card, PIN).code == "sign_in_failed"
    assert kiosk.ask("GET", "/v1/me", token=token).json["has_card"] is False
    assert len(audited(kit, "card_lost")) == 1


def test_who_has_no_card_has_none_to_lose(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert kiosk.ask("GET", "/v1/me", token=token).json["has_card"] is False
    assert kiosk.ask("POST", "/v1/me/card-loss", token=token).status == 204
    assert audited(kit, "card_lost") == []
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 201
