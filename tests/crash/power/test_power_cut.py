"""The shipped stores under power cuts, in short; `./dev crash` does it at length."""

from pathlib import Path

import pytest

from tests.crash.power.cuts import Tally, cut_everywhere, record_story
from tests.crash.power.recorder import why_not
from tests.crash.power.stories import PORTAL_STORY, RECEIPTS_STORY, outbox_story
from tests.crash.power.story import Story

pytestmark = pytest.mark.skipif(why_not() is not None, reason=why_not() or "")


def cut(story: Story, folder: Path, *, points: int) -> Tally:
    return cut_everywhere(record_story(folder, story), story, folder, points=points, seed="1")


def test_what_was_acknowledged_survives_a_power_cut_at_any_call(tmp_path: Path) -> None:
    tally = cut(outbox_story("FULL", rounds=2), tmp_path, points=250)
    assert tally.losses == []
    assert tally.damages == []
    assert tally.promises > 20


def test_the_same_cuts_show_the_loss_where_the_log_is_not_synced_at_each_commit(tmp_path: Path) -> None:
    tally = cut(outbox_story("NORMAL", rounds=1), tmp_path, points=60)
    assert any("envelope" in line for line in tally.losses)
    assert tally.damages == []


def test_wipe_receipts_survive_a_power_cut_at_any_call(tmp_path: Path) -> None:
    tally = cut(RECEIPTS_STORY, tmp_path, points=250)
    assert tally.losses == []
    assert tally.damages == []
    assert tally.promises > 30


def test_results_at_the_portal_survive_a_power_cut_at_any_call_of_a_migration_too(tmp_path: Path) -> None:
    tally = cut(PORTAL_STORY, tmp_path, points=40)
    assert tally.losses == []
    assert tally.damages == []
    assert tally.promises == 13
