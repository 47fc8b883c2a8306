"""When somebody is at a place, and how long that holds."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from services.portal.contract.location import DayPart, Weekday
from ui.phrases.dates import day_words


def day_name(day: Weekday) -> str:
    """Monday, in the language of the moment."""
    return QLocale().standaloneDayName(list(Weekday).index(day) + 1, QLocale.FormatType.LongFormat)


def part_name(part: DayPart) -> str:
    """A part of the day."""
    return {
        DayPart.MORNING: QCoreApplication.translate("Location", "In the morning"),
        DayPart.AFTERNOON: QCoreApplication.translate("Location", "In the afternoon"),
        DayPart.EVENING: QCoreApplication.translate("Location", "In the evening"),
        DayPart.NIGHT: QCoreApplication.translate("Location", "At night"),
    }[part]


def when_words(days: Sequence[Weekday], parts: Sequence[DayPart]) -> str:
    """Days and parts of the day in one line."""
    some_days = ", ".join(day_name(day) for day in days)
    some_parts = ", ".join(part_name(part) for part in parts)
    any_day = QCoreApplication.translate("Location", "Any day")
    return " · ".join(part for part in (some_days or any_day, some_parts) if part)


def until_words(holds_until: dt.date | None) -> str:
    """How long a told place holds."""
    if holds_until is None:
        return QCoreApplication.translate("Location", "Until you say something else")
    return QCoreApplication.translate("Location", "Until {day}").format(day=day_words(holds_until))
