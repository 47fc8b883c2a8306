"""Which bundled font has the letters of a text, and where a text breaks in that font."""

from pathlib import Path
from typing import Final

from reportlab.lib.textsplit import wordSplit
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from services.printing.port import NotPrinted

REGULAR: Final = "SlipSans"
BOLD: Final = "SlipSans-Bold"
_FILES: Final = {
    REGULAR: ("NotoSans-Regular.ttf", "NotoSansSC-Regular.ttf"),
    BOLD: ("NotoSans-Bold.ttf", "NotoSansSC-Bold.ttf"),
}
_CHINESE: Final = "-Chinese"


class PrintError(NotPrinted):
    """What was to be printed does not fit on its sheet, or has no letters. The text names no personal value."""


class Letters:
    """The fonts of one sheet. The Chinese ones are large: each is read with the first text that needs it."""

    def __init__(self, fonts_dir: Path) -> None:
        self._fonts_dir = fonts_dir
        self._fonts = {name: self._read(name, file) for name, (file, _) in _FILES.items()}

    def font_of(self, text: str, weight: str) -> str:
        """The font of a weight, REGULAR or BOLD, that has all letters of `text`. Raises PrintError where none has."""
        if _has(self._fonts[weight], text):
            return weight
        chinese = weight + _CHINESE
        if chinese not in self._fonts:
            self._fonts[chinese] = self._read(chinese, _FILES[weight][1])
        if not _has(self._fonts[chinese], text):
            raise PrintError("a letter is in no font")
        return chinese

    def _read(self, name: str, file: str) -> TTFont:
        font = TTFont(name, self._fonts_dir / file)
        pdfmetrics.registerFont(font)
        return font


def lines_of(text: str, font: str, *, size: float, width: float) -> list[str]:
    """The lines of a text in a width in points; Chinese breaks between its characters."""
    if not font.endswith(_CHINESE):
        return [str(line) for line in simpleSplit(text, font, size, width)]
    return [str(line) for part in text.split("\n") for _, line in wordSplit(part, width, font, size)]


def _has(font: TTFont, text: str) -> bool:
    return all(letter.isspace() or ord(letter) in font.face.charToGlyph for letter in text)
