"""Words that somebody may have meant: the words of the directory, within a few errors of spelling."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

_MOST_MEANT: Final = 12


@dataclass(frozen=True, slots=True)
class Meant:
    """A word of the directory and how many letters it is away from what was typed."""

    word: str
    distance: int


def edits_allowed(length: int) -> int:
    """How many wrong, missing, surplus or swapped letters a word of so many letters may have."""
    if length < 3:
        return 0
    return 1 if length < 5 else 2 if length < 7 else 3


class Vocabulary:
    """All words of a directory, by length, so that few are compared. Numbers are never misspelt words."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._by_length: dict[int, list[str]] = {}
        self._all: set[str] = set()
        for term in terms:
            self._all.add(term)
            if term.isalpha():
                self._by_length.setdefault(len(term), []).append(term)

    def __contains__(self, word: str) -> bool:
        return word in self._all

    def meant(self, word: str) -> list[Meant]:
        """The nearest words, the nearest first."""
        allowed = edits_allowed(len(word))
        found = [Meant(swapped, 1) for swapped in _swaps(word) if swapped in self._all]
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            some = self._by_length.get(length)
            if some:
                near = process.extract(word, some, scorer=Levenshtein.distance, score_cutoff=allowed, limit=_MOST_MEANT)
                found += [Meant(term, int(distance)) for term, distance, _ in near]
        return sorted(found, key=lambda meant: meant.distance)[:_MOST_MEANT]


def _swaps(word: str) -> Iterator[str]:
    """The word with two neighbours swapped: one slip of the finger, two edits by the measure of Levenshtein."""
    for place in range(len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
