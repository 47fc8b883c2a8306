"""Telling where one can be found: kind of place, or a place of the directory → words → when → how long → check."""

from dataclasses import replace

from kiosk.visit.flow.events.location import (
    HoldChosen,
    LocationAsked,
    LocationEvent,
    LocationsOpened,
    PlaceGiven,
    PlaceTaken,
    WayChosen,
    WhenGiven,
)
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.directory import DirectoryEntry
from kiosk.visit.flow.steps.home import Home
from kiosk.visit.flow.steps.location import (
    CheckLocation,
    ChooseWay,
    DescribePlace,
    TellHowLong,
    TellWhen,
    ToldLocations,
)
from kiosk.visit.flow.values import Client, LocationDraft
from services.portal.contract.location import LocationWay


def locate(flow: Flow, event: LocationEvent) -> Flow:
    """The client's location pages."""
    moved = flow
    match flow.step, event:
        case Home(), LocationsOpened(locations):
            moved = go(flow, ToldLocations(locations))
        case ToldLocations(), LocationsOpened(locations):
            moved = turn(flow, ToldLocations(locations))
        case ToldLocations(), LocationAsked():
            moved = go(flow, ChooseWay())
        case ChooseWay(), WayChosen(way):
            moved = go(_drafted(flow, replace(flow.typed.location, way=way)), DescribePlace())
        case DirectoryEntry(), PlaceTaken(place) if isinstance(flow.person, Client):
            taken = replace(flow.typed.location, way=LocationWay.PLACE, place=place)
            moved = go(_drafted(flow, taken), DescribePlace())
        case DescribePlace(), PlaceGiven() if _is_described(flow.typed.location):
            moved = go(flow, TellWhen())
        case TellWhen(), WhenGiven():
            moved = go(flow, TellHowLong())
        case TellHowLong(), HoldChosen(hold):
            moved = go(_drafted(flow, replace(flow.typed.location, hold=hold)), CheckLocation())
        case _:
            pass
    return moved


def _drafted(flow: Flow, draft: LocationDraft) -> Flow:
    return replace(flow, typed=replace(flow.typed, location=draft))


def _is_described(draft: LocationDraft) -> bool:
    return draft.way is LocationWay.THIS_SITE or bool(draft.place.strip())
