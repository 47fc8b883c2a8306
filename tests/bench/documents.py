"""A signed paper: rendered, sealed, checked."""

from collections.abc import Iterator

from tests.bench.measure import Figure, measure
from tests.services.documents.kit import check, render, sealed


def figures() -> Iterator[Figure]:
    """The three steps that stand between *Sign* and *Saved*, and the portal's check."""
    pdf = render()
    done = sealed(pdf)
    yield measure("render a signed ROI", render, rounds=30)
    yield measure("seal it (PAdES B-B)", lambda: sealed(pdf), rounds=30)
    yield measure("check it", lambda: check(done), rounds=30)
