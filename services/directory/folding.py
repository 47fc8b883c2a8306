"""Words as they are compared: small letters, no accents, no marks."""

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"\w+")


def fold(text: str) -> str:
    """The text in small letters without accents: "Peña" and "PENA" are the same."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character)).replace("đ", "d")


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))
