"""The outbox's SQLite file: how it is opened so that what was acknowledged survives a power cut."""

import os
import sqlite3
from errno import errorcode
from pathlib import Path
from typing import Final, Literal

from kiosk.errors import KnownError

SCHEMA: Final = 1
_BUSY_MS: Final = 5000
# What SQLite keeps of the file in memory. Its own measure is 2 MB, filled ever further by every visit's receipt.
_CACHE_KIB: Final = 256
_ADVICE: Final = "Check the disk. Do not delete the file: it may hold what people gave us."

_TABLES: Final = """
CREATE TABLE schema_version (version INTEGER NOT NULL);
CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, digest TEXT NOT NULL);
CREATE TABLE envelope (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE,
    lane TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sealed', 'sending', 'received', 'purged', 'held')),
    sealed_digest TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    content BLOB,
    receipt BLOB,
    CHECK ((content IS NULL) = (state = 'purged'))
) STRICT;
CREATE INDEX envelope_waiting ON envelope (state, lane, seq);
CREATE TABLE wipe_receipt (
    number INTEGER PRIMARY KEY,
    receipt BLOB NOT NULL,
    signature BLOB NOT NULL,
    is_accepted INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO head VALUES (1, 0, '');
"""


class OutboxUnusable(KnownError):
    """The outbox's file cannot be used as it is; nothing in it was changed."""


class StoreFailed(Exception):
    """The outbox's file cannot be read or written now; what it held, it holds. `code`: disk_full, store_failed."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def open_store(path: Path, *, synchronous: Literal["FULL", "NORMAL"] = "FULL") -> sqlite3.Connection:
    """A connection for the one writer; the caller holds a lock around it. Raises OutboxUnusable.

    `synchronous` is for the crash test, which shows that NORMAL loses acknowledged items.
    """
    try:
        store = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=32)
        try:
            _configure(store, synchronous)
            _require_whole(store)
            _migrate(store)
            _sync_directory(path.parent)
        except BaseException:
            store.close()
            raise
    except sqlite3.Error as error:
        raise OutboxUnusable(
            "outbox_unreadable",
            what=f"The outbox cannot be opened ({getattr(error, 'sqlite_errorname', 'SQLITE_ERROR')}).",
            advice=_ADVICE,
        ) from None
    except OSError as error:
        raise OutboxUnusable(
            "outbox_unreadable",
            what=f"The outbox's folder cannot be used ({errorcode.get(error.errno or 0, 'unknown')}).",
            advice=_ADVICE,
        ) from None
    return store


def failure_of(error: sqlite3.Error) -> StoreFailed:
    """Our word for what SQLite could not do."""
    is_full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return StoreFailed("disk_full" if is_full else "store_failed")


def _require_whole(store: sqlite3.Connection) -> None:
    """A damaged page is said at the start, and not when somebody's item is in it."""
    ((found,),) = store.execute("PRAGMA quick_check(1)").fetchall()
    if found != "ok":
        raise OutboxUnusable("outbox_damaged", what="The outbox's file is damaged.", advice=_ADVICE)


def _configure(store: sqlite3.Connection, synchronous: str) -> None:
    store.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    store.execute("PRAGMA journal_mode = WAL")
    store.execute(f"PRAGMA synchronous = {synchronous}")
    store.execute("PRAGMA secure_delete = ON")
    store.execute("PRAGMA temp_store = MEMORY")
    store.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    store.execute("PRAGMA trusted_schema = OFF")


def _migrate(store: sqlite3.Connection) -> None:
    store.execute("BEGIN IMMEDIATE")
    try:
        version = _version(store)
        if version > SCHEMA:
            raise OutboxUnusable(
                "outbox_is_newer",
                what=f"The outbox was written by a newer kiosk (schema {version}, this one knows {SCHEMA}).",
                advice="Install the newer version again; what waits in the outbox is kept.",
            )
        if version == 0:
            for statement in _TABLES.split(";\n"):
                store.execute(statement)
            store.execute("INSERT INTO schema_version VALUES (?)", (SCHEMA,))
        store.execute("COMMIT")
    except BaseException:
        store.execute("ROLLBACK")
        raise


def _version(store: sqlite3.Connection) -> int:
    if store.execute("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'").fetchone() is None:
        return 0
    row = store.execute("SELECT max(version) FROM schema_version").fetchone()
    return int(row[0] or 0)


def _sync_directory(directory: Path) -> None:
    """The file's name, too, must be on disk before the first item is acknowledged."""
    if os.name == "nt":
        return
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
