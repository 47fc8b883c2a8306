"""A person's act is dated by the kiosk's clock, unless that is known to be wrong."""

import datetime as dt

import pytest

from services.portal.agent_port import ClockReading
from services.portal.dating import dated

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
TEN_YEARS = dt.timedelta(days=3653)


def reading(offset: dt.timedelta) -> ClockReading:
    return ClockReading(offset_ms=round(offset / dt.timedelta(milliseconds=1)), age_s=5)


@pytest.mark.parametrize("offset", [dt.timedelta(), dt.timedelta(minutes=5), dt.timedelta(minutes=-5)])
def test_a_clock_that_is_nearly_right_is_believed(offset: dt.timedelta) -> None:
    assert dated(NOW, reading(offset)) == NOW
    assert dated(NOW, None) == NOW


@pytest.mark.parametrize("offset", [TEN_YEARS, -TEN_YEARS, dt.timedelta(minutes=6)])
def test_a_clock_that_is_known_to_be_wrong_is_not(offset: dt.timedelta) -> None:
    assert dated(NOW - offset, reading(offset)) == NOW
