"""Which language a browser wants (RFC 9110, 12.5.4), out of those that the pages are written in."""

import re
from typing import Final

DEFAULT: Final = "en"
_RANGE: Final = re.compile(
    r"\s*([A-Za-z]{1,8})(?:-[A-Za-z0-9-]{1,40})?\s*(?:;\s*q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?))?\s*"
)
_MOST_RANGES: Final = 20
# Tagalog is what Filipino is called on older phones.
_SAME: Final = {"tl": "fil"}


def wanted(untrusted_header: str, offered: frozenset[str]) -> str:
    """The offered language that is wanted most; English where none is."""
    found = [match for part in untrusted_header.split(",")[:_MOST_RANGES] if (match := _RANGE.fullmatch(part))]
    ranked = sorted(found, key=lambda match: -float(match[2] or 1))  # equal ones stay in their order
    codes = (_SAME.get(match[1].lower(), match[1].lower()) for match in ranked if float(match[2] or 1) > 0)
    return next((code for code in codes if code in offered), DEFAULT)
