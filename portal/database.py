"""The portal's database: SQLite in a file, or PostgreSQL. Both behave alike from here on.

A writer on SQLite takes the write lock at its beginning (BEGIN IMMEDIATE), so that it waits there and never fails in
the middle; what is committed survives a power cut (WAL, synchronous FULL). PostgreSQL runs in READ COMMITTED; who needs
an order takes a row lock. Error texts hold no parameters; PostgreSQL's may still quote a key, so they are never logged.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import BindParameter, Connection, Engine, Table, bindparam, create_engine, event, inspect, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.dml import ReturningInsert

from portal.errors import OperatorError
from portal.models import Base

BUSY_TIMEOUT_MS = 15_000
POOL_SIZE = 10

_SUPPORTED = "Use sqlite:///PATH or postgresql+psycopg://USER@HOST/NAME."
# SQLite keeps what a deleted row held until the page is used again; secure_delete overwrites it.
_SQLITE_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)


class DatabaseUnusable(OperatorError):
    """The database address is not one of ours, or the database cannot be reached."""


def open_database(url: str) -> Engine:
    """An engine for `sqlite:///PATH` or `postgresql+psycopg://…`. A missing SQLite file is made for its owner only.

    Raises DatabaseUnusable where the address is none of these or the file cannot be made.
    """
    try:
        address = make_url(url)
    except ArgumentError:
        raise DatabaseUnusable(f"The database address cannot be read. {_SUPPORTED}") from None
    match address.drivername:
        case "sqlite" | "sqlite+pysqlite":
            return _open_sqlite(address)
        case "postgresql+psycopg":
            return _open_postgresql(address)
        case other:
            raise DatabaseUnusable(f"The database address begins with {other!r}. {_SUPPORTED}")


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """A session that writes. Commits at the end of the block; an exception rolls everything back."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that only reads; a write in it is refused. What was loaded stays readable afterwards."""
    reader = engine.execution_options(is_reader=True, postgresql_readonly=True)
    with Session(reader) as session:
        yield session


def insert_if_absent(session: Session, model: type[Base], values: Mapping[str, object]) -> bool:
    """INSERT … ON CONFLICT DO NOTHING. True where this call put the row in.

    On PostgreSQL it waits for another transaction that is putting in the same key.
    """
    statement = _insert_if_absent(model, tuple(values), session.get_bind().dialect.name)
    return session.execute(statement, dict(values)).first() is not None


def is_postgresql(bind: Engine | Connection | Session) -> bool:
    """Whether this is PostgreSQL (otherwise it is SQLite)."""
    dialect = bind.get_bind().dialect if isinstance(bind, Session) else bind.dialect
    return dialect.name == "postgresql"


@cache
def _insert_if_absent(model: type[Base], names: tuple[str, ...], dialect: str) -> ReturningInsert[tuple[Any, ...]]:
    """The statement, made once: each envelope needs three of them."""
    table = inspect(model).local_table
    if not isinstance(table, Table):
        raise TypeError(model)
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    values: dict[str, BindParameter[Any]] = {name: bindparam(name) for name in names}
    return insert(table).values(values).on_conflict_do_nothing().returning(*table.primary_key)


def _open_sqlite(address: URL) -> Engine:
    if not address.database or address.database == ":memory:":
        raise DatabaseUnusable("SQLite needs a file. Use sqlite:///PATH.")
    _make_private_file(Path(address.database))
    # isolation_level None: the driver starts no transaction of its own; ours begin in `_begin_sqlite`.
    options = {"isolation_level": None, "timeout": BUSY_TIMEOUT_MS / 1000}
    engine = create_engine(address, hide_parameters=True, connect_args=options)
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _open_postgresql(address: URL) -> Engine:
    return create_engine(
        address,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        pool_size=POOL_SIZE,
        max_overflow=POOL_SIZE,
        pool_pre_ping=True,
        connect_args={"options": "-c timezone=UTC", "application_name": "customer-portal", "connect_timeout": 10},
    )


def _make_private_file(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # WAL and shared-memory files take over the mode of the database file.
        path.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise DatabaseUnusable(f"The database file {path} cannot be made: {reason}.") from error


def _set_pragmas(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    for pragma in _SQLITE_PRAGMAS:
        connection.execute(pragma)


def _begin_sqlite(connection: Connection) -> None:
    is_reader = bool(connection.get_execution_options().get("is_reader"))
    connection.exec_driver_sql(f"PRAGMA query_only = {int(is_reader)}")
    connection.exec_driver_sql("BEGIN" if is_reader else "BEGIN IMMEDIATE")
