"""The portal's databases and a portal with people."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.portal.conftest import cluster, database, sqlite_template
from tests.portal.kit import Kit

__all__ = ["cluster", "database", "sqlite_template"]


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> None:
    """Schemathesis keeps one event loop and its workers for the whole run; the kit's own threads end with it."""


@pytest.fixture
def kit(database: Engine, tmp_path: Path) -> Iterator[Kit]:
    with Kit(database, tmp_path) as running:
        running.add_agency(1)
        running.add_client("alpha")
        running.add_form("1")
        yield running
