"""Staff review what clients gave."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.documents.pixels import Pixels
from services.portal.contract.review import ReviewItem, ReviewQueue


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits; it shrinks while staff work on it."""

    queue: ReviewQueue = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReviewOne:
    """One item. `pages`: of a document."""

    item: ReviewItem = field(repr=False)
    etag: str
    pages: tuple[Pixels, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class CorrectOne:
    """What counts in place of what the client gave, and why."""

    item: ReviewItem = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class RejectOne:
    """Why it is not taken over."""

    item: ReviewItem = field(repr=False)
    etag: str


ReviewStep: TypeAlias = Waiting | ReviewOne | CorrectOne | RejectOne
