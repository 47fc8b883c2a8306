"""Activation: a code and a date of birth, a chosen sign-in, and one answer for all that can go wrong."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import event, select

from portal.database import is_postgresql, reading, transaction
from portal.models import Account, Client, Contact, Invitation, OutgoingMail, Verification
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import (
    PASSWORD,
    PIN,
    check,
    complete,
    connected,
    deactivate,
    invitation,
    sign_in,
    staff_token,
)


def test_an_invited_client_connects_with_a_password_and_signs_in_later(kit: Kit, kiosk: Kiosk) -> None:
    activated = connected(kiosk)
    assert activated["session"]["purpose"] == "client"
    assert activated["card_code"] is None
    again = sign_in(kiosk, " Alpha@Example.org", PASSWORD)
    assert again.status == 201
    home = kiosk.ask("GET", "/v1/me", token=again.json["token"]).json
    assert home["client_ref"] == "client-alpha"
    assert home["authenticated_by"] == "password"
    assert home["verified_by"]["kinds"] == ["date_of_birth", "ssn"]


def test_the_day_on_which_staff_verified_somebody_is_the_sites_day(kit: Kit, kiosk: Kiosk) -> None:
    token = connected(kiosk)["session"]["token"]
    with transaction(kit.engine) as db:
        verified = db.scalars(select(Verification)).one()
        verified.verified_at = dt.datetime(2026, 3, 2, 3, tzinfo=dt.UTC)  # evening at the site
    assert kiosk.ask("GET", "/v1/me", token=token).json["verified_by"]["verified_on"] == "2026-03-01"


def test_an_invited_client_connects_with_a_card_and_signs_in_with_it(kiosk: Kiosk) -> None:
    card = connected(kiosk, method="card")["card_code"]
    assert kiosk.ask("POST", "/v1/sign-in/start", {"identifier": card}).json == {"secret_kind": "pin"}
    assert sign_in(kiosk, card, PIN).status == 201
    assert sign_in(kiosk, "alpha@example.org", PIN).status == 401


def test_the_codes_of_the_slip_and_of_the_picture_both_work(kit: Kit, kiosk: Kiosk) -> None:
    invited = invitation(kiosk)
    assert check(kiosk, invited["qr_text"]).status == 200
    assert check(kiosk, invited["short_code"].lower()[:4] + "-" + invited["short_code"][4:]).status == 200
    with reading(kit.engine) as db:
        mail = db.scalars(select(OutgoingMail)).first()
    assert mail is not None


def _wrong_date(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    return invited["short_code"], "1980-03-02"


def _wrong_date_of_picture(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    return invited["qr_text"], "1980-03-02"


def _used(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    complete(kiosk, check(kiosk, invited["short_code"]).json["token"])
    return invited["short_code"], "1980-03-01"


def _expired(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    kit.clock.advance(days=15)
    return invited["short_code"], "1980-03-01"


def _unknown(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    return "22222222", "1980-03-01"


def _deactivated(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    assert deactivate(kiosk, staff_token(kiosk), reason="client_wish").status == 204
    return invited["short_code"], "1980-03-01"


def _under_18(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    return _with_record(kit, invited, date_of_birth=kit.clock().date() - dt.timedelta(days=17 * 365))


def _partial_date(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    return _with_record(kit, invited, dob_data_quality=2)


def _other_email(kit: Kit, kiosk: Kiosk, invited: dict[str, str]) -> tuple[str, str]:
    with transaction(kit.engine) as db:
        db.get_one(Contact, "client-alpha").email = "other@example.org"
    return invited["qr_text"], "1980-03-01"


def _with_record(kit: Kit, invited: dict[str, str], **changes: object) -> tuple[str, str]:
    with transaction(kit.engine) as db:
        client = db.get_one(Client, "client-alpha")
        for name, value in changes.items():
            setattr(client, name, value)
        date = client.date_of_birth
    assert date is not None
    return invited["qr_text"], date.isoformat()


@pytest.mark.parametrize(
    "case",
    [
        _wrong_date,
        _wrong_date_of_picture,
        _used,
        _expired,
        _unknown,
        _deactivated,
        _under_18,
        _partial_date,
        _other_email,
    ],
)
def test_every_failure_looks_the_same(kit: Kit, kiosk: Kiosk, case) -> None:  # type: ignore[no-untyped-def]
    code, date = case(kit, kiosk, invitation(kiosk))
    answer = check(kiosk, code, date)
    assert (answer.status, answer.code) == (403, "activation_failed")
    assert answer.body == check(kiosk, "33333333", date).body


def test_five_wrong_dates_end_an_invitation(kiosk: Kiosk) -> None:
    code = invitation(kiosk)["qr_text"]
    for day in range(2, 7):
        assert check(kiosk, code, f"1980-03-0{day}").status == 403
    assert check(kiosk, code).status == 403


def test_wrong_dates_at_the_same_moment_are_all_counted(kit: Kit, kiosk: Kiosk) -> None:
    code = invitation(kiosk)["qr_text"]
    tries = [
        kiosk.seal("POST", "/v1/activations/check", {"code": code, "date_of_birth": f"1980-04-0{day}"})
        for day in range(1, 9)
    ]
    with ThreadPoolExecutor(len(tries)) as pool:
        list(pool.map(kiosk.send, tries))
    with reading(kit.engine) as db:
        assert db.scalars(select(Invitation.wrong_dates)).one() == len(tries)


def test_who_has_the_slip_cannot_try_one_birth_date_after_the_other(kit: Kit, kiosk: Kiosk) -> None:
    code = invitation(kiosk)["short_code"]
    for day in range(2, 12):
        kit.clock.advance(hours=3)
        assert check(kiosk, code, f"1980-03-{day:02}").status == 403
    kit.clock.advance(days=2)
    answer = check(kiosk, code)
    assert (answer.status, answer.code) == (403, "activation_failed")


def test_an_address_that_staff_change_meanwhile_ends_the_activation(kit: Kit, kiosk: Kiosk) -> None:
    if not is_postgresql(kit.engine):
        pytest.skip("SQLite has one writer at a time: nothing can happen meanwhile")
    granted = check(kiosk, invitation(kiosk)["short_code"])
    staff_kiosk = kit.kiosk()
    token = staff_token(staff_kiosk)
    changed: list[int] = []

    def change(_connection, _cursor, statement, *_):  # type: ignore[no-untyped-def]
        if statement.startswith("UPDATE invitation SET used_at") and not changed:
            changed.append(0)
            target, body = "/v1/clients/client-alpha/contact-email", {"email": "new@example.org"}
            answer = staff_kiosk.ask("PUT", target, body, token=token, headers={"if-match": '"contact-1"'})
            changed.append(answer.status or 0)

    event.listen(kit.engine, "before_cursor_execute", change)
    answer = complete(kiosk, granted.json["token"])
    event.remove(kit.engine, "before_cursor_execute", change)
    assert changed == [0, 200]
    assert (answer.status, answer.code) == (403, "activation_failed")
    with reading(kit.engine) as db:
        assert db.scalars(select(Account.state)).one() == "invited"


def test_a_second_invitation_ends_the_first(kiosk: Kiosk) -> None:
    first = invitation(kiosk)
    second = invitation(kiosk)
    assert check(kiosk, first["short_code"]).status == 403
    assert check(kiosk, second["short_code"]).status == 200


def test_one_invitation_connects_once_though_two_have_begun(kit: Kit, kiosk: Kiosk) -> None:
    code = invitation(kiosk)["short_code"]
    one, other = check(kiosk, code), check(other_kiosk := kit.kiosk(), code)
    assert complete(kiosk, one.json["token"]).status == 201
    assert complete(other_kiosk, other.json["token"]).code == "activation_failed"


@pytest.mark.parametrize(
    ("method", "secret", "code"),
    [
        ("password", "short", "password_too_short"),
        ("password", "x" * 130, "password_too_long"),
        ("password", "Password!!!!2026", "password_too_common"),
        ("password", "demoalphademo1ab", "password_too_close"),
        ("card", "12345", "pin_not_six_digits"),
        ("card", "123456", "pin_too_simple"),
        ("card", "030180", "pin_too_simple"),
    ],
)
def test_weak_secrets_are_refused_with_their_reason(kiosk: Kiosk, method: str, secret: str, code: str) -> None:
    granted = check(kiosk, invitation(kiosk)["short_code"])
    answer = complete(kiosk, granted.json["token"], method, secret)
    assert (answer.status, answer.code) == (422, code)
    assert complete(kiosk, granted.json["token"]).status == 201


def test_guessing_codes_at_one_kiosk_is_slowed_down(kit: Kit, kiosk: Kiosk) -> None:
    answers = [check(kiosk, f"2222222{letter}") for letter in "23456789ABCDEFGHJKMNPQRST"]
    assert answers[-1].status == 429
    assert int(answers[-1].headers["retry-after"]) > 0
    kit.clock.advance(minutes=11)
    assert check(kiosk, "22222222").status == 403
