"""Export.csv, read before anything else: which export this is, and in which version of HMIS CSV."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from portal.importers.report import ExportUnreadable
from portal.importers.table import Table, UntrustedRow

SUPPORTED: Final = ("2024", "2026")
_YEAR: Final = re.compile(r"(?:FY ?)?(\d{4})\b", re.IGNORECASE)
_LONGEST_ID: Final = 64
_LONGEST_VERSION: Final = 32


@dataclass(frozen=True, slots=True)
class Manifest:
    """What Export.csv says. Its HashStatus is not in here: values are judged by their shape."""

    export_id: str
    csv_version: str


def read_manifest(folder: Path) -> Manifest:
    """Raises ExportUnreadable where Export.csv is missing, is not one row, or names a version that we do not read."""
    rows = list(Table(find(folder, "Export.csv"), columns=("ExportID", "CSVVersion")).rows())
    match rows:
        case [UntrustedRow() as row]:
            return _checked(row)
        case _:
            raise ExportUnreadable(f"Export.csv must hold one row; it holds {len(rows)}.")


def find(folder: Path, name: str) -> Path:
    """A file of the export, its name in any letter case. Raises ExportUnreadable."""
    try:
        found = [path for path in folder.iterdir() if path.name.lower() == name.lower() and path.is_file()]
    except OSError as error:
        raise ExportUnreadable(f"The folder {folder} cannot be read: {error.strerror}.") from error
    if not found:
        raise ExportUnreadable(f"{name} is not in {folder}. Is this the folder of an HMIS CSV export?")
    return found[0]


def _checked(row: UntrustedRow) -> Manifest:
    untrusted_version = row["CSVVersion"]
    year = _YEAR.match(untrusted_version)
    if year is None or year[1] not in SUPPORTED or len(untrusted_version) > _LONGEST_VERSION:
        found = f"HMIS CSV {year[1]}" if year else "no version that we know"
        raise ExportUnreadable(f"CSVVersion in Export.csv says {found}. Versions {' and '.join(SUPPORTED)} are read.")
    return Manifest(row["ExportID"][:_LONGEST_ID], untrusted_version)
