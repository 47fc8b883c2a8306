"""Waiting for several things at once, in one thread."""

import selectors
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Owner = TypeVar("Owner")


@dataclass(frozen=True, slots=True)
class Source(Generic[Owner]):
    """A descriptor, what to wait for on it, and what to do then. `owner` is the visit that it belongs to."""

    descriptor: int
    events: int
    act: Callable[[int], object]
    owner: Owner | None = None


def wait(sources: Sequence[Source[Owner]], *, timeout_s: float) -> list[tuple[Source[Owner], int]]:
    """The sources that are ready, each with its events; empty after `timeout_s`."""
    with selectors.PollSelector() as selector:
        for source in sources:
            if source.events:
                selector.register(source.descriptor, source.events, source)
        return [(key.data, events) for key, events in selector.select(timeout_s)]
