"""What clients ask to change on their contact tab waits for staff and overwrites nothing."""

import pytest
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Account, AuditEvent, Contact, ContactChangeRow
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token

PHONE = {"kind": "phone", "use": "mobile", "value": "(408) 555-0142", "may_leave_message": True, "seen_version": 1}


def change(kiosk: Kiosk, token: str, **other: object) -> Answer:
    return kiosk.keep("POST", "/v1/me/contact", {**PHONE, **other}, token=token)


def tab(kiosk: Kiosk, token: str) -> dict[str, object]:
    return dict(kiosk.ask("GET", "/v1/me/contact", token=token).json)


def rows(kit: Kit) -> list[ContactChangeRow]:
    with reading(kit.engine) as db:
        return list(db.scalars(select(ContactChangeRow)))


def test_a_new_phone_waits_for_staff_and_the_record_stays(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    before = tab(kiosk, token)
    assert change(kiosk, token).status == 201
    after = tab(kiosk, token)
    (new,) = [entry for entry in after["entries"] if entry["state"] == "pending"]
    assert (new["value"], new["use"], new["may_leave_message"], new["may_name_agency"]) == (
        "+14085550142",
        "mobile",
        True,
        False,
    )
    assert [entry for entry in after["entries"] if entry["state"] is None] == before["entries"]
    (row,) = rows(kit)
    assert (row.is_portal_entered, row.is_late) == (True, False)


def test_where_staff_changed_the_tab_meanwhile_both_versions_stay(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    seen = tab(kiosk, token)
    with transaction(kit.engine) as db:
        contact = db.get_one(Contact, "client-alpha")
        contact.phone, contact.version = "+14085550199", contact.version + 1
    change(kiosk, token, replaces="tab-phone", seen_version=seen["version"])
    with reading(kit.engine) as db:
        assert db.get_one(Contact, "client-alpha").phone == "+14085550199"
    (row,) = rows(kit)
    assert (row.value, row.seen_version, row.tab_version) == ("+14085550142", seen["version"], seen["version"] + 1)


def test_another_email_leaves_the_account_alone_until_staff_confirm(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert tab(kiosk, token)["email_signs_in"] is True
    answer = change(kiosk, token, kind="email", use=None, value="new@example.org", replaces="tab-email")
    assert answer.status == 201
    (row,) = rows(kit)
    assert row.waits_for_r4
    with reading(kit.engine) as db:
        assert db.scalars(select(Account.email)).one() == row.before != row.value
    assert kiosk.ask("GET", "/v1/me", token=token).status == 200


def test_a_removal_names_what_it_removes(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert change(kiosk, token, is_removal=True, value="").code == "contact_removes_nothing"
    assert change(kiosk, token, is_removal=True, value="", replaces="tab-phone").status == 201


REFUSED = {
    "no number": ({"value": "555-0142"}, "phone_invalid"),
    "no address": ({"kind": "email", "value": "nobody"}, "email_invalid"),
    "another kind": ({"kind": "email", "value": "a@example.org", "replaces": "tab-address"}, "contact_kind_differs"),
}


@pytest.mark.parametrize(("other", "code"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_used_is_refused(kiosk: Kiosk, other: dict[str, object], code: str) -> None:
    with transaction(kiosk.kit.engine) as db:
        db.get_one(Contact, "client-alpha").address = "100 Demo Street"
    assert change(kiosk, client_token(kiosk), **other).code == code


def test_the_audit_names_the_field_and_never_the_value(kit: Kit, kiosk: Kiosk) -> None:
    change(kiosk, client_token(kiosk))
    with reading(kit.engine) as db:
        events = list(db.scalars(select(AuditEvent.event)))
    assert any("contact_change_asked" in event and '"phone"' in event for event in events)
    assert not any("5550142" in event for event in events)
