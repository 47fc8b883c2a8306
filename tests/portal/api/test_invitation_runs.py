"""Runs of invitations: the rules of the single invitation, one transaction a client, and nobody who may not be seen."""

import datetime as dt
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy import select

from kiosk.demo.waiting import until
from portal.database import is_postgresql, reading, transaction
from portal.invitation_runs import decide_next
from portal.models import (
    Account,
    Client,
    Enrollment,
    Invitation,
    InvitationRun,
    OutgoingMail,
    Project,
    StaffUser,
    Verification,
)
from tests.portal.crowd import add_crowd
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import client_token, invite, staff_token, verify
from tests.portal.runs import EVERYBODY, RUNS, decided, ended, events, held_run, ready, start, turn
from tests.portal.waiting import until_somebody_waits


def test_a_run_invites_whom_the_rules_let_and_says_why_not_the_others(kit: Kit, kiosk: Kiosk) -> None:
    expected = add_crowd(kit.engine, 40, device_id=kiosk.id, now=kit.clock())
    expected["client-alpha"] = "not_verified"
    token = staff_token(kiosk)
    seen = kiosk.ask("POST", f"{RUNS}/preview", EVERYBODY, token=token).json
    started = start(kiosk, token)
    assert (started.status, started.json["programme"]) == (201, None)
    progress = ended(kiosk, token, started.json["id"])
    assert decided(kit, started.json["id"]) == expected
    reasons = Counter(expected.values())
    assert seen["eligible"] == progress["invited"] == reasons.pop(None)
    assert {one["reason"]: one["count"] for one in progress["refused"]} == reasons
    assert seen["refused"] == progress["refused"]
    with reading(kit.engine) as db:
        mails = db.scalars(select(OutgoingMail)).all()
    assert len(mails) == progress["invited"]
    assert {event["about"]["run"] for event in events(kit, "client_invited")} == {started.json["id"]}
    assert {event["who"] for event in events(kit, "client_invited")} == {"staff:id-staff1"}


def test_a_second_run_invites_nobody_again(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    ready(kit, kiosk, token, "beta")
    ended(kiosk, token, start(kiosk, token).json["id"])
    again = ended(kiosk, token, start(kiosk, token).json["id"])
    assert again["invited"] == 0
    assert {"reason": "already_invited", "count": 1} in again["refused"]


def test_of_two_with_one_address_only_the_first_is_counted_and_invited(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    for name in ("beta", "gamma"):
        kit.add_client(name, email="both@example.org")
        verify(kiosk, token, f"client-{name}")
    assert kiosk.ask("POST", f"{RUNS}/preview", EVERYBODY, token=token).json["eligible"] == 1
    run_id = start(kiosk, token).json["id"]
    ended(kiosk, token, run_id)
    assert decided(kit, run_id) == {
        "client-alpha": "not_verified",
        "client-beta": None,
        "client-gamma": "email_in_use",
    }


def test_the_filter_means_programme_enrollment_and_first_accounts(kit: Kit, kiosk: Kiosk) -> None:
    client_token(kiosk)
    token = staff_token(kiosk)
    kit.add_agency(2)
    ready(kit, kiosk, token, "beta", "gamma", "delta")
    with transaction(kit.engine) as db:
        for number in (1, 2):
            db.add(Project(id=f"p{number}", hmis_id=f"P{number}", agency_id=f"agency-{number}", name=f"Place {number}"))
        db.flush()
        for name, ends in (("alpha", None), ("beta", None), ("gamma", dt.date(2020, 2, 1))):
            stay = {"client_id": f"client-{name}", "project_id": "p1", "entry_date": dt.date(2020, 1, 1)}
            db.add(Enrollment(id=f"e-{name}", hmis_id=f"E-{name}", exit_date=ends, **stay))

    def count(**wanted: object) -> int:
        found = kiosk.ask("POST", f"{RUNS}/preview", {**EVERYBODY, **wanted}, token=token).json
        return int(found["eligible"]) + sum(one["count"] for one in found["refused"])

    assert count() == 4
    assert count(is_never_connected=True) == 3
    assert count(is_enrolled=True) == 2
    assert count(programme_id="p1") == 3
    assert count(programme_id="p1", is_enrolled=True, is_never_connected=True) == 1
    assert count(programme_id="p2") == 0
    assert kiosk.ask("GET", f"{RUNS}/programmes", token=token).json == [{"id": "p1", "name": "Place 1"}]
    assert start(kiosk, token, programme_id="p2").code == "programme_unknown"


def test_restricted_clients_and_those_of_other_agencies_are_in_no_run_of_staff(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    kit.add_client("distant", number=2)
    kit.add_client("veiled")
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-veiled").is_restricted = True
    token = staff_token(kiosk)
    run_id = start(kiosk, token).json["id"]
    ended(kiosk, token, run_id)
    assert set(decided(kit, run_id)) == {"client-alpha"}
    kit.add_staff("admin1", role="agency_admin")
    token = staff_token(kiosk, "admin1")
    run_id = start(kiosk, token).json["id"]
    assert ended(kiosk, token, run_id)["refused"] == [{"reason": "not_verified", "count": 2}]
    token = staff_token(kiosk)
    assert kiosk.ask("GET", f"{RUNS}/{run_id}", token=token).json["refused"] == [{"reason": "not_verified", "count": 1}]
    listed = kiosk.ask("GET", f"{RUNS}/{run_id}/refused?reason=not_verified", token=token).json
    assert [one["client"]["client_ref"] for one in listed["clients"]] == ["client-alpha"]
    other = kit.kiosk("site-2")
    foreign = staff_token(other, "staff2")
    for path in (run_id, f"{run_id}/refused"):
        assert other.ask("GET", f"{RUNS}/{path}", token=foreign).code == "not_found"
    assert turn(other, foreign, run_id, "cancellation").code == "not_found"


def test_the_pin_comes_first_and_one_run_at_a_time(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    wanted = {**EVERYBODY, "language": "en"}
    assert kiosk.ask("POST", RUNS, wanted, token=token).code == "pin_needed"
    held_run(kit, kiosk)
    assert start(kiosk, token).code == "run_open"
    assert turn(kiosk, token, "run-held", "cancellation").json["state"] == "cancelled"
    assert start(kiosk, token).status == 201


def test_a_run_is_paused_goes_on_and_what_changed_meanwhile_counts(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    clients = ready(kit, kiosk, token, "beta", "gamma", "delta", "epsilon")
    held_run(kit, kiosk, *clients)
    assert turn(kiosk, token, "run-held", "pause").json["waiting"] == 4
    with reading(kit.engine) as db:
        beta = db.scalars(select(Verification.id).where(Verification.client_id == "client-beta")).one()
    assert invite(kiosk, token, "client-beta", beta).status == 201
    kit.clock.advance(seconds=1)
    assert verify(kiosk, token, "client-gamma", result="not_verified", kinds=[]).status == 201
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-delta").is_restricted = True
    assert turn(kiosk, token, "run-held", "continuation").json["state"] == "running"
    ended(kiosk, token, "run-held")
    assert decided(kit, "run-held") == {
        "client-beta": "already_invited",
        "client-gamma": "not_verified",
        "client-delta": "record_not_open",
        "client-epsilon": None,
    }
    assert turn(kiosk, token, "run-held", "continuation").code == "run_over"


def test_a_verification_that_ends_before_the_run_comes_to_it_counts_no_more(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    held_run(kit, kiosk, *ready(kit, kiosk, token, "beta"))
    kit.clock.advance(days=30)
    token = staff_token(kiosk)
    turn(kiosk, token, "run-held", "continuation")
    ended(kiosk, token, "run-held")
    assert decided(kit, "run-held") == {"client-beta": "verification_expired"}


def test_several_portals_on_one_database_take_turns(kit: Kit, kiosk: Kiosk) -> None:
    expected = add_crowd(kit.engine, 60, device_id=kiosk.id, now=kit.clock())
    held_run(kit, kiosk, *expected)
    with transaction(kit.engine) as db:
        db.get_one(InvitationRun, "run-held").state = "running"

    def work() -> int:
        return sum(1 for _ in iter(partial(decide_next, kit.house()), False))

    with ThreadPoolExecutor() as pool:
        steps = [pool.submit(work) for _ in range(3)]
        assert sum(step.result() for step in steps) > 0
    assert decided(kit, "run-held") == expected
    with reading(kit.engine) as db:
        invited = Counter(db.scalars(select(Invitation.client_id)))
    assert invited == Counter(client_id for client_id, reason in expected.items() if reason is None)


def test_an_account_that_somebody_else_makes_at_this_moment_is_left_alone(kit: Kit, kiosk: Kiosk) -> None:
    """The run waits for the other, and then finds an invitation that is out."""
    if not is_postgresql(kit.engine):
        pytest.skip("SQLite has one writer at a time")
    token = staff_token(kiosk)
    held_run(kit, kiosk, *ready(kit, kiosk, token, "beta"))
    with transaction(kit.engine) as db:
        db.get_one(InvitationRun, "run-held").state = "running"
        verification = db.scalars(select(Verification.id).where(Verification.client_id == "client-beta")).one()
    with ThreadPoolExecutor() as pool:
        with transaction(kit.engine) as db:
            made = {"client_id": "client-beta", "verification_id": verification, "email": "beta@example.org"}
            db.add(Account(id="account-beta", state="invited", wrong_pins=0, **made))
            db.flush()
            going_on = pool.submit(decide_next, kit.house())
            until_somebody_waits(db)
        going_on.result()
    while decide_next(kit.house()):
        pass
    assert decided(kit, "run-held") == {"client-beta": "already_invited"}


def test_a_cancelled_run_gives_a_reason_to_whoever_it_did_not_come_to(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    held_run(kit, kiosk, *ready(kit, kiosk, token, "beta"))
    progress = turn(kiosk, token, "run-held", "cancellation").json
    assert (progress["state"], progress["waiting"]) == ("cancelled", 0)
    assert progress["refused"] == [{"reason": "run_cancelled", "count": 1}]
    assert turn(kiosk, token, "run-held", "cancellation").status == 200
    assert turn(kiosk, token, "run-held", "pause").code == "run_over"
    assert len(events(kit, "invitation_run_cancelled")) == 1
    listed = kiosk.ask("GET", RUNS, token=token).json
    assert [one["id"] for one in listed] == ["run-held"]


@pytest.mark.parametrize("change", [{"is_active": False}, {"locked_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}])
def test_a_run_of_somebody_who_does_not_work_here_any_more_stands_still(
    kit: Kit, kiosk: Kiosk, change: dict[str, object]
) -> None:
    kit.add_staff("admin1", role="agency_admin")
    token = staff_token(kiosk, "admin1")
    clients = ready(kit, kiosk, token, "beta")
    with transaction(kit.engine) as db:
        for name, value in change.items():
            setattr(db.get_one(StaffUser, "id-staff1"), name, value)
    held_run(kit, kiosk, *clients)
    assert turn(kiosk, token, "run-held", "continuation").code == "starter_gone"
    with transaction(kit.engine) as db:
        db.get_one(InvitationRun, "run-held").state = "running"
    kit.restart()
    until(
        lambda: kiosk.ask("GET", f"{RUNS}/run-held", token=token).json["state"] == "paused",
        "the pause of the run",
        timeout_s=60,
    )
    assert decided(kit, "run-held") == {}


def test_the_refused_are_listed_by_name_page_by_page(kit: Kit, kiosk: Kiosk) -> None:
    expected = add_crowd(kit.engine, 140, device_id=kiosk.id, now=kit.clock())
    token = staff_token(kiosk)
    run_id = start(kiosk, token).json["id"]
    ended(kiosk, token, run_id)
    pages = [kiosk.ask("GET", f"{RUNS}/{run_id}/refused?page={page}", token=token).json for page in (1, 2)]
    assert [(len(page["clients"]), page["has_more"]) for page in pages] == [(50, True), (21, False)]
    listed = {one["client"]["client_ref"]: one["reason"] for page in pages for one in page["clients"]}
    assert listed == {"client-alpha": "not_verified"} | {key: why for key, why in expected.items() if why}
