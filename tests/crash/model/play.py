"""Plays the model: so many plays of so many steps."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from portal.database import open_database
from portal.migrations import migrate
from tests.crash.model.county import County
from tests.crash.model.machine import Kiosks

_STEPS: Final = 25


def play(folder: Path, *, plays: int, is_repeatable: bool = False) -> None:
    """Raises what a play found, and prints its steps. `is_repeatable`: the same plays each time."""
    with _county(folder) as county:
        machine = type("Kiosks", (Kiosks,), {"county": county})
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=plays,
                stateful_step_count=_STEPS,
                deadline=None,
                derandomize=is_repeatable,
                database=None,
                suppress_health_check=list(HealthCheck),
                phases=(
                    Phase.generate,
                ),  # each step is a server at work: a shorter play costs more than reading a long one
            ),
        )


@contextmanager
def _county(folder: Path) -> Iterator[County]:
    engine = open_database(f"sqlite:///{folder / 'portal.db'}")
    migrate(engine)
    county = County(engine, folder)
    county.open()
    try:
        yield county
    finally:
        county.close()
        engine.dispose()
