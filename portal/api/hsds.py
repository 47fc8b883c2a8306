"""The resource directory for everybody, as an HSDS 3.0 API (openapi.json of Open Referral): read only, no person.

The base address of the API is /hsds.
"""

import datetime as dt
from typing import Annotated, Final, Literal

from fastapi import APIRouter, Query
from pydantic import AfterValidator, BaseModel, JsonValue

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.database import reading
from portal.directory.kinds import ORGANIZATION, SERVICE, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM
from portal.directory.listing import Filters, Paging, list_objects, read_object

router = APIRouter(prefix="/hsds", route_class=StrictRoute, tags=["hsds"])

HSDS_VERSION: Final = "3.0"
_PROFILE: Final = "https://docs.openreferral.org/en/3.0/hsds/"
_MOST: Final = 500


class HsdsPage(BaseModel):
    """A page, as HSDS has it. Pages count from 1."""

    total_items: int
    total_pages: int
    page_number: int
    size: int
    first_page: bool
    last_page: bool
    empty: bool
    contents: list[dict[str, JsonValue]]


def _storable(text: str) -> str:
    if "\0" in text:
        raise ValueError("a character that no database takes")
    return text


Text = Annotated[str, Query(max_length=200, pattern=r"^[^\x00]*$"), AfterValidator(_storable)]
Page = Annotated[int, Query(ge=1, le=1_000_000)]
PerPage = Annotated[int, Query(ge=1, le=_MOST)]
Format = Literal["json"]


@router.get("/")
def describe_hsds_api(call: Incoming) -> dict[str, str]:
    """What this API is."""
    base = call.house.settings.address
    return {"version": HSDS_VERSION, "profile": _PROFILE, "openapi_url": f"{base}/v1/openapi.json"}


@router.get("/services")
def list_hsds_services(
    call: Incoming,
    *,
    search: Text = "",
    page: Page = 1,
    per_page: PerPage = 50,
    format: Format = "json",  # noqa: A002, ARG001  # the name in HSDS
    taxonomy_term_id: Text = "",
    taxonomy_id: Text = "",
    organization_id: Text = "",
    modified_after: dt.datetime | None = None,
    minimal: bool = False,
    full: bool = False,
) -> HsdsPage:
    """Services, flat with their organization and program; `full` with all that is nested in them."""
    filters = Filters(search, taxonomy_term_id, taxonomy_id, organization_id, _aware(modified_after))
    return _page(call, SERVICE, filters, Paging(page, per_page, is_full=full, is_minimal=minimal))


@router.get("/services/{object_id}")
def read_hsds_service(object_id: str, call: Incoming) -> dict[str, JsonValue]:
    """A service with all that belongs to it."""
    return _one(call, SERVICE, object_id)


@router.get("/organizations")
def list_hsds_organizations(
    call: Incoming,
    *,
    search: Text = "",
    page: Page = 1,
    per_page: PerPage = 50,
    format: Format = "json",  # noqa: A002, ARG001
    full_service: bool = False,
    full: bool = False,
) -> HsdsPage:
    """Organizations."""
    paging = Paging(page, per_page, is_full=full or full_service, has_services=full_service)
    return _page(call, ORGANIZATION, Filters(search), paging)


@router.get("/organizations/{object_id}")
def read_hsds_organization(object_id: str, call: Incoming, *, full_service: bool = False) -> dict[str, JsonValue]:
    """An organization with all that belongs to it; `full_service` with its services."""
    return _one(call, ORGANIZATION, object_id, has_services=full_service)


@router.get("/service_at_locations")
def list_hsds_service_at_locations(
    call: Incoming,
    *,
    search: Text = "",
    page: Page = 1,
    per_page: PerPage = 50,
    format: Format = "json",  # noqa: A002, ARG001
    taxonomy_term_id: Text = "",
    taxonomy_id: Text = "",
    organization_id: Text = "",
    modified_after: dt.datetime | None = None,
    full: bool = False,
    postcode: Text = "",
    proximity: Text = "",
) -> HsdsPage:
    """Services at their places."""
    if proximity:
        raise Refusal(422, "proximity_unsupported")
    filters = Filters(search, taxonomy_term_id, taxonomy_id, organization_id, _aware(modified_after), postcode=postcode)
    return _page(call, SERVICE_AT_LOCATION, filters, Paging(page, per_page, is_full=full))


@router.get("/service_at_locations/{object_id}")
def read_hsds_service_at_location(object_id: str, call: Incoming) -> dict[str, JsonValue]:
    """A service at a place, with both."""
    return _one(call, SERVICE_AT_LOCATION, object_id)


@router.get("/taxonomies")
def list_hsds_taxonomies(
    call: Incoming,
    *,
    search: Text = "",
    page: Page = 1,
    per_page: PerPage = 50,
    format: Format = "json",  # noqa: A002, ARG001
) -> HsdsPage:
    """Taxonomies."""
    return _page(call, TAXONOMY, Filters(search), Paging(page, per_page, is_full=False))


@router.get("/taxonomies/{object_id}")
def read_hsds_taxonomy(object_id: str, call: Incoming) -> dict[str, JsonValue]:
    """A taxonomy."""
    return _one(call, TAXONOMY, object_id)


@router.get("/taxonomy_terms")
def list_hsds_taxonomy_terms(
    call: Incoming,
    *,
    search: Text = "",
    page: Page = 1,
    per_page: PerPage = 50,
    format: Format = "json",  # noqa: A002, ARG001
    taxonomy_id: Text = "",
    top_only: bool = False,
    parent_id: Text = "",
) -> HsdsPage:
    """Terms of taxonomies."""
    filters = Filters(search, taxonomy_id=taxonomy_id, parent_id=parent_id, is_top_only=top_only)
    return _page(call, TAXONOMY_TERM, filters, Paging(page, per_page, is_full=False))


@router.get("/taxonomy_terms/{object_id}")
def read_hsds_taxonomy_term(object_id: str, call: Incoming) -> dict[str, JsonValue]:
    """A term with its taxonomy."""
    return _one(call, TAXONOMY_TERM, object_id)


def _page(call: Incoming, kind: str, filters: Filters, paging: Paging) -> HsdsPage:
    with reading(call.house.engine) as db:
        total, contents = list_objects(db, kind, filters, paging)
    pages = -(-total // paging.per_page)
    return HsdsPage(
        total_items=total,
        total_pages=pages,
        page_number=paging.page,
        size=len(contents),
        first_page=paging.page == 1,
        last_page=paging.page >= pages,
        empty=not contents,
        contents=contents,
    )


def _one(call: Incoming, kind: str, object_id: str, *, has_services: bool = False) -> dict[str, JsonValue]:
    with reading(call.house.engine) as db:
        found = read_object(db, kind, object_id, has_services=has_services)
    if found is None:
        raise Refusal(404, "not_found")
    return found


def _aware(moment: dt.datetime | None) -> dt.datetime | None:
    """A moment without a zone is taken as UTC."""
    return moment.replace(tzinfo=dt.UTC) if moment is not None and moment.tzinfo is None else moment
