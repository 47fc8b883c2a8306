"""Help lies over the page where somebody asked for it: that page is the last of the trail, and stays as it is."""

from dataclasses import replace

from kiosk.visit.flow.events.help import CallWasTakenBack, HelpAsked, HelpEvent, OfferOpened, StaffWereCalled
from kiosk.visit.flow.state import Flow, go
from kiosk.visit.flow.steps.help import HelpEntry, HelpStart


def ask_for_help(flow: Flow, event: HelpEvent) -> Flow:
    """The flow after an event of the place of help. What became of a call holds on every page."""
    moved = flow
    match flow.step, event:
        case HelpEntry(), HelpAsked():
            moved = replace(flow, step=HelpStart(), trail=flow.trail[:-1])
        case HelpStart(), HelpAsked():
            pass
        case _, HelpAsked():
            moved = go(flow, HelpStart())
        case HelpStart(), OfferOpened(offer_id):
            moved = go(flow, HelpEntry(offer_id))
        case _, StaffWereCalled(call):
            moved = replace(flow, called=call)
        case _, CallWasTakenBack():
            moved = replace(flow, called=None)
        case _:
            pass
    return moved
