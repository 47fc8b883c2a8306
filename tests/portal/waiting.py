"""Waiting until two transactions meet."""

import time

from sqlalchemy import text
from sqlalchemy.orm import Session

from portal.database import is_postgresql


def until_somebody_waits(db: Session) -> None:
    """Until another transaction waits for this one; on SQLite every writer does, from its beginning."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    ends_at = time.monotonic() + 10
    while is_postgresql(db) and not db.scalar(waiting):
        assert time.monotonic() < ends_at, "nobody waits"
