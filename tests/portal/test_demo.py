"""The demo set: clearly invented, of every kind, and complete for the whole story."""

import datetime as dt
import os
import re

import pytest
from sqlalchemy import Engine, select

from portal import audit
from portal.database import reading, transaction
from portal.demo import PreparedSite, eligible_adults, load_demo, prepare_site
from portal.identity.choice import pin_objection
from portal.identity.codes import code_digest, is_badge_code
from portal.identity.hashing import HashCost, Hasher
from portal.models import (
    Agency,
    AuditEvent,
    CareTeamMember,
    Client,
    ClientAgency,
    Contact,
    DeviceCode,
    DocumentRequestRow,
    FormTemplate,
    Service,
    Site,
    StaffUser,
)
from portal.onboarding import Role, Tools
from services.rules.birth import is_adult
from services.sealing.ids import uuid7

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
HASHER = Hasher(HashCost(memory_kib=64, time=1))


def tools() -> Tools:
    return Tools(NOW, lambda: uuid7(int(NOW.timestamp() * 1000), os.urandom(10)), os.urandom, HASHER)


def load(engine: Engine) -> tuple[PreparedSite, ...]:
    return load_demo(engine, ssn_key=b"k" * 32, tools=tools())


def test_everybody_in_the_demo_is_clearly_invented(database: Engine) -> None:
    load(database)
    with reading(database) as session:
        clients = session.scalars(select(Client)).all()
        contacts = session.scalars(select(Contact)).all()
        names = [*session.scalars(select(Agency.name)), *session.scalars(select(StaffUser.display_name))]
    assert all(client.first_name == "Demo" for client in clients)
    assert all(name.startswith("Demo ") for name in names)
    assert all(contact.email == "" or contact.email.endswith("@example.org") for contact in contacts)
    assert all(contact.phone == "" or re.fullmatch(r"555-01\d\d", contact.phone) for contact in contacts)


def test_every_kind_of_record_is_in_the_demo(database: Engine) -> None:
    load(database)
    with reading(database) as session:
        clients = session.scalars(select(Client)).all()
        contacts = {contact.client_id: contact for contact in session.scalars(select(Contact))}
        links = session.scalars(select(ClientAgency.client_id)).all()
        served = set(session.scalars(select(Service.client_id)))
    assert {client.dob_data_quality for client in clients} == {1, 2, 9, 99}
    assert {client.name_data_quality for client in clients} == {1, 2, 99}
    assert any(born and not is_adult(born, NOW.date()) for born in (client.date_of_birth for client in clients))
    assert any(client.hmis_deleted_at for client in clients)
    assert any(contact.email == "" for contact in contacts.values())
    assert any(client.id not in contacts for client in clients)
    assert len(set(links)) < len(links), "somebody is served by both agencies"
    adults = eligible_adults(database, NOW.date())
    assert len([adult for adult in adults if adult.client_id in served and contacts[adult.client_id].email]) >= 4


def test_the_sign_ins_that_are_handed_out_work(database: Engine) -> None:
    sites = load(database)
    main = sites[0]
    assert {user.role for user in main.staff} == set(Role)
    with reading(database) as session:
        for site in sites:
            for user in site.staff:
                stored = session.scalars(select(StaffUser).where(StaffUser.user_name == user.user_name)).one()
                assert HASHER.verify(stored.pin_hash, user.pin)
                assert stored.badge_sha256 == code_digest(user.badge)
                assert is_badge_code(user.badge)
                assert pin_objection(user.pin) is None
                assert stored.agency_id == site.agency_id
            code = session.get_one(DeviceCode, code_digest(site.device_code))
            assert (code.site_id, code.used_at) == (site.site_id, None)
            assert code.expires_at == NOW + dt.timedelta(days=7)
    assert main.staff[0].pin not in repr(main)
    assert main.device_code not in repr(main)


def test_loading_again_adds_nobody_and_renews_the_sign_ins(database: Engine) -> None:
    first, second = load(database), load(database)
    assert [site.site_id for site in first] == [site.site_id for site in second]
    with reading(database) as session:
        assert len(session.scalars(select(Client)).all()) == 12
        assert len(session.scalars(select(Site)).all()) == 2
        stored = session.scalars(select(StaffUser).where(StaffUser.user_name == second[0].staff[0].user_name)).one()
    assert HASHER.verify(stored.pin_hash, second[0].staff[0].pin)
    assert not HASHER.verify(stored.pin_hash, first[0].staff[0].pin) or first[0].staff[0].pin == second[0].staff[0].pin
    assert audit.verify(database).is_whole


def test_the_sample_forms_are_offered_in_five_languages(database: Engine) -> None:
    load(database)
    with reading(database) as session:
        found = session.execute(select(FormTemplate.kind, FormTemplate.language)).all()
    assert {("roi", language) for language in ("en", "es", "vi", "zh", "fil")} <= {tuple(row) for row in found}


def test_an_eligible_adult_is_of_age_known_by_full_name_and_served(database: Engine) -> None:
    load(database)
    adults = eligible_adults(database, NOW.date())
    assert {adult.hmis_id for adult in adults} == {f"demo-{number}" for number in (1, 2, 3, 4, 7, 11)}
    assert eligible_adults(database, dt.date(1900, 1, 1)) == []
    assert adults[0].name not in repr(adults[0])


def test_a_site_is_prepared_at_an_agency_that_has_nothing_yet(database: Engine) -> None:
    with transaction(database) as session:
        session.add(Agency(id="a", hmis_organization_id="ORG-9", name="Imported Agency"))
    first = prepare_site(database, "a", tools=tools())
    second = prepare_site(database, "a", tools=tools())
    assert first.site_id == second.site_id
    assert first.sign_in(Role.STAFF).user_name == "demo.staff-org-9"
    with pytest.raises(LookupError):
        first.sign_in(Role.AGENCY_ADMIN)
    with reading(database) as session:
        assert session.get_one(Agency, "a").roi_term_days == 365


def test_a_term_that_the_agency_has_set_stays(database: Engine) -> None:
    with transaction(database) as session:
        session.add(Agency(id="a", hmis_organization_id="o", name="Imported Agency", roi_term_days=90))
    prepare_site(database, "a", tools=tools())
    with reading(database) as session:
        assert session.get_one(Agency, "a").roi_term_days == 90


def test_no_pin_and_no_code_stands_in_the_audit(database: Engine) -> None:
    sites = load(database)
    with reading(database) as session:
        events = "".join(session.scalars(select(AuditEvent.event)))
    for site in sites:
        assert site.device_code not in events
        assert all(user.badge not in events and f'"{user.pin}"' not in events for user in site.staff)


def test_the_demo_client_has_a_case_manager_who_takes_messages(database: Engine) -> None:
    load(database)
    load(database)
    with reading(database) as session:
        first = session.scalars(select(Client.id).where(Client.hmis_id == "demo-1")).one()
        team = session.scalars(select(CareTeamMember).where(CareTeamMember.client_id == first)).all()
    assert {(member.role, member.is_shown, member.takes_messages) for member in team} == {
        ("Case manager", True, True),
        ("Outreach worker", True, True),
    }
    assert all(re.search(r"\b555-01\d\d\b", member.reach) for member in team)


def test_the_demo_client_is_asked_for_one_document(database: Engine) -> None:
    load(database)
    load(database)
    with reading(database) as session:
        asked = session.scalars(select(DocumentRequestRow)).one()
        assert session.get_one(Client, asked.client_id).hmis_id == "demo-1"
    assert (asked.kind, asked.state) == ("pay_stub", "open")
