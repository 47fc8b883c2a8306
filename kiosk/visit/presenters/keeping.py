"""Where a submission is: saved on this kiosk, received, or set aside for staff."""

from typing import Final

from kiosk.visit.flow.events import HomeAsked
from kiosk.visit.flow.steps.keeping import KeepingStep
from kiosk.visit.flow.values import Submission, SubmissionKind
from kiosk.visit.presenters.paper_props import DAMAGED_HERE
from kiosk.visit.presenters.site import local, site_of
from kiosk.visit.presenters.stage import Scene, Stage
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind

_WORDS: Final = {
    SubmissionKind.LOCATION: KeptKind.LOCATION,
    SubmissionKind.CONTACT: KeptKind.CONTACT,
    SubmissionKind.MESSAGE: KeptKind.MESSAGE,
    SubmissionKind.DOCUMENT: KeptKind.DOCUMENT,
    SubmissionKind.DOCUMENT_ANSWER: KeptKind.DOCUMENT_ANSWER,
    SubmissionKind.REVOCATION: KeptKind.REVOCATION,
    SubmissionKind.CANCELLATION: KeptKind.CANCELLATION,
    SubmissionKind.WISH: KeptKind.WISH,
}


class Keeping:
    """One page for all that is submitted, with the words of its kind."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def scene(self, step: KeepingStep) -> Scene | None:
        """The page of a submission; None where there is none."""
        stage = self._stage
        if stage.flow.submission(step.envelope_id) is None:
            return None
        screen = KeptScreen(stage.theme, self._props(step.envelope_id))
        screen.home_asked.connect(lambda: stage.happened(HomeAsked()))
        return Scene(screen, lambda: screen.set_props(self._props(step.envelope_id)))

    def _props(self, envelope_id: str) -> KeptProps:
        view, site = self._stage.view, site_of(self._stage.view)
        submission = self._stage.flow.submission(envelope_id)
        if submission is None:
            raise ValueError("nothing was submitted in this envelope")
        return KeptProps(
            kind=_WORDS[submission.kind],
            delivery=_delivery(submission),
            agency=site.agency_name if site else "",
            received_at=local(submission.received_at, view) if submission.received_at else None,
            reference=submission.reference,
        )


def _delivery(submission: Submission) -> Delivery:
    if submission.received_at is not None:
        return Delivery.RECEIVED
    if not submission.is_held:
        return Delivery.SAVED
    return Delivery.REFUSED if submission.held_for == DAMAGED_HERE else Delivery.HELD
