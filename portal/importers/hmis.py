"""Import an HMIS CSV export, version 2024 or 2026 (HUD, HMIS CSV Format Specifications).

What the export does not hold is left alone: an export is an extract, so a missing row is not a deleted one. A client is
never deleted; DateDeleted marks the record. A row with an older DateUpdated than ours never overwrites. The same export
twice changes nothing. All of it is one transaction: after a failure the portal is as it was.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.database import transaction
from portal.importers.links import refresh_agency_links
from portal.importers.manifest import Manifest, find, read_manifest
from portal.importers.merge import Change, merge
from portal.importers.report import Eligible, Fate, FileReport, FileTally, ImportReport, closed
from portal.importers.sources import Parsed, Source, all_sources
from portal.importers.table import BrokenRow, Table
from portal.importers.values import BadValue
from portal.models import Client, HmisImport
from services.rules.birth import is_adult, is_full_date
from services.sealing.canonical import canonical_json, sha256_hex

_BATCH_ROWS: Final = 1_000
_FULL_NAME: Final = 1


def import_hmis(
    engine: Engine, folder: Path, *, ssn_key: bytes, as_of: dt.date, now: dt.datetime, new_id: Callable[[], str]
) -> ImportReport:
    """Import the export in `folder`. `as_of` is the day for which R5 (18 or older) is counted in the report.

    Raises ExportUnreadable, before anything is changed, where the export as a whole cannot be read.
    """
    manifest = read_manifest(folder)
    sources = all_sources(ssn_key)
    tables = [Table(find(folder, source.file), columns=source.columns) for source in sources]
    count = _EligibleCount(as_of)
    files: list[FileReport] = []
    with transaction(engine) as session:
        for source, table in zip(sources, tables, strict=True):
            files.append(_import_file(_Run(session, source, now, new_id), table, count))
        withdrawn = refresh_agency_links(session)
        report = ImportReport(manifest.export_id, manifest.csv_version, tuple(files), count.result(), withdrawn)
        _record(session, manifest, report, now=now, new_id=new_id)
    return report


@dataclass(frozen=True, slots=True)
class _Run:
    """One file on its way into the database."""

    session: Session
    source: Source
    now: dt.datetime
    new_id: Callable[[], str]


@dataclass(slots=True)
class _EligibleCount:
    """Counts clients as they are read."""

    as_of: dt.date
    found: list[int] = field(default_factory=lambda: [0, 0, 0])

    def take(self, client: Parsed) -> None:
        born, deleted = client.values["date_of_birth"], client.values["hmis_deleted_at"]
        if not isinstance(born, dt.date) or deleted is not None or not is_adult(born, self.as_of):
            return
        quality = client.values["dob_data_quality"]
        has_full_date = isinstance(quality, int) and is_full_date(born, quality)
        has_full_name = client.values["name_data_quality"] == _FULL_NAME
        self.found[0] += 1
        self.found[1] += has_full_date
        self.found[2] += has_full_date and has_full_name

    def result(self) -> Eligible:
        return Eligible(*self.found)


def _import_file(run: _Run, table: Table, count: _EligibleCount) -> FileReport:
    tally = FileTally(run.source.file, table.encoding)
    for batch in _batches(_checked_rows(run.source, table, tally)):
        changes = merge(run.session, run.source, batch, tally=tally, new_id=run.new_id)
        if run.source.model is Client:
            for row in batch:
                count.take(row)
            _audit_clients(run, changes)
    return closed(tally)


def _batches(rows: Iterator[Parsed]) -> Iterator[list[Parsed]]:
    while batch := list(islice(rows, _BATCH_ROWS)):
        yield batch


def _checked_rows(source: Source, table: Table, tally: FileTally) -> Iterator[Parsed]:
    """The rows that can be taken; every other one is refused with its reason."""
    lines: dict[str, int] = {}
    for row in table.rows():
        if isinstance(row, BrokenRow):
            tally.refuse(row.line, row.reason)
            continue
        try:
            parsed = source.parse(row)
        except BadValue as fault:
            tally.refuse(row.line, str(fault))
            continue
        first_line = lines.setdefault(parsed.hmis_id, row.line)
        if first_line != row.line:
            tally.refuse(row.line, f"{source.columns[0]} stands on line {first_line} already")
            continue
        yield parsed


def _audit_clients(run: _Run, changes: list[Change]) -> None:
    what = {Fate.ADDED: "client_imported", Fate.CHANGED: "client_updated_from_hmis"}
    entries = (
        AuditEntry("operator", what[change.fate], run.now, change.fields, client_id=change.id)
        for change in changes
        if change.fate in what
    )
    audit.append_all(run.session, None, entries)


def _record(
    session: Session, manifest: Manifest, report: ImportReport, *, now: dt.datetime, new_id: Callable[[], str]
) -> None:
    counts: dict[str, str | int] = {"export": manifest.export_id, "csv_version": manifest.csv_version}
    for file in report.files:
        counts |= {f"{file.name} added": file.added, f"{file.name} changed": file.changed}
        counts |= {f"{file.name} kept": file.kept, f"{file.name} refused": len(file.refusals)}
    counts["agency links withdrawn"] = report.withdrawn_agency_links
    session.add(
        HmisImport(
            id=new_id(),
            export_id=manifest.export_id,
            csv_version=manifest.csv_version,
            started_at=now,
            report_digest=sha256_hex(canonical_json(counts)),
        )
    )
    audit.append(session, None, AuditEntry("operator", "hmis_imported", now, about=counts))
