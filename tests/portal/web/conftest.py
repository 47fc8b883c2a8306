"""A portal with a client who signs in with a password."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.portal.kit import Kiosk, Kit
from tests.portal.people import connected


@pytest.fixture
def kit(database: Engine, tmp_path: Path) -> Iterator[Kit]:
    with Kit(database, tmp_path) as running:
        running.add_agency(1)
        running.add_client("alpha")
        running.add_form("1")
        yield running


@pytest.fixture
def kiosk(kit: Kit) -> Kiosk:
    """A kiosk at which the client once opened the account, with a password."""
    kiosk = kit.kiosk()
    connected(kiosk)
    return kiosk
