"""Who works with a client: set by an operator, changed, taken off, and on the record."""

import datetime as dt
import itertools
import os
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from portal.care_team import Standing, find_client, set_member, take_off
from portal.database import transaction
from portal.identity.hashing import HashCost, Hasher
from portal.models import Agency, AuditEvent, CareTeamMember, Client, ClientAgency, StaffUser
from portal.onboarding import NotAccepted, NotFound, Tools, find_staff

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)


@pytest.fixture
def tools() -> Tools:
    numbers = itertools.count(1)
    return Tools(NOW, lambda: f"id-{next(numbers)}", os.urandom, Hasher(HashCost(memory_kib=64, time=1)))


@pytest.fixture
def session(database: Engine) -> Iterator[Session]:
    """Agency a serves the client, agency b does not; each has a member of staff."""
    with transaction(database) as session:
        for agency in ("a", "b"):
            session.add(Agency(id=agency, name=f"Demo Agency {agency}"))
            session.flush()
            session.add(
                StaffUser(
                    id=f"staff-{agency}",
                    agency_id=agency,
                    user_name=f"demo.{agency}",
                    display_name="Demo Staff",
                    role="staff",
                    pin_hash="x",
                )
            )
        session.add(Client(id="c", hmis_id="HM-1", name_data_quality=1, ssn_data_quality=99, dob_data_quality=1))
        session.flush()
        session.add(ClientAgency(client_id="c", agency_id="a"))
        session.flush()
        yield session


def test_a_member_is_added_changed_and_taken_off(session: Session, tools: Tools) -> None:
    client, staff = find_client(session, "HM-1"), find_staff(session, "demo.a")
    set_member(session, client, staff, Standing(" Case manager ", "555-0120"), tools=tools)
    set_member(session, client, staff, Standing("Nurse", takes_messages=False), tools=tools)
    member = session.scalars(select(CareTeamMember)).one()
    assert (member.role, member.reach, member.is_shown, member.takes_messages) == ("Nurse", "", True, False)
    take_off(session, client, staff, tools=tools)
    assert (member.is_shown, member.takes_messages, member.changed_at) == (False, False, NOW)
    events = list(session.scalars(select(AuditEvent.event)))
    assert sum("care_team_set" in event for event in events) == 2
    assert sum("care_team_left" in event for event in events) == 1
    assert not any("Nurse" in event or "555" in event for event in events)


def test_only_staff_who_serve_the_client_are_on_the_team(session: Session, tools: Tools) -> None:
    client = find_client(session, "HM-1")
    with pytest.raises(NotAccepted, match="does not serve this client"):
        set_member(session, client, find_staff(session, "demo.b"), Standing("Nurse"), tools=tools)
    with pytest.raises(NotFound, match="no client"):
        find_client(session, "HM-2")
    with pytest.raises(NotFound, match="not on the care team"):
        take_off(session, client, find_staff(session, "demo.a"), tools=tools)


@pytest.mark.parametrize("standing", [Standing("  "), Standing("x" * 201), Standing("Nurse", "x" * 301)])
def test_a_role_needs_words_and_not_too_many(session: Session, tools: Tools, standing: Standing) -> None:
    with pytest.raises(NotAccepted):
        set_member(session, find_client(session, "HM-1"), find_staff(session, "demo.a"), standing, tools=tools)
