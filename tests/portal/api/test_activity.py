"""A client's own look into the audit chains: everything about them, nothing about anybody else, never a value."""

import datetime as dt
import json

from sqlalchemy import select

from portal import audit
from portal.api.activity import EVENTS_ON_A_PAGE
from portal.database import reading, transaction
from portal.models import AuditEvent, Enrollment, Project
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token, connected, invitation, staff_token


def page(kiosk: Kiosk, token: str, before: str | None = None) -> Answer:
    return kiosk.ask("GET", "/v1/me/activity" + (f"?before={before}" if before else ""), token=token)


def whole(kiosk: Kiosk, token: str) -> list[dict[str, object]]:
    """All pages from the first to the last."""
    found: list[dict[str, object]] = []
    before = None
    while True:
        answer = page(kiosk, token, before).json
        assert len(answer["events"]) <= EVENTS_ON_A_PAGE
        found += answer["events"]
        before = answer["older"]
        if before is None:
            return found


def note(kit: Kit, chain: str, *codes: str, client: str = "client-alpha", who: str = "staff:id-staff1") -> None:
    """Events, five seconds apart."""
    for code in codes:
        kit.clock.advance(seconds=5)
        with transaction(kit.engine) as db:
            audit.append(db, chain, audit.AuditEntry(who, code, kit.clock(), client_id=client))


def test_a_client_sees_who_did_what_where(kit: Kit, kiosk: Kiosk) -> None:
    seen = whole(kiosk, client_token(kiosk))
    verified = next(one for one in seen if one["what"] == "identity_verified")
    assert (verified["doer"], verified["staff_name"], verified["agency_name"], verified["site_name"]) == (
        "staff",
        "Demo Staff1",
        "Demo Agency 1",
        "Demo Site 1",
    )
    doers = {one["what"]: one["doer"] for one in seen}
    assert (doers["account_connected"], doers["activation_begun"]) == ("you", "kiosk")
    moments = [str(one["at"]) for one in seen]
    assert moments == sorted(moments, reverse=True)


def test_events_of_every_agency_come_in_the_order_of_time(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    token = client_token(kiosk)
    note(kit, "agency-2", "a_1", who="staff:id-staff2")
    note(kit, "agency-1", "b_1")
    note(kit, "-", "c_1", who="operator")
    note(kit, "agency-2", "a_2", who="staff:id-staff2")
    newest = page(kiosk, token).json["events"][:4]
    assert [one["what"] for one in newest] == ["a_2", "c_1", "b_1", "a_1"]
    assert [one["agency_name"] for one in newest] == ["Demo Agency 2", "", "Demo Agency 1", "Demo Agency 2"]
    assert newest[1]["doer"] == "portal"


def test_every_event_comes_once_whatever_happens_between_two_pages(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    token = client_token(kiosk)
    note(kit, "agency-1", *(f"b_{number}" for number in range(75)))
    note(kit, "agency-2", *(f"a_{number}" for number in range(7)), who="staff:id-staff2")
    first = page(kiosk, token).json
    note(kit, "agency-1", "later")
    found, before = list(first["events"]), first["older"]
    while before:
        answer = page(kiosk, token, before).json
        found += answer["events"]
        before = answer["older"]
    noted = [one["what"] for one in found if str(one["what"])[:2] in ("a_", "b_")]
    assert noted == [
        *(f"a_{number}" for number in reversed(range(7))),
        *(f"b_{number}" for number in reversed(range(75))),
    ]
    assert "later" not in {one["what"] for one in found}


def test_looking_at_ones_own_pages_is_one_line(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    for path in ("/v1/me", "/v1/me/contact", "/v1/me", "/v1/me/activity", "/v1/me/stays"):
        assert kiosk.ask("GET", path, token=token).status == 200
    codes = [one["what"] for one in page(kiosk, token).json["events"]]
    assert codes[:2] == ["own_read", "signed_in"]


def test_what_staff_read_is_never_folded(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    note(kit, "agency-1", "client_read", "client_read")
    assert [one["what"] for one in page(kiosk, token).json["events"]][:2] == ["client_read", "client_read"]


def test_nothing_of_another_client_is_seen(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_client("beta")
    connected(kiosk, "client-beta")
    token = client_token(kiosk)
    note(kit, "agency-1", "about_beta", client="client-beta")
    assert "about_beta" not in {one["what"] for one in whole(kiosk, token)}
    with reading(kit.engine) as db:
        of_alpha = db.scalars(select(AuditEvent.event).where(AuditEvent.client_id == "client-alpha")).all()
    own_reads = sum(json.loads(event)["what"].endswith("_read") for event in of_alpha)
    assert len([one for one in whole(kiosk, token) if one["what"] != "own_read"]) == len(of_alpha) - own_reads


def test_only_names_of_codes_and_of_staff_are_told(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    kiosk.keep("POST", "/v1/me/locations", {"way": "place", "place": "under the bridge"}, token=token)
    answer = page(kiosk, token)
    assert "location_told" in {one["what"] for one in answer.json["events"]}
    for value in (b"bridge", b"alpha", b"Alpha", b"6789"):
        assert value not in answer.body


def test_a_place_that_is_none_is_refused(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    for before in ("x", "agency-1:", "agency-1:-1", "agency-1:" + "9" * 30, ":5"):
        assert page(kiosk, token, before).code == "place_unusable"
    assert page(kiosk, token, "another-chain:5").json == {"events": [], "older": None}


def test_staff_have_no_such_page(kiosk: Kiosk) -> None:
    invitation(kiosk)
    assert page(kiosk, staff_token(kiosk)).status == 403


def add_stay(kit: Kit, number: int, since: dt.date, until: dt.date | None, *, is_deleted: bool = False) -> None:
    with transaction(kit.engine) as db:
        project = Project(id=f"project-{number}", hmis_id=f"p-{number}", agency_id="agency-1", name=f"Demo {number}")
        db.add(project)
        db.flush()
        stay = Enrollment(
            id=f"stay-{number}",
            hmis_id=f"e-{number}",
            client_id="client-alpha",
            project_id=project.id,
            entry_date=since,
            exit_date=until,
            hmis_deleted_at=kit.clock() if is_deleted else None,
        )
        db.add(stay)


def test_stays_are_told_newest_first_and_removed_ones_are_not(kit: Kit, kiosk: Kiosk) -> None:
    add_stay(kit, 1, dt.date(2025, 1, 2), dt.date(2025, 3, 4))
    add_stay(kit, 2, dt.date(2025, 10, 1), None)
    add_stay(kit, 3, dt.date(2025, 11, 1), None, is_deleted=True)
    kit.add_client("beta")
    told = kiosk.ask("GET", "/v1/me/stays", token=client_token(kiosk)).json["stays"]
    assert told == [
        {"project_name": "Demo 2", "agency_name": "Demo Agency 1", "since": "2025-10-01", "until": None},
        {"project_name": "Demo 1", "agency_name": "Demo Agency 1", "since": "2025-01-02", "until": "2025-03-04"},
    ]
    assert kiosk.ask("GET", "/v1/me/stays", token=client_token(kiosk, "client-beta")).json == {"stays": []}
