"""What leaves for HMIS: what staff accepted and nothing else; the own export imported again changes nothing."""

import csv
import datetime as dt
import stat
import uuid
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from portal.database import reading, transaction
from portal.exporters.hmis import FolderInUse, export_hmis, hmis_columns
from portal.exporters.reached import plain
from portal.importers.hmis import import_hmis
from portal.importers.report import ImportReport
from portal.models import AuditEvent, Client, ClientLocation, Contact, ContactChangeRow, Review
from services.portal.contract.contact import ContactKind
from services.portal.contract.reviewed import ReviewResult
from tests.portal.importers.export import client as client_row
from tests.portal.importers.export import small_export
from tests.portal.kit import Kiosk, Kit

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
SSN_KEY = b"k" * 32


def give_phone(kit: Kit, kiosk: Kiosk, client_id: str, *, result: ReviewResult | None, value: str) -> None:
    """A number that a client gave in place of the one in the record, and what staff decided."""
    row = ContactChangeRow(
        id=f"change-{uuid.uuid4().hex[:20]}",
        client_id=client_id,
        envelope_id=uuid.uuid4().hex,
        device_id=kiosk.id,
        kind=ContactKind.PHONE.value,
        use="mobile",
        value=value,
        seen_version=1,
        tab_version=1,
        told_at=NOW,
        received_at=NOW,
    )
    with transaction(kit.engine) as db:
        db.add(row)
        db.flush()
        _decide(db, row.id, client_id, "contact", result)


def give_place(kit: Kit, kiosk: Kiosk, client_id: str, *, result: ReviewResult | None, place: str) -> None:
    row = ClientLocation(
        id=f"place-{uuid.uuid4().hex[:20]}",
        client_id=client_id,
        envelope_id=uuid.uuid4().hex,
        device_id=kiosk.id,
        way="place",
        place=place,
        days="MO,WE",
        told_at=NOW,
        received_at=NOW,
    )
    with transaction(kit.engine) as db:
        db.add(row)
        db.flush()
        _decide(db, row.id, client_id, "location", result)


def _decide(db: object, item_id: str, client_id: str, kind: str, result: ReviewResult | None) -> None:
    if result is None:
        return
    value = "Corrected" if result is ReviewResult.CORRECTED else ""
    who = {"client_id": client_id, "agency_id": "agency-1", "staff_id": "id-staff1"}
    db.add(Review(item_id=item_id, kind=kind, result=result.value, value=value, reviewed_at=NOW, **who))  # type: ignore[attr-defined]


def export(kit: Kit, folder: Path) -> Path:
    export_hmis(kit.engine, folder, export_id="e1", now=NOW)
    return folder


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bring(engine: Engine, folder: Path) -> ImportReport:
    return import_hmis(engine, folder, ssn_key=SSN_KEY, as_of=NOW.date(), now=NOW, new_id=lambda: str(uuid.uuid4()))


def test_only_what_was_accepted_leaves(kit: Kit, kiosk: Kiosk, tmp_path: Path) -> None:
    for name in ("pending", "rejected", "accepted"):
        kit.add_client(name, email="")
    for name, result in (
        ("pending", None),
        ("rejected", ReviewResult.REJECTED),
        ("accepted", ReviewResult.ACCEPTED),
    ):
        give_phone(kit, kiosk, f"client-{name}", result=result, value="+14085550142")
        give_place(kit, kiosk, f"client-{name}", result=result, place=f"Place of {name}")
    give_phone(kit, kiosk, "client-alpha", result=ReviewResult.REJECTED, value="+14085550143")
    give_place(kit, kiosk, "client-alpha", result=ReviewResult.REJECTED, place="Another that was rejected")
    folder = export(kit, tmp_path / "out")
    assert {row["PersonalID"] for row in rows(folder, "Client.csv")} == {"HM-alpha", "HM-accepted"}
    (phone,) = [row for row in rows(folder, "Contacts.csv") if row["Source"] == "portal"]
    assert (phone["PersonalID"], phone["Phone"], phone["Use"]) == ("HM-accepted", "(408) 555-0142", "mobile")
    (place,) = rows(folder, "Locations.csv")
    assert (place["Location"], place["Days"], place["DateReviewed"]) == ("Place of accepted", "MO,WE", "2026-08-22")
    assert "555-0143" not in (folder / "Contacts.csv").read_text()
    assert not any("pending" in path.read_text() or "rejected" in path.read_text() for path in folder.iterdir())


def test_a_corrected_place_leaves_as_staff_corrected_it_and_a_removed_one_not_at_all(
    kit: Kit, kiosk: Kiosk, tmp_path: Path
) -> None:
    give_place(kit, kiosk, "client-alpha", result=ReviewResult.CORRECTED, place="Wrong")
    give_place(kit, kiosk, "client-alpha", result=ReviewResult.ACCEPTED, place="Removed")
    with transaction(kit.engine) as db:
        db.scalars(select(ClientLocation).where(ClientLocation.place == "Removed")).one().removed_at = NOW
    (place,) = rows(export(kit, tmp_path / "out"), "Locations.csv")
    assert place["Location"] == "Corrected"


def test_every_file_of_hmis_csv_is_there_with_its_header(kit: Kit, tmp_path: Path) -> None:
    folder = export(kit, tmp_path / "out")
    for name, columns in hmis_columns().items():
        assert (folder / name).read_text(encoding="utf-8").splitlines()[0] == ",".join(columns)
    assert rows(folder, "Export.csv")[0]["CSVVersion"] == "2026 v1.0"
    assert rows(folder, "HealthAndDV.csv") == []


def test_the_own_export_imported_again_changes_nothing(kit: Kit, kiosk: Kiosk, tmp_path: Path) -> None:
    source = small_export(tmp_path / "source")
    client_row(source, "c3", SSN="xxxxx1234", SSNDataQuality="2", FirstName='=cmd|"x"!A1', MiddleName='O\'Neill, "Jo"')
    client_row(source, "c4", SSN="", SSNDataQuality="9", DOB="", DOBDataQuality="8", VeteranStatus="", DateUpdated="")
    bring(kit.engine, source.write())
    with reading(kit.engine) as db:
        imported = {one.hmis_id: one.id for one in db.scalars(select(Client)) if one.hmis_created_at is not None}
        digests = {one.hmis_id: one.ssn_digest for one in db.scalars(select(Client))}
    assert digests["c1"]
    for client_id in imported.values():
        give_place(kit, kiosk, client_id, result=ReviewResult.ACCEPTED, place="Here")
    folder = export(kit, tmp_path / "out")
    report = bring(kit.engine, folder)
    assert report.is_unchanged, [(file.name, file.changed) for file in report.files]
    assert not list(report.refusals())
    assert {file.name: file.kept for file in report.files}["Client.csv"] == len(imported) + 1
    with reading(kit.engine) as db:
        assert {one.hmis_id: one.ssn_digest for one in db.scalars(select(Client))} == digests
    assert next(row for row in rows(folder, "Client.csv") if row["PersonalID"] == "c1")["SSN"] == "xxxxx3456"


def test_a_newer_row_with_a_masked_ssn_still_counts(kit: Kit, tmp_path: Path) -> None:
    """What HMIS itself changed is not mistaken for our own export."""
    source = small_export(tmp_path / "source")
    bring(kit.engine, source.write())
    source.rows["Client.csv"][0] |= {"SSN": "xxxxx3456", "SSNDataQuality": "2", "DateUpdated": "2026-03-04 05:06:07"}
    report = bring(kit.engine, source.write())
    assert {file.name: file.changed for file in report.files}["Client.csv"] == 1
    with reading(kit.engine) as db:
        assert db.scalars(select(Client.ssn_digest).where(Client.hmis_id == "c1")).one() == ""


def test_hmis_files_hold_values_as_they_are_and_the_tables_for_people_no_formula(
    kit: Kit, kiosk: Kiosk, tmp_path: Path
) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Client, "client-alpha").first_name = "=1+1"
        db.get_one(Contact, "client-alpha").address = '=HYPERLINK("http://example.org")'
    give_place(kit, kiosk, "client-alpha", result=ReviewResult.ACCEPTED, place="@SUM(1)\n-2")
    folder = export(kit, tmp_path / "out")
    assert rows(folder, "Client.csv")[0]["FirstName"] == "=1+1"
    cells = [cell for name in ("Contacts.csv", "Locations.csv") for row in rows(folder, name) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'@SUM(1) -2" in cells


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", " =1", "\t=1", "\n@x"])
def test_what_would_begin_a_formula_has_an_apostrophe_before_it(text: str) -> None:
    assert plain(text) == "'" + text.strip()


def test_a_folder_in_use_is_refused_and_what_is_written_is_the_owners(kit: Kit, tmp_path: Path) -> None:
    folder = export(kit, tmp_path / "out")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    with pytest.raises(FolderInUse, match="already"):
        export(kit, folder)


def test_the_audit_says_whose_record_left_and_how_much(kit: Kit, tmp_path: Path) -> None:
    export(kit, tmp_path / "out")
    with reading(kit.engine) as db:
        events = list(db.scalars(select(AuditEvent.event)))
    assert any("client_exported" in event and "client-alpha" in event for event in events)
    assert any("hmis_exported" in event and '"contacts":2' in event for event in events)
    assert not any("alpha@example.org" in event for event in events)


@pytest.mark.shared_data
def test_a_real_export_goes_out_and_comes_back_unchanged(
    kit: Kit, kiosk: Kiosk, shared_data: Path, tmp_path: Path
) -> None:
    source = shared_data / "hmis-fy2026"
    for name, columns in hmis_columns().items():
        header = (source / name).read_text(encoding="utf-8-sig").splitlines()[0].replace('"', "")
        assert header == ",".join(columns), name
    bring(kit.engine, source)
    with reading(kit.engine) as db:
        imported = list(db.scalars(select(Client.id).where(Client.hmis_created_at.is_not(None))))
    with transaction(kit.engine) as db:
        db.add_all(Contact(client_id=one, phone="+14085550142", updated_at=NOW) for one in imported)
    for client_id in imported[:5]:
        give_phone(kit, kiosk, client_id, result=ReviewResult.ACCEPTED, value="+14085550177")
    folder = export(kit, tmp_path / "out")
    assert len(rows(folder, "Client.csv")) == 514 + 1
    assert len([row for row in rows(folder, "Contacts.csv") if row["Source"] == "portal"]) == 5
    report = bring(kit.engine, folder)
    assert report.is_unchanged, [(file.name, file.changed) for file in report.files]
    assert not list(report.refusals())
