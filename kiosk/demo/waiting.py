"""Waiting on a condition, with a limit. Nothing in the demo waits for time to pass."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_PAUSE_S = 0.01


class NotInTime(Exception):
    """What was waited for did not come. `what` says it in words."""

    def __init__(self, what: str, timeout_s: float) -> None:
        super().__init__(f"waited {timeout_s:g} s in vain for {what}")
        self.what = what


def until(found: Callable[[], T | None], what: str, *, timeout_s: float) -> T:
    """The first value of `found` that is neither None nor False. Raises NotInTime after `timeout_s`."""
    end = time.monotonic() + timeout_s
    while True:
        value = found()
        if value is not None and value is not False:
            return value
        if time.monotonic() > end:
            raise NotInTime(what, timeout_s)
        time.sleep(_PAUSE_S)
