"""The pages on which staff review what clients gave. One job decides and fetches the next item: one tap, one wait."""

from typing import assert_never

from kiosk.visit.flow.events.review import (
    CorrectionAsked,
    ItemReviewed,
    RejectionAsked,
    ReviewItemOpened,
    ReviewsOpened,
)
from kiosk.visit.flow.steps.review import CorrectOne, RejectOne, ReviewOne, ReviewStep, Waiting
from kiosk.visit.presenters.review_props import correct_props, item_props, reject_props, waiting_props
from kiosk.visit.presenters.stage import Scene, Stage
from services.documents.given import FileRefused
from services.documents.pixels import Pixels
from services.portal.client import PortalClient
from services.portal.contract.review import ReviewDecision, ReviewKind, ReviewLine
from services.portal.contract.reviewed import ReviewReason
from services.portal.errors import Broken, PortalError
from services.portal.reviews import decide, document_pages, review_item, review_queue
from ui.phrases.trouble import Trouble
from ui.review.correct import CorrectScreen
from ui.review.item import ItemScreen
from ui.review.reject import RejectScreen
from ui.review.waiting import WaitingScreen

_SHOWN_EDGE = 1400
_GONE = ("reviewed_already", "not_found")


class Reviewing:
    """From the list on, the next item comes by itself."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self) -> None:
        """Ask the portal what waits."""
        client = self._stage.client
        self._stage.work(lambda: review_queue(client), lambda queue: self._stage.happened(ReviewsOpened(queue)))

    def scene(self, step: ReviewStep) -> Scene:
        """The page of a step."""
        match step:
            case Waiting():
                return self._waiting(step)
            case ReviewOne():
                return self._item(step)
            case CorrectOne():
                return self._correct(step)
            case RejectOne():
                return self._reject(step)
            case _:
                assert_never(step)

    def _waiting(self, step: Waiting) -> Scene:
        stage = self._stage
        screen = WaitingScreen(stage.theme, waiting_props(step.queue, stage.view))
        lines = {line.id: line for line in step.queue.waiting}

        def open_one(item_id: str) -> None:
            client = stage.client
            stage.work(lambda: _opened(client, lines[item_id]), stage.happened)

        screen.opened.connect(open_one)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(waiting_props(step.queue, stage.view, stage.trouble)))

    def _item(self, step: ReviewOne) -> Scene:
        stage = self._stage
        screen = ItemScreen(stage.theme, item_props(step, stage.view))
        screen.accepted.connect(lambda: self._decide(step, ReviewDecision(decision="accept")))
        screen.correction_asked.connect(lambda: stage.happened(CorrectionAsked()))
        screen.rejection_asked.connect(lambda: stage.happened(RejectionAsked()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(item_props(step, stage.view, stage.trouble)))

    def _correct(self, step: CorrectOne) -> Scene:
        stage = self._stage
        screen = CorrectScreen(stage.theme, correct_props(step.item))

        def corrected(value: str, note: str) -> None:
            self._decide(step, ReviewDecision(decision="correct", value=value, note=note))

        screen.corrected.connect(corrected)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(correct_props(step.item, stage.trouble)))

    def _reject(self, step: RejectOne) -> Scene:
        stage = self._stage
        screen = RejectScreen(stage.theme, reject_props(step.item))

        def rejected(reason: ReviewReason, note: str) -> None:
            self._decide(step, ReviewDecision(decision="reject", reason=reason, note=note))

        screen.rejected.connect(rejected)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(reject_props(step.item, stage.trouble)))

    def _decide(self, step: ReviewOne | CorrectOne | RejectOne, decision: ReviewDecision) -> None:
        stage, client, line = self._stage, self._stage.client, step.item.line
        waiting = next(one for one in stage.flow.trail if isinstance(one, Waiting))
        others = [one for one in waiting.queue.waiting if one.id != line.id]

        def job() -> ItemReviewed | ReviewItemOpened:
            try:
                decide(client, line, decision, etag=step.etag)
            except PortalError as error:
                code = getattr(error, "code", "")
                if code == "etag_changed":
                    return _opened(client, line)
                if code not in _GONE:
                    raise
            return ItemReviewed(line.id, _first(client, others))

        def done(outcome: ItemReviewed | ReviewItemOpened) -> None:
            stage.happened(outcome)
            if isinstance(outcome, ReviewItemOpened):
                stage.troubled(Trouble.CHANGED_MEANWHILE)

        stage.work(job, done)


def _first(client: PortalClient, lines: list[ReviewLine]) -> ReviewItemOpened | None:
    """The first of them that still waits."""
    for line in lines:
        try:
            return _opened(client, line)
        except PortalError as error:
            if getattr(error, "code", "") not in _GONE:
                return None  # what was decided is decided: the list says what is left
    return None


def _opened(client: PortalClient, line: ReviewLine) -> ReviewItemOpened:
    tagged = review_item(client, line)
    pages = _pages(client, line) if line.kind is ReviewKind.DOCUMENT else ()
    return ReviewItemOpened(tagged.value, tagged.etag, pages)


def _pages(client: PortalClient, line: ReviewLine) -> tuple[Pixels, ...]:
    from services.documents.pictures import pixels_of

    try:
        return tuple(pixels_of(page, longest_edge=_SHOWN_EDGE) for page in document_pages(client, line))
    except FileRefused:
        raise Broken("page_unreadable") from None
