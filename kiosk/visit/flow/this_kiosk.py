"""Looking after the kiosk: how it stands → one held thing → how it stands."""

from dataclasses import replace

from kiosk.visit.flow.events.this_kiosk import HeldOpened, KioskTested, ThisKioskEvent
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.this_kiosk import HeldHere, ThisKiosk
from kiosk.visit.flow.values import Staff


def look_after(flow: Flow, event: ThisKioskEvent) -> Flow:
    """Only staff come here. What is held no more leads back to how the kiosk stands."""
    if not isinstance(flow.person, Staff):
        return flow
    moved = flow
    match flow.step, event:
        case ThisKiosk(), KioskTested(state):
            moved = turn(flow, state)
        case HeldHere(held), KioskTested(state):
            at_state = replace(flow, step=state, trail=flow.trail[:-1])
            left = next((one for one in state.outbox.held if one.id == held.id), None)
            moved = at_state if left is None else go(at_state, HeldHere(left, was_tried=True))
        case ThisKiosk(), HeldOpened(held):
            moved = go(flow, HeldHere(held))
        case _, KioskTested(state):
            moved = go(flow, state)
        case _:
            pass
    return moved
