"""Merge checked rows into a table, a batch at a time: new ones in, newer ones over, older ones left alone."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from portal.importers.report import Fate, FileTally
from portal.importers.sources import Imported, Parsed, Source
from portal.models import Agency, Enrollment


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one row. `fields`: names of the columns that changed."""

    id: str
    fate: Fate
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ready:
    """A row whose references are found."""

    line: int
    hmis_id: str
    values: Mapping[str, object]


def merge(
    session: Session, source: Source, batch: Sequence[Parsed], *, tally: FileTally, new_id: Callable[[], str]
) -> list[Change]:
    """Write a batch (no HMIS id twice) and count what became of each row in `tally`."""
    rows = _resolve(session, source, batch, tally)
    present = _present(session, source, [row.hmis_id for row in rows])
    key = _hmis_key(source.model).key
    inserts: list[dict[str, object]] = []
    updates: list[dict[str, object]] = []
    changes: list[Change] = []
    for row in rows:
        found = present.get(row.hmis_id)
        if found is None and source.only_updates:
            tally.refuse(row.line, "EnrollmentID is not among the enrollments")
            continue
        if found is None:
            change = Change(new_id(), Fate.ADDED)
            inserts.append({"id": change.id, key: row.hmis_id, **row.values})
        else:
            ready = _beside(source, found, row)
            change = _compare(source, found, ready)
            if change.fate is not Fate.KEPT:
                updates.append({"id": change.id, **ready.values})
        tally.fates[change.fate] += 1
        changes.append(change)
    if inserts:
        session.execute(insert(source.model), inserts)
    if updates:
        session.execute(update(source.model), updates)
    return changes


def _beside(source: Source, found: Row[Any], row: _Ready) -> _Ready:
    present: Mapping[Any, object] = found._mapping
    if source.beside is None or present[source.fresh] != row.values[source.fresh]:
        return row
    return replace(row, values=source.beside(present, row.values))


def _compare(source: Source, found: Row[Any], row: _Ready) -> Change:
    present: Mapping[Any, object] = found._mapping
    here, there = present[source.fresh], row.values[source.fresh]
    if isinstance(here, dt.datetime) and (not isinstance(there, dt.datetime) or there < here):
        return Change(str(present["id"]), Fate.KEPT)
    fields = tuple(sorted(column for column, value in row.values.items() if present[column] != value))
    if not fields:
        return Change(str(present["id"]), Fate.KEPT)
    is_first_exit = source.only_updates and here is None and present["exit_date"] is None
    return Change(str(present["id"]), Fate.ADDED if is_first_exit else Fate.CHANGED, fields)


def _present(session: Session, source: Source, hmis_ids: Sequence[str]) -> dict[str, Row[Any]]:
    key = _hmis_key(source.model)
    rows = session.execute(select(*source.model.__table__.columns).where(key.in_(hmis_ids)))
    return {row._mapping[key.key]: row for row in rows}


def _resolve(session: Session, source: Source, batch: Sequence[Parsed], tally: FileTally) -> list[_Ready]:
    """Replace HMIS ids by ours; a row that points to nothing, or to somebody else's enrollment, is refused."""
    ids = [
        _ids_of(session, reference.model, {row.references[place] for row in batch})
        for place, reference in enumerate(source.references)
    ]
    owners = _owners(session, source, batch)
    ready: list[_Ready] = []
    for row in batch:
        found = [known.get(hmis_id) for known, hmis_id in zip(ids, row.references, strict=True)]
        if None in found:
            missing = source.references[found.index(None)]
            tally.refuse(row.line, f"{missing.hmis_column} is not among the {missing.model.__tablename__} records")
        elif owners is not None and owners.get(_enrollment_of(source, row), row.references[0]) != row.references[0]:
            tally.refuse(row.line, "PersonalID is not the one of the enrollment")
        else:
            own = {reference.column: id_ for reference, id_ in zip(source.references, found, strict=True)}
            ready.append(_Ready(row.line, row.hmis_id, {**row.values, **own}))
    return ready


def _owners(session: Session, source: Source, batch: Sequence[Parsed]) -> dict[str, str] | None:
    """Whose each enrollment is (HMIS ids), for rows that name an enrollment and a client; None for other files."""
    if not source.only_updates and not any(reference.model is Enrollment for reference in source.references):
        return None
    client = source.references[0].model
    wanted = {_enrollment_of(source, row) for row in batch}
    pairs = select(Enrollment.hmis_id, _hmis_key(client)).join(client, client.id == Enrollment.client_id)
    return {row[0]: row[1] for row in session.execute(pairs.where(Enrollment.hmis_id.in_(wanted)))}


def _enrollment_of(source: Source, row: Parsed) -> str:
    return row.hmis_id if source.only_updates else row.references[1]


def _ids_of(session: Session, model: Imported, hmis_ids: Iterable[str]) -> dict[str, str]:
    key = _hmis_key(model)
    return {row[0]: row[1] for row in session.execute(select(key, model.id).where(key.in_(hmis_ids)))}


def _hmis_key(model: Imported) -> InstrumentedAttribute[Any]:
    return Agency.hmis_organization_id if model is Agency else model.hmis_id  # type: ignore[union-attr]
