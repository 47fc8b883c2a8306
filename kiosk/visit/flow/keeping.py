"""What a person submits, other than a paper: saved on this kiosk, then received by the portal."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.visit.flow.events.keeping import (
    KeepingEvent,
    SubmissionHeld,
    SubmissionNoted,
    SubmissionReceived,
    SubmissionSaved,
)
from kiosk.visit.flow.state import Flow, settle
from kiosk.visit.flow.steps.keeping import SubmissionKept
from kiosk.visit.flow.values import Submission, Typed


def keep(flow: Flow, event: KeepingEvent) -> Flow:
    """A saved submission empties what was typed for it and cannot be gone back into."""
    match event:
        case SubmissionSaved(envelope_id, kind):
            emptied = replace(flow, typed=Typed(), submissions=(*flow.submissions, Submission(envelope_id, kind)))
            return settle(emptied, SubmissionKept(envelope_id))
        case SubmissionNoted(envelope_id, kind):
            return replace(flow, submissions=(*flow.submissions, Submission(envelope_id, kind)))
        case SubmissionReceived(envelope_id, kept):
            at, reference = kept.received_at, kept.reference
            return _replaced(
                flow, envelope_id, lambda one: replace(one, received_at=at, reference=reference, is_held=False)
            )
        case SubmissionHeld(envelope_id, code):
            return _replaced(
                flow, envelope_id, lambda one: replace(one, is_held=one.received_at is None, held_for=code)
            )


def _replaced(flow: Flow, envelope_id: str, change: Callable[[Submission], Submission]) -> Flow:
    changed = tuple(change(one) if one.envelope_id == envelope_id else one for one in flow.submissions)
    return replace(flow, submissions=changed)
