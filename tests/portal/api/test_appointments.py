"""Times that staff offer: one client gets each, a cancelled one is free again, and nobody is surprised."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import func, select

from portal.database import reading, transaction
from portal.models import AppointmentRow, AuditEvent, CareTeamMember, Client, ClientAgency
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import PASSWORD, client_token, sign_in, staff_token
from tests.portal.waiting import until_somebody_waits


def join_care_team(kit: Kit, client: str = "alpha", staff: str = "staff1") -> None:
    with transaction(kit.engine) as db:
        db.add(
            CareTeamMember(
                id=f"{client}-{staff}",
                client_id=f"client-{client}",
                staff_id=f"id-{staff}",
                role="Case manager",
                changed_at=kit.clock(),
            )
        )


@dataclass(frozen=True)
class At:
    """Somebody signed in at a kiosk of their own."""

    kiosk: Kiosk
    token: str

    def ask(self, method: str, target: str, body: object = None, **how: Any) -> Answer:
        return self.kiosk.ask(method, target, body, token=self.token, **how)


def at_desk(kit: Kit, name: str = "staff1") -> At:
    kiosk = kit.kiosk()
    return At(kiosk, staff_token(kiosk, name))


def at_kiosk(kit: Kit, name: str = "alpha") -> At:
    kiosk = kit.kiosk()
    return At(kiosk, client_token(kiosk, f"client-{name}"))


def back_again(kit: Kit) -> At:
    kiosk = kit.kiosk()
    return At(kiosk, str(sign_in(kiosk, "alpha@example.org", PASSWORD).json["token"]))


def offer(desk: At, *, hours: float = 24, **changes: Any) -> Answer:
    starts_at = desk.kiosk.kit.clock() + dt.timedelta(hours=hours)
    body = {"starts_at": starts_at.isoformat(), "minutes": 30, "way": "in_person", "where": "Room 1", **changes}
    return desk.ask("POST", "/v1/slots", body)


def slots(desk: At) -> list[dict[str, Any]]:
    return list(desk.ask("GET", "/v1/slots").json["slots"])


def mine(client: At) -> dict[str, Any]:
    return dict(client.ask("GET", "/v1/me/appointments").json)


def book(client: At, slot_id: str) -> Answer:
    return client.ask("POST", "/v1/me/appointments", {"slot_id": slot_id})


def cancel(client: At, appointment_id: str) -> Answer:
    body = {"appointment_id": appointment_id}
    return client.kiosk.keep("POST", "/v1/me/cancellations", body, token=client.token)


@pytest.fixture
def desk(kit: Kit) -> At:
    return at_desk(kit)


def test_a_client_books_what_a_member_of_the_care_team_offers(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    slot_id = offer(desk, note="Bring your ID").json["id"]
    client = at_kiosk(kit)
    (slot,) = mine(client)["open"]
    assert slot["id"] == slot_id
    assert slot["meeting"]["role"] == "Case manager"
    assert slot["meeting"]["note"] == "Bring your ID"
    booked = book(client, slot_id)
    assert booked.status == 201
    assert booked.json["state"] == "stands"
    found = mine(client)
    assert [one["id"] for one in found["own"]] == [booked.json["id"]]
    assert found["open"] == []
    assert [one["id"] for one in client.ask("GET", "/v1/me").json["appointments"]] == [booked.json["id"]]
    (seen,) = slots(desk)
    assert [one["client_ref"] for one in seen["bookings"]] == ["client-alpha"]


def test_asking_twice_gives_one_appointment(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    slot_id = offer(desk).json["id"]
    client = at_kiosk(kit)
    assert book(client, slot_id).json == book(client, slot_id).json
    with reading(kit.engine) as db:
        assert db.scalar(select(func.count()).select_from(AppointmentRow)) == 1
        assert sum("appointment_booked" in event for event in db.scalars(select(AuditEvent.event))) == 1


def test_of_two_clients_at_two_kiosks_exactly_one_gets_a_time(kit: Kit, desk: At) -> None:
    names = ("alpha", "bravo")
    kit.add_client("bravo")
    for name in names:
        join_care_team(kit, name)
    ids = [offer(desk, hours=24 + number).json["id"] for number in range(6)]
    clients = {name: at_kiosk(kit, name) for name in names}

    def go(name: str, slot_id: str) -> Answer:
        kiosk, token = clients[name].kiosk, clients[name].token
        return kiosk.send_until_judged(kiosk.seal("POST", "/v1/me/appointments", {"slot_id": slot_id}, token=token))

    with ThreadPoolExecutor(2) as people:
        for slot_id in ids:
            said = list(people.map(go, names, (slot_id, slot_id)))
            assert sorted(answer.status or 0 for answer in said) == [201, 409]
            assert {answer.code for answer in said} == {"ok", "slot_taken"}
    with reading(kit.engine) as db:
        assert db.scalar(select(func.count()).select_from(AppointmentRow)) == len(ids)


def test_a_cancelled_time_is_free_for_others(kit: Kit, desk: At) -> None:
    kit.add_client("bravo")
    for name in ("alpha", "bravo"):
        join_care_team(kit, name)
    slot_id = offer(desk).json["id"]
    client = at_kiosk(kit)
    said = cancel(client, book(client, slot_id).json["id"])
    assert said.status == 201
    assert said.json["reference"]
    assert [one["state"] for one in mine(client)["own"]] == ["cancelled_by_client"]
    assert book(at_kiosk(kit, "bravo"), slot_id).status == 201
    assert book(client, slot_id).code == "slot_taken"


def test_who_cancels_and_books_again_has_one_appointment(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    slot_id = offer(desk).json["id"]
    client = at_kiosk(kit)
    cancel(client, book(client, slot_id).json["id"])
    kit.clock.advance(minutes=1)
    again = book(client, slot_id).json["id"]
    assert [(one["id"], one["state"]) for one in mine(client)["own"]] == [(again, "stands")]
    (slot,) = slots(at_desk(kit))
    assert [one["state"] for one in slot["bookings"]] == ["stands", "cancelled_by_client"]


def test_staff_see_that_a_cancellation_came_late(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    slot_id = offer(desk, hours=1).json["id"]
    client = at_kiosk(kit)
    appointment_id = book(client, slot_id).json["id"]
    said_at = kit.clock()
    body = {"appointment_id": appointment_id}
    sealed = client.kiosk.seal("POST", "/v1/me/cancellations", body, token=client.token, kind="keep", created=said_at)
    kit.clock.advance(hours=3)
    assert client.kiosk.send(sealed).status == 201
    (slot,) = slots(at_desk(kit))
    (booking,) = slot["bookings"]
    assert booking["state"] == "cancelled_by_client"
    assert booking["is_late"]
    assert dt.datetime.fromisoformat(booking["heard_at"]) > dt.datetime.fromisoformat(slot["meeting"]["starts_at"])
    assert dt.datetime.fromisoformat(booking["cancelled_at"]) < dt.datetime.fromisoformat(slot["meeting"]["starts_at"])


def test_cancelling_what_the_team_took_back_is_no_error_and_changes_nothing(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    slot_id = offer(desk).json["id"]
    client = at_kiosk(kit)
    appointment_id = book(client, slot_id).json["id"]
    (slot,) = slots(desk)
    gone = desk.ask("DELETE", f"/v1/slots/{slot_id}", headers={"if-match": slot["etag"]})
    assert gone.status == 204
    assert cancel(client, appointment_id).status == 201
    (own,) = mine(client)["own"]
    assert own["state"] == "cancelled_by_team"
    assert book(client, slot_id).code == "slot_gone"


def test_what_the_client_cancels_while_staff_withdraw_it_stays_the_clients_word(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    slot_id = offer(desk).json["id"]
    client = at_kiosk(kit)
    appointment_id = book(client, slot_id).json["id"]
    (slot,) = slots(desk)
    with ThreadPoolExecutor(1) as staff:
        with transaction(kit.engine) as db:
            row = db.get_one(AppointmentRow, appointment_id, with_for_update=True)
            row.state = "cancelled_by_client"
            db.flush()
            gone = staff.submit(desk.ask, "DELETE", f"/v1/slots/{slot_id}", headers={"if-match": slot["etag"]})
            until_somebody_waits(db)
        assert gone.result().code == "etag_changed"
    (own,) = mine(client)["own"]
    assert own["state"] == "cancelled_by_client"


@pytest.mark.parametrize("is_deleted", [False, True])
def test_the_name_of_a_client_whom_the_agency_serves_no_more_is_not_shown(
    kit: Kit, desk: At, *, is_deleted: bool
) -> None:
    join_care_team(kit)
    slot_id, later_id = offer(desk).json["id"], offer(desk, hours=48).json["id"]
    client = at_kiosk(kit)
    book(client, slot_id)
    with transaction(kit.engine) as db:
        if is_deleted:
            db.get_one(Client, "client-alpha").hmis_deleted_at = kit.clock()
        else:
            db.delete(db.get_one(ClientAgency, ("client-alpha", "agency-1")))
    taken = next(slot for slot in slots(desk) if slot["id"] == slot_id)
    assert taken["bookings"] == []
    assert mine(client)["open"] == []
    assert book(client, later_id).code == "slot_unknown"
    assert desk.ask("DELETE", f"/v1/slots/{slot_id}", headers={"if-match": taken["etag"]}).status == 204
    assert [one["state"] for one in mine(client)["own"]] == ["cancelled_by_team"]


def test_a_slot_that_was_taken_meanwhile_is_not_withdrawn_unseen(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    offered = offer(desk).json
    path = f"/v1/slots/{offered['id']}"
    assert desk.ask("DELETE", path).code == "etag_missing"
    client = at_kiosk(kit)
    book(client, offered["id"])
    assert desk.ask("DELETE", path, headers={"if-match": offered["etag"]}).code == "etag_changed"
    assert [one["state"] for one in mine(client)["own"]] == ["stands"]


def test_nobody_books_what_is_not_offered_to_them(kit: Kit, desk: At) -> None:
    slot_id = offer(desk).json["id"]
    client = at_kiosk(kit)
    assert mine(client)["open"] == []
    assert book(client, slot_id).code == "slot_unknown"
    assert book(client, "none").code == "slot_unknown"
    join_care_team(kit)
    kit.clock.advance(hours=25)
    assert book(back_again(kit), slot_id).code == "slot_gone"


def test_a_restricted_record_is_offered_times_of_those_who_may_open_it(kit: Kit, desk: At) -> None:
    kit.add_staff("boss", role="agency_admin")
    for staff in ("staff1", "boss"):
        join_care_team(kit, staff=staff)
    client = at_kiosk(kit)
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-alpha").is_restricted = True
    offer(desk)
    boss = at_desk(kit, "boss")
    slot_id = offer(boss, hours=48).json["id"]
    assert [slot["id"] for slot in mine(client)["open"]] == [slot_id]
    book(client, slot_id)
    assert slot_id not in {slot["id"] for slot in slots(desk)}
    assert slot_id in {slot["id"] for slot in slots(boss)}


def test_two_appointments_of_one_client_never_overlap(kit: Kit, desk: At) -> None:
    kit.add_staff("boss", role="agency_admin")
    for staff in ("staff1", "boss"):
        join_care_team(kit, staff=staff)
    first = offer(desk, hours=24).json["id"]
    second = offer(at_desk(kit, "boss"), hours=24.25).json["id"]
    client = at_kiosk(kit)
    assert len(mine(client)["open"]) == 2
    assert book(client, first).status == 201
    assert mine(client)["open"] == []
    assert book(client, second).code == "appointment_overlaps"


@pytest.mark.parametrize(
    ("hours", "changes", "code"),
    [
        (-1, {}, "slot_out_of_time"),
        (24 * 400, {}, "slot_out_of_time"),
        (24, {"where": " "}, "slot_without_place"),
        (24.25, {}, "slot_overlaps"),
        (23.75, {}, "slot_overlaps"),
    ],
)
def test_what_cannot_be_offered_is_refused(desk: At, hours: float, changes: dict[str, str], code: str) -> None:
    assert offer(desk).status == 201
    assert offer(desk, hours=hours, **changes).code == code


def test_times_one_after_the_other_do_not_overlap(desk: At) -> None:
    assert [offer(desk, hours=24 + half / 2).status for half in range(3)] == [201, 201, 201]


def test_an_old_appointment_is_shown_for_a_while(kit: Kit, desk: At) -> None:
    join_care_team(kit)
    first, second = (offer(desk, hours=hours).json["id"] for hours in (1, 24 * 20))
    client = at_kiosk(kit)
    ids = [book(client, slot_id).json["id"] for slot_id in (second, first)]
    assert [one["id"] for one in mine(client)["own"]] == ids[::-1]
    kit.clock.advance(hours=2)
    again = back_again(kit)
    assert [one["id"] for one in mine(again)["own"]] == ids
    kit.clock.advance(days=31)
    assert [one["id"] for one in mine(back_again(kit))["own"]] == ids[:1]
