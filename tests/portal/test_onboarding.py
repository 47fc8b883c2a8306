"""What an operator sets up, and what is refused."""

import datetime as dt
import itertools
import os

import pytest
from sqlalchemy import Engine

from portal import onboarding
from portal.database import transaction
from portal.identity.hashing import HashCost, Hasher
from portal.models import Agency, StaffUser
from portal.onboarding import NewSite, NotAccepted, NotFound, Role, Tools

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
SITE = NewSite("Demo Site", "America/Los_Angeles", "555-0100", "988")


@pytest.fixture
def tools() -> Tools:
    numbers = itertools.count(1)
    return Tools(NOW, lambda: f"id-{next(numbers)}", os.urandom, Hasher(HashCost(memory_kib=64, time=1)))


@pytest.fixture
def agencies(database: Engine) -> Engine:
    with transaction(database) as session:
        session.add_all(
            [
                Agency(id="a", hmis_organization_id="o1", name="First Agency"),
                Agency(id="b", hmis_organization_id="o2", name="Second Agency"),
            ]
        )
    return database


@pytest.mark.parametrize("typed", ["a", "o1", "first agency", "First Agency"])
def test_an_agency_is_found_by_id_hmis_id_or_name(agencies: Engine, typed: str) -> None:
    with transaction(agencies) as session:
        assert onboarding.find_agency(session, typed).id == "a"


def test_what_is_not_there_or_not_clear_is_said(agencies: Engine, tools: Tools) -> None:
    with transaction(agencies) as session:
        with pytest.raises(NotFound, match="no agency 'x'"):
            onboarding.find_agency(session, "x")
        with pytest.raises(NotFound, match="no site"):
            onboarding.find_site(session, None)
        for agency in onboarding.all_agencies(session):
            onboarding.add_site(session, agency, SITE, tools=tools)
        with pytest.raises(NotFound, match="2 of site"):
            onboarding.find_site(session, None)


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc/passwd", "PST8PDT8"])
def test_a_time_zone_must_exist(agencies: Engine, tools: Tools, zone: str) -> None:
    with transaction(agencies) as session, pytest.raises(NotAccepted, match="no time zone"):
        onboarding.add_site(session, session.get_one(Agency, "a"), NewSite("x", zone, "555-0100", "988"), tools=tools)


@pytest.mark.parametrize("days", [0, -1, 3_661])
def test_a_term_must_make_sense(agencies: Engine, tools: Tools, days: int) -> None:
    with transaction(agencies) as session, pytest.raises(NotAccepted):
        onboarding.set_roi_term(session, session.get_one(Agency, "a"), days, tools=tools)


@pytest.mark.parametrize("name", ["", "a@example.org", "two words", "ROBIN"])
def test_a_user_name_that_cannot_be_is_refused(agencies: Engine, tools: Tools, name: str) -> None:
    with transaction(agencies) as session:
        agency = session.get_one(Agency, "a")
        onboarding.add_staff(session, agency, "robin", display_name="Robin", role=Role.STAFF, tools=tools)
        with pytest.raises(NotAccepted):
            onboarding.add_staff(session, agency, name, display_name="Robin", role=Role.STAFF, tools=tools)


def test_a_renewed_sign_in_opens_a_locked_staff_user(agencies: Engine, tools: Tools) -> None:
    with transaction(agencies) as session:
        agency = session.get_one(Agency, "a")
        first = onboarding.add_staff(session, agency, "robin", display_name="R", role=Role.STAFF, tools=tools)
        user = onboarding.find_staff(session, "Robin")
        user.wrong_pins, user.locked_at = 10, NOW
        second = onboarding.renew_staff_sign_in(session, user, tools=tools)
        session.flush()
        stored = session.get_one(StaffUser, user.id)
        assert (stored.wrong_pins, stored.locked_at) == (0, None)
        assert tools.hasher.verify(stored.pin_hash, second.pin)
        assert first.badge != second.badge
