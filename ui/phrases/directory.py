"""What the directory says: tiles, hours, distances, ages, what is wrong."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ui.phrases.dates import day_words, time_words

_METRES_IN_A_MILE: Final = 1609.344
_LONGEST_WALK_MIN: Final = 90

CATEGORY_ICONS: Final = {
    "food": "utensils",
    "shelter": "house",
    "hygiene": "shower-head",
    "health": "stethoscope",
    "mental_health": "brain",
    "substance_use": "pill",
    "legal": "scale",
    "jobs": "briefcase",
    "money": "hand-coins",
    "documents": "id-card",
    "transport": "bus",
    "clothing": "shirt",
    "phones": "smartphone",
    "family": "baby",
}
"""By the id of a tile (resources/directory)."""


class OpenState(Enum):
    """Whether a place is open, so far as anybody knows."""

    OPEN = "open"
    CLOSED = "closed"
    PAUSED = "paused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OpenFacts:
    """`until`: when it closes, or opens again, by the clock of the site; `is_today` False: on another day."""

    state: OpenState
    until: dt.datetime | None = None
    is_today: bool = True


@dataclass(frozen=True, slots=True)
class Away:
    """How far it is: metres in a straight line, and about how many minutes on foot."""

    metres: float
    minutes: int


@dataclass(frozen=True, slots=True)
class DayHours:
    """The hours of one day; an end that is None was not written down."""

    day: dt.date
    spans: tuple[tuple[dt.datetime, dt.datetime | None], ...] = ()


def category_words(category: str) -> str:
    """The words on a tile; the id itself where there are none."""
    return {
        "food": QCoreApplication.translate("Directory", "Food"),
        "shelter": QCoreApplication.translate("Directory", "Shelter and housing"),
        "hygiene": QCoreApplication.translate("Directory", "Showers and laundry"),
        "health": QCoreApplication.translate("Directory", "Doctor and health"),
        "mental_health": QCoreApplication.translate("Directory", "Mental health"),
        "substance_use": QCoreApplication.translate("Directory", "Drugs and alcohol"),
        "legal": QCoreApplication.translate("Directory", "Legal help"),
        "jobs": QCoreApplication.translate("Directory", "Jobs and training"),
        "money": QCoreApplication.translate("Directory", "Money and benefits"),
        "documents": QCoreApplication.translate("Directory", "ID and papers"),
        "transport": QCoreApplication.translate("Directory", "Getting around"),
        "clothing": QCoreApplication.translate("Directory", "Clothes"),
        "phones": QCoreApplication.translate("Directory", "Phone and internet"),
        "family": QCoreApplication.translate("Directory", "Family and children"),
    }.get(category, category)


def open_words(facts: OpenFacts) -> str:
    """Open or closed, until when."""
    match facts.state:
        case OpenState.PAUSED:
            return QCoreApplication.translate("Directory", "Closed for some time")
        case OpenState.UNKNOWN:
            return QCoreApplication.translate("Directory", "Hours not known. Call first.")
        case OpenState.OPEN:
            return _opened_words(facts.until)
        case OpenState.CLOSED:
            return _closed_words(facts)


def away_words(away: Away) -> str:
    """Miles, and minutes on foot where somebody would walk that."""
    miles = QLocale().toString(away.metres / _METRES_IN_A_MILE, "f", 1)
    if away.minutes > _LONGEST_WALK_MIN:
        return QCoreApplication.translate("Directory", "about {miles} miles away").format(miles=miles)
    return QCoreApplication.translate("Directory", "about {miles} miles, {minutes} minutes on foot").format(
        miles=miles, minutes=away.minutes
    )


def day_hours_words(hours: DayHours) -> str:
    """Monday: 9:00 AM to 5:00 PM."""
    name = QLocale().standaloneDayName(hours.day.isoweekday())
    spans = ", ".join(_span_words(*span) for span in hours.spans)
    return QCoreApplication.translate("Directory", "{day}: {hours}").format(
        day=name[:1].upper() + name[1:], hours=spans or QCoreApplication.translate("Directory", "closed")
    )


def ages_words(youngest: float | None, oldest: float | None) -> str:
    """For whom by age; empty where it does not matter."""
    if youngest and oldest:
        return QCoreApplication.translate("Directory", "Ages {youngest} to {oldest}").format(
            youngest=int(youngest), oldest=int(oldest)
        )
    if youngest:
        return QCoreApplication.translate("Directory", "Age {youngest} and older").format(youngest=int(youngest))
    if oldest:
        return QCoreApplication.translate("Directory", "Up to age {oldest}").format(oldest=int(oldest))
    return ""


def checked_words(day: dt.date | None) -> str:
    """When somebody made sure that it is right."""
    if day is None:
        return QCoreApplication.translate("Directory", "Nobody has written when this was checked. Call first.")
    return QCoreApplication.translate("Directory", "Checked on {day}").format(day=day_words(day))


def reason_words(reason: str) -> str:
    """What may be wrong with an entry."""
    return {
        "closed": QCoreApplication.translate("Directory", "This place is closed for good"),
        "hours": QCoreApplication.translate("Directory", "The hours are wrong"),
        "phone": QCoreApplication.translate("Directory", "The phone number is wrong"),
        "address": QCoreApplication.translate("Directory", "The address is wrong"),
        "turned_away": QCoreApplication.translate("Directory", "I went there and they sent me away"),
        "other": QCoreApplication.translate("Directory", "Something else is wrong"),
    }[reason]


def _opened_words(until: dt.datetime | None) -> str:
    if until is None:
        return QCoreApplication.translate("Directory", "Open now")
    return QCoreApplication.translate("Directory", "Open now, until {time}").format(time=time_words(until))


def _closed_words(facts: OpenFacts) -> str:
    if facts.until is None:
        return QCoreApplication.translate("Directory", "Closed now")
    time = time_words(facts.until)
    if facts.is_today:
        return QCoreApplication.translate("Directory", "Closed now, opens at {time}").format(time=time)
    day = QLocale().standaloneDayName(facts.until.isoweekday())
    return QCoreApplication.translate("Directory", "Closed now, opens {day} at {time}").format(day=day, time=time)


def _span_words(since: dt.datetime, until: dt.datetime | None) -> str:
    if until is None:
        return QCoreApplication.translate("Directory", "from {since}").format(since=time_words(since))
    return QCoreApplication.translate("Directory", "{since} to {until}").format(
        since=time_words(since), until=time_words(until)
    )
