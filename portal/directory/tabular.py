"""HSDS as a folder of CSV files, its tabular form. Files and columns may be missing; services.csv may not."""

from pathlib import Path

from portal.directory.drafts import Gathered
from portal.directory.kinds import KINDS, SERVICE
from portal.importers.manifest import find
from portal.importers.report import FileTally
from portal.importers.table import BrokenRow, Table


def read_folder(folder: Path) -> Gathered:
    """Everything in `folder`. Raises ExportUnreadable, before anything is changed, where it is no HSDS folder."""
    find(folder, KINDS[SERVICE].file)
    present = {path.name.lower() for path in folder.iterdir()}
    gathered = Gathered(folder.name, is_whole=True)
    for kind in KINDS.values():
        if kind.file in present:
            table = Table(find(folder, kind.file), columns=("id",))
            gathered.tallies[kind.name] = FileTally(kind.file, table.encoding)
            gathered.drafts[kind.name] = {}
            _read(gathered, kind.name, table)
    return gathered


def _read(gathered: Gathered, kind: str, table: Table) -> None:
    for row in table.rows():
        if isinstance(row, BrokenRow):
            gathered.tally(kind).refuse(row.line, row.reason)
        else:
            gathered.take(kind, row.values, row.line)
