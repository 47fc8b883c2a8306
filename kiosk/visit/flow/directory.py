"""Looking for help: from the welcome page, from home or for a place to be found at, always with a way back."""

from dataclasses import replace
from typing import Final, assert_never

from kiosk.visit.flow.events.directory import (
    DirectoryAsked,
    DirectoryEvent,
    EntryWasReported,
    MoreServicesAsked,
    OpenNowToggled,
    ServiceOpened,
    ServicesFound,
    WrongSaid,
)
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps import Home, Welcome
from kiosk.visit.flow.steps.directory import DirectoryEntry, DirectoryFound, DirectoryStart, DirectoryWrong
from kiosk.visit.flow.steps.location import ChooseWay

MORE: Final = 8


def look_for_help(flow: Flow, event: DirectoryEvent) -> Flow:  # noqa: PLR0911  # one for each event
    """The flow after an event of the directory."""
    match event, flow.step:
        case DirectoryAsked(), Welcome() | Home() | ChooseWay():
            return go(flow, DirectoryStart())
        case ServicesFound(ids, category, query), DirectoryStart():
            return go(flow, DirectoryFound(ids, category, query))
        case MoreServicesAsked(), DirectoryFound() as found:
            return turn(flow, replace(found, shown=found.shown + MORE))
        case OpenNowToggled(), DirectoryFound() as found:
            return turn(flow, replace(found, shown=MORE, is_open_now=not found.is_open_now))
        case ServiceOpened(service_id), DirectoryFound():
            return go(flow, DirectoryEntry(service_id))
        case WrongSaid(), DirectoryEntry(service_id):
            return go(flow, DirectoryWrong(service_id))
        case EntryWasReported(), DirectoryWrong(service_id):
            return replace(flow, step=DirectoryEntry(service_id, is_reported=True), trail=flow.trail[:-1])
        case (
            DirectoryAsked()
            | ServicesFound()
            | MoreServicesAsked()
            | OpenNowToggled()
            | ServiceOpened()
            | WrongSaid()
            | EntryWasReported(),
            _,
        ):
            return flow
        case _:
            assert_never(event)
