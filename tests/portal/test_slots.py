"""Times on the clock of a site, also on the days when the clocks change."""

import datetime as dt

import pytest

from portal.onboarding import NotAccepted
from portal.slots import on_clock

ZONE = "America/Los_Angeles"


@pytest.mark.parametrize(
    ("typed", "hour"), [(dt.datetime(2026, 7, 1, 9), 16), (dt.datetime(2026, 12, 1, 9), 17)], ids=["summer", "winter"]
)
def test_a_time_is_on_the_clock_of_the_site(typed: dt.datetime, hour: int) -> None:
    assert on_clock(typed, ZONE) == typed.replace(hour=hour, tzinfo=dt.UTC)


@pytest.mark.parametrize("typed", [dt.datetime(2026, 3, 8, 2, 30), dt.datetime(2026, 11, 1, 1, 30)])
def test_a_time_that_the_clocks_skip_or_show_twice_is_refused(typed: dt.datetime) -> None:
    with pytest.raises(NotAccepted, match="clocks of America/Los_Angeles change"):
        on_clock(typed, ZONE)
