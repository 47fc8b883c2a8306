"""How much of everything is measured: all of it, or just enough to see that the bench still works.

A thousand visits take half an hour on two cores: `--visits 1000` asks for them.
"""

from dataclasses import asdict, dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Plan:
    """Rounds of each measure. `visits`: how many people come and go before memory is measured again."""

    endings: int = 40
    starts: int = 8
    browsers: int = 4
    pages: int = 60
    answers: int = 20
    small: int = 100
    large: int = 20
    papers: int = 30
    points: int = 1200
    drained: int = 5000
    drained_papers: int = 100
    requests: int = 1000
    warm_visits: int = 20
    visits: int = 100
    audited: int = 1_000_000
    services: int = 100_000
    searches: int = 300
    scenes: int = 20
    shown_s: int = 60
    cards: int = 60
    guesses: int = 1000


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
    audited=400,
    services=200,
    searches=4,
    scenes=1,
    shown_s=1,
    cards=3,
    guesses=3,
)


def part_of(plan: Plan, share: float) -> Plan:
    """That share of every count, one at least."""
    return Plan(**{name: max(1, round(count * share)) for name, count in asdict(plan).items()})
