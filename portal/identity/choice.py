"""Which passwords and PINs may be chosen: NIST SP 800-63B-4, 3.1.1.2 (length and block list, no composition rules)."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Final

SHORTEST_PASSWORD: Final = 15  # where it is the only factor; who cannot remember so much takes card and PIN
LONGEST_PASSWORD: Final = 128
PIN_DIGITS: Final = 6
_SHORTEST_CONTEXT_WORD: Final = 4
_SHORTEST_OWN_PART: Final = 4
_REPLACEMENTS: Final = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"})
_MARKS: Final = "0123456789 !?.,;:#*+-_/()&%$@=~^'\""
_SERVICE_WORDS: Final = ("kiosk", "portal", "hmis", "customer", "shelter")


def normalised_password(untrusted: str) -> str:
    """The form that is hashed (NFKC), so that every keyboard's "ñ" is the same."""
    return unicodedata.normalize("NFKC", untrusted)


def password_objection(password: str, context_words: Iterable[str]) -> str | None:
    """The code of what speaks against a normalised password, or None. `context_words`: the owner's names."""
    if len(password) < SHORTEST_PASSWORD:
        return "password_too_short"
    if len(password) > LONGEST_PASSWORD:
        return "password_too_long"
    folded = password.casefold()
    if _is_common(folded) or len(set(folded)) < 3 or _is_run(folded):
        return "password_too_common"
    rest = folded
    for word in _words(context_words):
        rest = rest.replace(word, "")
    return "password_too_close" if len(rest) < _SHORTEST_OWN_PART else None


def pin_objection(pin: str) -> str | None:
    """The code of what speaks against a PIN, or None."""
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        return "pin_not_six_digits"
    halves_repeat = pin[:3] == pin[3:] or pin[:2] * 3 == pin
    is_trivial = len(set(pin)) <= 2 or _is_run(pin) or halves_repeat or pin == pin[::-1]
    return "pin_too_simple" if is_trivial or pin in _COMMON_PINS else None


def _words(context_words: Iterable[str]) -> list[str]:
    parts = [part for text in context_words for part in _split(text)]
    return sorted({part for part in (*parts, *_SERVICE_WORDS) if len(part) >= _SHORTEST_CONTEXT_WORD}, key=len)[::-1]


def _split(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()


def _is_common(folded: str) -> bool:
    """Also with digits and marks around it, doubled, or with the usual replacements."""
    half = folded[: len(folded) // 2]
    core = folded if half * 2 != folded else half
    spelled = core.translate(_REPLACEMENTS)
    forms = {
        folded,
        core,
        spelled,
        core.strip(_MARKS),
        spelled.strip(_MARKS),
        core.strip(_MARKS).translate(_REPLACEMENTS),
    }
    return not forms.isdisjoint(_common_passwords())


def _is_run(text: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return steps in ({1}, {-1})


@cache
def _common_passwords() -> frozenset[str]:
    text = resources.files("portal.identity").joinpath("common_passwords.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


_COMMON_PINS: Final = frozenset(
    {"123123", "112358", "147258", "159753", "258369", "314159", "789456", "456789", "102030"}
)
