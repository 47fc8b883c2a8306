"""Is it open? Days, hours, holidays, night hours, months, time zones."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from services.directory.clock_times import clock_time
from services.directory.distance import distance_m, walking_minutes
from services.directory.opening import ClosedNow, HoursUnknown, OpenNow, opening
from services.directory.records import Schedule
from services.directory.search import Position

ZONE = ZoneInfo("America/Los_Angeles")
WEEKDAYS = Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR", opens_at="09:00", closes_at="17:00")
CHRISTMAS = Schedule(valid_from=dt.date(2026, 12, 25), valid_to=dt.date(2026, 12, 25))


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> dt.datetime:
    """A moment in 2026 by the clock of the site. November 23 is a Monday."""
    return dt.datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def test_it_is_open_from_its_first_minute_to_its_last() -> None:
    assert opening([WEEKDAYS], at(23, 8, 59), ZONE) == ClosedNow(at(23, 9))
    assert opening([WEEKDAYS], at(23, 9), ZONE) == OpenNow(at(23, 17))
    assert opening([WEEKDAYS], at(23, 16, 59), ZONE) == OpenNow(at(23, 17))
    assert opening([WEEKDAYS], at(23, 17), ZONE) == ClosedNow(at(24, 9))
    assert opening([WEEKDAYS], at(28, 12), ZONE) == ClosedNow(at(30, 9))


def test_the_moment_counts_where_the_site_is() -> None:
    assert opening([WEEKDAYS], dt.datetime(2026, 11, 23, 20, tzinfo=dt.UTC), ZONE) == OpenNow(at(23, 17))
    by_offset = WEEKDAYS.model_copy(update={"utc_offset_h": -5.0})
    assert isinstance(opening([by_offset], at(23, 15), ZONE), ClosedNow)


def test_a_holiday_closes_and_special_hours_replace_the_usual_ones() -> None:
    assert opening([WEEKDAYS, CHRISTMAS], at(25, 12, month=12), ZONE) == ClosedNow(at(28, 9, month=12))
    short = CHRISTMAS.model_copy(update={"opens_at": "10:00", "closes_at": "12:00"})
    assert opening([WEEKDAYS, short], at(25, 11, month=12), ZONE) == OpenNow(at(25, 12, month=12))
    assert opening([WEEKDAYS, short], at(25, 13, month=12), ZONE) == ClosedNow(at(28, 9, month=12))


def test_night_hours_reach_into_the_next_day() -> None:
    night = Schedule(freq="WEEKLY", byday="SU", opens_at="20:00", closes_at="06:00")
    assert opening([night], at(23, 5), ZONE) == OpenNow(at(23, 6))
    assert opening([night], at(23, 7), ZONE) == ClosedNow(at(29, 20))


def test_hours_that_follow_each_other_are_one() -> None:
    evening = WEEKDAYS.model_copy(update={"opens_at": "17:00", "closes_at": "20:00"})
    assert opening([WEEKDAYS, evening], at(23, 16), ZONE) == OpenNow(at(23, 20))


@pytest.mark.parametrize(
    ("byday", "days"), [("1MO", {2}), ("-1FR", {27}), ("2TU,4TU", {10, 24}), ("MO", {2, 9, 16, 23, 30})]
)
def test_a_day_of_the_month(byday: str, days: set[int]) -> None:
    freq = "WEEKLY" if byday == "MO" else "MONTHLY"
    monthly = Schedule(freq=freq, byday=byday, opens_at="09:00", closes_at="10:00")
    open_on = {day for day in range(1, 31) if isinstance(opening([monthly], at(day, 9, 30), ZONE), OpenNow)}
    assert open_on == days


def test_every_other_week_counts_from_its_beginning() -> None:
    other = Schedule(
        freq="WEEKLY", interval=2, dtstart=dt.date(2026, 11, 9), byday="MO", opens_at="09:00", closes_at="10:00"
    )
    assert isinstance(opening([other], at(9, 9, 30), ZONE), OpenNow)
    assert isinstance(opening([other], at(16, 9, 30), ZONE), ClosedNow)
    assert isinstance(opening([other], at(23, 9, 30), ZONE), OpenNow)


def test_what_is_over_or_not_begun_does_not_count() -> None:
    over = WEEKDAYS.model_copy(update={"valid_to": dt.date(2026, 11, 1)})
    later = WEEKDAYS.model_copy(update={"valid_from": dt.date(2027, 1, 1)})
    until = WEEKDAYS.model_copy(update={"until": dt.date(2026, 11, 1)})
    for schedule in (over, later, until):
        assert opening([schedule], at(23, 12), ZONE) == ClosedNow(None)


def test_what_cannot_be_computed_is_unknown_and_breaks_nothing() -> None:
    assert opening([], at(23, 12), ZONE) == HoursUnknown()
    assert opening([Schedule(words="Call first")], at(23, 12), ZONE) == HoursUnknown()
    assert opening([WEEKDAYS.model_copy(update={"byday": "XX"})], at(23, 12), ZONE) == ClosedNow(None)
    no_end = WEEKDAYS.model_copy(update={"closes_at": None})
    assert opening([no_end], at(23, 12), ZONE) == OpenNow(None)


def test_the_clock_of_summer_and_winter_is_kept() -> None:
    sunday = Schedule(freq="WEEKLY", byday="SU", opens_at="01:00", closes_at="04:00")
    assert isinstance(opening([sunday], at(1, 3), ZONE), OpenNow)
    assert isinstance(opening([sunday], at(1, 4), ZONE), ClosedNow)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("08:00", "08:00"),
        ("8:00:00", "08:00"),
        ("9am", "09:00"),
        ("4:00 PM", "16:00"),
        ("3pm", "15:00"),
        ("12 a.m.", "00:00"),
        ("12pm", "12:00"),
        ("noon", "12:00"),
        ("24:00", "00:00"),
        ("10:00:00Z", "10:00"),
        ("9", None),
        ("25:00", None),
        ("13pm", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_as_directories_write_them(written: str, wanted: str | None) -> None:
    assert clock_time(written) == wanted


def test_distances_are_right_enough_to_walk_by() -> None:
    redwood_city, san_mateo = Position(37.4852, -122.2364), Position(37.5630, -122.3255)
    assert distance_m(redwood_city, san_mateo) == pytest.approx(11_700, rel=0.02)
    assert distance_m(redwood_city, redwood_city) == 0
    assert walking_minutes(400) == 6
    assert walking_minutes(0) == 1
