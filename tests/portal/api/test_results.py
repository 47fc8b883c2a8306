"""Results of assessments: off until an agency allows them and staff share one; then a range in words, never more."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Assessment, AuditEvent, Client, SharedResult
from tests.portal.api.test_appointments import At, at_desk, at_kiosk, back_again, join_care_team, until_somebody_waits
from tests.portal.assessment import add_assessments
from tests.portal.kit import Answer, Kit

PATH = "/v1/clients/client-alpha/results"


@pytest.fixture
def desk(kit: Kit) -> At:
    with transaction(kit.engine) as db:
        add_assessments(kit, db)
    return at_desk(kit)


def share(desk: At, **changes: str) -> Answer:
    body = {"assessment": "questions", "range": "some", "assessed_on": "2026-01-01", **changes}
    return desk.ask("POST", PATH, body)


def shown(client: At) -> list[dict[str, Any]]:
    return list(client.ask("GET", "/v1/me/results").json["results"])


def shared(desk: At) -> dict[str, Any]:
    return dict(desk.ask("GET", PATH).json)


def test_nothing_is_shared_by_an_import(kit: Kit) -> None:
    with transaction(kit.engine) as db:
        add_assessments(kit, db, may_be_shared=False)
    desk = at_desk(kit)
    assert shared(desk) == {"may_share": [], "shared": []}
    assert share(desk).code == "assessment_not_shared"


def test_a_client_sees_the_range_that_staff_shared_in_every_language_of_the_agency(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    assert [one["key"] for one in shared(desk)["may_share"][0]["ranges"]] == ["some", "more"]
    result_id = share(desk).json["id"]
    client = at_kiosk(kit)
    assert client.ask("GET", "/v1/me").json["results"] == 1
    (summary,) = shown(client)
    assert "some" not in str(summary).casefold(), "the list does not say the result"
    assert shared(at_desk(kit))["shared"][0]["seen_at"] is None
    told = client.ask("GET", f"/v1/me/results/{result_id}").json
    assert {text["language"]: text["title"] for text in told["texts"]} == {"en": "Some help", "es": "Algo de ayuda"}
    assert [member["name"] for member in told["talk_to"]] == ["Demo Staff1"]
    assert shared(at_desk(kit))["shared"][0]["seen_at"] is not None


def test_who_wants_company_is_noted_for_staff_and_a_late_wish_is_marked(kit: Kit, desk: At) -> None:
    result_id = share(desk).json["id"]
    client = at_kiosk(kit)
    body = {"result_id": result_id}
    sealed = client.kiosk.seal("POST", "/v1/me/result-wishes", body, token=client.token, kind="keep")
    said_at = kit.clock()
    kit.clock.advance(hours=5)
    assert client.kiosk.send(sealed).status == 201
    (row,) = shared(at_desk(kit))["shared"]
    assert row["is_wish_late"]
    assert abs(dt.datetime.fromisoformat(row["wished_at"]) - said_at) < dt.timedelta(seconds=1)
    again = back_again(kit)
    assert shown(again)[0]["wishes_company"]
    assert again.kiosk.keep("POST", "/v1/me/result-wishes", body, token=again.token).status == 201
    assert shared(at_desk(kit))["shared"][0]["wished_at"] == row["wished_at"], "the first wish counts"


def test_what_is_taken_back_is_gone_for_the_client(kit: Kit, desk: At) -> None:
    result_id = share(desk).json["id"]
    client = at_kiosk(kit)
    desk = at_desk(kit)
    assert desk.ask("DELETE", f"{PATH}/{result_id}").status == 204
    assert desk.ask("DELETE", f"{PATH}/{result_id}").status == 204
    assert shown(client) == []
    assert client.ask("GET", f"/v1/me/results/{result_id}").code == "not_found"
    assert [one["is_shown"] for one in shared(desk)["shared"]] == [False]
    wish = client.kiosk.keep("POST", "/v1/me/result-wishes", {"result_id": result_id}, token=client.token)
    assert wish.status == 201, "a wish is never lost, whatever happened meanwhile"


def test_an_agency_that_forbids_it_ends_it_for_all(kit: Kit, desk: At) -> None:
    result_id = share(desk).json["id"]
    client = at_kiosk(kit)
    with transaction(kit.engine) as db:
        db.get_one(Assessment, "assessment-1").may_be_shared = False
    assert shown(client) == []
    assert client.ask("GET", f"/v1/me/results/{result_id}").code == "not_found"
    assert client.ask("GET", "/v1/me").json["results"] == 0


def test_sharing_the_same_twice_is_one_result(kit: Kit, desk: At) -> None:
    assert share(desk).json["id"] == share(desk).json["id"]
    assert share(desk, range="more").json["id"] != share(desk).json["id"]
    with reading(kit.engine) as db:
        assert sum("result_shared" in event for event in db.scalars(select(AuditEvent.event))) == 2


def test_sharing_the_same_at_two_desks_at_once_is_one_result(kit: Kit, desk: At) -> None:
    with ThreadPoolExecutor(1) as staff:
        with transaction(kit.engine) as db:
            db.get_one(Client, "client-alpha", with_for_update=True)
            db.add(
                SharedResult(
                    id="first",
                    client_id="client-alpha",
                    assessment_id="assessment-1",
                    staff_id="id-staff1",
                    range_key="some",
                    assessed_on=dt.date(2026, 1, 1),
                    shared_at=kit.clock(),
                )
            )
            db.flush()
            second = staff.submit(share, desk)
            until_somebody_waits(db)
        assert second.result().json["id"] == "first"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"assessment": "none"}, "assessment_unknown"),
        ({"range": "none"}, "range_unknown"),
        ({"assessed_on": "2999-01-01"}, "assessed_in_future"),
        ({"assessed_on": "9999-12-31"}, "assessed_in_future"),
    ],
)
def test_what_cannot_be_shared_is_refused(desk: At, changes: dict[str, str], code: str) -> None:
    assert share(desk, **changes).code == code


def test_the_audit_says_that_a_result_was_shared_and_never_which(kit: Kit, desk: At) -> None:
    share(desk, range="more")
    with reading(kit.engine) as db:
        events = [event for event in db.scalars(select(AuditEvent.event)) if "result_shared" in event]
    assert len(events) == 1
    assert '"more"' not in events[0]
