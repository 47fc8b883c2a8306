"""Whether every letter on screen has a glyph, in the fonts that Qt really uses, and whether these are ours."""

from functools import cache

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from tests.ui.painted import Picture
from ui.theme import FAMILY
from ui.widgets import Entry

OURS = frozenset({FAMILY, "Noto Sans SC"})


def strange_glyphs(picture: Picture) -> list[str]:
    """Painted texts with a missing glyph or a letter from a font that is not ours."""
    return list(dict.fromkeys(line for one in picture.texts for line in strange_in_layout(one.layout)))


def strange_in_entries(entries: list[Entry]) -> list[str]:
    """Typed and hinted texts, and the dots of a secret, with a missing or strange glyph."""
    return [line for entry in entries for text in (_shown(entry),) for line in strange_in_text(text, entry.font())]


def strange_in_text(text: str, font: QFont) -> list[str]:
    """What is wrong with the glyphs of a text in a font."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return strange_in_layout(layout)


def strange_in_layout(layout: QTextLayout) -> list[str]:
    """What is wrong with the glyphs of a laid-out text."""
    return list(_strange(layout.text(), layout.font().toString(), layout))


def _shown(entry: Entry) -> str:
    return entry.displayText() or entry.placeholderText()


_SEEN: dict[tuple[str, str], tuple[str, ...]] = {}


def _strange(text: str, font: str, layout: QTextLayout) -> tuple[str, ...]:
    key = (text, font)
    if key not in _SEEN:
        _SEEN[key] = tuple(_looked_at(text, layout))
    return _SEEN[key]


def _looked_at(text: str, layout: QTextLayout) -> list[str]:
    found = []
    for run in layout.glyphRuns():
        family = run.rawFont().familyName()
        if family not in OURS:
            found.append(f"strange font: {family!r} in {text!r}")
        if 0 in run.glyphIndexes():
            found.append(f"missing glyph: in {text!r}")
    return [*found, *(f"missing glyph: U+{ord(letter):04X} in {text!r}" for letter in text if not _is_drawn(letter))]


@cache
def _is_drawn(letter: str) -> bool:
    if letter in "\n\u2028" or letter.isspace():
        return True
    fonts = (QRawFont.fromFont(QFont(family)) for family in OURS)
    return any(font.supportsCharacter(ord(letter)) for font in fonts if font.familyName() in OURS)
