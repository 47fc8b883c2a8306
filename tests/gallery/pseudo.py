"""A language that nobody speaks: the English texts with accents, each word two fifths longer.

It shows where a longer language would not fit, and which words never went through a catalogue. It lives beside the
gallery, so no kiosk can offer it.
"""

import re
from collections.abc import Mapping
from math import ceil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTranslator

from ui.i18n import SOURCE

PSEUDO: Final = "pseudo"
LONGER: Final = 0.4

_PLAIN: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED: Final = "áƀçđéƒĝĥíĵķļḿñöþʠŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻḾÑÖÞǪŔŠŢÚṼŴẊÝŽ"
_ACCENTS: Final[Mapping[int, str]] = {ord(plain): accented for plain, accented in zip(_PLAIN, _ACCENTED, strict=True)}
_VOWELS: Final = frozenset("aeiouyAEIOUY")
_KEPT: Final = re.compile(r"(\{[^{}]*\}|%L?n|%\d+|<[^<>]+>|&\w+;)")
_WORD: Final = re.compile(r"[A-Za-z]+")
_PATTERNS: Final = frozenset({"Dates"})
"""Contexts whose texts are patterns for a program, not words."""


def pseudo_text(text: str) -> str:
    """The text as the language says it; placeholders, plural marks and markup stay as they are."""
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else _WORD.sub(_longer, part) for part in parts)


def _longer(match: re.Match[str]) -> str:
    word = match.group()
    missing = ceil(len(word) * LONGER)
    places = [place for place, letter in enumerate(word) if letter in _VOWELS] or [len(word) - 1]
    extra = [missing // len(places) + (order < missing % len(places)) for order in range(len(places))]
    times = dict(zip(places, extra, strict=True))
    return "".join(letter * (1 + times.get(place, 0)) for place, letter in enumerate(word)).translate(_ACCENTS)


class PseudoTranslator(QTranslator):
    """Translates every text of the sources; plural forms come from the English catalogue."""

    def __init__(self, catalogues: Path) -> None:
        super().__init__()
        self._english = QTranslator()
        self._english.load(str(catalogues / f"kiosk_{SOURCE}.qm"))

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context in _PATTERNS:
            return text
        said = self._english.translate(context, text, disambiguation or "", n)
        return pseudo_text(said or text)
