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
from kiosk.visit.flow.state import Flow, go, settle, turn
from kiosk.visit.flow.steps import (
    ConfirmEmail,
    Invited,
    InviteRefused,
    NotVerified,
    StaffResults,
    StaffSearch,
    Verify,
)
from kiosk.visit.flow.values import Typed


def serve(flow: Flow, event: StaffEvent) -> Flow:
    """Search → results → verify → contact e-mail → invited, or refused with the rules."""
    moved = flow
    match flow.step, event:
        case StaffSearch(), ClientsFound(hits):
            moved = go(flow, StaffResults(hits))
        case StaffResults(), RecordOpened(record, etag):
            compared = replace(flow.typed, contact_email=record.contact_email, name_matches=False, matching=frozenset())
            moved = go(replace(flow, typed=compared), Verify(record, etag))
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
        case ((Invited() | NotVerified() | InviteRefused()), NextClientAsked()):
            moved = settle(replace(flow, typed=Typed()), StaffSearch())
        case _:
            pass
    return moved
