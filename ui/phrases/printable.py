"""Which letters stand in no font of the kiosk, and so on no paper."""

import unicodedata

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QRawFont

from ui.theme import FAMILIES

_MOST_NAMED = 5
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs", "Mn"})
"""Kinds of characters that have no picture of their own."""


def not_printable(text: str) -> str:
    """The letters that cannot be printed, each once; empty where all can. The Chinese font is asked only if needed."""
    missing = "".join(dict.fromkeys(letter for letter in text if unicodedata.category(letter) not in _UNSEEN))
    for family in FAMILIES:
        if not missing:
            break
        font = QRawFont.fromFont(QFont(family))
        missing = "".join(letter for letter in missing if not font.supportsCharacter(ord(letter)))
    return missing


def printable_words(letters: str) -> str:
    """What to do about letters that cannot be printed."""
    words = QCoreApplication.translate("Printable", "This kiosk cannot print {letters}. Please write it another way.")
    return words.format(letters=" ".join(letters[:_MOST_NAMED]))
