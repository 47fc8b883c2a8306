"""Export what staff accepted, as HMIS CSV 2026 and as two tables for what HMIS CSV has no place for.

A client row is whole as far as the portal holds it, in the values that HMIS gave. Of an SSN there are the last four
digits, so the others stand as x, which HMIS CSV allows. Rows keep HMIS's DateUpdated: nothing of them was changed here.
Export.csv comes last: a folder without it is no export.
"""

import csv
import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.database import transaction
from portal.demo_data import RESOURCES
from portal.errors import OperatorError
from portal.exporters.reached import CONTACT_COLUMNS, LOCATION_COLUMNS, contact_rows, location_rows
from portal.models import Client, Contact, Review
from services.portal.contract.reviewed import ReviewResult

CSV_VERSION: Final = "2026 v1.0"
CONTACTS: Final = "Contacts.csv"
LOCATIONS: Final = "Locations.csv"
_COUNTS: Final = (ReviewResult.ACCEPTED.value, ReviewResult.CORRECTED.value)
_EXPORT: Final = "Export.csv"
_CLIENT: Final = "Client.csv"


class FolderInUse(OperatorError):
    """There is something in the folder already."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How many rows were written."""

    clients: int
    contacts: int
    locations: int


def export_hmis(engine: Engine, folder: Path, *, export_id: str, now: dt.datetime) -> ExportReport:
    """Write the export into `folder`, which is made, for its owner only. Raises FolderInUse."""
    _make(folder)
    with transaction(engine) as db:
        clients = _clients(db)
        contacts = [row for client in clients for row in contact_rows(db, client)]
        locations = [row for client in clients for row in location_rows(db, client)]
        report = ExportReport(len(clients), len(contacts), len(locations))
        _write_reached(folder, contacts, locations)
        _write_hmis(folder, clients, export_id=export_id, now=now)
        _audit(db, clients, report, export_id=export_id, now=now)
    return report


def hmis_columns() -> Mapping[str, Sequence[str]]:
    """The files of HMIS CSV 2026 (HUD, HMIS CSV Format Specifications) with their columns."""
    files = json.loads((RESOURCES / "hmis" / "csv-2026.json").read_text(encoding="utf-8"))
    return {name: columns.split(",") for name, columns in files.items()}


def _clients(db: Session) -> list[Client]:
    """Who has something that was accepted, or that staff put on the contact tab."""
    accepted = select(Review.client_id).where(Review.result.in_(_COUNTS))
    wanted = Client.id.in_(accepted) | Client.id.in_(select(Contact.client_id))
    return list(db.scalars(select(Client).where(wanted, Client.hmis_deleted_at.is_(None)).order_by(Client.hmis_id)))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_used = any(folder.iterdir())
    except OSError as error:
        raise FolderInUse(f"The folder {folder} cannot be used: {error.strerror}.") from error
    if is_used:
        raise FolderInUse(f"There is something in {folder} already. Name a new folder.")


def _write_hmis(folder: Path, clients: Iterable[Client], *, export_id: str, now: dt.datetime) -> None:
    files = hmis_columns()
    rows = {_CLIENT: [{**_client_row(client), "ExportID": export_id} for client in clients]}
    for name in sorted(files.keys() - {_EXPORT}):
        _write(folder / name, files[name], rows.get(name, []))
    _write(folder / _EXPORT, files[_EXPORT], [_export_row(export_id, now)])


def _write_reached(folder: Path, contacts: Iterable[Mapping[str, str]], locations: Iterable[Mapping[str, str]]) -> None:
    _write(folder / CONTACTS, CONTACT_COLUMNS, contacts)
    _write(folder / LOCATIONS, LOCATION_COLUMNS, locations)


def _write(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    path.touch(mode=0o600)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)


def _client_row(client: Client) -> dict[str, str]:
    return {
        "PersonalID": client.hmis_id,
        "FirstName": client.first_name,
        "MiddleName": client.middle_name,
        "LastName": client.last_name,
        "NameSuffix": client.name_suffix,
        "NameDataQuality": str(client.name_data_quality),
        "SSN": f"xxxxx{client.ssn_last4}" if client.ssn_last4 else "",
        "SSNDataQuality": str(client.ssn_data_quality),
        "DOB": client.date_of_birth.isoformat() if client.date_of_birth else "",
        "DOBDataQuality": str(client.dob_data_quality),
        "VeteranStatus": "" if client.veteran_status is None else str(client.veteran_status),
        "DateCreated": _moment(client.hmis_created_at),
        "DateUpdated": _moment(client.hmis_updated_at),
    }


def _export_row(export_id: str, now: dt.datetime) -> dict[str, str]:
    day = now.date().isoformat()
    return {
        "ExportID": export_id,
        "SourceType": "4",
        "SourceName": "Customer Portal",
        "ExportDate": _moment(now.replace(microsecond=0)),
        "ExportStartDate": day,
        "ExportEndDate": day,
        "SoftwareName": "Customer Portal",
        "CSVVersion": CSV_VERSION,
        "ExportPeriodType": "1",
        "ExportDirective": "1",
        "HashStatus": "1",
    }


def _moment(moment: dt.datetime | None) -> str:
    """HMIS CSV has no time zone: what came as if it were UTC goes so."""
    return "" if moment is None else moment.replace(tzinfo=None).isoformat(sep=" ")


def _audit(db: Session, clients: Iterable[Client], report: ExportReport, *, export_id: str, now: dt.datetime) -> None:
    about = {"export": export_id}
    entries = (AuditEntry("operator", "client_exported", now, client_id=one.id, about=about) for one in clients)
    audit.append_all(db, None, entries)
    counts = {"clients": report.clients, "contacts": report.contacts, "locations": report.locations}
    audit.append(db, None, AuditEntry("operator", "hmis_exported", now, about={**about, **counts}))
