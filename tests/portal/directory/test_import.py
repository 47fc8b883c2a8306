"""`portal import-hsds`: what comes in, what is refused, what stays."""

import datetime as dt
import json
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from portal.database import reading
from portal.directory.listing import read_object
from portal.directory.nesting import Nested
from portal.directory.sources import gather
from portal.importers.hsds import HsdsReport, import_hsds
from portal.importers.report import ExportUnreadable
from portal.models import AuditEvent, HsdsObject
from tests.portal.directory.folder import Folder, new_id, small

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
MEAL = new_id("services.csv/meal")


def run(engine: Engine, folder: Path, *, now: dt.datetime = NOW) -> HsdsReport:
    return import_hsds(engine, gather(str(folder)), now=now)


def service(engine: Engine, object_id: str = MEAL) -> Nested:
    with reading(engine) as db:
        found = read_object(db, "service", object_id)
    assert found is not None
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return small(tmp_path / "hsds")


def test_a_folder_is_imported_and_a_second_run_changes_nothing(database: Engine, folder: Folder) -> None:
    first = run(database, folder.write())
    assert {file.name: (file.added, len(file.refusals)) for file in first.files}["services.csv"] == (1, 0)
    assert not list(first.refusals())
    assert not first.is_unchanged
    second = run(database, folder.write(), now=NOW + dt.timedelta(days=1))
    assert second.is_unchanged
    assert sum(file.kept for file in second.files) == sum(file.added for file in first.files) == 10
    with reading(database) as db:
        assert set(db.scalars(select(HsdsObject.changed_at))) == {NOW}
        assert sum("directory_imported" in event for event in db.scalars(select(AuditEvent.event))) == 2


def test_headers_may_be_in_any_letter_case_and_begin_with_a_mark(database: Engine, folder: Folder) -> None:
    folder.rows = {
        file: [{name.upper(): value for name, value in row.items()} for row in rows]
        for file, rows in folder.rows.items()
    }
    assert not list(run(database, folder.write(start="\ufeff")).refusals())
    assert service(database)["name"] == "Hot lunch"


@pytest.mark.parametrize(
    ("file", "values", "reason"),
    [
        ("services.csv", {"status": "perhaps"}, "status is none of active"),
        ("services.csv", {"id": ""}, "id is missing"),
        ("services.csv", {"organization_id": "nobody"}, "organization_id is not in the directory"),
        ("services.csv", {"minimum_age": "old"}, "minimum_age is not a number"),
        ("phones.csv", {"extension": "x12"}, "extension is not a number"),
        ("schedules.csv", {"freq": "SOMETIMES"}, "freq is none of MONTHLY, WEEKLY"),
        ("service_at_location.csv", {"service_id": ""}, "service_id is missing"),
        ("services.csv", {"name": "a\x07b"}, "name holds a control character"),
    ],
)
def test_a_bad_row_is_named_with_its_line_and_the_rest_is_taken(
    database: Engine, folder: Folder, file: str, values: dict[str, str], reason: str
) -> None:
    good = dict(folder.rows[file][0])
    folder.rows[file].append({**good, "id": new_id("bad"), **values})
    refused = list(run(database, folder.write()).refusals())
    assert [(refusal.file, refusal.line) for refusal in refused] == [(file, 3)]
    assert refused[0].reason.startswith(reason)
    assert service(database)["phones"][0]["number"] == "555-0100"


def test_what_points_to_a_refused_row_is_refused_too(database: Engine, folder: Folder) -> None:
    folder.rows["services.csv"][0]["status"] = "perhaps"
    refused = {refusal.file for refusal in run(database, folder.write()).refusals()}
    assert refused == {"services.csv", "service_at_location.csv", "phones.csv", "schedules.csv", "attributes.csv"}


def test_a_folder_without_services_changes_nothing(database: Engine, folder: Folder) -> None:
    del folder.rows["services.csv"]
    with pytest.raises(ExportUnreadable):
        run(database, folder.write())


def test_an_older_service_overwrites_neither_itself_nor_its_details(database: Engine, folder: Folder) -> None:
    run(database, folder.write())
    folder.rows["services.csv"][0] |= {"name": "Older", "last_modified": "2025-12-31T00:00:00Z"}
    folder.rows["phones.csv"][0]["number"] = "555-0111"
    assert run(database, folder.write()).is_unchanged
    assert service(database)["name"] == "Hot lunch"
    assert service(database)["phones"][0]["number"] == "555-0100"


def test_a_newer_service_overwrites_and_a_service_that_is_missing_stays(database: Engine, folder: Folder) -> None:
    other = folder.add("services.csv", "other", name="Other", status="active")
    run(database, folder.write())
    folder.rows["services.csv"].pop()
    folder.rows["services.csv"][0] |= {"status": "inactive", "last_modified": "2026-02-02T00:00:00Z"}
    report = run(database, folder.write(), now=NOW + dt.timedelta(days=1))
    assert {file.name: file.changed for file in report.files}["services.csv"] == 1
    assert service(database)["status"] == "inactive"
    assert service(database, other)["name"] == "Other"


def test_a_phone_that_a_service_has_no_more_is_withdrawn_and_may_come_back(database: Engine, folder: Folder) -> None:
    second = folder.add("phones.csv", "second", service_id=MEAL, number="555-0122")
    run(database, folder.write())
    row = folder.rows["phones.csv"].pop()
    report = run(database, folder.write(), now=NOW + dt.timedelta(days=1))
    assert report.withdrawn == 1
    assert [phone["number"] for phone in service(database)["phones"]] == ["555-0100"]
    folder.rows["phones.csv"].append(row)
    run(database, folder.write(), now=NOW + dt.timedelta(days=2))
    assert {phone["id"] for phone in service(database)["phones"]} >= {second}


def test_a_change_of_a_detail_is_a_change_of_the_service(database: Engine, folder: Folder) -> None:
    run(database, folder.write())
    folder.rows["locations.csv"][0]["name"] = "Demo Hall, new"
    later = NOW + dt.timedelta(days=1)
    run(database, folder.write(), now=later)
    with reading(database) as db:
        assert db.get_one(HsdsObject, ("service", MEAL)).changed_at == later
        assert db.get_one(HsdsObject, ("taxonomy", new_id("taxonomies.csv/demo"))).changed_at == NOW


def test_html_that_runs_is_taken_out_and_html_that_does_not_is_kept(database: Engine, folder: Folder) -> None:
    folder.rows["services.csv"][0]["description"] = '<p onclick="x()">Warm <b>food</b></p><script>alert(1)</script>'
    run(database, folder.write())
    assert service(database)["description"] == "<p>Warm <b>food</b></p>"


def test_no_text_is_lost_on_the_way(database: Engine, folder: Folder) -> None:
    written = {"description": "Line one\n\nLine “two” & more: 3 < 4, ñ", "alert": "=2+3", "profile_of_ours": "yes"}
    folder.rows["services.csv"][0] |= written
    run(database, folder.write())
    with reading(database) as db:
        stored = json.loads(db.get_one(HsdsObject, ("service", MEAL)).body)
    assert {name: stored[name] for name in written} == written
    assert service(database)["phones"][0]["extension"] == 12
