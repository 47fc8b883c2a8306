"""Signing in with one's own phone: code → number → home."""

from dataclasses import replace

from kiosk.visit.flow.events.phone import NumberWanted, PhoneApproved, PhoneCodeGiven, PhoneEnded, PhoneEvent
from kiosk.visit.flow.state import Flow, go, settle, turn
from kiosk.visit.flow.steps.home import Home
from kiosk.visit.flow.steps.phone import PhoneOver, ShowPhoneCode, ShowPhoneNumber
from kiosk.visit.flow.steps.signing_in import Identify
from kiosk.visit.flow.values import Client, Typed


def sign_in_by_phone(flow: Flow, event: PhoneEvent) -> Flow:
    """The pages that wait for a phone. Back goes to the other ways to sign in, from each of them."""
    moved = flow
    match flow.step, event:
        case Identify(), PhoneCodeGiven(code):
            moved = go(flow, ShowPhoneCode(code))
        case ((ShowPhoneCode() | ShowPhoneNumber() | PhoneOver()), PhoneCodeGiven(code)):
            moved = turn(flow, ShowPhoneCode(code))
        case ShowPhoneCode(code), NumberWanted():
            moved = turn(flow, ShowPhoneNumber(code))
        case ((ShowPhoneCode() | ShowPhoneNumber()), PhoneEnded(end)):
            moved = turn(flow, PhoneOver(end))
        case ((ShowPhoneCode() | ShowPhoneNumber()), PhoneApproved(home)):
            moved = settle(replace(flow, person=Client(home), typed=Typed()), Home())
        case _:
            pass
    return moved
