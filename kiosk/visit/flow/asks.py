"""Asking a client: (who is asked →) what is open → what else → what is open."""

from dataclasses import replace

from kiosk.visit.flow.events.asks import AskedListed, AskedOpened, AskingWanted, AsksEvent
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.asks import AskClient, AskedOfClient, WhoIsAsked
from kiosk.visit.flow.steps.care import ChosenClient
from kiosk.visit.flow.steps.staff import StaffHome


def ask_clients(flow: Flow, event: AsksEvent) -> Flow:
    """From a client or from the list of who is asked, and back to what is open after each change."""
    moved = flow
    match flow.step, event:
        case StaffHome(), AskedListed(clients):
            moved = go(flow, WhoIsAsked(clients))
        case AskedOfClient(), AskedListed(clients) if isinstance(flow.trail[-1], WhoIsAsked):
            moved = replace(flow, step=WhoIsAsked(clients), trail=flow.trail[:-1])
        case ((ChosenClient() | WhoIsAsked()), AskedOpened(client, asked)):
            moved = go(flow, AskedOfClient(client, asked))
        case AskedOfClient(), AskedOpened(client, asked):
            moved = turn(flow, AskedOfClient(client, asked))
        case AskClient(), AskedOpened(client, asked):
            moved = replace(flow, step=AskedOfClient(client, asked), trail=flow.trail[:-1])
        case AskedOfClient(client, asked), AskingWanted():
            moved = go(flow, AskClient(client, asked))
        case _:
            pass
    return moved
