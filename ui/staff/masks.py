"""Personal values as far as they may be read in passing."""

import datetime as dt
import re
from typing import Final

DOT: Final = "•"
_SHOWN: Final = 4
_WHOLE_NUMBER: Final = 7


def masked_date(day: dt.date) -> str:
    """The year of a date of birth."""
    return f"{DOT * 2} / {DOT * 2} / {day.year}"


def whole_date(day: dt.date) -> str:
    """Month, day and year in numbers, in the order of the place."""
    return f"{day.month:02} / {day.day:02} / {day.year}"


def masked_phone(phone: str) -> str:
    """The last four digits of a number, the rest as dots; of a short number nothing."""
    digits = len(re.findall(r"\d", phone))
    hidden = digits - _SHOWN if digits >= _WHOLE_NUMBER else digits
    seen = 0

    def hide(match: re.Match[str]) -> str:
        nonlocal seen
        seen += 1
        return match.group() if seen > hidden else DOT

    return re.sub(r"\d", hide, phone)


def masked_text(text: str) -> str:
    """Dots in place of letters and digits, so that only the length of the words is seen."""
    return re.sub(r"\w", DOT, text)
