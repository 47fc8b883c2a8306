"""Account care: one client → why the account is to be closed → the PIN again → closed."""

from dataclasses import replace

from kiosk.visit.flow.events.care import (
    AccountWasDeactivated,
    CareEvent,
    DeactivationWanted,
    PinWanted,
    VerificationWanted,
)
from kiosk.visit.flow.state import Flow, go, settle
from kiosk.visit.flow.steps.care import ChosenClient, Deactivate, Deactivated, PinAgain
from kiosk.visit.flow.steps.staff import ConfirmEmail, Verify
from kiosk.visit.flow.values import Typed
from services.rules.account import can_be_deactivated


def care_for(flow: Flow, event: CareEvent) -> Flow:
    """What can be done for a client. An account that nobody can use cannot be closed (R6, R8)."""
    moved = flow
    match flow.step, event:
        case ChosenClient(record, etag), VerificationWanted():
            compared = replace(flow.typed, contact_email=record.contact_email, name_matches=False, matching=frozenset())
            moved = go(replace(flow, typed=compared), Verify(record, etag))
        case ChosenClient(record), DeactivationWanted() if can_be_deactivated(record.account):
            moved = go(flow, Deactivate(record))
        case Deactivate(), PinWanted(str() as reason):
            moved = go(flow, PinAgain(reason))
        case ConfirmEmail(), PinWanted(None):
            moved = go(flow, PinAgain())
        case PinAgain(str() as reason), AccountWasDeactivated():
            moved = settle(replace(flow, typed=Typed()), Deactivated(reason))
        case _:
            pass
    return moved
