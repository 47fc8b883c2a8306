"""The resource directory on this kiosk: public, kept on disk, handed to a visit whole.

Pages of changes go into a working file, each in a transaction. When the last has come, a compact copy replaces the one
that visits get, in one rename: who reads it meanwhile goes on reading the old one.
"""

import os
import sqlite3
import threading
from contextlib import closing, suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from services.directory.categories import load_categories
from services.directory.index import apply_page, cursor_of, is_index, open_index, write_copy
from services.directory.records import DirectoryPage

PART: Final = 8 * 1024 * 1024
_RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"


class NoDirectory(Exception):
    """There is none yet, or not any more in the version that was asked for. `code` goes back to the visit."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Taken(Enum):
    """What became of a page."""

    MORE = "more"
    ALL = "all"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of the file; `size` is that of the whole."""

    version: str
    size: int
    content: bytes = field(repr=False)


class DirectoryStore:
    """One writer, the errands; any thread may read parts. The disk's refusals never leave this class."""

    def __init__(self, path: Path) -> None:
        self._working = path
        self._public = path.with_suffix(".public.db")
        self._categories = load_categories(_RESOURCES)
        self._lock = threading.Lock()

    def cursor(self) -> str:
        """Where to go on; empty where there is nothing yet."""
        try:
            with closing(open_index(self._working)) as connection:
                return cursor_of(connection)
        except (sqlite3.Error, OSError):
            return ""

    def take(self, untrusted_page: bytes) -> Taken:
        """Takes a page of changes in; after the last one visits get what there is now."""
        try:
            page = DirectoryPage.model_validate_json(untrusted_page)
            with closing(open_index(self._working)) as connection:
                is_news = bool(page.services or page.gone)
                if is_news:
                    apply_page(connection, page, self._categories)
                if not page.is_last:
                    return Taken.MORE if is_news else Taken.REFUSED
                self._publish(connection)
        except (ValidationError, sqlite3.Error, OSError):
            return Taken.REFUSED
        return Taken.ALL

    def begin_anew(self) -> None:
        """The portal does not know our place: everything is asked for again."""
        with suppress(OSError):
            self._working.unlink(missing_ok=True)

    def part(self, version: str, start: int) -> Part:
        """Bytes from `start` on; `version` empty: of the newest. Raises NoDirectory."""
        try:
            with self._lock, self._public.open("rb") as file:
                facts = os.fstat(file.fileno())
                newest = f"{facts.st_ino}-{facts.st_mtime_ns}"
                if version not in ("", newest):
                    raise NoDirectory("directory_changed")
                file.seek(max(0, start))
                return Part(newest, facts.st_size, file.read(PART))
        except OSError:
            raise NoDirectory("no_directory") from None

    def _publish(self, connection: sqlite3.Connection) -> None:
        """Only where the copy does not hold it yet."""
        if is_index(self._public) and self._published_cursor() == cursor_of(connection):
            return
        fresh = self._public.with_suffix(".new")
        write_copy(connection, fresh)
        with fresh.open("rb") as file:
            os.fsync(file.fileno())
        with self._lock:
            fresh.replace(self._public)

    def _published_cursor(self) -> str:
        with closing(open_index(self._public)) as connection:
            return cursor_of(connection)
