"""Who plays in a tour: an adult whom staff can invite and a client under 18, of one agency."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.demo.records import Records, prepare_records
from portal.database import reading
from portal.models import Client, ClientAgency
from services.rules.birth import is_adult


def must_fit(records: Records) -> None:
    today = datetime.now(UTC).date()
    eligible, ineligible = records.cast.eligible, records.cast.ineligible
    assert is_adult(eligible.birth_date, today)
    assert not is_adult(ineligible.birth_date, today)
    with reading(records.engine) as session:
        for person in (eligible, ineligible):
            assert session.get(ClientAgency, (person.client_id, records.site.agency_id)) is not None
        client = session.get(Client, eligible.client_id)
        assert client is not None
        assert client.hmis_id == eligible.hmis_id
        assert client.last_name in eligible.name
    records.engine.dispose()


def test_the_demo_set_has_both_people_of_the_story(tmp_path: Path) -> None:
    must_fit(prepare_records(tmp_path, hmis=None))


@pytest.mark.shared_data
def test_a_real_export_has_both_people_of_the_story(tmp_path: Path, shared_data: Path) -> None:
    must_fit(prepare_records(tmp_path, hmis=shared_data / "hmis-fy2026"))


def test_no_value_of_a_person_is_in_the_repr_of_the_cast(tmp_path: Path) -> None:
    records = prepare_records(tmp_path, hmis=None)
    records.engine.dispose()

    said = repr(records.cast)

    for value in (*records.cast.secrets().values(), records.cast.staff.pin):
        assert value not in said
