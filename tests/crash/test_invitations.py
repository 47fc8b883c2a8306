"""kill -9 of a portal in the middle of a run of invitations, in short; `./dev crash invitations` does it at length."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.crash.invitations import campaign


@pytest.mark.timeout(300)  # three portals are started, on a machine that may be busy
def test_a_run_that_is_killed_twice_invites_each_once_and_forgets_nobody(database: Engine, tmp_path: Path) -> None:
    outcome = campaign(database, tmp_path, clients=600, seed="1")
    assert outcome.faults == []
    assert (len(outcome.killed), outcome.invited) == (2, 270)
