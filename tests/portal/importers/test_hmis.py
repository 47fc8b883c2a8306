"""The HMIS importer: what goes in, what never does, and what the report says."""

import datetime as dt
import uuid
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from portal import audit
from portal.database import reading
from portal.importers.hmis import import_hmis
from portal.importers.report import ExportUnreadable, FileReport, ImportReport, Refusal
from portal.models import Agency, AuditEvent, Base, Client, ClientAgency, Enrollment, HmisImport, Service
from tests.portal.importers.export import Export, client, small_export

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
NEWER = "2026-02-01 00:00:00"
OLDER = "2020-01-01 00:00:00"


def run(engine: Engine, folder: Path) -> ImportReport:
    return import_hmis(engine, folder, ssn_key=b"k" * 32, as_of=NOW.date(), now=NOW, new_id=lambda: str(uuid.uuid4()))


def of(report: ImportReport, name: str) -> FileReport:
    return next(file for file in report.files if file.name == name)


def contents(engine: Engine) -> dict[str, list[object]]:
    left_out = {"audit_event", "audit_head", "hmis_import"}
    with engine.connect() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(table.select())))
            for table in Base.metadata.sorted_tables
            if table.name not in left_out
        }


def test_a_client_belongs_to_the_agencies_where_they_are_enrolled(database: Engine, tmp_path: Path) -> None:
    run(database, small_export(tmp_path / "x").write())
    with reading(database) as session:
        pairs = session.execute(select(Client.hmis_id, Agency.name).join_from(ClientAgency, Client).join(Agency))
        assert sorted(map(tuple, pairs)) == [("c1", "Demo Agency 1"), ("c1", "Demo Agency 2"), ("c2", "Demo Agency 1")]
        exits = session.execute(select(Enrollment.hmis_id, Enrollment.exit_date))
        assert {row[0]: row[1] for row in exits} == {"e1": None, "e2": dt.date(2025, 6, 1), "e3": None}
        assert session.scalars(select(Service.date_provided)).all() == [dt.date(2025, 3, 5)]


def test_of_an_ssn_only_four_digits_and_a_keyed_digest_are_kept(database: Engine, tmp_path: Path) -> None:
    export = small_export(tmp_path / "x")
    client(export, "c3", SSN="xxxxx3456", SSNDataQuality="2")
    client(export, "c4", SSN="123", SSNDataQuality="8")
    run(database, export.write())
    with reading(database) as session:
        found = {row.hmis_id: row for row in session.scalars(select(Client))}
    assert found["c1"].ssn_last4 == "3456"
    assert found["c1"].ssn_digest == found["c2"].ssn_digest != ""
    assert (found["c3"].ssn_last4, found["c3"].ssn_digest) == ("3456", "")
    assert (found["c4"].ssn_last4, found["c4"].ssn_digest) == ("", "")
    assert "900123456" not in repr(contents(database))


def test_a_second_run_changes_nothing(database: Engine, tmp_path: Path) -> None:
    folder = small_export(tmp_path / "x").write()
    first = run(database, folder)
    before = contents(database)
    second = run(database, folder)
    assert not first.is_unchanged
    assert second.is_unchanged
    assert [file.kept for file in second.files] == [2, 2, 2, 3, 1, 1]
    assert contents(database) == before


def test_newer_rows_overwrite_and_older_ones_never_do(database: Engine, tmp_path: Path) -> None:
    export = small_export(tmp_path / "x")
    run(database, export.write())
    first, second = export.rows["Client.csv"]
    first |= {"FirstName": "Newer", "DateUpdated": NEWER}
    second |= {"FirstName": "Older", "DateUpdated": OLDER}
    report = run(database, export.write())
    assert (of(report, "Client.csv").changed, of(report, "Client.csv").kept) == (1, 1)
    first |= {"FirstName": "Older", "DateUpdated": OLDER}
    assert run(database, export.write()).is_unchanged
    with reading(database) as session:
        names = session.execute(select(Client.hmis_id, Client.first_name))
        assert {row[0]: row[1] for row in names} == {
            "c1": "Newer",
            "c2": "Demo",
        }


def test_the_audit_names_the_changed_fields_and_no_value(database: Engine, tmp_path: Path) -> None:
    export = small_export(tmp_path / "x")
    run(database, export.write())
    export.rows["Client.csv"][0] |= {"FirstName": "Renamed", "DateUpdated": NEWER}
    run(database, export.write())
    with reading(database) as session:
        events = session.scalars(select(AuditEvent.event).order_by(AuditEvent.number)).all()
    assert sum('"what":"client_imported"' in event for event in events) == 2
    (change,) = (event for event in events if '"what":"client_updated_from_hmis"' in event)
    assert '"fields":["first_name","hmis_updated_at"]' in change
    assert not any("Renamed" in event or "3456" in event for event in events)
    assert audit.verify(database).is_whole


def test_a_deleted_client_is_marked_and_stays(database: Engine, tmp_path: Path) -> None:
    export = small_export(tmp_path / "x")
    run(database, export.write())
    export.rows["Client.csv"][0] |= {"DateDeleted": NEWER, "DateUpdated": NEWER}
    report = run(database, export.write())
    with reading(database) as session:
        gone = session.scalars(select(Client).where(Client.hmis_deleted_at.is_not(None))).one()
    assert gone.hmis_id == "c1"
    assert report.eligible.adults == 0


def test_a_client_who_is_not_in_the_export_stays(database: Engine, tmp_path: Path) -> None:
    run(database, small_export(tmp_path / "x").write())
    assert run(database, Export(tmp_path / "empty").write()).is_unchanged
    with reading(database) as session:
        assert session.scalar(select(func.count()).select_from(Client)) == 2


def test_the_staff_of_an_agency_lose_a_client_whose_enrollment_was_deleted(database: Engine, tmp_path: Path) -> None:
    export = small_export(tmp_path / "x")
    run(database, export.write())
    export.rows["Enrollment.csv"][1] |= {"DateDeleted": NEWER, "DateUpdated": NEWER}
    assert run(database, export.write()).withdrawn_agency_links == 1
    with reading(database) as session:
        assert session.scalar(select(func.count()).select_from(ClientAgency)) == 2
    assert run(database, export.write()).is_unchanged


def test_a_deleted_exit_opens_the_enrollment_again(database: Engine, tmp_path: Path) -> None:
    export = small_export(tmp_path / "x")
    run(database, export.write())
    export.rows["Exit.csv"][0] |= {"DateDeleted": NEWER, "DateUpdated": NEWER}
    assert of(run(database, export.write()), "Exit.csv").changed == 1
    with reading(database) as session:
        assert session.scalars(select(Enrollment.exit_date).where(Enrollment.hmis_id == "e2")).one() is None


HASH_SHAPES = {
    "sha256_hex": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "sha256_upper": "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
    "md5_hex": "098f6bcd4621d373cade4e832627b4f6",
    "sha1_hex": "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",
    "sha256_base64": "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=",
    "sha512_base64": "7iaw3Ur350mqGo7jwQrpkj9hiYB3Lkc/iBml1JQODbJ6wYX4oOHV+E+IvIh/1nsUNzLDBMxfqa2Ob1f1ACio/w==",
}


@pytest.mark.parametrize("digest", HASH_SHAPES.values(), ids=HASH_SHAPES.keys())
@pytest.mark.parametrize("column", ["FirstName", "LastName"])
def test_a_hashed_name_is_refused_whatever_the_export_says(tmp_path: Path, digest: str, column: str) -> None:
    engine = _sqlite(tmp_path)
    export = small_export(tmp_path / "x")
    export.hash_status = "1"
    export.rows["Client.csv"][0][column] = digest
    (refusal, *orphans) = run(engine, export.write()).refusals()
    assert refusal == Refusal("Client.csv", 2, f"{column} is hashed; ask for an export with plain names")
    assert {orphan.file for orphan in orphans} == {"Enrollment.csv", "Exit.csv", "Services.csv"}
    engine.dispose()


def test_plain_names_are_taken_although_the_export_says_hashed(tmp_path: Path) -> None:
    engine = _sqlite(tmp_path)
    export = small_export(tmp_path / "x")
    export.hash_status = "3"
    export.rows["Client.csv"][0]["FirstName"] = "Wolfeschlegelsteinhausenbergerdorff"
    assert not list(run(engine, export.write()).refusals())
    engine.dispose()


def test_a_hashed_ssn_is_refused(tmp_path: Path) -> None:
    engine = _sqlite(tmp_path)
    export = small_export(tmp_path / "x")
    export.rows["Client.csv"][0]["SSN"] = "3456" + HASH_SHAPES["sha256_hex"]
    assert next(run(engine, export.write()).refusals()).reason.startswith("SSN is hashed")
    engine.dispose()


BAD_VALUES = [
    ({"PersonalID": ""}, "PersonalID is missing"),
    ({"PersonalID": "x" * 65}, "PersonalID is longer than 64 characters"),
    ({"DOB": "1990-13-01"}, "DOB is not a date (YYYY-MM-DD)"),
    ({"DOB": "05/06/1990"}, "DOB is not a date (YYYY-MM-DD)"),
    ({"DOBDataQuality": "3"}, "DOBDataQuality is none of 1, 2, 8, 9, 99"),
    ({"NameDataQuality": "one"}, "NameDataQuality is not a number"),
    ({"DateUpdated": "yesterday"}, "DateUpdated is not a date and time (YYYY-MM-DD HH:MM:SS)"),
    ({"LastName": "x" * 201}, "LastName is longer than 200 characters"),
    ({"LastName": "a\x07b"}, "LastName holds a control character"),
]


@pytest.mark.parametrize(("values", "reason"), BAD_VALUES)
def test_a_bad_value_is_named_without_being_repeated(tmp_path: Path, values: dict[str, str], reason: str) -> None:
    engine = _sqlite(tmp_path)
    export = small_export(tmp_path / "x")
    client(export, "c3", **values)
    assert list(run(engine, export.write()).refusals()) == [Refusal("Client.csv", 4, reason)]
    engine.dispose()


def test_a_row_that_points_to_nothing_is_refused(tmp_path: Path) -> None:
    engine = _sqlite(tmp_path)
    export = small_export(tmp_path / "x")
    export.add("Enrollment.csv", EnrollmentID="e9", PersonalID="nobody", ProjectID="p1", EntryDate="2025-03-04")
    export.add("Exit.csv", EnrollmentID="nothing", PersonalID="c1", ExitDate="2025-03-04")
    export.add(
        "Services.csv", ServicesID="s9", EnrollmentID="e1", PersonalID="c2", DateProvided="2025-01-01", RecordType="200"
    )
    assert list(run(engine, export.write()).refusals()) == [
        Refusal("Enrollment.csv", 5, "PersonalID is not among the client records"),
        Refusal("Exit.csv", 3, "EnrollmentID is not among the enrollments"),
        Refusal("Services.csv", 3, "PersonalID is not the one of the enrollment"),
    ]
    engine.dispose()


def test_what_looks_like_a_formula_is_kept_as_plain_text(database: Engine, tmp_path: Path) -> None:
    formula = '=HYPERLINK("http://example.org","x")'
    export = small_export(tmp_path / "x")
    export.rows["Client.csv"][0]["LastName"] = formula
    run(database, export.write())
    with reading(database) as session:
        assert session.scalars(select(Client.last_name).where(Client.hmis_id == "c1")).one() == formula


def test_every_data_quality_code_is_kept(database: Engine, tmp_path: Path) -> None:
    export = Export(tmp_path / "x")
    for code in (1, 2, 8, 9, 99):
        client(export, f"c{code}", NameDataQuality=str(code), SSNDataQuality=str(code), DOBDataQuality=str(code))
    run(database, export.write())
    with reading(database) as session:
        for row in session.scalars(select(Client)):
            assert {row.name_data_quality, row.ssn_data_quality, row.dob_data_quality} == {int(row.hmis_id[1:])}


@pytest.mark.parametrize("version", ["2024 v1.2", "2026 v1.0", "FY2024", "2026"])
def test_both_versions_are_read(tmp_path: Path, version: str) -> None:
    engine = _sqlite(tmp_path)
    export = small_export(tmp_path / "x")
    export.csv_version = version
    assert of(run(engine, export.write()), "Client.csv").read == 2
    engine.dispose()


@pytest.mark.parametrize("version", ["2022 v1.3", "", "7.2", "2027 v1"])
def test_another_version_is_refused_before_anything_is_read(tmp_path: Path, version: str) -> None:
    engine = _sqlite(tmp_path)
    export = small_export(tmp_path / "x")
    export.csv_version = version
    with pytest.raises(ExportUnreadable, match="Versions 2024 and 2026 are read"):
        run(engine, export.write())
    engine.dispose()


def test_an_export_without_a_needed_column_or_file_changes_nothing(database: Engine, tmp_path: Path) -> None:
    folder = small_export(tmp_path / "x").write()
    services = folder / "Services.csv"
    services.write_text(services.read_text().replace("DateProvided", "Something"))
    with pytest.raises(ExportUnreadable, match=r"Services.csv: the columns DateProvided are missing"):
        run(database, folder)
    services.unlink()
    with pytest.raises(ExportUnreadable, match=r"Services.csv is not in"):
        run(database, folder)
    with reading(database) as session:
        assert session.scalars(select(HmisImport)).all() == []
        assert session.scalars(select(Client)).all() == []


def test_health_disability_and_income_files_are_never_opened(tmp_path: Path) -> None:
    engine = _sqlite(tmp_path)
    folder = small_export(tmp_path / "x").write()
    for name in ("Disabilities.csv", "HealthAndDV.csv", "IncomeBenefits.csv"):
        (folder / name).mkdir()  # reading a folder as a file would fail
    assert not list(run(engine, folder).refusals())
    engine.dispose()


def _sqlite(tmp_path: Path) -> Engine:
    from portal.database import open_database
    from portal.migrations import migrate

    engine = open_database(f"sqlite:///{tmp_path / 'portal.db'}")
    migrate(engine)
    return engine
