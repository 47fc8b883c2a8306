"""Signing in with one's own phone, from the kiosk's code to its session."""

import pytest
from sqlalchemy import select

from portal import audit
from portal.database import reading, transaction
from portal.identity.hashing import Hasher
from portal.models import Account, AuditEvent, Device, PhoneSignIn, PortalSession, StaffUser
from tests.portal.kit import STAFF_PIN, Kiosk, Kit
from tests.portal.people import PASSWORD, PIN, connected
from tests.portal.web.browser import Browser
from tests.portal.web.ways import approve, begin, sign_in


def test_a_phone_says_yes_and_the_kiosk_is_signed_in(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    assert code.poll().code == "authorization_pending"
    phone.open(code.link)
    assert phone.says("You are signing in at:")
    assert phone.says("Demo Site 1")
    assert phone.says("Kiosk: Front desk")
    sign_in(phone)
    assert phone.path == "/phone/number"
    assert phone.says("Which number does the kiosk show?")
    assert code.poll().code == "number_wanted"
    phone.press("Continue", number=f" {code.number} ")
    assert phone.path == "/phone/done"
    assert phone.says("You can look at the kiosk again")
    session = code.poll()
    assert session.status == 201
    assert session.json["purpose"] == "client"
    answer = kiosk.ask("GET", "/v1/me", token=session.json["token"])
    assert answer.json["authenticated_by"] == "phone_password"
    assert kit.kiosk().ask("GET", "/v1/me", token=session.json["token"]).status == 401, "bound to its kiosk"


def test_a_card_and_a_pin_do_as_well_and_wrong_pins_count(kit: Kit) -> None:
    kiosk = kit.kiosk()
    card = str(connected(kiosk, method="card")["card_code"])
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link), card, "000000")
    assert phone.says("That did not work.")
    with reading(kit.engine) as db:
        assert db.scalars(select(Account.wrong_pins)).one() == 1
    sign_in(phone, card, PIN)
    with reading(kit.engine) as db:
        assert db.scalars(select(Account.wrong_pins)).one() == 1
    phone.press("Continue", number=code.number)
    token = code.poll().json["token"]
    assert kiosk.ask("GET", "/v1/me", token=token).json["authenticated_by"] == "phone_card"


def test_the_code_can_be_typed_in_any_case_and_without_the_hyphen(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    phone.open("/phone")
    assert phone.says("What code does the kiosk show?")
    phone.press("Continue", code=code.user_code.replace("-", " ").lower())
    assert phone.says("Demo Site 1")


def test_a_code_works_once(kit: Kit, kiosk: Kiosk) -> None:
    code, phone, other = begin(kiosk), Browser(kit), Browser(kit)
    approve(phone, code)
    assert other.open(code.link).says("This code does not work")
    assert code.poll().status == 201
    assert code.poll().code == "expired_token"
    assert other.open(code.link).says("This code does not work")


def test_of_two_phones_the_first_to_sign_in_has_the_code(kit: Kit, kiosk: Kiosk) -> None:
    code, first, second = begin(kiosk), Browser(kit), Browser(kit)
    first.open(code.link)
    second.open(code.link)
    assert sign_in(first).path == "/phone/number"
    assert sign_in(second).says("This code does not work")
    assert second.open("/phone/number").says("This code does not work")


def test_nobody_is_told_to_check_what_they_typed_where_the_code_ended_meanwhile(
    kit: Kit, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, phone, verify = begin(kiosk), Browser(kit), Hasher.verify

    def slow_verify(hasher: Hasher, stored: str | None, untrusted_secret: str) -> bool:
        kiosk.ask("DELETE", "/v1/phone-sign-ins/current")
        return verify(hasher, stored, untrusted_secret)

    phone.open(code.link)
    monkeypatch.setattr(Hasher, "verify", slow_verify)
    assert sign_in(phone).says("This code does not work")


def test_another_kiosk_cannot_use_the_device_code(kit: Kit, kiosk: Kiosk) -> None:
    code = begin(kiosk)
    approve(Browser(kit), code)
    assert code.poll(kiosk=kit.kiosk()).code == "expired_token"
    assert code.poll().status == 201


def test_a_new_code_and_going_back_end_the_code_before(kit: Kit, kiosk: Kiosk) -> None:
    first = begin(kiosk)
    second = begin(kiosk)
    assert first.poll().code == "expired_token"
    assert Browser(kit).open(first.link).says("This code does not work")
    assert kiosk.ask("DELETE", "/v1/phone-sign-ins/current").status == 204
    assert second.poll().code == "expired_token"
    assert kiosk.ask("DELETE", "/v1/phone-sign-ins/current").status == 204


def test_a_phone_that_signed_in_cannot_go_on_with_a_code_that_was_left(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link))
    begin(kiosk)
    assert phone.press("Continue", number=code.number).says("This code does not work")


def test_a_code_lives_five_minutes(kit: Kit, kiosk: Kiosk) -> None:
    code = begin(kiosk)
    assert code.json["expires_in_s"] == 300
    kit.clock.advance(seconds=299)
    assert Browser(kit).open(code.link).says("Demo Site 1")
    kit.clock.advance(seconds=1)
    assert Browser(kit).open(code.link).says("This code does not work")
    assert code.poll().code == "expired_token"


def test_who_signs_in_at_the_last_moment_has_time_to_look_at_the_kiosk(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    kit.clock.advance(seconds=299)
    sign_in(phone.open(code.link))
    kit.clock.advance(seconds=100)
    assert phone.press("Continue", number=code.number).path == "/phone/done"
    assert code.poll().status == 201


def test_a_phone_that_is_too_late_for_the_number_is_told_so(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link))
    kit.clock.advance(seconds=300)
    assert phone.press("Continue", number=code.number).says("This code does not work")
    assert code.poll().code == "expired_token"


def test_a_kiosk_that_asks_too_often_has_to_wait_longer(kit: Kit, kiosk: Kiosk) -> None:
    code = begin(kiosk)
    assert code.poll().code == "authorization_pending"
    assert code.poll(after_s=2).code == "slow_down"
    assert code.poll(after_s=7).code == "slow_down"
    assert code.poll(after_s=13).code == "authorization_pending"


def test_the_third_wrong_number_ends_the_code(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link))
    for _ in range(2):
        phone.press("Continue", number=code.wrong_number)
        assert phone.says("This is not the number on the kiosk.")
    assert code.poll().code == "number_wanted"
    assert phone.press("Continue", number=code.wrong_number).path == "/phone/stopped"
    assert code.poll().code == "access_denied"
    assert phone.open("/phone/number").path == "/phone/stopped"


def test_without_the_number_nothing_comes_of_a_right_password(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link))
    assert phone.open("/phone/done").path == "/phone/number"
    assert code.poll().code == "number_wanted"


def test_this_was_not_me_ends_the_code_before_anybody_signed_in(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    assert phone.open(code.link).press("This was not me").path == "/phone/stopped"
    assert code.poll().code == "access_denied"
    assert Browser(kit).open(code.link).says("This code does not work")


def test_this_was_not_me_ends_the_code_after_the_password(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link)).press("This was not me")
    assert code.poll().code == "access_denied"


def test_this_was_not_me_ends_the_session_at_the_kiosk(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    approve(phone, code)
    token = code.poll().json["token"]
    assert phone.open("/phone/done").press("This was not me").path == "/phone/stopped"
    assert kiosk.ask("GET", "/v1/me", token=token).status == 401


def test_this_was_not_me_said_again_is_one_line_in_the_audit_chain(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    form = sign_in(phone.open(code.link)).form("This was not me")
    for _ in range(3):
        assert phone.send(form, form.fields).path == "/phone/stopped"
    with reading(kit.engine) as db:
        assert sum("phone_sign_in_stopped" in event for event in db.scalars(select(AuditEvent.event))) == 1


def test_this_was_not_me_leaves_the_sessions_of_others_alone(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    approve(phone, code)
    code.poll()
    kit.add_client("beta")
    token = connected(kiosk, "client-beta")["session"]["token"]
    phone.open("/phone/done").press("This was not me")
    assert kiosk.ask("GET", "/v1/me", token=token).status == 200


def test_staff_cannot_sign_in_on_a_phone_and_their_pin_is_not_touched(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    phone.open(code.link)
    for wait_s in (0, 0, 0, 5, 10):
        kit.clock.advance(seconds=wait_s)
        assert sign_in(phone, "staff1", STAFF_PIN).says("That did not work.")
    with reading(kit.engine) as db:
        assert db.get_one(StaffUser, "id-staff1").wrong_pins == 0


def test_every_failure_has_the_same_words(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    phone.open(code.link)
    tries = (
        ("alpha@example.org", "wrong password"),
        ("nobody@example.org", PASSWORD),
        ("staff1", STAFF_PIN),
        ("KC1-" + "9" * 27, PIN),
        ("KB1-" + "9" * 27, STAFF_PIN),
    )
    said = set()
    for identifier, secret in tries:
        sign_in(phone, identifier, secret)
        said.add((phone.status, tuple(phone.page.words)))
    assert len(said) == 1


def test_a_closed_account_signs_nobody_in(kit: Kit, kiosk: Kiosk) -> None:
    with transaction(kit.engine) as db:
        db.scalars(select(Account)).one().state = "deactivated"
    phone = sign_in(Browser(kit).open(begin(kiosk).link))
    assert phone.says("That did not work.")


@pytest.mark.parametrize("change", [{"state": "deactivated"}, {"password_hash": "another"}])
def test_what_changes_after_the_yes_counts_before_the_session(kit: Kit, kiosk: Kiosk, change: dict[str, str]) -> None:
    """R6, R8: deactivation is at once; so is another secret."""
    code = begin(kiosk)
    approve(Browser(kit), code)
    with transaction(kit.engine) as db:
        account = db.scalars(select(Account)).one()
        for name, value in change.items():
            setattr(account, name, value)
    assert code.poll().code == "access_denied"
    with reading(kit.engine) as db:
        assert "phone_password" not in db.scalars(select(PortalSession.authenticated_by)).all()


def test_a_revoked_kiosk_has_no_code_any_more(kit: Kit, kiosk: Kiosk) -> None:
    code = begin(kiosk)
    with transaction(kit.engine) as db:
        db.get_one(Device, kiosk.id).revoked_at = kit.clock()
    assert Browser(kit).open(code.link).says("This code does not work")


def test_nothing_that_opens_an_account_stands_in_the_database(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    approve(phone, code)
    cookie = phone.cookie
    assert len(code.json["device_code"]) >= 43
    with reading(kit.engine) as db:
        row = db.scalars(select(PhoneSignIn)).one()
        stored = [str(getattr(row, column.name)) for column in PhoneSignIn.__table__.columns]
    for secret in (code.json["device_code"], code.user_code, code.user_code.replace("-", ""), code.number, cookie):
        assert secret not in stored


def test_codes_of_yesterday_are_forgotten(kit: Kit, kiosk: Kiosk) -> None:
    begin(kiosk)
    kit.clock.advance(hours=2)
    begin(kiosk)
    with reading(kit.engine) as db:
        assert len(db.scalars(select(PhoneSignIn)).all()) == 1


def test_each_act_leaves_its_line_in_the_audit_chain(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link), secret="wrong password")
    sign_in(phone)
    phone.press("Continue", number=code.wrong_number)
    phone.press("Continue", number=code.number)
    code.poll()
    phone.open("/phone/done").press("This was not me")
    with reading(kit.engine) as db:
        events = "".join(db.scalars(select(audit.AuditEvent.event)))
    for what in (
        "phone_sign_in_begun",
        "sign_in_failed",
        "phone_signed_in",
        "phone_number_wrong",
        "phone_number_given",
        "signed_in",
        "phone_sign_in_stopped",
    ):
        assert f'"what":"{what}","who"' in events, what
    assert '"who":"phone"' in events
    assert '"who":"client:client-alpha"' in events
    for value in (code.user_code, "alpha@example.org", PASSWORD):
        assert value not in events
    assert audit.verify(kit.engine).is_whole


def test_without_a_public_address_phones_are_not_offered(kit: Kit, kiosk: Kiosk) -> None:
    assert kiosk.signed("GET", "/v1/device/public").json()["takes_phones"] is True
    for address in (None, "http://portal.example.org"):
        kit.settings = kit.settings.model_copy(update={"public_url": address})
        kit.restart()
        assert kiosk.signed("GET", "/v1/device/public").json()["takes_phones"] is False
        assert kiosk.ask("POST", "/v1/phone-sign-ins").code == "phone_not_offered"
        assert Browser(kit).open("/phone").status == 404
