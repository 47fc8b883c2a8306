"""The outbox under power cuts, in short; `python -m tests.crash` does it at length."""

from pathlib import Path

import pytest

from tests.crash.cuts import cut_everywhere, record_day
from tests.crash.recorder import why_not

pytestmark = pytest.mark.skipif(why_not() is not None, reason=why_not() or "")


def test_what_was_acknowledged_survives_a_power_cut_at_any_call(tmp_path: Path) -> None:
    events = record_day(tmp_path, "FULL", rounds=2)
    tally = cut_everywhere(events, tmp_path, points=250, seed="1")
    assert tally.losses == []
    assert tally.damages == []
    assert tally.promises > 15


def test_the_same_cuts_show_the_loss_where_the_log_is_not_synced_at_each_commit(tmp_path: Path) -> None:
    events = record_day(tmp_path, "NORMAL", rounds=1)
    tally = cut_everywhere(events, tmp_path, points=60, seed="1")
    assert any("envelope" in line for line in tally.losses)
    assert tally.damages == []
