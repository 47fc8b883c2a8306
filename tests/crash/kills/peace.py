"""The end of a campaign: nobody is killed any more, and what waits is delivered."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Final

from kiosk.agent.operator import outbox_status
from kiosk.config import load_settings
from kiosk.errors import KnownError
from tests.crash.kills.life import Broken, Life
from tests.crash.kills.place import Place
from tests.crash.kills.points import Point, Target

_PATIENCE_S: Final = 300.0
_LOOK_S: Final = 0.05


def drain(place: Place, *, visit: Life, agent: Life, portal: Life) -> None:
    """The visit ends, all that waits arrives, and a fresh agent compares with the portal once more. Raises Broken."""
    visit.end()
    _wait_until(lambda: _is_empty(place), "the outbox is not empty")
    agent.end()
    before = _last_heartbeat(place)
    fresh = Life(Target.AGENT, place, Point.RANDOM)
    try:
        _wait_until(lambda: _last_heartbeat(place) != before, "no heartbeat came")
        fresh.end()
    finally:
        fresh.kill()
    portal.end()


def _is_empty(place: Place) -> bool:
    with suppress(KnownError):
        return not outbox_status(load_settings(place.kiosk_config)).waiting
    return False


def _last_heartbeat(place: Place) -> str:
    with closing(sqlite3.connect(place.folder / "portal.db")) as store:
        return str(store.execute("SELECT max(last_seen_at) FROM device").fetchone()[0])


def _wait_until(is_so: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not is_so():
        if time.monotonic() > deadline:
            raise Broken(otherwise)
        time.sleep(_LOOK_S)
