"""Times of the day as directories write them: 08:00, 8:00:00, 9am, 4:00 PM."""

import re
from typing import Final

_TIME: Final = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(?:z|[+-]\d{2}:?\d{2})?"
)
_NAMED: Final = {"noon": "12:00", "midnight": "00:00", "24:00": "00:00", "24:00:00": "00:00"}


def clock_time(text: str) -> str | None:
    """HH:MM on a clock of 24 hours; None where the text is no time."""
    written = text.strip().lower()
    if written in _NAMED:
        return _NAMED[written]
    found = _TIME.fullmatch(written)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and not 1 <= hour <= 12:
        return None
    if found[3]:
        hour = hour % 12 + (12 if found[3] == "p" else 0)
    elif found[2] is None:
        return None
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
