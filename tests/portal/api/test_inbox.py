"""The staff's inbox: who waits, for how long, and what takes a thread out of it."""

import datetime as dt

import pytest
from sqlalchemy import func, select

from portal.answering import Answering, Sentence
from portal.database import reading, transaction
from portal.models import Account, Agency, AuditEvent, Client, ClientAgency, Message
from tests.portal.api.test_messages import add_member, answer, thread_id, write
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import PASSWORD, client_token, sign_in, staff_token


def inbox(kiosk: Kiosk, staff: str) -> list[dict[str, object]]:
    found = kiosk.ask("GET", "/v1/inbox", token=staff)
    assert found.status == 200
    assert found.json["count"] == len(found.json["waiting"])
    return list(found.json["waiting"])


def settle(kiosk: Kiosk, staff: str, thread: str, up_to: str) -> int:
    path = f"/v1/clients/client-alpha/threads/{thread}/settled"
    return kiosk.ask("POST", path, {"up_to": up_to}, token=staff).status


def last_message(kit: Kit) -> str:
    with reading(kit.engine) as db:
        return db.scalars(select(Message.id).order_by(Message.received_at.desc())).first() or ""


def agency_answers(kit: Kit, answering: Answering) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Agency, "agency-1").answering = answering.model_dump_json()


def overdue(kiosk: Kiosk) -> tuple[int, int, list[bool]]:
    """At the desk, in the inbox, and thread by thread."""
    staff = staff_token(kiosk)
    listed = kiosk.ask("GET", "/v1/inbox", token=staff).json
    desk = kiosk.ask("GET", "/v1/desk", token=staff).json
    return desk["overdue"], listed["overdue"], [one["is_overdue"] for one in listed["waiting"]]


def test_the_longest_waiting_comes_first_and_an_answer_takes_it_out(kit: Kit, kiosk: Kiosk) -> None:
    add_member(kit)
    token, staff = client_token(kiosk), staff_token(kiosk)
    assert inbox(kiosk, staff) == []
    team, mine = thread_id(kiosk, token), thread_id(kiosk, token, "Demo Staff1")
    write(kiosk, token, team)
    first = kit.clock()
    kit.clock.advance(seconds=10)
    write(kiosk, token, mine, "one")
    kit.clock.advance(seconds=10)
    write(kiosk, token, mine, "two")
    waiting = inbox(kiosk, staff)
    assert [(one["thread_id"], one["staff_name"], one["is_mine"], one["count"]) for one in waiting] == [
        (team, "", False, 1),
        (mine, "Demo Staff1", True, 2),
    ]
    assert {one["client_name"] for one in waiting} == {"Demo Client Alpha"}
    assert dt.datetime.fromisoformat(str(waiting[0]["since"])) == first
    assert answer(kiosk, staff, mine).status == 201
    assert [one["thread_id"] for one in inbox(kiosk, staff)] == [team]


def test_what_needs_no_answer_is_settled_and_counts_for_no_answer_time(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    thread = thread_id(kiosk, token)
    write(kiosk, token, thread, "Thank you")
    seen = last_message(kit)
    kit.clock.advance(seconds=5)
    write(kiosk, token, thread, "One more thing")
    assert settle(kiosk, staff, thread, seen) == 204
    assert [one["count"] for one in inbox(kiosk, staff)] == [1], "what came after it was shown still waits"
    assert settle(kiosk, staff, thread, last_message(kit)) == 204
    assert inbox(kiosk, staff) == []
    (summary,) = kiosk.ask("GET", "/v1/me/threads", token=token).json["threads"]
    assert summary["usual_answer_s"] is None
    with reading(kit.engine) as db:
        assert db.scalar(select(func.count()).where(AuditEvent.event.contains("thread_settled"))) == 2
    assert settle(kiosk, staff, thread, "nothing") == 404


def test_what_came_after_the_page_was_shown_is_not_answered_by_an_answer_to_what_stood_there(
    kit: Kit, kiosk: Kiosk
) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    thread = thread_id(kiosk, token)
    write(kiosk, token, thread, "one")
    seen = last_message(kit)
    kit.clock.advance(seconds=5)
    write(kiosk, token, thread, "two")
    assert answer(kiosk, staff, thread, up_to=seen).status == 201
    assert [one["count"] for one in inbox(kiosk, staff)] == [1]
    with reading(kit.engine) as db:
        read = {
            row.text: row.read_at is not None for row in db.scalars(select(Message).where(Message.author_id.is_(None)))
        }
    assert read == {"one": True, "two": False}
    assert answer(kiosk, staff, thread, up_to="nothing").code == "message_unknown"


def test_only_the_agency_that_was_written_to_and_still_serves_sees_it(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    write(kiosk, token, thread_id(kiosk, token))
    kit.add_agency(2)
    assert inbox(kiosk, staff_token(kiosk, "staff2")) == []
    staff = staff_token(kiosk)
    assert len(inbox(kiosk, staff)) == 1
    with transaction(kit.engine) as db:
        db.delete(db.get_one(ClientAgency, ("client-alpha", "agency-1")))
    assert inbox(kiosk, staff) == []


@pytest.mark.parametrize(("role", "sees"), [("staff", False), ("agency_admin", True)])
def test_a_restricted_client_is_the_admins(kit: Kit, kiosk: Kiosk, role: str, sees: bool) -> None:
    token = client_token(kiosk)
    write(kiosk, token, thread_id(kiosk, token))
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-alpha").is_restricted = True
    kit.add_staff("somebody", role=role)
    assert bool(inbox(kiosk, staff_token(kiosk, "somebody"))) is sees


def test_a_thread_is_overdue_after_three_days_by_the_clock_of_the_portal(kit: Kit, kiosk: Kiosk) -> None:
    add_member(kit)
    token = client_token(kiosk)
    write(kiosk, token, thread_id(kiosk, token))
    kit.clock.advance(seconds=30)
    write(kiosk, token, thread_id(kiosk, token, "Demo Staff1"))
    kit.clock.advance(hours=72, seconds=-30)
    assert overdue(kiosk) == (0, 0, [False, False])
    kit.clock.advance(seconds=1)
    assert overdue(kiosk) == (1, 1, [True, False])
    assert [one["waited_s"] for one in inbox(kiosk, staff_token(kiosk))] == [72 * 3600 + 1, 72 * 3600 - 29]


def test_who_writes_again_waits_no_shorter_for_it_and_an_answer_ends_it(kit: Kit, kiosk: Kiosk) -> None:
    agency_answers(kit, Answering(overdue_hours=2))
    token = client_token(kiosk)
    thread = thread_id(kiosk, token)
    write(kiosk, token, thread)
    kit.clock.advance(hours=2, seconds=1)
    token = str(sign_in(kiosk, "alpha@example.org", PASSWORD).json["token"])
    write(kiosk, token, thread, "Are you there?")
    assert overdue(kiosk) == (1, 1, [True])
    assert answer(kiosk, staff_token(kiosk), thread).status == 201
    assert overdue(kiosk) == (0, 0, [])


def test_the_hours_are_those_of_the_own_agency(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    with transaction(kit.engine) as db:
        db.get_one(Agency, "agency-2").answering = Answering(overdue_hours=1).model_dump_json()
    token = client_token(kiosk)
    write(kiosk, token, thread_id(kiosk, token))
    kit.clock.advance(hours=5)
    assert overdue(kiosk) == (0, 0, [False])
    assert kiosk.ask("GET", "/v1/desk", token=staff_token(kiosk, "staff2")).json["overdue"] == 0


def test_the_inbox_brings_the_sentences_of_the_own_agency_and_the_clients_language(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    texts = {"en": "Come to the desk.", "vi": "Mời quý vị đến quầy."}
    agency_answers(kit, Answering(sentence=[Sentence(text=texts)]))
    token = client_token(kiosk)
    write(kiosk, token, thread_id(kiosk, token))
    with transaction(kit.engine) as db:
        db.scalars(select(Account)).one().language = "vi"
    found = kiosk.ask("GET", "/v1/inbox", token=staff_token(kiosk)).json
    assert found["sentences"] == [{"texts": texts}]
    assert [one["language"] for one in found["waiting"]] == ["vi"]
    assert kiosk.ask("GET", "/v1/inbox", token=staff_token(kiosk, "staff2")).json["sentences"] == []
