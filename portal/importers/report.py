"""What an import did, per file: counts, and each refused row with its line and the reason. Never a value of a row."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from portal.errors import OperatorError


class ExportUnreadable(OperatorError):
    """The export as a whole cannot be imported; nothing was changed."""


class Fate(StrEnum):
    """What became of a row. KEPT: the portal has this already, or has it newer."""

    ADDED = "added"
    CHANGED = "changed"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that was left out. `line` is the line in the file on which it begins."""

    file: str
    line: int
    reason: str


@dataclass(slots=True)
class FileTally:
    """The counts of one file while it is read."""

    name: str
    encoding: str = ""
    fates: dict[Fate, int] = field(default_factory=lambda: dict.fromkeys(Fate, 0))
    refusals: list[Refusal] = field(default_factory=list)

    def refuse(self, line: int, reason: str) -> None:
        self.refusals.append(Refusal(self.name, line, reason))


@dataclass(frozen=True, slots=True)
class FileReport:
    """One file."""

    name: str
    encoding: str
    added: int
    changed: int
    kept: int
    refusals: tuple[Refusal, ...]

    @property
    def read(self) -> int:
        """The rows that could be taken; the refused ones come on top."""
        return self.added + self.changed + self.kept


@dataclass(frozen=True, slots=True)
class Eligible:
    """How many clients of the export may be invited, so far as the export can tell."""

    adults: int
    adults_with_full_date: int
    adults_with_full_date_and_name: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """A whole import."""

    export_id: str
    csv_version: str
    files: tuple[FileReport, ...]
    eligible: Eligible
    withdrawn_agency_links: int

    @property
    def is_unchanged(self) -> bool:
        """Nothing was added or changed."""
        return self.withdrawn_agency_links == 0 and all(file.added == file.changed == 0 for file in self.files)

    def refusals(self) -> Iterator[Refusal]:
        """All refused rows, file by file, in the order of the lines."""
        for file in self.files:
            yield from sorted(file.refusals, key=lambda refusal: refusal.line)


def closed(tally: FileTally) -> FileReport:
    """The report of a file that was read to its end."""
    fates = tally.fates
    return FileReport(
        name=tally.name,
        encoding=tally.encoding,
        added=fates[Fate.ADDED],
        changed=fates[Fate.CHANGED],
        kept=fates[Fate.KEPT],
        refusals=tuple(tally.refusals),
    )
