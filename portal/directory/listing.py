"""Reading the directory: pages of objects by what is asked for, and one object with all that belongs to it."""

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from portal.directory.kinds import (
    ATTRIBUTE,
    KINDS,
    LOCATION,
    ORGANIZATION,
    SERVICE,
    SERVICE_AT_LOCATION,
    TAXONOMY,
    TAXONOMY_TERM,
)
from portal.directory.nesting import Nested, read_bodies, whole
from portal.models import HsdsLink, HsdsObject
from services.directory.folding import words


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; empty asks for everything."""

    search: str = ""
    taxonomy_term_id: str = ""
    taxonomy_id: str = ""
    organization_id: str = ""
    modified_after: dt.datetime | None = None
    postcode: str = ""
    parent_id: str = ""
    is_top_only: bool = False


@dataclass(frozen=True, slots=True)
class Paging:
    """Which page, and how much of each object. Pages count from 1."""

    page: int
    per_page: int
    is_full: bool
    is_minimal: bool = False
    has_services: bool = False


def list_objects(db: Session, kind: str, filters: Filters, paging: Paging) -> tuple[int, list[Nested]]:
    """How many there are in all, and this page of them."""
    found = _filtered(kind, filters)
    total = db.scalar(select(func.count()).select_from(found.subquery())) or 0
    page = found.order_by(HsdsObject.id).limit(paging.per_page).offset((paging.page - 1) * paging.per_page)
    rows = db.execute(page).all()
    if paging.is_minimal:
        return total, [{"id": row_id, "modified_date": changed.isoformat()} for row_id, _, changed in rows]
    bodies = [json.loads(body) for _, body, _ in rows]
    if paging.is_full:
        return total, _full(db, kind, bodies, has_services=paging.has_services)
    return total, whole(db, kind, bodies, without=frozenset(KINDS[kind].lists))


def read_object(db: Session, kind: str, object_id: str, *, has_services: bool = False) -> Nested | None:
    """One object with all that belongs to it; None where there is none."""
    found = _full(db, kind, read_bodies(db, kind, [object_id]), has_services=has_services)
    return found[0] if found else None


def _full(db: Session, kind: str, bodies: list[Nested], *, has_services: bool) -> list[Nested]:
    whole(db, kind, bodies)
    if kind == SERVICE_AT_LOCATION:
        ids = {body["service_id"] for body in bodies}
        services = whole(db, SERVICE, read_bodies(db, SERVICE, ids), without=frozenset({"service_at_locations"}))
        by_id = {service["id"]: service for service in services}
        for body in bodies:
            body["service"] = by_id[body["service_id"]]
    if kind == ORGANIZATION and has_services:
        for body in bodies:
            mine = [row.id for row in db.execute(_filtered(SERVICE, Filters(organization_id=body["id"])))]
            body["services"] = whole(db, SERVICE, read_bodies(db, SERVICE, mine), without=frozenset({"organization"}))
    return bodies


def _filtered(kind: str, filters: Filters) -> Select[str, str, dt.datetime]:
    found = select(HsdsObject.id, HsdsObject.body, HsdsObject.changed_at)
    found = found.where(HsdsObject.kind == kind, HsdsObject.is_withdrawn.is_(False))
    if filters.modified_after is not None:
        found = found.where(HsdsObject.changed_at >= filters.modified_after)
    for condition in _conditions(kind, filters):
        found = found.where(condition)
    return found


def _conditions(kind: str, filters: Filters) -> list[ColumnElement[bool]]:
    own: Any = HsdsObject.id
    service = _target(own, SERVICE_AT_LOCATION, "service_id") if kind == SERVICE_AT_LOCATION else own
    conditions = [_has_word(kind, service, word) for word in words(filters.search)]
    if filters.organization_id:
        conditions.append(_points(service, SERVICE, "organization_id", filters.organization_id))
    if kind == TAXONOMY_TERM and filters.taxonomy_id:
        conditions.append(_points(own, TAXONOMY_TERM, "taxonomy_id", filters.taxonomy_id))
    elif filters.taxonomy_id or filters.taxonomy_term_id:
        conditions.append(_has_term(service, filters))
    if filters.parent_id:
        conditions.append(_points(own, TAXONOMY_TERM, "parent_id", filters.parent_id))
    if filters.is_top_only:
        conditions.append(~_links(TAXONOMY_TERM, "parent_id", own))
    if filters.postcode:
        conditions.append(_has_postcode(own, filters.postcode))
    return conditions


def _has_word(kind: str, service: Any, word: str) -> ColumnElement[bool]:
    if kind != SERVICE_AT_LOCATION:
        return HsdsObject.words.contains(word, autoescape=True)
    of_service = aliased(HsdsObject)
    return exists().where(
        of_service.kind == SERVICE, of_service.id == service, of_service.words.contains(word, autoescape=True)
    )


def _target(own: Any, kind: str, field: str) -> Any:
    link = aliased(HsdsLink)
    return select(link.target_id).where(link.kind == kind, link.id == own, link.field == field).scalar_subquery()


def _points(own: Any, kind: str, field: str, target_id: str) -> ColumnElement[bool]:
    link = aliased(HsdsLink)
    return exists().where(link.kind == kind, link.id == own, link.field == field, link.target_id == target_id)


def _links(kind: str, field: str, own: Any) -> ColumnElement[bool]:
    link = aliased(HsdsLink)
    return exists().where(link.kind == kind, link.id == own, link.field == field)


def _has_term(service: Any, filters: Filters) -> ColumnElement[bool]:
    on, term, taxonomy = aliased(HsdsLink), aliased(HsdsLink), aliased(HsdsLink)
    found = exists().where(
        on.kind == ATTRIBUTE,
        on.field == "link_id",
        on.target_kind == SERVICE,
        on.target_id == service,
        term.kind == ATTRIBUTE,
        term.id == on.id,
        term.field == "taxonomy_term_id",
    )
    if filters.taxonomy_term_id:
        found = found.where(term.target_id == filters.taxonomy_term_id)
    if filters.taxonomy_id:
        found = found.where(
            taxonomy.kind == TAXONOMY_TERM,
            taxonomy.id == term.target_id,
            taxonomy.target_kind == TAXONOMY,
            taxonomy.target_id == filters.taxonomy_id,
        )
    return found


def _has_postcode(own: Any, postcode: str) -> ColumnElement[bool]:
    place, on, address = aliased(HsdsLink), aliased(HsdsLink), aliased(HsdsObject)
    written = f'"postal_code": {json.dumps(postcode, ensure_ascii=False)}'
    return exists().where(
        place.kind == SERVICE_AT_LOCATION,
        place.id == own,
        place.target_kind == LOCATION,
        on.kind == "address",
        on.target_kind == LOCATION,
        on.target_id == place.target_id,
        address.kind == "address",
        address.id == on.id,
        address.body.contains(written, autoescape=True),
    )
