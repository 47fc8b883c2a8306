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

# Each step is a server at work: to make a play shorter costs more than to read a long one, so nothing is shrunk.
_PLAYS: Final = settings(
    stateful_step_count=25,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate,),
)
IN_SHORT: Final = settings(_PLAYS, max_examples=6, derandomize=True)


def at_length(plays: int) -> settings:
    """Other plays each time."""
    return settings(_PLAYS, max_examples=plays)


def play(folder: Path, how: settings) -> None:
    """Raises what a play found, and prints its steps."""
    with _county(folder) as county:
        machine = type("Kiosks", (Kiosks,), {"county": county})
        run_state_machine_as_test(machine, settings=how)


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
