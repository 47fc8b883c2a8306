"""The words for a meeting: when, with whom, how, how long."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject

from services.portal.contract.appointments import MeetingWay
from ui.phrases.dates import time_words, weekday_words
from ui.phrases.roles import role_words
from ui.theme import Theme
from ui.widgets import FactRow
from ui.widgets.personal import personal
from ui.words import Words


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """A meeting with a member of the care team. `starts_at`: on the site's clock."""

    starts_at: dt.datetime
    minutes: int
    way: MeetingWay
    where: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    staff_name: str = field(default="", repr=False)
    role: str = ""
    agency: str = field(default="", repr=False)


def when_words(at: dt.datetime) -> str:
    """Monday, November 30 at 9:00 AM."""
    day, time = weekday_words(at.date()), time_words(at)
    return QCoreApplication.translate("Appointments", "{day} at {time}").format(day=day, time=time)


def with_words(facts: MeetingFacts) -> str:
    """Who that is: name, part, agency."""
    return " · ".join(part for part in (facts.staff_name, role_words(facts.role), facts.agency) if part)


def way_words(facts: MeetingFacts) -> str:
    """How they meet, and where."""
    match facts.way:
        case MeetingWay.IN_PERSON:
            words = QCoreApplication.translate("Appointments", "In person: {where}")
        case MeetingWay.PHONE if facts.where:
            words = QCoreApplication.translate("Appointments", "By phone: {where}")
        case MeetingWay.PHONE:
            words = QCoreApplication.translate("Appointments", "By phone. They call you.")
        case MeetingWay.VIDEO if facts.where:
            words = QCoreApplication.translate("Appointments", "By video: {where}")
        case MeetingWay.VIDEO:
            words = QCoreApplication.translate("Appointments", "By video")
    return words.format(where=facts.where)


class Length(QObject):
    """How long it takes."""

    def words(self, minutes: int) -> str:
        """In minutes."""
        return self.tr("%n minutes", "", minutes)


def fact_rows(theme: Theme, facts: MeetingFacts) -> list[FactRow]:
    """A row for each fact that there is."""
    length = Length()
    rows: list[tuple[Words, Words]] = [
        (lambda: QCoreApplication.translate("Appointments", "When"), lambda: when_words(facts.starts_at)),
        (lambda: QCoreApplication.translate("Appointments", "With"), lambda: with_words(facts)),
        (lambda: QCoreApplication.translate("Appointments", "How"), lambda: way_words(facts)),
        (lambda: QCoreApplication.translate("Appointments", "How long"), lambda: length.words(facts.minutes)),
    ]
    if facts.note:
        rows.append((lambda: QCoreApplication.translate("Appointments", "Good to know"), facts.note))
    return [personal(FactRow(theme, label, value, name=label)) for label, value in rows]
