"""A portal and a kiosk that is enrolled with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.database import open_database
from portal.migrations import migrate
from tests.faults.machine import Machine
from tests.portal.kit import Kit


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[Kit]:
    engine = open_database(f"sqlite:///{tmp_path / 'portal.db'}")
    migrate(engine)
    with Kit(engine, tmp_path) as kit:
        kit.add_agency(1)
        kit.add_client("alpha")
        kit.add_form("1")
        yield kit
    engine.dispose()


@pytest.fixture
def machine(portal: Kit, tmp_path: Path) -> Machine:
    return Machine(portal, tmp_path)
