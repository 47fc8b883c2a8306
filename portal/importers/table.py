"""Read a CSV file row by row. Headers in any letter case; a byte-order mark is tolerated; UTF-8 or Windows-1252.

A row with a broken quote would swallow what follows: it is refused alone, and reading goes on with the next line.
"""

import csv
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from portal.importers.report import ExportUnreadable

UTF_8: Final = "utf-8"
WINDOWS: Final = "cp1252"
_BOM: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_LONGEST_RECORD_LINES: Final = 50


@dataclass(frozen=True, slots=True)
class UntrustedRow:
    """A row as it stands in the file. `values` by column name in small letters."""

    line: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values.get(column.lower(), "").strip()


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A line that is no row of this table."""

    line: int
    reason: str


class Table:
    """One CSV file. Raises ExportUnreadable where it cannot be read as a table or lacks a column."""

    def __init__(self, path: Path, *, columns: Iterable[str]) -> None:
        self.encoding = _encoding(path)
        self._path = path
        with path.open("rb") as file:
            records = _records(_lines(file, self.encoding))
            first = next(records, None)
        self._header = _header(path, first)
        missing = [column for column in columns if column.lower() not in self._header]
        if missing:
            raise ExportUnreadable(f"{path.name}: the columns {', '.join(missing)} are missing.")

    def rows(self) -> Iterator[UntrustedRow | BrokenRow]:
        """All rows below the header, read as they are asked for."""
        with self._path.open("rb") as file:
            records = _records(_lines(file, self.encoding), width=len(self._header))
            next(records, None)
            for record in records:
                row = self._row(record)
                if row is not None:
                    yield row

    def _row(self, record: "_Record") -> UntrustedRow | BrokenRow | None:
        if record.fault:
            return BrokenRow(record.line, record.fault)
        fields, wanted = record.fields, len(self._header)
        if not any(field.strip() for field in fields):
            return None
        if len(fields) != wanted:
            kind = "too few" if len(fields) < wanted else "too many"
            return BrokenRow(record.line, f"{kind} columns: {len(fields)} of {wanted}")
        return UntrustedRow(record.line, dict(zip(self._header, fields, strict=True)))


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    is_readable: bool


@dataclass(frozen=True, slots=True)
class _Record:
    line: int
    fields: tuple[str, ...]
    fault: str = ""


def _encoding(path: Path) -> str:
    """UTF-8 where any line beyond ASCII is UTF-8 (lines that are not are refused later); else Windows-1252."""
    try:
        with path.open("rb") as file:
            start = file.read(2)
            file.seek(0)
            if start in _UTF_16:
                raise ExportUnreadable(f"{path.name} is UTF-16. Save it as UTF-8 and import again.")
            beyond_ascii = [line for line in file if not line.isascii()]
    except OSError as error:
        raise ExportUnreadable(f"{path.name} cannot be read: {error.strerror}.") from error
    if not beyond_ascii or any(_is(UTF_8, line) for line in beyond_ascii):
        return UTF_8
    if all(_is(WINDOWS, line) for line in beyond_ascii):
        return WINDOWS
    raise ExportUnreadable(f"{path.name} is neither UTF-8 nor Windows-1252. Save it as UTF-8 and import again.")


def _is(encoding: str, line: bytes) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _lines(file: BinaryIO, encoding: str) -> Iterator[_Line]:
    for number, raw in enumerate(file, start=1):
        line = raw.removeprefix(_BOM) if number == 1 else raw
        is_readable = _is(encoding, line) and b"\0" not in line
        yield _Line(number, line.decode(encoding, errors="replace").replace("\0", ""), is_readable)


class _Feed:
    """Gives lines to the CSV reader and remembers those of the current record, to go back to the second of them."""

    def __init__(self, lines: Iterator[_Line]) -> None:
        self._lines = lines
        self._again: deque[_Line] = deque()
        self.taken: list[_Line] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= _LONGEST_RECORD_LINES:
            raise csv.Error("a quote is never closed")
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        return line.text

    def go_back_to_second_line(self) -> None:
        self._again.extendleft(reversed(self.taken[1:]))


def _records(lines: Iterator[_Line], *, width: int | None = None) -> Iterator[_Record]:
    feed = _Feed(lines)
    reader = csv.reader(feed, strict=True)
    while True:
        feed.taken = []
        try:
            fields = tuple(next(reader))
            is_whole = len(feed.taken) == 1 or width is None or len(fields) == width
        except StopIteration:
            return
        except csv.Error:
            fields, is_whole = (), False
        if is_whole:
            yield _record(feed.taken, fields)
        else:
            yield _Record(
                feed.taken[0].number, (), "quotation marks that do not fit together, or a field that is far too long"
            )
            feed.go_back_to_second_line()
            reader = csv.reader(feed, strict=True)


def _record(taken: list[_Line], fields: tuple[str, ...]) -> _Record:
    is_readable = all(line.is_readable for line in taken)
    fault = "" if is_readable else "characters that are not in the encoding of the file"
    return _Record(taken[0].number, fields, fault)


def _header(path: Path, record: _Record | None) -> tuple[str, ...]:
    if record is None or record.fault:
        raise ExportUnreadable(f"{path.name} has no readable header line.")
    header = tuple(field.strip().lower() for field in record.fields)
    twice = sorted({name for name in header if header.count(name) > 1})
    if twice:
        raise ExportUnreadable(f"{path.name}: the columns {', '.join(twice)} stand twice.")
    return header
