"""Import an HSDS 3 directory from a folder of CSV files or from an HSDS API.

The same again changes nothing. A service with an older `last_modified` than ours, and what belongs to it, is left
alone. Nothing is deleted: a service ends by its own `status`; a phone or schedule that its service does not have any
more is withdrawn. All of it is one transaction: after a failure the portal is as it was.
"""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Engine, delete, func, insert, select, update
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.database import transaction
from portal.directory.drafts import Draft, Gathered
from portal.directory.kinds import KINDS, LOCATION, ORGANIZATION, SERVICE, SERVICE_AT_LOCATION
from portal.directory.nesting import Key, batches, by_kind, nested_in
from portal.importers.report import Fate, FileReport, Refusal, closed
from portal.models import HsdsLink, HsdsObject
from services.directory.folding import fold

_OPEN_ENDED: Final = frozenset({SERVICE, LOCATION, ORGANIZATION, "program"})
_TICK: Final = dt.timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class HsdsReport:
    """A whole import. `withdrawn`: details that their service does not have any more."""

    name: str
    files: tuple[FileReport, ...]
    withdrawn: int

    @property
    def is_unchanged(self) -> bool:
        """Nothing was added, changed or withdrawn."""
        return self.withdrawn == 0 and all(file.added == file.changed == 0 for file in self.files)

    def refusals(self) -> Iterator[Refusal]:
        """All refused rows, file by file."""
        for file in self.files:
            yield from sorted(file.refusals, key=lambda refusal: refusal.line)


@dataclass(slots=True)
class _Merge:
    """One import under way. `old`: objects that ours are newer than; `touched`: what changed."""

    db: Session
    gathered: Gathered
    now: dt.datetime
    old: set[Key] = field(default_factory=set)
    touched: set[Key] = field(default_factory=set)


def import_hsds(engine: Engine, gathered: Gathered, *, now: dt.datetime) -> HsdsReport:
    """Put what a source held into the directory."""
    with transaction(engine) as db:
        newest = db.scalar(select(func.max(HsdsObject.changed_at)))
        merge = _Merge(db, gathered, now if newest is None else max(now, newest + _TICK))
        _refuse_loose_ends(merge)
        for kind in KINDS:
            _merge_kind(merge, kind, gathered.drafts.get(kind, {}).values())
        _link(merge)
        withdrawn = _withdraw(merge)
        _mark(merge)
        files = tuple(closed(gathered.tallies[kind]) for kind in KINDS if kind in gathered.tallies)
        report = HsdsReport(gathered.name, files, withdrawn)
        audit.append(db, None, AuditEntry("operator", "directory_imported", now, about=_counts(report)))
    return report


def _counts(report: HsdsReport) -> dict[str, str | int]:
    counts: dict[str, str | int] = {"withdrawn": report.withdrawn}
    for file in report.files:
        counts |= {f"{file.name} added": file.added, f"{file.name} changed": file.changed}
        counts |= {f"{file.name} kept": file.kept, f"{file.name} refused": len(file.refusals)}
    return counts


def _refuse_loose_ends(merge: _Merge) -> None:
    """Refuse what points to nothing, and what points to that, until nothing does."""
    drafts = merge.gathered.drafts
    wanted = {target for of_kind in drafts.values() for draft in of_kind.values() for target in draft.links().values()}
    known = {key for key in wanted if key[1] in drafts.get(key[0], {})}
    known |= set(_stored(merge.db, wanted - known))
    while True:
        loose = [draft for of_kind in drafts.values() for draft in of_kind.values() if _loose(draft, known)]
        if not loose:
            return
        for draft in loose:
            fields = _loose(draft, known)
            merge.gathered.tally(draft.kind).refuse(draft.line, f"{', '.join(fields)} is not in the directory")
            del drafts[draft.kind][draft.id]
            known.discard((draft.kind, draft.id))


def _loose(draft: Draft, known: set[Key]) -> list[str]:
    return [name for name, target in draft.links().items() if target not in known]


def _merge_kind(merge: _Merge, kind: str, drafts: Iterable[Draft]) -> None:
    tally = merge.gathered.tally(kind) if drafts else None
    for batch in batches(drafts):
        present = _stored(merge.db, {(kind, draft.id) for draft in batch})
        inserts: list[dict[str, object]] = []
        updates: list[dict[str, object]] = []
        for draft in batch:
            row = _row(draft, merge.now)
            fate = _fate(merge, draft, row, present.get((kind, draft.id)))
            if fate is not Fate.KEPT:
                (inserts if fate is Fate.ADDED else updates).append(row)
                merge.touched.add((kind, draft.id))
            if tally is not None:
                tally.fates[fate] += 1
        if inserts:
            merge.db.execute(insert(HsdsObject), inserts)
        if updates:
            merge.db.execute(update(HsdsObject), updates)


def _fate(merge: _Merge, draft: Draft, row: Mapping[str, object], present: HsdsObject | None) -> Fate:
    if any(target in merge.old for target in draft.links().values()):
        merge.old.add((draft.kind, draft.id))
        return Fate.KEPT
    if present is None:
        return Fate.ADDED
    there = row["modified_at"]
    if present.modified_at is not None and (not isinstance(there, dt.datetime) or there < present.modified_at):
        merge.old.add((draft.kind, draft.id))
        return Fate.KEPT
    return Fate.KEPT if present.body == row["body"] and not present.is_withdrawn else Fate.CHANGED


def _row(draft: Draft, now: dt.datetime) -> dict[str, object]:
    return {
        "kind": draft.kind,
        "id": draft.id,
        "body": json.dumps(draft.body, sort_keys=True, ensure_ascii=False),
        "name": str(draft.body.get("name", "")),
        "words": _words(draft),
        "status": str(draft.body.get("status", "")),
        "modified_at": _moment(draft.body.get("last_modified")),
        "changed_at": now,
        "is_withdrawn": False,
    }


def _words(draft: Draft) -> str:
    """What a search looks in: texts, no ids and addresses of the web."""
    texts = (
        value
        for name, value in draft.body.items()
        if isinstance(value, str) and name != "id" and not name.endswith(("_id", "url", "uri"))
    )
    return fold(" ".join(texts))


def _moment(value: object) -> dt.datetime | None:
    if not isinstance(value, str):
        return None
    try:
        found = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=dt.UTC)


def _link(merge: _Merge) -> None:
    """The links of what changed, anew."""
    rows: list[dict[str, str]] = []
    for kind, ids in by_kind(merge.touched).items():
        for batch in batches(ids):
            merge.db.execute(delete(HsdsLink).where(HsdsLink.kind == kind, HsdsLink.id.in_(batch)))
            for object_id in batch:
                links = merge.gathered.drafts[kind][object_id].links()
                rows += [
                    {"kind": kind, "id": object_id, "field": name, "target_kind": target[0], "target_id": target[1]}
                    for name, target in links.items()
                ]
    for some in batches(rows):
        merge.db.execute(insert(HsdsLink), some)


def _withdraw(merge: _Merge) -> int:
    """Details of the services, locations and links of this import that are not in it."""
    drafts, found = merge.gathered.drafts, set[Key]()
    owners = [SERVICE, SERVICE_AT_LOCATION, LOCATION, *([ORGANIZATION] if merge.gathered.is_whole else [])]
    for owner in owners:
        keys = {many.key for many in KINDS[owner].lists.values()}
        ids = [owner_id for owner_id in drafts.get(owner, {}) if (owner, owner_id) not in merge.old]
        for batch in batches(ids):
            ours = (HsdsLink.target_kind == owner, HsdsLink.target_id.in_(batch), HsdsLink.field.in_(keys))
            for kind, object_id in merge.db.execute(select(HsdsLink.kind, HsdsLink.id).where(*ours)):
                is_other = kind in _OPEN_ENDED or (kind == SERVICE_AT_LOCATION and owner != SERVICE)
                if not is_other and kind in drafts and object_id not in drafts[kind]:
                    found.add((kind, object_id))
    gone = {key for key, row in _stored(merge.db, found).items() if not row.is_withdrawn}
    for kind, ids in by_kind(gone).items():
        for batch in batches(ids):
            mine = (HsdsObject.kind == kind, HsdsObject.id.in_(batch))
            merge.db.execute(update(HsdsObject).where(*mine).values(is_withdrawn=True))
    merge.touched |= gone
    return len(gone)


def _mark(merge: _Merge) -> None:
    """Everything in which something changed has changed."""
    for kind, ids in by_kind(nested_in(merge.db, merge.touched)).items():
        for batch in batches(ids):
            mine = (HsdsObject.kind == kind, HsdsObject.id.in_(batch))
            merge.db.execute(update(HsdsObject).where(*mine).values(changed_at=merge.now))


def _stored(db: Session, keys: Iterable[Key]) -> dict[Key, HsdsObject]:
    found: dict[Key, HsdsObject] = {}
    for kind, ids in by_kind(keys).items():
        for batch in batches(ids):
            rows = db.scalars(select(HsdsObject).where(HsdsObject.kind == kind, HsdsObject.id.in_(batch)))
            found |= {(row.kind, row.id): row for row in rows}
    return found
