"""The words around a result: which, from whom, of which day."""

import datetime as dt
from dataclasses import dataclass, field

from ui.phrases.dates import day_words


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A result without what it says. `title` and `about`: the agency's words. `wishes_company`: with the care team."""

    id: str
    title: str = field(repr=False)
    about: str = field(repr=False)
    agency: str = field(repr=False)
    assessed_on: dt.date
    wishes_company: bool = False


def origin_words(line: ResultLine) -> str:
    """Agency and day."""
    return f"{line.agency} · {day_words(line.assessed_on)}"
