"""What stands inside what: objects are put together, and a change of one is a change of all that holds it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final, TypeAlias, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.directory.kinds import KINDS, ORGANIZATION, Many
from portal.models import HsdsLink, HsdsObject

Key: TypeAlias = tuple[str, str]
Nested: TypeAlias = dict[str, Any]
T = TypeVar("T")

_AT_ONCE: Final = 400


def whole(db: Session, kind: str, bodies: list[Nested], *, without: frozenset[str] = frozenset()) -> list[Nested]:
    """These objects with everything that HSDS nests in them, a few queries for all. `without`: names left out."""
    if not bodies:
        return bodies
    shape = KINDS[kind]
    ids = [body["id"] for body in bodies]
    for name, many in shape.lists.items():
        if name in without:
            continue
        children = _children(db, kind, many, ids)
        whole(db, many.kind, [child for some in children.values() for child in some])
        for body in bodies:
            if body["id"] in children:
                body[name] = children[body["id"]]
    for name, one in shape.ones.items():
        if name in without:
            continue
        wanted = {body[one.key] for body in bodies if one.key in body}
        # Its places stand in the service already, each where it belongs.
        less = frozenset({"locations"}) if one.kind == ORGANIZATION else frozenset[str]()
        found = {body["id"]: body for body in whole(db, one.kind, read_bodies(db, one.kind, wanted), without=less)}
        for body in bodies:
            if body.get(one.key) in found:
                body[name] = found[body[one.key]]
    return bodies


def read_bodies(db: Session, kind: str, ids: Iterable[str]) -> list[Nested]:
    """The flat objects of these ids that are there."""
    found: list[Nested] = []
    for batch in batches(sorted(ids)):
        mine = (HsdsObject.kind == kind, HsdsObject.id.in_(batch), HsdsObject.is_withdrawn.is_(False))
        found += [json.loads(body) for body in db.scalars(select(HsdsObject.body).where(*mine))]
    return found


def nested_in(db: Session, keys: Iterable[Key]) -> set[Key]:
    """These objects, and all in which one of them stands."""
    found, edge = set[Key](), set(keys)
    while edge:
        found |= edge
        edge = {key for kind, ids in by_kind(edge).items() for key in _holders(db, kind, ids)} - found
    return found


def _holders(db: Session, kind: str, ids: list[str]) -> Iterator[Key]:
    """Parents in whose lists they stand, and objects that hold them as a single one."""
    for batch in batches(ids):
        mine = (HsdsLink.kind == kind, HsdsLink.id.in_(batch))
        links = select(HsdsLink.field, HsdsLink.target_kind, HsdsLink.target_id).where(*mine)
        for name, target_kind, target_id in db.execute(links):
            if any(many.kind == kind and many.key == name for many in KINDS[target_kind].lists.values()):
                yield target_kind, target_id
        there = (HsdsLink.target_kind == kind, HsdsLink.target_id.in_(batch))
        back = select(HsdsLink.field, HsdsLink.kind, HsdsLink.id).where(*there)
        for name, holder_kind, holder_id in db.execute(back):
            if any(one.kind == kind and one.key == name for one in KINDS[holder_kind].ones.values()):
                yield holder_kind, holder_id


def _children(db: Session, parent: str, many: Many, ids: list[str]) -> Mapping[str, list[Nested]]:
    found: dict[str, list[Nested]] = {}
    for batch in batches(ids):
        rows = (
            select(HsdsLink.target_id, HsdsObject.body)
            .join(HsdsObject, (HsdsObject.kind == HsdsLink.kind) & (HsdsObject.id == HsdsLink.id))
            .where(
                HsdsLink.target_kind == parent,
                HsdsLink.target_id.in_(batch),
                HsdsLink.kind == many.kind,
                HsdsLink.field == many.key,
                HsdsObject.is_withdrawn.is_(False),
            )
            .order_by(HsdsObject.id)
        )
        for parent_id, body in db.execute(rows):
            found.setdefault(parent_id, []).append(json.loads(body))
    return found


def by_kind(keys: Iterable[Key]) -> dict[str, list[str]]:
    """Ids by kind."""
    found: dict[str, list[str]] = {}
    for kind, object_id in sorted(keys):
        found.setdefault(kind, []).append(object_id)
    return found


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """As many at once as every database takes in one statement."""
    rest = iter(items)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch
