"""*Ask a person here*: one open call a kiosk, told to the staff of its agency alone, and over in time."""

import datetime as dt
import json

import pytest
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import AuditEvent, HelpCall, Site
from services.portal.contract.help import SiteHelp
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token, staff_token

CALLS = "/v1/help/calls"


@pytest.fixture(autouse=True)
def staff_come(kit: Kit) -> None:
    configure(kit, SiteHelp(staff_come=True, call_minutes=30))


def configure(kit: Kit, site_help: SiteHelp) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Site, "site-1").help = site_help.model_dump_json()


def call(kiosk: Kiosk, **how: object) -> Answer:
    return kiosk.ask("POST", CALLS, **how)


def states(kiosk: Kiosk, token: str) -> list[str]:
    return [one["state"] for one in kiosk.ask("GET", CALLS, token=token).json["calls"]]


def test_staff_see_which_kiosk_calls_and_since_when(kit: Kit, kiosk: Kiosk) -> None:
    answer = call(kiosk)
    assert answer.status == 201, answer.body
    (line,) = kiosk.ask("GET", CALLS, token=staff_token(kiosk)).json["calls"]
    assert (line["id"], line["state"], line["is_late"]) == (answer.json["id"], "open", False)
    assert (line["site_name"], line["device_name"]) == ("Demo Site 1", "Front desk")
    assert line["called_at"] == answer.json["called_at"]
    lasts = dt.datetime.fromisoformat(line["ends_at"]) - dt.datetime.fromisoformat(line["called_at"])
    assert lasts == dt.timedelta(minutes=30)


def test_pressing_again_is_the_same_call(kit: Kit, kiosk: Kiosk) -> None:
    first = call(kiosk).json
    kit.clock.advance(minutes=5)
    assert call(kiosk).json == first
    assert states(kiosk, staff_token(kiosk)) == ["open"]


def test_it_names_nobody_even_where_somebody_is_signed_in(kit: Kit, kiosk: Kiosk) -> None:
    call(kiosk, token=client_token(kiosk))
    with reading(kit.engine) as db:
        columns = set(HelpCall.__table__.columns.keys())
        (event,) = [json.loads(one) for one in db.scalars(select(AuditEvent.event)) if "staff_called" in one]
    assert not {column for column in columns if "client" in column or "account" in column}
    assert (event["who"], event["client"]) == (f"device:{kiosk.id}", None)
    assert set(event["about"]) == {"call", "device"}


def test_it_can_be_taken_back_and_asked_anew(kit: Kit, kiosk: Kiosk) -> None:
    first = call(kiosk).json["id"]
    for _ in range(2):
        assert kiosk.ask("DELETE", f"{CALLS}/{first}").status == 204
    token = staff_token(kiosk)
    assert states(kiosk, token) == ["taken_back"]
    kit.clock.advance(seconds=5)
    assert call(kiosk).json["id"] != first
    assert states(kiosk, token) == ["open", "taken_back"]


def test_it_ends_by_itself(kit: Kit, kiosk: Kiosk) -> None:
    first = call(kiosk).json["id"]
    kit.clock.advance(minutes=30)
    assert states(kiosk, staff_token(kiosk)) == ["ended"]
    assert call(kiosk).json["id"] != first


def test_staff_clear_it_and_the_first_answer_counts(kit: Kit, kiosk: Kiosk) -> None:
    call_id = call(kiosk).json["id"]
    token = staff_token(kiosk)
    for _ in range(2):
        assert kiosk.ask("POST", f"{CALLS}/{call_id}/answer", token=token).status == 204
    assert states(kiosk, token) == ["answered"]
    with reading(kit.engine) as db:
        assert db.get_one(HelpCall, call_id).answered_by == "id-staff1"
        assert sum("staff_call_answered" in event for event in db.scalars(select(AuditEvent.event))) == 1


def test_another_agency_neither_sees_nor_clears_it(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    call_id = call(kiosk).json["id"]
    other = staff_token(kiosk, "staff2")
    assert states(kiosk, other) == []
    assert kiosk.ask("POST", f"{CALLS}/{call_id}/answer", token=other).status == 404
    assert states(kiosk, staff_token(kiosk)) == ["open"]


def test_another_kiosk_has_its_own_call_and_cannot_take_this_one_back(kit: Kit, kiosk: Kiosk) -> None:
    call_id = call(kiosk).json["id"]
    beside = kit.kiosk()
    assert beside.ask("DELETE", f"{CALLS}/{call_id}").status == 404
    assert call(beside).json["id"] != call_id
    assert states(kiosk, staff_token(kiosk)) == ["open", "open"]


def test_nobody_is_told_where_nobody_answers(kit: Kit, kiosk: Kiosk) -> None:
    configure(kit, SiteHelp(staff_come=False))
    assert (call(kiosk).status, call(kiosk).code) == (409, "nobody_answers")
    assert states(kiosk, staff_token(kiosk)) == []


def test_a_call_that_was_held_up_is_recorded_as_late_and_keeps_its_own_time(kit: Kit, kiosk: Kiosk) -> None:
    pressed = kit.clock().replace(microsecond=0)
    kit.clock.advance(minutes=20)
    answer = call(kiosk, created=pressed)
    assert answer.status == 201
    (line,) = kiosk.ask("GET", CALLS, token=staff_token(kiosk)).json["calls"]
    assert line["is_late"]
    assert dt.datetime.fromisoformat(line["ends_at"]) == pressed + dt.timedelta(minutes=30)


def test_a_call_that_comes_after_its_time_is_never_shown_as_fresh(kit: Kit, kiosk: Kiosk) -> None:
    pressed = kit.clock()
    kit.clock.advance(hours=3)
    assert call(kiosk, created=pressed).code == "call_too_late"
    (line,) = kiosk.ask("GET", CALLS, token=staff_token(kiosk)).json["calls"]
    assert (line["state"], line["is_late"]) == ("ended", True)


def test_who_presses_without_end_is_slowed_down(kiosk: Kiosk) -> None:
    answers = [call(kiosk) for _ in range(31)]
    assert {one.status for one in answers[:30]} == {201}
    assert (answers[30].status, answers[30].code) == (429, "throttled")
