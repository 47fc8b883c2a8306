"""The check of a million audit events, on both databases that a portal may have."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from portal import audit
from portal.audit import AuditEntry
from portal.database import open_database, transaction
from portal.migrations import migrate
from tests.bench.measure import Figure, Mark, figure, times
from tests.bench.plan import Plan
from tests.portal.cluster import find_postgresql, running_cluster

_AGENCIES = 4
_BLOCK = 20_000
_NOON = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)


def figures(plan: Plan) -> Iterator[Figure]:
    """Milliseconds for all events; the promise is five seconds."""
    with TemporaryDirectory() as folder:
        yield _checked("SQLite", f"sqlite:///{folder}/portal.db", plan.audited)
    binaries = find_postgresql()
    if binaries is not None:
        with TemporaryDirectory() as folder, running_cluster(binaries, Path(folder)) as cluster:
            yield _checked("PostgreSQL", cluster.new_database("bench_audit", is_migrated=False), plan.audited)


def _checked(name: str, url: str, events: int) -> Figure:
    with _filled(url, events) as engine:
        values, _ = times(_whole(engine, events), rounds=3)
    return figure(f"{events:,} audit events checked, {name}", values, mark=Mark(5000))


def _whole(engine: Engine, events: int) -> Callable[[], None]:
    def check() -> None:
        report = audit.verify(engine)
        assert report.is_whole
        assert report.events == events

    return check


@contextmanager
def _filled(url: str, events: int) -> Iterator[Engine]:
    engine = open_database(url)
    migrate(engine)
    for agency in range(_AGENCIES):
        for begin in range(0, events // _AGENCIES, _BLOCK):
            count = min(_BLOCK, events // _AGENCIES - begin)
            with transaction(engine) as db:
                audit.append_all(db, f"agency-{agency}", [_entry(begin + number) for number in range(count)])
    try:
        yield engine
    finally:
        engine.dispose()


def _entry(number: int) -> AuditEntry:
    return AuditEntry(
        "staff:0199c0de-0000-7000-8000-000000000001",
        "contact_email_confirmed",
        _NOON + dt.timedelta(seconds=number),
        ("email",),
        f"client-{number % 5000}",
        {"device": "kiosk-0011223344556677"},
    )
