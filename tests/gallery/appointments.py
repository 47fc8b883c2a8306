"""Appointments with the care team."""

import datetime as dt
from dataclasses import replace

from services.portal.contract.appointments import MeetingWay
from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.appointments.booked import BookedProps, BookedScreen
from ui.appointments.cancel import CancelProps, CancelScreen
from ui.appointments.check import CheckProps, CheckScreen
from ui.appointments.mine import AppointmentLine, MineProps, MineScreen, Standing
from ui.appointments.time import TimeLine, TimeProps, TimeScreen
from ui.appointments.with_whom import PersonLine, WithProps, WithScreen
from ui.appointments.words import MeetingFacts
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.phrases.printing import Paper
from ui.phrases.trouble import Trouble
from ui.theme import Theme

_AT = dt.datetime(2026, 11, 30, 9, 0)
_FACTS = MeetingFacts(
    _AT,
    30,
    MeetingWay.IN_PERSON,
    "Demo Drop-in Center, room 2",
    "Bring your ID if you have one.",
    "Demo Staff Robin",
    "Case manager",
    "Demo Agency",
)
_CALL = replace(_FACTS, starts_at=_AT.replace(day=1, month=12, hour=14), way=MeetingWay.PHONE, where="", note="")
_VIDEO = replace(
    _FACTS,
    starts_at=_AT.replace(month=12, day=2),
    way=MeetingWay.VIDEO,
    where="on the tablet in room 3, next to the stairs on the second floor, please ask at the desk",
    staff_name="Demo Staff Jo With A Very Long Name Indeed",
    role="Housing navigator",
    agency="Demo Outreach Office of the County",
    minutes=480,
)
_LINES = (
    AppointmentLine("1", _FACTS, Standing.TO_COME),
    AppointmentLine("2", _VIDEO, Standing.TO_COME),
    *(AppointmentLine(one.value, _CALL, one) for one in Standing if one is not Standing.TO_COME),
)
_PEOPLE = (PersonLine("a", _FACTS), PersonLine("b", _VIDEO))
_TIMES = tuple(TimeLine(str(at), replace(_FACTS, starts_at=_AT + dt.timedelta(hours=at))) for at in range(4))
_MANY = tuple(TimeLine(str(at), replace(_VIDEO, starts_at=_AT + dt.timedelta(days=at))) for at in range(20))


def _times(theme: Theme, times: tuple[TimeLine, ...] = _TIMES, **facts: bool) -> TimeScreen:
    return TimeScreen(theme, TimeProps(times, is_gone=facts.get("is_gone", False)))


def _booked(paper: Paper, facts: MeetingFacts = _FACTS) -> Entry:
    def make(theme: Theme) -> BookedScreen:
        screen = BookedScreen(theme, BookedProps(facts))
        screen.show_paper(paper)
        return screen

    return Entry(f"appointments-booked/{paper.value}", make)


def _kept(delivery: Delivery) -> KeptProps:
    at = _AT if delivery is Delivery.RECEIVED else None
    return KeptProps(KeptKind.CANCELLATION, delivery, "Demo Agency", at, "K7-QF42" if at else "")


ENTRIES = (
    Entry("appointments/empty", lambda theme: MineScreen(theme, MineProps())),
    Entry("appointments/can-book", lambda theme: MineScreen(theme, MineProps(can_book=True))),
    Entry("appointments/filled", lambda theme: MineScreen(theme, MineProps(_LINES, can_book=True))),
    Entry("appointments/not-whole", lambda theme: MineScreen(theme, MineProps(_LINES[:1], is_whole=False))),
    Entry("appointments/disk-full", lambda theme: MineScreen(theme, MineProps(_LINES[:1], trouble=Trouble.DISK_FULL))),
    Entry("appointments-with/empty", lambda theme: WithScreen(theme, WithProps(_PEOPLE))),
    Entry("appointments-with/chosen", lambda theme: WithScreen(theme, WithProps(_PEOPLE, "b"))),
    Entry("appointments-with/missing", gone_on(lambda theme: WithScreen(theme, WithProps(_PEOPLE)))),
    Entry("appointments-time/empty", _times),
    Entry("appointments-time/chosen", lambda theme: TimeScreen(theme, TimeProps(_TIMES, "2"))),
    Entry("appointments-time/missing", gone_on(_times)),
    Entry("appointments-time/many", lambda theme: _times(theme, _MANY)),
    Entry("appointments-time/gone", lambda theme: _times(theme, _TIMES[:2], is_gone=True)),
    Entry("appointments-time/none-left", lambda theme: _times(theme, (), is_gone=True)),
    Entry("appointments-check/filled", lambda theme: CheckScreen(theme, CheckProps(_FACTS))),
    Entry("appointments-check/long", lambda theme: CheckScreen(theme, CheckProps(_VIDEO))),
    Entry("appointments-check/offline", lambda theme: CheckScreen(theme, CheckProps(_FACTS, Trouble.OFFLINE))),
    _booked(Paper.NONE),
    _booked(Paper.OFFERED),
    _booked(Paper.FAILED, _VIDEO),
    Entry("appointments-cancel/question", lambda theme: CancelScreen(theme, CancelProps(_FACTS))),
    Entry("appointments-cancel/not-saved", lambda theme: CancelScreen(theme, CancelProps(_VIDEO, Trouble.NOT_SAVED))),
    Entry("appointments-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("appointments-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("appointments-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
)
