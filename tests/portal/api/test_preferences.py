"""How a client likes to read is remembered when they say so; and whose staff can open the record."""

import pytest
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Account, AuditEvent, Client, ClientAgency
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import PASSWORD, client_token, sign_in

LARGE = {"language": "es", "text_size": 125, "contrast": "high_contrast"}


def keep(kiosk: Kiosk, token: str, **other: object) -> Answer:
    return kiosk.ask("PUT", "/v1/me/preferences", {**LARGE, **other}, token=token)


def known(kiosk: Kiosk, token: str) -> object:
    return kiosk.ask("GET", "/v1/me", token=token).json["preferences"]


def test_preferences_are_there_at_the_next_sign_in(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert known(kiosk, token) is None
    assert keep(kiosk, token).status == 204
    again = sign_in(kiosk, "alpha@example.org", PASSWORD).json["token"]
    assert known(kiosk, again) == LARGE
    with reading(kit.engine) as db:
        assert db.scalars(select(Account.language)).one() == "es"


def test_what_is_forgotten_is_gone(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    keep(kiosk, token)
    for _ in range(2):
        assert kiosk.ask("DELETE", "/v1/me/preferences", token=token).status == 204
    assert known(kiosk, token) is None
    with reading(kit.engine) as db:
        assert db.execute(select(Account.text_size, Account.contrast)).one() == (None, None)
        assert sum("preferences_forgotten" in event for event in db.scalars(select(AuditEvent.event))) == 1


def test_the_same_preferences_again_are_no_event(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    keep(kiosk, token)
    keep(kiosk, token)
    keep(kiosk, token, text_size=150)
    with reading(kit.engine) as db:
        events = [event for event in db.scalars(select(AuditEvent.event)) if "preferences_kept" in event]
    assert len(events) == 2
    assert not any("high" in event for event in events)


@pytest.mark.parametrize("wrong", [{"text_size": 110}, {"contrast": "pink"}, {"language": "English"}, {"more": 1}])
def test_preferences_that_are_none_are_refused(kiosk: Kiosk, wrong: dict[str, object]) -> None:
    token = client_token(kiosk)
    assert keep(kiosk, token, **wrong).status == 422
    assert known(kiosk, token) is None


def test_the_agencies_that_serve_the_client_are_named(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    kit.add_agency(3)
    token = client_token(kiosk)
    with transaction(kit.engine) as db:
        db.add(ClientAgency(client_id="client-alpha", agency_id="agency-3"))
    seen = kiosk.ask("GET", "/v1/me/seen-by", token=token).json
    assert seen == {"agencies": ["Demo Agency 1", "Demo Agency 3"], "is_restricted": False}
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-alpha").is_restricted = True
    assert kiosk.ask("GET", "/v1/me/seen-by", token=token).json["is_restricted"] is True
