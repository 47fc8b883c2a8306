"""Decisions on what came through the portal, as the rest of the portal asks for them."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.models import Review
from services.portal.contract.reviewed import Reviewed, ReviewReason, ReviewResult

_COUNTS: Final = (ReviewResult.ACCEPTED, ReviewResult.CORRECTED)


def reviews_of(db: Session, client_id: str) -> Mapping[str, Review]:
    """A client's reviewed items, by id."""
    rows = db.scalars(select(Review).where(Review.client_id == client_id))
    return {row.item_id: row for row in rows}


def counts(review: Review | None) -> bool:
    """Whether staff accepted it, as it was given or corrected."""
    return review is not None and review.result in _COUNTS


def is_rejected(review: Review | None) -> bool:
    """Whether staff rejected it."""
    return review is not None and review.result == ReviewResult.REJECTED


def reviewed(review: Review | None) -> Reviewed | None:
    """The decision as the client reads it; None while it waits."""
    if review is None:
        return None
    return Reviewed(
        result=ReviewResult(review.result),
        reason=ReviewReason(review.reason) if review.reason else None,
        note=review.note,
        at=review.reviewed_at,
    )
