"""A language that nobody speaks: the English texts with accents, each word two fifths longer.

It shows where a longer language would not fit, and which words never went through a catalogue. It lives beside the
gallery, so no kiosk can offer it.
"""

import re
import subprocess
from collections.abc import Mapping
from functools import cache
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from xml.etree import ElementTree

import PySide6
from PySide6.QtCore import QTranslator

from ui.i18n import SOURCE

PSEUDO: Final = "pseudo"
_LRELEASE: Final = Path(PySide6.__file__).parent / "lrelease"
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
    """Translates every text of the sources, out of a catalogue as any other language has one.

    Not by a `translate` of our own: Qt calls it some thousand times for a page, and a run of the walk crashed in it.
    """

    def __init__(self, catalogues: Path) -> None:
        super().__init__()
        with TemporaryDirectory() as folder:
            file = Path(folder) / "pseudo.qm"
            file.write_bytes(_compiled(catalogues))
            if not self.load(str(file)):
                raise ValueError("the pseudo language's catalogue cannot be read")


@cache
def _compiled(catalogues: Path) -> bytes:
    """The catalogue of a real language with our texts in it, compiled."""
    tree = ElementTree.parse(catalogues / "kiosk_es.ts")
    tree.getroot().set("language", SOURCE)
    plurals = _plural_forms(catalogues)
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            _rewrite(message, name, plurals)
    with TemporaryDirectory() as folder:
        source, target = Path(folder) / "pseudo.ts", Path(folder) / "pseudo.qm"
        tree.write(source, encoding="utf-8", xml_declaration=True)
        subprocess.run([_LRELEASE, "-silent", source, "-qm", target], check=True, capture_output=True)
        return target.read_bytes()


def _plural_forms(catalogues: Path) -> dict[tuple[str, str], list[str]]:
    """The English forms by context and text."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context in ElementTree.parse(catalogues / f"kiosk_{SOURCE}.ts").iter("context")
        for message in context.iter("message")
    }


def _rewrite(message: ElementTree.Element, context: str, plurals: dict[tuple[str, str], list[str]]) -> None:
    source, translation = message.findtext("source", ""), message.find("translation")
    if translation is None:
        return
    translation.attrib.pop("type", None)
    forms = list(translation.iter("numerusform"))
    if forms:
        for form, said in zip(forms, plurals[context, source], strict=True):
            form.text = pseudo_text(said)
    else:
        translation.text = source if context in _PATTERNS else pseudo_text(source)
