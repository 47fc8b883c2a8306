"""Reviewing: the list → one item → corrected or rejected with words → the next one."""

from dataclasses import replace

from kiosk.visit.flow.events.review import (
    CorrectionAsked,
    ItemReviewed,
    RejectionAsked,
    ReviewEvent,
    ReviewItemOpened,
    ReviewsOpened,
)
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.review import CorrectOne, RejectOne, ReviewOne, Waiting
from kiosk.visit.flow.values import Staff
from services.portal.contract.review import ReviewQueue


def review(flow: Flow, event: ReviewEvent) -> Flow:
    """The pages of review; from the list on, one item follows the other."""
    moved = flow
    match flow.step, event:
        case _, ReviewsOpened(queue) if isinstance(flow.person, Staff):
            moved = turn(flow, Waiting(queue)) if isinstance(flow.step, Waiting) else go(flow, Waiting(queue))
        case Waiting(), ReviewItemOpened(item, etag, pages):
            moved = go(flow, ReviewOne(item, etag, pages))
        case ReviewOne(), ReviewItemOpened(item, etag, pages):
            moved = turn(flow, ReviewOne(item, etag, pages))
        case ((CorrectOne() | RejectOne()), ReviewItemOpened(item, etag, pages)):
            # It was changed meanwhile: staff look at it again before they decide.
            moved = replace(flow, step=ReviewOne(item, etag, pages), trail=flow.trail[:-1])
        case ReviewOne(item, etag), CorrectionAsked():
            moved = go(flow, CorrectOne(item, etag))
        case ReviewOne(item, etag), RejectionAsked():
            moved = go(flow, RejectOne(item, etag))
        case ((ReviewOne() | CorrectOne() | RejectOne()), ItemReviewed(item_id, then)):
            moved = _on(flow, item_id, then)
        case _:
            pass
    return moved


def _on(flow: Flow, item_id: str, then: ReviewItemOpened | None) -> Flow:
    """To the next item, or back to the list, out of which this one is gone."""
    place = next(number for number, step in enumerate(flow.trail) if isinstance(step, Waiting))
    waiting = flow.trail[place]
    left = Waiting(_without(waiting.queue, item_id)) if isinstance(waiting, Waiting) else waiting
    at_list = replace(flow, step=left, trail=flow.trail[:place])
    return at_list if then is None else go(at_list, ReviewOne(then.item, then.etag, then.pages))


def _without(queue: ReviewQueue, item_id: str) -> ReviewQueue:
    left = [line for line in queue.waiting if line.id != item_id]
    return ReviewQueue(waiting=left, count=queue.count - (len(queue.waiting) - len(left)))
