"""Reviewing as pure steps: the list, one item after the other, and what somebody else did meanwhile."""

import datetime as dt
from dataclasses import replace

from kiosk.visit.flow import Flow, advance, back
from kiosk.visit.flow.events.review import (
    CorrectionAsked,
    ItemReviewed,
    RejectionAsked,
    ReviewItemOpened,
    ReviewsOpened,
)
from kiosk.visit.flow.steps import Home, StaffSearch
from kiosk.visit.flow.steps.review import CorrectOne, RejectOne, ReviewOne, Waiting
from kiosk.visit.flow.values import Staff
from services.portal.contract.review import ReviewItem, ReviewKind, ReviewLine, ReviewQueue

AT = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


def line(number: int) -> ReviewLine:
    return ReviewLine(
        id=f"item-{number}",
        kind=ReviewKind.LOCATION,
        client_ref="client-alpha",
        client_name="Demo Client",
        given_at=AT,
        received_at=AT,
        is_late=False,
    )


def opened(number: int, etag: str = "1") -> ReviewItemOpened:
    return ReviewItemOpened(ReviewItem(line=line(number)), etag)


QUEUE = ReviewQueue(waiting=[line(1), line(2)], count=300)
AT_STAFF = Flow(step=StaffSearch(), person=Staff("Demo Staff", 120, 1800))
AT_LIST = advance(AT_STAFF, ReviewsOpened(QUEUE))
AT_ITEM = advance(AT_LIST, opened(1))


def test_only_staff_come_to_the_list() -> None:
    assert AT_LIST.step == Waiting(QUEUE)
    at_home = Flow(step=Home())
    assert advance(at_home, ReviewsOpened(QUEUE)) == at_home


def test_after_a_decision_the_next_item_comes_and_back_leads_to_what_is_left() -> None:
    moved = advance(AT_ITEM, ItemReviewed("item-1", opened(2)))
    assert isinstance(moved.step, ReviewOne)
    assert moved.step.item.line.id == "item-2"
    left = back(moved)
    assert left.step == Waiting(ReviewQueue(waiting=[line(2)], count=299))
    assert back(left).step == StaffSearch()


def test_after_the_last_decision_the_list_is_shown() -> None:
    moved = advance(AT_ITEM, ItemReviewed("item-1"))
    assert moved.step == Waiting(ReviewQueue(waiting=[line(2)], count=299))


def test_words_for_a_correction_or_a_rejection_are_asked_for_and_lead_on_like_accept() -> None:
    for event, kind in ((CorrectionAsked(), CorrectOne), (RejectionAsked(), RejectOne)):
        asked = advance(AT_ITEM, event)
        assert isinstance(asked.step, kind)
        assert back(asked) == AT_ITEM
        moved = advance(asked, ItemReviewed("item-1", opened(2)))
        assert back(moved).step == Waiting(ReviewQueue(waiting=[line(2)], count=299))


def test_what_changed_meanwhile_is_looked_at_again_before_it_is_decided() -> None:
    for at in (AT_ITEM, advance(AT_ITEM, CorrectionAsked())):
        again = advance(at, opened(1, etag="2"))
        assert again.step == ReviewOne(ReviewItem(line=line(1)), "2")
        assert back(again) == replace(AT_LIST)
