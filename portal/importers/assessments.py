"""Import what an agency says about the results of an assessment: its ranges, in words, in its languages.

Nothing is shared by this: the agency allows that separately, and staff share each result.
"""

import datetime as dt
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.database import transaction
from portal.errors import OperatorError
from portal.models import Agency, Assessment, SharedResult
from portal.onboarding import find_agency
from services.portal.contract.base import Language
from services.sealing.canonical import sha256_hex

ENGLISH: Final = "en"
_LONGEST_FILE: Final = 200_000
# In English, and not where the file says what a result does not mean.
_NEVER: Final = re.compile(
    r"\b(scores?|rank(s|ed|ing)?|points?|guarantee[ds]?|promise[ds]?|you will get)\b", re.IGNORECASE
)
_Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
_Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
_Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
_Lines = Annotated[tuple[_Line, ...], Field(min_length=1, max_length=5)]


class AssessmentRefused(OperatorError):
    """The file does not say what is needed, or says what must not be said."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AssessmentWords(_Model):
    """What the assessment is."""

    title: _Title
    about: _Line


class RangeWords(_Model):
    """What it means that a result falls into this range, and what it does not."""

    title: _Title
    means: _Lines
    does_not_mean: _Lines


class Range(_Model):
    """One range. No bounds: staff know them, a client is not shown them."""

    key: _Key
    words: dict[Language, RangeWords]


class AssessmentFile(_Model):
    """The whole file."""

    key: _Key
    words: dict[Language, AssessmentWords]
    ranges: Annotated[tuple[Range, ...], Field(min_length=1, max_length=12)]

    def range_of(self, key: str) -> Range | None:
        """The range with this key."""
        return next((one for one in self.ranges if one.key == key), None)


@dataclass(frozen=True, slots=True)
class ImportedAssessment:
    """What was imported. `is_new` False: exactly this was here already."""

    key: str
    title: str
    languages: tuple[str, ...]
    ranges: tuple[str, ...]
    is_new: bool
    may_be_shared: bool


def import_assessment(
    engine: Engine, agency: str, file: Path, *, now: dt.datetime, new_id: Callable[[], str]
) -> ImportedAssessment:
    """Import a TOML file for an agency; again: its words change for all who see them. Raises AssessmentRefused."""
    read = read_assessment(file)
    content = read.model_dump_json()
    with transaction(engine) as session:
        owner = find_agency(session, agency)
        row = find_assessment(session, owner, read.key)
        is_new = row is None or row.content_sha256 != sha256_hex(content.encode())
        if row is None:
            row = Assessment(id=new_id(), agency_id=owner.id, key=read.key, may_be_shared=False)
            session.add(row)
        else:
            _refuse_lost_ranges(session, row, read)
        row.content, row.content_sha256, row.imported_at = content, sha256_hex(content.encode()), now
        session.flush()
        if is_new:
            about: dict[str, str | int] = {"assessment": row.id, "sha256": row.content_sha256}
            audit.append(session, owner.id, AuditEntry("operator", "assessment_imported", now, about=about))
        keys = tuple(one.key for one in read.ranges)
        title = read.words[ENGLISH].title
        return ImportedAssessment(read.key, title, tuple(read.words), keys, is_new, row.may_be_shared)


def read_assessment(file: Path) -> AssessmentFile:
    """The checked file. Raises AssessmentRefused, with every mistake in it."""
    try:
        untrusted = file.read_bytes()
        if len(untrusted) > _LONGEST_FILE:
            raise AssessmentRefused(f"{file.name} is larger than {_LONGEST_FILE} bytes.")
        read = AssessmentFile.model_validate(tomllib.loads(untrusted.decode()))
    except OSError as error:
        raise AssessmentRefused(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise AssessmentRefused(f"{file.name} is not UTF-8. Save it as UTF-8 and import again.") from error
    except tomllib.TOMLDecodeError as error:
        raise AssessmentRefused(f"{file.name} is not TOML: {error}.") from error
    except ValidationError as error:
        mistakes = [f"{_place(one['loc'])}: {one['msg']}" for one in error.errors(include_url=False)]
        raise AssessmentRefused(_all(file, mistakes)) from error
    mistakes = [*_missing(read), *_forbidden(read)]
    if mistakes:
        raise AssessmentRefused(_all(file, mistakes))
    return read


def find_assessment(session: Session, agency: Agency, key: str) -> Assessment | None:
    """An agency's assessment by its key."""
    return session.scalar(select(Assessment).where(Assessment.agency_id == agency.id, Assessment.key == key))


def _missing(read: AssessmentFile) -> Iterator[str]:
    keys = [one.key for one in read.ranges]
    yield from (f"range {key}: is there twice" for key in sorted({key for key in keys if keys.count(key) > 1}))
    if ENGLISH not in read.words:
        yield "words: English (en) is missing; it stands in where another language is missing"
    for one in read.ranges:
        for language in read.words.keys() - one.words.keys():
            yield f"range {one.key}: no words in {language}, which the assessment has"
        for language in one.words.keys() - read.words.keys():
            yield f"range {one.key}: words in {language}, which the assessment itself does not have"


def _forbidden(read: AssessmentFile) -> Iterator[str]:
    for one in read.ranges:
        for language, words in one.words.items():
            where = f"range {one.key}, {language}"
            if any(letter.isdigit() or letter == "%" for letter in " ".join((words.title, *words.means))):
                yield f"{where}: holds a number. A client is told a range in words, never a score or a rank"
            said = " ".join((words.title, *words.means)) if language == ENGLISH else ""
            for never in _NEVER.finditer(said):
                yield f"{where}: says “{never[0]}”. A result is no score, no rank and no promise; say it in other words"


def _refuse_lost_ranges(session: Session, row: Assessment, read: AssessmentFile) -> None:
    shared = select(SharedResult.range_key).where(
        SharedResult.assessment_id == row.id, SharedResult.taken_back_at.is_(None)
    )
    lost = set(session.scalars(shared)) - {one.key for one in read.ranges}
    if lost:
        names = ", ".join(sorted(lost))
        raise AssessmentRefused(
            f"Clients are shown results in {names}. Keep the range, or take the results back first."
        )


def _place(location: tuple[int | str, ...]) -> str:
    parts = [f"number {part + 1}" if isinstance(part, int) else part for part in location]
    return ", ".join(parts) or "the file"


def _all(file: Path, mistakes: list[str]) -> str:
    return "\n  ".join([f"{file.name} cannot be used:", *mistakes])
