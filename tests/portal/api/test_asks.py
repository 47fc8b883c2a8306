"""Staff ask a client for a place or a signature; what the client gives closes it."""

from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import AuditEvent, ClientAgency, ClientAsk
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token, staff_token, submission

PATH = "/v1/clients/client-alpha/asks"
PLACE = {"kind": "location"}
PAPER = {"kind": "signature", "template_id": "sample-roi"}


def ask(kiosk: Kiosk, staff: str, wanted: dict[str, str]) -> Answer:
    return kiosk.ask("POST", PATH, wanted, token=staff)


def asked(kiosk: Kiosk, client: str) -> list[tuple[str, str]]:
    """What the client sees at home."""
    home = kiosk.ask("GET", "/v1/me", token=client).json
    return [(one["kind"], one["title"]) for one in home["asks"]]


def test_a_client_sees_what_is_asked_until_it_is_given(kit: Kit, kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    assert ask(kiosk, staff, PLACE).status == 201
    kit.clock.advance(seconds=1)
    assert ask(kiosk, staff, PAPER).json["asked_by"] == "Demo Staff1"
    assert asked(kiosk, client) == [("signature", "Sample release of information"), ("location", "")]
    kiosk.keep("POST", "/v1/me/locations", {"way": "this_site"}, token=client)
    assert asked(kiosk, client) == [("signature", "Sample release of information")]
    kiosk.keep("POST", "/v1/signatures", submission(kiosk), token=client)
    assert asked(kiosk, client) == []
    with reading(kit.engine) as db:
        assert {row.state for row in db.scalars(select(ClientAsk))} == {"done"}


def test_the_same_is_not_asked_twice_and_what_is_signed_not_at_all(kiosk: Kiosk) -> None:
    client, staff = client_token(kiosk), staff_token(kiosk)
    ask(kiosk, staff, PLACE)
    assert ask(kiosk, staff, PLACE).code == "asked_already"
    assert ask(kiosk, staff, {"kind": "signature", "template_id": "unknown"}).code == "not_to_be_signed"
    listed = kiosk.ask("GET", PATH, token=staff).json
    assert [paper["template_id"] for paper in listed["papers"]] == ["sample-roi"]
    kiosk.keep("POST", "/v1/signatures", submission(kiosk), token=client)
    assert ask(kiosk, staff, PAPER).code == "not_to_be_signed"


def test_what_is_needed_no_more_is_taken_back_by_the_own_agency_only(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    with transaction(kit.engine) as db:
        db.add(ClientAgency(client_id="client-alpha", agency_id="agency-2"))
    client, staff = client_token(kiosk), staff_token(kiosk)
    path = f"{PATH}/{ask(kiosk, staff, PLACE).json['id']}"
    other = staff_token(kiosk, "staff2")
    assert kiosk.ask("GET", PATH, token=other).json["asks"] == []
    assert kiosk.ask("DELETE", path, token=other).code == "not_found"
    staff = staff_token(kiosk)
    assert kiosk.ask("DELETE", path, token=staff).status == 204
    assert kiosk.ask("DELETE", path, token=staff).status == 204
    assert asked(kiosk, client) == []
    with reading(kit.engine) as db:
        events = [event for event in db.scalars(select(AuditEvent.event)) if "ask_withdrawn" in event]
        assert [row.state for row in db.scalars(select(ClientAsk))] == ["withdrawn"]
    assert len(events) == 1
