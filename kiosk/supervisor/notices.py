"""What a supervisor says about itself, for the journal and for tests: fixed words and numbers only."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TypeAlias


class News(StrEnum):
    """What happened."""

    STARTED = "started"
    READY = "ready"
    SHOWN = "shown"
    WIPED = "wiped"
    SPARE_FAILED = "spare_failed"
    OUT_OF_SERVICE = "out_of_service"
    BACK_IN_SERVICE = "back_in_service"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Notice:
    """`visit` is the visit's number, `pid` its process, `why` a fixed word (an end reason, a cause)."""

    news: News
    visit: int | None = None
    pid: int | None = None
    why: str | None = None
    ms: int | None = None


Notify: TypeAlias = Callable[[Notice], None]


def to_journal(notice: Notice) -> None:
    """One line of JSON on standard error."""
    facts = {name: value for name, value in asdict(notice).items() if value is not None}
    sys.stderr.write(json.dumps(facts) + "\n")
    sys.stderr.flush()
