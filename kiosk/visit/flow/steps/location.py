"""Where a client can be found."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.location import Locations


@dataclass(frozen=True, slots=True)
class ToldLocations:
    """What was told, and who can see it."""

    locations: Locations = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChooseWay:
    """What kind of place it is."""


@dataclass(frozen=True, slots=True)
class DescribePlace:
    """The place in words."""


@dataclass(frozen=True, slots=True)
class TellWhen:
    """Days and parts of the day."""


@dataclass(frozen=True, slots=True)
class TellHowLong:
    """How long it holds."""


@dataclass(frozen=True, slots=True)
class CheckLocation:
    """Everything once more."""


LocationStep: TypeAlias = ToldLocations | ChooseWay | DescribePlace | TellWhen | TellHowLong | CheckLocation
