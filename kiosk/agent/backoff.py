"""Exponential backoff with full jitter: base 1 s, cap 15 min, no give-up."""

from collections.abc import Callable
from typing import Final

BASE_S: Final = 1.0
CAP_S: Final = 900.0
_ENOUGH_DOUBLINGS: Final = 10


def backoff_s(tries: int, *, random: Callable[[], float]) -> float:
    """Seconds to wait after `tries` (from 1) failures; `random` gives a number in [0, 1)."""
    return random() * min(CAP_S, BASE_S * 2.0 ** min(tries - 1, _ENOUGH_DOUBLINGS))
