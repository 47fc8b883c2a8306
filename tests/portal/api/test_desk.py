"""What waits for staff, counted for the own agency; whom a look-up finds, and what it leaves in the audit chain."""

import json

from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Account, AuditEvent, Client, ClientAgency
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import client_token, connected, staff_token

PLACE = {"way": "this_site"}


def searches(kit: Kit) -> list[dict[str, object]]:
    with reading(kit.engine) as db:
        events = [json.loads(row.event) for row in db.scalars(select(AuditEvent).order_by(AuditEvent.number))]
    return [event["about"] for event in events if event["what"] == "clients_searched"]


def found(kiosk: Kiosk, token: str, **wanted: str) -> set[str]:
    answer = kiosk.ask("POST", "/v1/clients/search", wanted, token=token)
    assert answer.status == 200, answer.body
    return {hit["client_ref"] for hit in answer.json}


def hide(kit: Kit, client_id: str) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Client, client_id).is_restricted = True


def test_the_desk_counts_what_waits_for_the_own_agency(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    client, staff = client_token(kiosk), staff_token(kiosk)
    assert kiosk.ask("GET", "/v1/desk", token=staff).json == {"reviews": 0, "messages": 0, "asks": 0, "overdue": 0}
    kiosk.keep("POST", "/v1/me/locations", PLACE, token=client)
    kiosk.ask("POST", "/v1/clients/client-alpha/asks", {"kind": "location"}, token=staff)
    kit.clock.advance(seconds=1)
    kiosk.ask("POST", "/v1/clients/client-alpha/document-requests", {"kind": "pay_stub"}, token=staff)
    assert kiosk.ask("GET", "/v1/desk", token=staff).json == {"reviews": 1, "messages": 0, "asks": 2, "overdue": 0}
    (one,) = kiosk.ask("GET", "/v1/desk/asks", token=staff).json
    assert (one["client"]["client_ref"], one["count"]) == ("client-alpha", 2)
    other = staff_token(kiosk, "staff2")
    assert kiosk.ask("GET", "/v1/desk", token=other).json == {"reviews": 0, "messages": 0, "asks": 0, "overdue": 0}
    assert kiosk.ask("GET", "/v1/desk/asks", token=other).json == []


def test_a_restricted_client_is_counted_and_listed_for_an_admin_only(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_staff("boss", role="agency_admin")
    kiosk.ask("POST", "/v1/clients/client-alpha/asks", {"kind": "location"}, token=staff_token(kiosk))
    hide(kit, "client-alpha")
    staff = staff_token(kiosk)
    assert kiosk.ask("GET", "/v1/desk", token=staff).json["asks"] == 0
    assert kiosk.ask("GET", "/v1/desk/asks", token=staff).json == []
    boss = staff_token(kiosk, "boss")
    assert kiosk.ask("GET", "/v1/desk", token=boss).json["asks"] == 1
    assert len(kiosk.ask("GET", "/v1/desk/asks", token=boss).json) == 1


def test_a_client_is_found_by_the_whole_date_of_birth_and_by_it_with_a_name(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_client("beta")
    token = staff_token(kiosk)
    assert found(kiosk, token, date_of_birth="1980-03-01") == {"client-alpha", "client-beta"}
    assert found(kiosk, token, date_of_birth="1980-03-01", name="Beta") == {"client-beta"}
    assert found(kiosk, token, date_of_birth="1980-03-02") == set()
    assert found(kiosk, token, date_of_birth="1980-03-02", name="Alpha") == set()


def test_a_client_is_found_by_the_card_that_signs_in_and_by_no_other(kit: Kit, kiosk: Kiosk) -> None:
    card = connected(kiosk, method="card")["card_code"]
    token = staff_token(kiosk)
    assert found(kiosk, token, card=card.lower()) == {"client-alpha"}
    assert found(kiosk, token, card="KC1-" + "2" * 27) == set()
    with transaction(kit.engine) as db:
        db.scalars(select(Account)).one().card_sha256 = None
    assert found(kiosk, token, card=card) == set()


def test_no_way_of_looking_up_finds_somebody_elses_or_a_restricted_client(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    card = connected(kiosk, method="card")["card_code"]
    ways = ({"date_of_birth": "1980-03-01"}, {"hmis_id": "HM-alpha"}, {"card": card}, {"name": "Demo Client Alpha"})
    other = staff_token(kiosk, "staff2")
    assert [found(kiosk, other, **way) for way in ways] == [set()] * 4
    hide(kit, "client-alpha")
    own = staff_token(kiosk)
    assert [found(kiosk, own, **way) for way in ways] == [set()] * 4
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-alpha").is_restricted = False
        db.add(ClientAgency(client_id="client-alpha", agency_id="agency-2"))
    other = staff_token(kiosk, "staff2")
    assert [found(kiosk, other, **way) for way in ways] == [{"client-alpha"}] * 4


def test_every_look_up_is_audited_by_its_kind_and_never_with_what_was_typed(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    found(kiosk, token, date_of_birth="1980-03-01", name="Alpha")
    found(kiosk, token, card="KC1-" + "2" * 27)
    found(kiosk, token, hmis_id="HM-alpha")
    assert [(about["by"], about["hits"]) for about in searches(kit)] == [
        ("date_of_birth,name", 1),
        ("card", 0),
        ("hmis_id", 1),
    ]
    assert "1980" not in json.dumps(searches(kit))
