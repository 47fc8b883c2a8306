"""A portal, a kiosk and a visit on a screen, for whole stories.

The portal's own tests run on both databases; a story is about the pages, and is told on SQLite unless it asks for
both.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.journeys.kiosk import Kiosk
from tests.kiosk.visit.conftest import portal, visit
from tests.portal.conftest import cluster, migrated_database, sqlite_template
from tests.portal.kit import Kit

__all__ = ["cluster", "portal", "sqlite_template", "visit"]


@pytest.fixture(params=("sqlite",))
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A migrated, empty database of this story's own."""
    yield from migrated_database(request, tmp_path)


@pytest.fixture
def kit(database: Engine, tmp_path: Path) -> Iterator[Kit]:
    with Kit(database, tmp_path) as kit:
        kit.add_agency()
        kit.add_client("alpha")
        kit.add_form()
        yield kit


@pytest.fixture
def kiosk(kit: Kit) -> Kiosk:
    return Kiosk(kit)
