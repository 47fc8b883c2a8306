"""What the drill types: random words that stand nowhere else in the world, so that each one found is a residue."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

_LETTERS: Final = "bcdfghjklmnpqrstvwxz"  # no vowels: no word of any text
_STEM: Final = 12
_TAIL: Final = 4


@dataclass(frozen=True, slots=True)
class Markers:
    """Every marker holds the `stem` of this drill. `full_name` stands in the record, and is typed as a signature."""

    stem: str = field(repr=False)
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    email: str = field(repr=False)
    password: str = field(repr=False)
    search_text: str = field(repr=False)
    sought: str = field(repr=False)
    spoken: str = field(repr=False)

    @property
    def full_name(self) -> str:
        """As it is typed."""
        return f"{self.first_name} {self.last_name}"

    def words(self) -> Mapping[str, tuple[str, ...]]:
        """The marked words by kind: what is searched."""
        return {
            "name": (self.first_name, self.last_name),
            "e-mail address": (self.email,),
            "password": (self.password,),
            "search text": (self.search_text,),
            "directory search": (self.sought,),
            "read-aloud text": (self.spoken,),
        }


def new_markers(random: Callable[[int], bytes]) -> Markers:
    """Fresh markers; `random` gives that many random bytes. All are ASCII in small letters after a first letter."""
    stem = _letters(random(_STEM))

    def word(first: str) -> str:
        return f"{first}{stem}{_letters(random(_TAIL))}"

    return Markers(
        stem=stem,
        first_name=word("D"),
        last_name=word("E"),
        email=f"{word('m')}@example.org",
        password=word("p"),
        search_text=word("S"),
        sought=word("q"),
        spoken=word("r"),
    )


def _letters(noise: bytes) -> str:
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in noise)
