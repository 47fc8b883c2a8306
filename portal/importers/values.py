"""Check single values of a row. Each raises BadValue, whose text names the column and the fault, never the value."""

import datetime as dt
import re
import unicodedata
from typing import Final

from portal.importers.hashed import looks_hashed
from portal.importers.table import UntrustedRow

DATA_QUALITY: Final = frozenset({1, 2, 8, 9, 99})
NOT_COLLECTED: Final = 99
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?)?")
_ID_LENGTH: Final = 64


class BadValue(ValueError):
    """A value that cannot be taken."""


def identifier(row: UntrustedRow, column: str, *, longest: int = _ID_LENGTH) -> str:
    """A required id."""
    value = text(row, column, longest=longest)
    if not value:
        raise BadValue(f"{column} is missing")
    return value


def text(row: UntrustedRow, column: str, *, longest: int) -> str:
    """One line of plain text, white space made single. What looks like a formula is text like any other."""
    value = " ".join(unicodedata.normalize("NFC", row[column]).split())
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in value):
        raise BadValue(f"{column} holds a control character")
    if len(value) > longest:
        raise BadValue(f"{column} is longer than {longest} characters")
    return value


def name(row: UntrustedRow, column: str, *, longest: int = 200) -> str:
    """A part of a person's name, in plain words."""
    if looks_hashed(row[column]):
        raise BadValue(f"{column} is hashed; ask for an export with plain names")
    return text(row, column, longest=longest)


def number(row: UntrustedRow, column: str) -> int | None:
    """A whole number, or None where the field is empty."""
    value = row[column]
    if not value:
        return None
    if not value.isascii() or not value.isdigit() or len(value) > 9:
        raise BadValue(f"{column} is not a number")
    return int(value)


def required_number(row: UntrustedRow, column: str) -> int:
    """A whole number that must be there."""
    value = number(row, column)
    if value is None:
        raise BadValue(f"{column} is missing")
    return value


def data_quality(row: UntrustedRow, column: str) -> int:
    """HMIS's data-quality code; an empty field is 99, data not collected."""
    value = number(row, column)
    if value is None:
        return NOT_COLLECTED
    if value not in DATA_QUALITY:
        raise BadValue(f"{column} is none of 1, 2, 8, 9, 99")
    return value


def day(row: UntrustedRow, column: str) -> dt.date | None:
    """A calendar day, or None where the field is empty."""
    value = row[column]
    if not value:
        return None
    try:
        if not _DATE.fullmatch(value):
            raise ValueError
        return dt.date.fromisoformat(value)
    except ValueError:
        raise BadValue(f"{column} is not a date (YYYY-MM-DD)") from None


def required_day(row: UntrustedRow, column: str) -> dt.date:
    """A calendar day that must be there."""
    value = day(row, column)
    if value is None:
        raise BadValue(f"{column} is missing")
    return value


def moment(row: UntrustedRow, column: str) -> dt.datetime | None:
    """A moment, or None where the field is empty.

    HMIS CSV has no time zone: the moment is kept as if it were UTC, and is only compared with others of its kind.
    """
    value = row[column]
    if not value:
        return None
    try:
        if not _MOMENT.fullmatch(value):
            raise ValueError
        return dt.datetime.fromisoformat(value).replace(tzinfo=dt.UTC)
    except ValueError:
        raise BadValue(f"{column} is not a date and time (YYYY-MM-DD HH:MM:SS)") from None
