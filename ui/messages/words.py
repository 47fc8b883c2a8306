"""The words for people of a care team, for how long they take, and for what is urgent."""

from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QCoreApplication, QObject

from ui.phrases.roles import role_words

_HOUR = 3600
_DAY = 24 * _HOUR


@dataclass(frozen=True, slots=True)
class Party:
    """The other side of a thread; `name` empty: the team of the agency."""

    name: str = field(repr=False)
    role: str
    agency: str


def who_words(party: Party) -> str:
    """Who that is, by name or as a team."""
    if party.name:
        return party.name
    return QCoreApplication.translate("CareTeam", "The team of {agency}").format(agency=party.agency)


def part_words(party: Party) -> str:
    """What somebody is, and where; empty for a team, whose name says it."""
    return " · ".join(part for part in (role_words(party.role), party.agency) if part) if party.name else ""


def emergency_words(crisis_line: str) -> str:
    """Messages are not for emergencies; whom to call."""
    not_now = QCoreApplication.translate("CareTeam", "It may take a while until somebody reads it.")
    if not crisis_line:
        return not_now
    call = QCoreApplication.translate("CareTeam", "If you are in danger or in crisis, call {number} or tell staff now.")
    return f"{not_now} {call.format(number=crisis_line)}"


def readers_words(party: Party) -> str:
    """Who can read what is written."""
    if not party.name:
        return QCoreApplication.translate("CareTeam", "All staff of {agency} who work with you can read it.").format(
            agency=party.agency
        )
    return QCoreApplication.translate(
        "CareTeam", "{name} can read it. Other staff of {agency} can read it too."
    ).format(name=party.name, agency=party.agency)


class AnswerTime(QObject):
    """How long an answer usually takes, from what was measured."""

    def words(self, seconds: int | None) -> str:
        """One sentence, in whole days above one; None: nothing was measured."""
        if seconds is None:
            return self.tr("We do not know yet how long an answer takes.")
        if seconds <= _HOUR:
            return self.tr("Usually answers within one hour.")
        if seconds <= _DAY:
            return self.tr("Usually answers within one day.")
        return self.tr("Usually answers within %n days.", "", ceil(seconds / _DAY))
