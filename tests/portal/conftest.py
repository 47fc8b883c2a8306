"""Every portal test that asks for `database` runs on SQLite and on PostgreSQL."""

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from portal.database import open_database
from portal.migrations import migrate
from tests.portal.cluster import Cluster, find_postgresql, running_cluster

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A PostgreSQL of this test run's own, shared by all its workers."""
    binaries = find_postgresql()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed here (apt-get install postgresql); SQLite is tested")
    shared_folder = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared_folder = shared_folder.parent
    with running_cluster(binaries, shared_folder) as found:
        yield found


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a migrated, empty SQLite database."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    engine = open_database(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path.read_bytes()


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A migrated, empty database of this test's own."""
    yield from migrated_database(request, tmp_path)


def migrated_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Makes the kind of database that the fixture's parameter names."""
    if request.param == "sqlite":
        path = tmp_path / "portal.db"
        path.write_bytes(request.getfixturevalue("sqlite_template"))
        url = f"sqlite:///{path}"
    else:
        url = request.getfixturevalue("cluster").new_database(_name(), is_migrated=True)
    engine = open_database(url)
    yield engine
    engine.dispose()


@pytest.fixture(params=DATABASES)
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database without tables."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'portal.db'}"
    else:
        url = request.getfixturevalue("cluster").new_database(_name(), is_migrated=False)
    engine = open_database(url)
    yield engine
    engine.dispose()


def _name() -> str:
    return f"test_{uuid.uuid4().hex}"
