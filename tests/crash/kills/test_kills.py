"""kill -9 of visits, agents and portals, in short; `./dev crash` does it at length."""

from pathlib import Path

import pytest

from tests.crash import visits
from tests.crash.kills.report import campaign


@pytest.mark.timeout(600)  # real processes at work: on a busy machine they take minutes
def test_thirty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    outcome = campaign(tmp_path / "c", count=30, seed="1")
    assert outcome.get("broken", "") == ""
    assert outcome["faults"] == []
    assert sum(times for _, _, times in outcome["kills"]) == 30
    assert 0 < outcome["saved"] <= outcome["arrived"]


@pytest.mark.timeout(600)
def test_visits_at_a_real_screen_lose_nothing_and_double_nothing() -> None:
    outcome = visits.campaign(3, seed="1")
    assert outcome.faults == []
    assert (outcome.killed, len(outcome.saved) > 0) == (3, True)
