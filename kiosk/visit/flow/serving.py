"""The pages of staff: search, results, verification, contact e-mail, invitation."""

from dataclasses import replace

from kiosk.visit.flow.events import (
    ClientInvited,
    ClientsFound,
    IdentityConfirmed,
    InviteWasRefused,
    NextClientAsked,
    NotVerifiedRecorded,
    RecordOpened,
    StaffEvent,
)
from kiosk.visit.flow.events.staff import DeskRead, FindClientAsked
from kiosk.visit.flow.state import Flow, go, settle, turn
from kiosk.visit.flow.steps import (
    ConfirmEmail,
    Invited,
    InviteRefused,
    NotVerified,
    StaffHome,
    StaffResults,
    StaffSearch,
    Verify,
)
from kiosk.visit.flow.steps.care import ChosenClient, Deactivated, PinAgain
from kiosk.visit.flow.values import Staff, Typed


def serve(flow: Flow, event: StaffEvent) -> Flow:
    """Home → search → results → a client; verify → contact e-mail → invited, or refused with the rules."""
    moved = flow
    match flow.step, event:
        case _, DeskRead(desk) if isinstance(flow.person, Staff):
            moved = replace(flow, person=replace(flow.person, desk=desk))
        case StaffHome(), FindClientAsked():
            moved = go(replace(flow, typed=Typed()), StaffSearch())
        case PinAgain(), (ClientInvited() | InviteWasRefused() | RecordOpened()):
            moved = serve(replace(flow, step=flow.trail[-1], trail=flow.trail[:-1]), event)
        case StaffSearch(), ClientsFound(hits):
            moved = go(flow, StaffResults(hits))
        case StaffResults(), RecordOpened(record, etag):
            moved = go(flow, ChosenClient(record, etag))
        case ((Verify() | ConfirmEmail()), RecordOpened(record, etag)):
            # The record was changed meanwhile, or by our own change of the e-mail.
            moved = turn(flow, type(flow.step)(record, etag))
        case Verify(record, etag), IdentityConfirmed():
            moved = go(flow, ConfirmEmail(record, etag))
        case Verify(), NotVerifiedRecorded():
            moved = settle(replace(flow, typed=Typed()), NotVerified())
        case ((Verify() | ConfirmEmail()), InviteWasRefused(findings)):
            moved = go(flow, InviteRefused(findings))
        case ConfirmEmail(), ClientInvited(invitation):
            moved = settle(replace(flow, typed=Typed()), Invited(invitation))
        case ((Invited() | NotVerified() | InviteRefused() | Deactivated()), NextClientAsked()):
            moved = replace(flow, step=StaffSearch(), trail=(StaffHome(),), typed=Typed())
        case _:
            pass
    return moved
