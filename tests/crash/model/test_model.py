"""Kiosks, networks, clocks and disks that do what they like, in short; `./dev crash` plays at length."""

from pathlib import Path

import pytest

from tests.crash.model.play import IN_SHORT, play


@pytest.mark.timeout(600)  # a portal at work: on a busy machine it takes minutes
def test_every_keep_has_one_effect_and_an_alarm_tells_of_a_missing_row_and_of_nothing_else(tmp_path: Path) -> None:
    play(tmp_path, IN_SHORT)
