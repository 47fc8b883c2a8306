"""On the pages of review."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.documents.pixels import Pixels
from services.portal.contract.review import ReviewItem, ReviewQueue


@dataclass(frozen=True, slots=True)
class ReviewsOpened:
    """What waits, as the portal says it."""

    queue: ReviewQueue = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReviewItemOpened:
    """One item, with what a decision has to bring along."""

    item: ReviewItem = field(repr=False)
    etag: str
    pages: tuple[Pixels, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class CorrectionAsked:
    """Staff want to put something right."""


@dataclass(frozen=True, slots=True)
class RejectionAsked:
    """Staff do not want to take it over."""


@dataclass(frozen=True, slots=True)
class ItemReviewed:
    """It is decided, here or by somebody else; `then`: the next item, None where nothing waits."""

    item_id: str
    then: ReviewItemOpened | None = None


ReviewEvent: TypeAlias = ReviewsOpened | ReviewItemOpened | CorrectionAsked | RejectionAsked | ItemReviewed
