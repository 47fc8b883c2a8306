"""R5: 18 or older."""

import datetime as dt

import pytest

from services.rules.birth import age_on, is_adult
from tests.services.rules.cases import TODAY, finding


@pytest.mark.parametrize(
    ("born", "today", "age"),
    [
        ("2008-08-22", "2026-08-22", 18),
        ("2008-08-23", "2026-08-22", 17),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2026-08-22", "2026-08-22", 0),
    ],
)
def test_years_are_completed_on_the_birthday(born: str, today: str, age: int) -> None:
    assert age_on(dt.date.fromisoformat(born), dt.date.fromisoformat(today)) == age


def test_the_eighteenth_birthday_counts() -> None:
    assert finding("R5", record={"date_of_birth": dt.date(2008, 8, 22)}).is_met
    assert finding("R5", record={"date_of_birth": dt.date(2008, 8, 23)}).code == "under_18"
    assert finding("R5", record={"date_of_birth": None}).code == "age_unknown"


def test_impossible_dates_are_no_adults() -> None:
    assert not is_adult(dt.date(1850, 1, 1), TODAY)
    assert not is_adult(TODAY + dt.timedelta(days=1), TODAY)
