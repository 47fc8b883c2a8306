"""How far a place is: the straight line (haversine), and about how long somebody walks."""

import math
from typing import Final

from services.directory.search import Position

_EARTH_M: Final = 6_371_008.8
_DETOUR: Final = 1.3  # streets are longer than the straight line, by a third in a town with blocks
_WALK_M_PER_MIN: Final = 80


def distance_m(here: Position, there: Position) -> float:
    """Metres in a straight line."""
    here_up, there_up = math.radians(here.latitude), math.radians(there.latitude)
    across = math.radians(there.longitude - here.longitude)
    chord = math.sin((there_up - here_up) / 2) ** 2
    chord += math.cos(here_up) * math.cos(there_up) * math.sin(across / 2) ** 2
    return 2 * _EARTH_M * math.asin(math.sqrt(min(1.0, chord)))


def walking_minutes(metres: float) -> int:
    """About how long the way takes on foot: 80 metres a minute, by streets."""
    return max(1, round(metres * _DETOUR / _WALK_M_PER_MIN))
