"""Asking a client: what is open → what else → what is open."""

from dataclasses import replace

from kiosk.visit.flow.events.asks import AskedOpened, AskingWanted, AsksEvent
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.asks import AskClient, AskedOfClient
from kiosk.visit.flow.steps.staff import StaffResults


def ask_clients(flow: Flow, event: AsksEvent) -> Flow:
    """From who was found, and back to what is open after each change."""
    moved = flow
    match flow.step, event:
        case StaffResults(), AskedOpened(client, asked):
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
