"""The big tiles of the directory, as data: which services belong to which, and by which words people ask for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from services.directory.folding import fold, words
from services.directory.records import Service
from services.directory.spelling import edits_allowed

_IDEOGRAPHS: Final = range(0x2E80, 0xA000)


class Category(BaseModel):
    """One tile; `spoken` by language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    terms: tuple[str, ...]
    keywords: tuple[str, ...]
    spoken: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Known:
    terms: frozenset[str]
    keywords: tuple[tuple[str, ...], ...]


class Categories:
    """All tiles, in their order."""

    def __init__(self, categories: Iterable[Category]) -> None:
        self.all = tuple(categories)
        self._known = {
            one.id: _Known(
                frozenset(fold(term) for term in one.terms), tuple(tuple(words(word)) for word in one.keywords)
            )
            for one in self.all
        }
        self._spoken: dict[str, set[str]] = {}
        for one in self.all:
            for texts in one.spoken.values():
                for text in texts:
                    self._spoken.setdefault(fold(text), set()).add(one.id)

    def of(self, service: Service) -> tuple[str, ...]:
        """The ids of the tiles that a service stands under: by its terms and its name, else by its text."""
        terms = {fold(term) for term in service.terms}
        name = words(f"{service.name} {service.other_name}")
        found = tuple(
            one for one, known in self._known.items() if known.terms & terms or _has_any(name, known.keywords)
        )
        if found:
            return found
        text = words(f"{service.what} {service.organization}")
        return tuple(one for one, known in self._known.items() if _has_any(text, known.keywords))

    def named(self, query: str) -> tuple[str, ...]:
        """The tiles whose word exactly this is."""
        return tuple(sorted(self._spoken.get(fold(query).strip(), ())))

    def meant(self, query: str) -> tuple[str, ...]:
        """The tiles that somebody means who types this, in any language of the data, with errors of spelling."""
        asked = fold(query).strip()
        found = self._spoken.get(asked, set()) | self._written_in_ideographs(asked)
        for word in {asked, *words(query)}:
            near = process.extract(
                word, self._spoken.keys(), scorer=Levenshtein.distance, score_cutoff=edits_allowed(len(word)), limit=3
            )
            best = min((distance for _, distance, _ in near), default=0)
            found = found.union(*(self._spoken[spoken] for spoken, distance, _ in near if distance == best))
        return tuple(one.id for one in self.all if one.id in found)

    def _written_in_ideographs(self, asked: str) -> set[str]:
        """Chinese has no spaces between words."""
        if not any(ord(character) in _IDEOGRAPHS for character in asked):
            return set()
        fits = (ids for spoken, ids in self._spoken.items() if spoken in asked or (len(asked) > 1 and asked in spoken))
        return set().union(*fits)


def load_categories(resources: Path) -> Categories:
    """The tiles of the resources folder."""
    untrusted = yaml.safe_load((resources / "directory" / "categories.yaml").read_text(encoding="utf-8"))
    return Categories(TypeAdapter(list[Category]).validate_python(untrusted))


def _has_any(text: list[str], keywords: tuple[tuple[str, ...], ...]) -> bool:
    present = set(text)
    joined = f" {' '.join(text)} "
    return any(
        keyword[0] in present if len(keyword) == 1 else f" {' '.join(keyword)} " in joined for keyword in keywords
    )
