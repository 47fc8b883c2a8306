"""The importer on an export that nobody here wrote."""

import datetime as dt
import shutil
import uuid
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from portal.database import reading
from portal.importers.hmis import import_hmis
from portal.importers.report import Eligible, ImportReport, Refusal
from portal.models import Client, Service

pytestmark = pytest.mark.shared_data
AS_OF = dt.date(2026, 8, 22)
COUNTS = {
    "Organization.csv": 10,
    "Project.csv": 10,
    "Client.csv": 514,
    "Enrollment.csv": 574,
    "Exit.csv": 447,
    "Services.csv": 6385,
}


@pytest.fixture
def export(shared_data: Path) -> Path:
    return shared_data / "hmis-fy2026"


def run(engine: Engine, folder: Path) -> ImportReport:
    now = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
    return import_hmis(engine, folder, ssn_key=b"k" * 32, as_of=AS_OF, now=now, new_id=lambda: str(uuid.uuid4()))


def test_a_real_export_is_imported_and_a_second_run_changes_nothing(database: Engine, export: Path) -> None:
    first = run(database, export)
    assert {file.name: file.added for file in first.files} == COUNTS
    assert first.eligible == Eligible(442, 441, 432)
    assert not list(first.refusals())
    second = run(database, export)
    assert second.is_unchanged
    assert {file.name: file.kept for file in second.files} == COUNTS
    with reading(database) as session:
        assert session.scalar(select(func.count()).select_from(Service)) == COUNTS["Services.csv"]


def test_bad_rows_are_named_and_the_other_514_clients_stay(database: Engine, export: Path, tmp_path: Path) -> None:
    copy = tmp_path / "export"
    shutil.copytree(export, copy)
    copy.chmod(0o700)
    (copy / "Client.csv").chmod(0o600)
    lines = (export / "Client.csv").read_text().splitlines()
    good = lines[1].split(",")

    def changed(column: int, value: str, hmis_id: str) -> str:
        return ",".join([hmis_id, *good[1:column], value, *good[column + 1 :]] if column else [value, *good[1:]])

    bad = [
        "999001,Demo,Client",
        changed(8, "1990-02-30", "999002"),
        changed(0, "", ""),
        changed(1, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "999003"),
        lines[1],
    ]
    for place, row in zip((500, 400, 300, 200, 100), bad, strict=True):
        lines.insert(place, row)
    (copy / "Client.csv").write_text("\n".join(lines) + "\n")
    report = run(database, copy)
    assert list(report.refusals()) == [
        Refusal("Client.csv", 101, "PersonalID stands on line 2 already"),
        Refusal("Client.csv", 202, "FirstName is hashed; ask for an export with plain names"),
        Refusal("Client.csv", 303, "PersonalID is missing"),
        Refusal("Client.csv", 404, "DOB is not a date (YYYY-MM-DD)"),
        Refusal("Client.csv", 505, "too few columns: 3 of 38"),
    ]
    assert {file.name: file.added for file in report.files} == COUNTS
    assert report.eligible == Eligible(442, 441, 432)
    with reading(database) as session:
        assert session.scalar(select(func.count()).select_from(Client)) == 514
