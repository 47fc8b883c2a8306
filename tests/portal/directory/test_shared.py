"""A real county's directory: in without loss, out as valid HSDS 3."""

import csv
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from sqlalchemy import Engine, func, select

from portal.database import reading
from portal.directory.kinds import KINDS
from portal.directory.sources import gather
from portal.importers.hsds import import_hsds
from portal.models import HsdsObject
from tests.portal.directory.schema import Schemas
from tests.portal.kit import TIMEOUT_S, Kit

pytestmark = pytest.mark.shared_data
NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)


@pytest.fixture
def folder(shared_data: Path) -> Path:
    return shared_data / "hsds-san-mateo"


@pytest.fixture
def schemas(shared_data: Path) -> Schemas:
    return Schemas(shared_data / "hsds-schema")


@pytest.fixture
def kit(database: Engine, tmp_path: Path, folder: Path) -> Iterator[Kit]:
    import_hsds(database, gather(str(folder)), now=NOW)
    with Kit(database, tmp_path) as running:
        yield running


def get(kit: Kit, path: str, **query: str | int) -> requests.Response:
    return requests.get(kit.url + "/hsds" + path, params=query, timeout=TIMEOUT_S)


def rows(folder: Path, file: str) -> dict[str, dict[str, str]]:
    with (folder / file).open(encoding="utf-8-sig", newline="") as source:
        found = list(csv.DictReader(source))
    return {row["id"]: {name: value.strip() for name, value in row.items() if value.strip()} for row in found}


def test_the_23_services_come_in_without_loss(database: Engine, folder: Path) -> None:
    report = import_hsds(database, gather(str(folder)), now=NOW)
    assert not list(report.refusals())
    assert {file.name: file.added for file in report.files}["services.csv"] == 23
    assert import_hsds(database, gather(str(folder)), now=NOW).is_unchanged
    with reading(database) as db:
        for kind in KINDS.values():
            if not (folder / kind.file).exists():
                continue
            stored = {row.id: json.loads(row.body) for row in db.scalars(select(HsdsObject).filter_by(kind=kind.name))}
            written = rows(folder, kind.file)
            assert set(stored) == set(written), kind.name
            for object_id, row in written.items():
                numbers = {name: float(value) for name, value in row.items() if name in kind.numbers}
                kept = {name: value for name, value in stored[object_id].items() if value != ""}
                assert kept == {**row, **numbers}, (kind.name, object_id)


@pytest.mark.parametrize(
    ("path", "schema", "count"),
    [
        ("/services", "service", 23),
        ("/organizations", "organization", 8),
        ("/service_at_locations", "service_at_location", 23),
        ("/taxonomies", "taxonomy", 1),
        ("/taxonomy_terms", "taxonomy_term", 290),
    ],
)
@pytest.mark.parametrize("full", ["false", "true"])
def test_every_object_is_served_as_valid_hsds(
    kit: Kit, schemas: Schemas, path: str, schema: str, count: int, full: str
) -> None:
    query = {"per_page": 100, "page": 1} | ({"full": full} if "taxonom" not in path else {})
    seen: list[str] = []
    while True:
        page = get(kit, path, **query).json()
        assert (page["total_items"], page["page_number"], page["size"]) == (count, query["page"], len(page["contents"]))
        for found in page["contents"]:
            assert schemas.faults(schema, found) == []
            one = get(kit, f"{path}/{found['id']}").json()
            assert schemas.faults(schema, one) == []
            assert one["id"] == found["id"]
        seen += [found["id"] for found in page["contents"]]
        if page["last_page"]:
            break
        query["page"] = int(query["page"]) + 1
    assert len(set(seen)) == count


def test_another_portal_reads_the_directory_through_the_api_and_holds_the_same(
    kit: Kit, database: Engine, empty_copy: Engine
) -> None:
    report = import_hsds(empty_copy, gather(f"{kit.url}/hsds"), now=NOW)
    assert not list(report.refusals())
    with reading(database) as here, reading(empty_copy) as there:
        for kind in sorted(set(KINDS) - {"taxonomy_term", "location"}):
            bodies = select(HsdsObject.body).where(HsdsObject.kind == kind).order_by(HsdsObject.id)
            assert here.scalars(bodies).all() == there.scalars(bodies).all(), kind
        places = select(func.count()).select_from(HsdsObject).where(HsdsObject.kind == "location")
        assert here.scalar(places) == there.scalar(places) == 22
    assert import_hsds(empty_copy, gather(f"{kit.url}/hsds"), now=NOW).is_unchanged


@pytest.fixture
def empty_copy(tmp_path: Path, sqlite_template: bytes) -> Iterator[Engine]:
    from portal.database import open_database

    path = tmp_path / "other.db"
    path.write_bytes(sqlite_template)
    engine = open_database(f"sqlite:///{path}")
    yield engine
    engine.dispose()


def test_services_are_found_by_words_term_organization_and_moment(kit: Kit) -> None:
    def names(**query: str | int) -> set[str]:
        return {found["name"] for found in get(kit, "/services", **query).json()["contents"]}

    library = next(found for found in get(kit, "/organizations", search="public LIBRARY").json()["contents"])
    of_library = names(organization_id=library["id"], per_page=100)
    assert of_library
    assert of_library < names(per_page=100)
    assert names(search="passport") == {"Passport Photos"}
    term = next(iter(get(kit, "/services", search="passport", full="true").json()["contents"]))["attributes"][0]
    assert names(taxonomy_term_id=term["taxonomy_term_id"]) >= {"Passport Photos"}
    assert names(taxonomy_id=term["taxonomy_term"]["taxonomy_id"]) >= {"Passport Photos"}
    assert names(modified_after="2026-08-22T12:00:01Z") == set()
    assert len(names(modified_after="2026-08-22T12:00:00Z", per_page=100)) >= 20
    children = get(kit, "/taxonomy_terms", top_only="true", per_page=100).json()["contents"]
    assert all("parent_id" not in found for found in children)
    below = get(kit, "/taxonomy_terms", parent_id=children[0]["id"]).json()["contents"]
    assert {found["parent_id"] for found in below} == {children[0]["id"]}


def test_what_is_not_there_is_said_and_nothing_can_be_written(kit: Kit) -> None:
    assert get(kit, "/services/none").status_code == 404
    assert get(kit, "/services", page=0).status_code == 422
    assert get(kit, "/service_at_locations", proximity="100", postcode="94063").status_code == 422
    assert get(kit, "/").json()["version"] == "3.0"
    assert requests.post(kit.url + "/hsds/services", json={}, timeout=TIMEOUT_S).status_code == 405
    by_code = get(kit, "/service_at_locations", postcode="94063", full="true").json()
    assert by_code["total_items"] > 0
    for found in by_code["contents"]:
        assert "94063" in {address["postal_code"] for address in found["location"]["addresses"]}
        assert found["service"]["id"] == found["service_id"]
