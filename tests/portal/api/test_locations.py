"""Where a client can be found: told once, seen in order, forgotten when the client says so."""

import datetime as dt

from sqlalchemy import select

from portal.database import reading
from portal.models import AuditEvent, ClientLocation
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token

BRIDGE = {
    "way": "place",
    "place": "under the bridge at 5th",
    "days": ["SU", "MO"],
    "parts": ["night"],
    "note": "blue tent",
}


def tell(kiosk: Kiosk, token: str, **other: object) -> Answer:
    return kiosk.keep("POST", "/v1/me/locations", {**BRIDGE, **other}, token=token)


def told(kiosk: Kiosk, token: str) -> list[dict[str, object]]:
    return list(kiosk.ask("GET", "/v1/me/locations", token=token).json["told"])


def test_a_place_is_told_in_the_clients_words(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    answer = tell(kiosk, token)
    assert answer.status == 201
    assert len(answer.json["reference"]) == 9
    (place,) = told(kiosk, token)
    assert (place["place"], place["note"], place["days"], place["parts"]) == (
        "under the bridge at 5th",
        "blue tent",
        ["MO", "SU"],
        ["night"],
    )
    assert (place["is_current"], place["reviewed"]) == (True, None)
    assert kiosk.ask("GET", "/v1/me", token=token).json["location_told_at"] == place["told_at"]
    with reading(kit.engine) as db:
        row = db.scalars(select(ClientLocation)).one()
        assert (row.is_portal_entered, row.is_late) == (True, False)


def test_who_can_see_it_is_said_before_anything_is_told(kiosk: Kiosk) -> None:
    answer = kiosk.ask("GET", "/v1/me/locations", token=client_token(kiosk)).json
    assert answer == {"told": [], "seen_by": ["Demo Agency 1"]}


def test_the_newest_place_that_still_holds_is_the_current_one(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    tell(kiosk, token, place="the library")
    kit.clock.advance(seconds=5)
    today = kit.clock().date()
    tell(kiosk, token, place="the shelter", holds_until=(today + dt.timedelta(days=1)).isoformat())
    assert [(one["place"], one["is_current"]) for one in told(kiosk, token)] == [
        ("the shelter", True),
        ("the library", False),
    ]
    kit.clock.advance(seconds=5)
    tell(kiosk, token, place="the park", holds_until=(today - dt.timedelta(days=3)).isoformat())
    assert [one["is_current"] for one in told(kiosk, token)] == [False, True, False]


def test_this_site_needs_no_words_and_any_other_place_does(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert tell(kiosk, token, way="this_site", place="").status == 201
    assert told(kiosk, token)[0]["place"] == "Demo Site 1"
    assert (tell(kiosk, token, place="  ").status, tell(kiosk, token, place="").code) == (422, "place_empty")


def test_a_removed_place_is_gone_from_the_portal_itself(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    place_id = tell(kiosk, token).json["id"]
    for _ in range(2):
        assert kiosk.ask("DELETE", f"/v1/me/locations/{place_id}", token=token).status == 204
    assert told(kiosk, token) == []
    with reading(kit.engine) as db:
        row = db.scalars(select(ClientLocation)).one()
        assert row.place == row.note == row.days == row.parts == ""
        assert sum("location_removed" in event for event in db.scalars(select(AuditEvent.event))) == 1


def test_nobody_removes_another_clients_place(kit: Kit, kiosk: Kiosk) -> None:
    place_id = tell(kiosk, client_token(kiosk)).json["id"]
    kit.add_client("beta")
    other = client_token(kiosk, "client-beta")
    assert kiosk.ask("DELETE", f"/v1/me/locations/{place_id}", token=other).status == 404
    assert told(kiosk, other) == []


def test_the_audit_names_the_place_and_never_says_it(kit: Kit, kiosk: Kiosk) -> None:
    tell(kiosk, client_token(kiosk))
    with reading(kit.engine) as db:
        events = list(db.scalars(select(AuditEvent.event)))
    assert any("location_told" in event for event in events)
    assert not any("bridge" in event or "tent" in event for event in events)
