"""Marks and letters put together, as Spanish and Vietnamese write them."""

import unicodedata

_FIRST = "\u0302\u0306\u031b"


def compose(letter: str, marks: tuple[str, ...]) -> str:
    """The letter with its marks as one character (Unicode NFC); the plain letter where there is no such character.

    The marks that make another letter (circumflex, breve, horn) go on before those that make a tone, so that the
    order in which they were pressed does not matter.
    """
    ordered = sorted(marks, key=lambda mark: mark not in _FIRST)
    composed = unicodedata.normalize("NFC", letter + "".join(ordered))
    return composed if len(composed) == 1 else letter
