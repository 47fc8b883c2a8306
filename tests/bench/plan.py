"""How much of everything is measured: all of it, or just enough to see that the bench still works."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Plan:
    """Rounds of each measure. `visits`: how many people come and go before memory is measured again."""

    endings: int = 60
    starts: int = 12
    browsers: int = 6
    pages: int = 100
    answers: int = 30
    small: int = 200
    large: int = 30
    papers: int = 40
    points: int = 1200
    drained: int = 5000
    drained_papers: int = 200
    requests: int = 1500
    warm_visits: int = 20
    visits: int = 1000


FULL: Final = Plan()
TINY: Final = Plan(
    endings=1,
    starts=1,
    browsers=0,
    pages=2,
    answers=1,
    small=2,
    large=1,
    papers=1,
    points=24,
    drained=12,
    drained_papers=2,
    requests=12,
    warm_visits=1,
    visits=2,
)
