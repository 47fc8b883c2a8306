"""R3: the full date of birth is in the record first. R5: 18 or older."""

import datetime as dt
from typing import Final

ADULT_YEARS: Final = 18
FULL_DATE: Final = 1
_OLDEST_YEARS: Final = 130


def is_full_date(date_of_birth: dt.date | None, dob_data_quality: int) -> bool:
    """R3: a date, and HMIS's data quality says that it is full (1)."""
    return date_of_birth is not None and dob_data_quality == FULL_DATE


def age_on(date_of_birth: dt.date, today: dt.date) -> int:
    """Completed years on `today`. Born on 29 February: a year older on 1 March of a common year."""
    had_birthday = (today.month, today.day) >= (date_of_birth.month, date_of_birth.day)
    return today.year - date_of_birth.year - (0 if had_birthday else 1)


def is_adult(date_of_birth: dt.date, today: dt.date) -> bool:
    """R5: 18 or older on `today`. A date in the future or more than 130 years ago is a mistake, not an adult."""
    return ADULT_YEARS <= age_on(date_of_birth, today) <= _OLDEST_YEARS
