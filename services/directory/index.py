"""The directory as an SQLite file: records, what they are found by, and the place to go on from.

The agent writes it; a visit reads a copy of it in memory. A file of another format is begun anew.
"""

import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from services.directory.categories import Categories
from services.directory.folding import words
from services.directory.records import DirectoryPage, Service

FORMAT: Final = 1
NAME, OTHER, TERMS, BODY = "name", "other", "terms", "body"

# Lines are narrow: thousands are read to sort by distance. The words stand in the index alone (content=''): what a
# removed row held is told to it from the record.
_SCHEMA: Final = """
CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), cursor TEXT NOT NULL);
INSERT INTO state VALUES (1, '');
CREATE TABLE line (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, latitude REAL, longitude REAL);
CREATE TABLE service (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE category (category TEXT, number INTEGER, latitude REAL, longitude REAL, PRIMARY KEY (category, number))
  WITHOUT ROWID;
CREATE VIRTUAL TABLE found USING fts5(
  name, other, terms, body, content='', detail='column', columnsize=0, tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(found, 'row');
"""


def open_index(path: Path) -> sqlite3.Connection:
    """The index at `path`, made anew where there is none of this format. Raises sqlite3.Error and OSError."""
    connection = _connected(path)
    try:
        if _format(connection) == FORMAT:
            return connection
    except sqlite3.DatabaseError:
        pass
    connection.close()
    path.unlink(missing_ok=True)
    connection = _connected(path)
    with connection:
        connection.executescript(_SCHEMA)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
    return connection


def cursor_of(connection: sqlite3.Connection) -> str:
    """Where to go on; empty at the beginning."""
    found: tuple[str] = connection.execute("SELECT cursor FROM state").fetchone()
    return found[0]


def apply_page(connection: sqlite3.Connection, page: DirectoryPage, categories: Categories) -> None:
    """Take in a page of changes and the place to go on from, in one transaction."""
    with connection:
        _remove(connection, [*page.gone, *(service.id for service in page.services)])
        for service in page.services:
            _put(connection, service, categories.of(service))
        connection.execute("UPDATE state SET cursor = ?", (page.cursor,))


def write_copy(connection: sqlite3.Connection, path: Path) -> None:
    """A compact copy at `path`, as it stands now."""
    path.unlink(missing_ok=True)
    with connection:
        connection.execute("INSERT INTO found(found) VALUES ('optimize')")
    connection.execute("VACUUM INTO ?", (str(path),))


def is_index(path: Path) -> bool:
    """Whether `path` holds an index of this format."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            return _format(connection) == FORMAT
    except sqlite3.Error:
        return False


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False)
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _format(connection: sqlite3.Connection) -> int:
    found: tuple[int] = connection.execute("PRAGMA user_version").fetchone()
    return found[0]


def _put(connection: sqlite3.Connection, service: Service, categories: Iterable[str]) -> None:
    place = next((place for place in service.places if place.latitude is not None), None)
    where = (place.latitude, place.longitude) if place else (None, None)
    number = connection.execute(
        "INSERT INTO line (id, name, latitude, longitude) VALUES (?, ?, ?, ?)",
        (service.id, _folded(service.name), *where),
    ).lastrowid
    record = zlib.compress(service.model_dump_json(exclude_defaults=True).encode())
    connection.execute("INSERT INTO service VALUES (?, ?)", (number, record))
    connection.execute(
        "INSERT INTO found (rowid, name, other, terms, body) VALUES (?, ?, ?, ?, ?)", (number, *_texts(service))
    )
    connection.executemany(
        "INSERT INTO category VALUES (?, ?, ?, ?)", [(category, number, *where) for category in categories]
    )


def _remove(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    for service_id in ids:
        row = connection.execute(
            "SELECT number, record FROM line JOIN service USING (number) WHERE id = ?", (service_id,)
        ).fetchone()
        if row is None:
            continue
        number, texts = row[0], _texts(read_record(row[1]))
        connection.execute(
            "INSERT INTO found (found, rowid, name, other, terms, body) VALUES ('delete', ?, ?, ?, ?, ?)",
            (number, *texts),
        )
        for table in ("category", "service", "line"):
            connection.execute(f"DELETE FROM {table} WHERE number = ?", (number,))  # noqa: S608  # names of ours


def read_record(record: bytes) -> Service:
    """A stored record. Raises zlib.error and pydantic's ValidationError where it is damaged."""
    return Service.model_validate_json(zlib.decompress(record))


def _texts(service: Service) -> tuple[str, str, str, str]:
    """What a service is found by. A change here needs another FORMAT."""
    places = " ".join(f"{place.name} {' '.join(place.address)}" for place in service.places)
    body = (service.what, service.eligibility, service.how_to_apply, places, *service.languages, *service.documents)
    return (
        _folded(service.name),
        _folded(f"{service.other_name} {service.organization}"),
        _folded(" ".join(service.terms)),
        _folded(" ".join(body)),
    )


def _folded(text: str) -> str:
    return " ".join(words(text))
