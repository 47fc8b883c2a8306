"""Search in a copy of the directory in memory: inside the visit, so that nobody else learns what a person looks for."""

import math
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz import fuzz

from services.directory.categories import Categories
from services.directory.folding import words
from services.directory.index import BODY, NAME, OTHER, TERMS, read_record
from services.directory.records import Service
from services.directory.spelling import Vocabulary

ENOUGH: Final = 5
_MOST: Final = 60
_LOOKED_AT: Final = 300
_LONGEST_QUERY: Final = 12
_ANYWHERE: Final = 3000
_TILE_NAMED, _TILE_MEANT = 1, 5
_SMALL_WORDS: Final = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "is",
        "near",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "me",
        "my",
        "i",
        "need",
        "de",
        "del",
        "el",
        "la",
        "las",
        "los",
        "para",
        "por",
        "un",
        "una",
        "y",
        "en",
    ]
)

_MATCHING: Final = f"""
SELECT number, id, name, {{away}} AS away FROM line
WHERE number IN (SELECT rowid FROM found WHERE found MATCH ? LIMIT {_ANYWHERE}) ORDER BY away LIMIT {_LOOKED_AT}
"""  # noqa: S608  # numbers of ours
_OF_CATEGORY: Final = f"""
SELECT number, id, name, away
FROM (SELECT number, {{away}} AS away FROM category WHERE category = ? ORDER BY away LIMIT {_LOOKED_AT})
JOIN line USING (number) ORDER BY away
"""  # noqa: S608  # numbers of ours


@dataclass(frozen=True, slots=True)
class Position:
    """Degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    id: str
    name: str
    away: float


@dataclass(slots=True)
class _Found:
    """Rows with their place among the found; a row keeps its best."""

    rows: dict[int, tuple[int, float, float, str]] = field(default_factory=dict)

    def take(self, tier: int, rows: Iterable[_Row], asked: str) -> None:
        for row in rows:
            alike = fuzz.token_sort_ratio(asked, row.name)
            place = (tier, -round(alike / 5), row.away, row.id)
            self.rows[row.number] = min(place, self.rows.get(row.number, place))

    def ids(self) -> list[str]:
        return [row[3] for row in sorted(self.rows.values())[:_MOST]]


class Directory:
    """Reads only. Safe to hand from the thread that opened it to the one that searches; not for two at once."""

    def __init__(self, untrusted_file: bytes, categories: Categories, *, here: Position | None = None) -> None:
        """Raises sqlite3.Error where the bytes are no directory."""
        self.categories = categories
        self._away = _away(here)
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        if not untrusted_file:
            raise sqlite3.DatabaseError
        self._connection.deserialize(untrusted_file)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "query_only = ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._nearest = {one.id: self._of_category(one.id) for one in categories.all}
        self._vocabulary = Vocabulary(term for (term,) in self._connection.execute("SELECT term FROM vocabulary"))

    def __len__(self) -> int:
        found: tuple[int] = self._connection.execute("SELECT count(*) FROM line").fetchone()
        return found[0]

    def close(self) -> None:
        """Give the memory back."""
        self._connection.close()

    def service(self, service_id: str) -> Service | None:
        """One record; None where there is none."""
        row = self._connection.execute(
            "SELECT record FROM line JOIN service USING (number) WHERE id = ?", (service_id,)
        ).fetchone()
        return read_record(row[0]) if row else None

    def in_category(self, category: str) -> list[str]:
        """The nearest services of a tile, by id."""
        return [row.id for row in self._nearest.get(category, [])[:_MOST]]

    def find(self, query: str) -> list[str]:
        """The services that fit best, by id: by name first, then by all their words, then by what is meant."""
        asked = words(query)[:_LONGEST_QUERY]
        wanted = [word for word in asked if word not in _SMALL_WORDS] or asked
        found, text = _Found(), " ".join(wanted)
        tile = self.categories.named(query)
        for category in tile:
            found.take(_TILE_NAMED, self._nearest[category], text)
        if wanted:
            self._take(found, [[word] for word in wanted], text, first_tier=0)
        if wanted and len(found.rows) < ENOUGH:
            meant = [self._meant(word) for word in wanted]
            self._take(found, meant, text, first_tier=2)
            if len(found.rows) < ENOUGH:
                self._take_all_but_one(found, meant, text)
        for category in self.categories.meant(query) if len(found.rows) < _MOST else ():
            found.take(_TILE_MEANT, self._nearest[category], text)
        return found.ids()

    def _take(self, found: _Found, groups: Sequence[Sequence[str]], text: str, *, first_tier: int) -> None:
        """Rows with all the words: in the name, then anywhere."""
        expression = " AND ".join(_any_of(group) for group in groups)
        found.take(first_tier, self._matching(f"{{{NAME} {OTHER}}} : ({expression})"), text)
        if len(found.rows) < _MOST:
            found.take(first_tier + 1, self._matching(f"{{{NAME} {OTHER} {TERMS} {BODY}}} : ({expression})"), text)

    def _take_all_but_one(self, found: _Found, groups: Sequence[Sequence[str]], text: str) -> None:
        """Rows with all the words but one, which stands in no way that we know."""
        for left_out in range(len(groups)) if len(groups) > 1 else ():
            rest = " AND ".join(_any_of(group) for place, group in enumerate(groups) if place != left_out)
            found.take(4, self._matching(f"{{{NAME} {OTHER} {TERMS}}} : ({rest})"), text)

    def _meant(self, word: str) -> list[str]:
        """A word that the directory holds is taken to be right; where it is not, the other words still find the row."""
        if word in self._vocabulary:
            return [word]
        return [word, *(meant.word for meant in self._vocabulary.meant(word))]

    def _matching(self, expression: str) -> list[_Row]:
        return self._rows(_MATCHING, expression)

    def _of_category(self, category: str) -> list[_Row]:
        return self._rows(_OF_CATEGORY, category)

    def _rows(self, template: str, value: str) -> list[_Row]:
        """Nearest first; `away` is the square of a distance that is right enough to sort by."""
        statement = template.replace("{away}", self._away)  # SQL of ours; what somebody typed is a parameter
        return [_Row(*row) for row in self._connection.execute(statement, (value,))]


def _away(here: Position | None) -> str:
    """SQL: the square of the way from here in degrees of latitude; without a position all are equally near."""
    if here is None:
        return "0.0"
    shrink = math.cos(math.radians(here.latitude)) ** 2
    north, east = f"(latitude - ({here.latitude!r}))", f"(longitude - ({here.longitude!r}))"
    return f"coalesce({north} * {north} + {east} * {east} * {shrink!r}, 1e9)"


def _any_of(group: Sequence[str]) -> str:
    return "(" + " OR ".join(f'"{word}"' for word in group) + ")"
