"""Telling where one can be found."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.location import Locations, LocationWay
from services.portal.locations import Hold


@dataclass(frozen=True, slots=True)
class LocationsOpened:
    """The portal's word on what was told; also after one was removed."""

    locations: Locations = field(repr=False)


@dataclass(frozen=True, slots=True)
class LocationAsked:
    """*Tell a place*."""


@dataclass(frozen=True, slots=True)
class WayChosen:
    """The kind of place."""

    way: LocationWay


@dataclass(frozen=True, slots=True)
class PlaceTaken:
    """A place of the directory, in words that the client can still change."""

    place: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PlaceGiven:
    """The place is described."""


@dataclass(frozen=True, slots=True)
class WhenGiven:
    """Days and parts are ticked, or none."""


@dataclass(frozen=True, slots=True)
class HoldChosen:
    """How long it holds."""

    hold: Hold


LocationEvent: TypeAlias = (
    LocationsOpened | LocationAsked | WayChosen | PlaceTaken | PlaceGiven | WhenGiven | HoldChosen
)
