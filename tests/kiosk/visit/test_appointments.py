"""Appointments in a visit: what home says and when, late answers that change nothing, and the slip."""

import datetime as dt
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kiosk.visit.flow import Flow, advance, back
from kiosk.visit.flow.events import HomeAsked
from kiosk.visit.flow.events.appointments import (
    AppointmentCancelled,
    AppointmentsOpened,
    AppointmentWasBooked,
    BookingAsked,
    CancelAsked,
    TimeChosen,
    TimeWasGone,
)
from kiosk.visit.flow.steps import Home
from kiosk.visit.flow.steps.appointments import (
    AppointmentBooked,
    CancelAppointment,
    CheckBooking,
    ChooseTime,
    MyAppointments,
)
from kiosk.visit.flow.values import Client
from kiosk.visit.presenters.appointment_props import soon
from services.portal.contract.appointments import Appointment, AppointmentState, Meeting, MeetingWay, Slot
from services.printing.cups import CupsPrinter
from tests.kiosk.visit.conftest import VisitOnScreen, visiting
from tests.kiosk.visit.fakes import FakePortal
from tests.kiosk.visit.people import HOME, NOW
from tests.services.printing.queues import QUEUE, stand_in
from ui.home.screen import AppointmentOff, AppointmentSoon

MEETING = Meeting(
    staff_ref="s-1",
    staff_name="Demo Staff Robin",
    role="Case manager",
    agency_name="Demo Agency",
    starts_at=NOW + dt.timedelta(hours=1),
    minutes=30,
    way=MeetingWay.IN_PERSON,
    where="Room 2",
    note="",
)
SLOTS = tuple(
    Slot(id=f"slot-{number}", meeting=MEETING.model_copy(update={"starts_at": NOW + dt.timedelta(days=number)}))
    for number in (1, 2)
)


def appointment(hours: float, state: AppointmentState = AppointmentState.STANDS) -> Appointment:
    at = {"starts_at": NOW + dt.timedelta(hours=hours)}
    return Appointment(id=f"a-{hours}", state=state, meeting=MEETING.model_copy(update=at))


def at_home(*own: Appointment) -> Flow:
    return Flow(step=Home(), person=Client(HOME.model_copy(update={"appointments": list(own)})))


def checking() -> Flow:
    opened = advance(at_home(), AppointmentsOpened((), SLOTS))
    return advance(advance(opened, BookingAsked()), TimeChosen("slot-2"))


def test_one_person_who_offers_times_is_no_question() -> None:
    flow = checking()
    assert isinstance(flow.step, CheckBooking)
    assert back(flow).step == ChooseTime()
    assert back(back(flow)).step == MyAppointments()


def test_who_was_too_slow_chooses_again_and_back_leads_to_the_own_appointments() -> None:
    flow = advance(checking(), TimeWasGone((), SLOTS[:1]))
    assert flow.step == ChooseTime(is_gone=True)
    assert flow.typed.booking.slot_id == ""
    assert back(flow).step == MyAppointments()
    assert advance(flow, TimeChosen("slot-2")).step == flow.step, "what is gone cannot be chosen"
    again = advance(flow, TimeChosen("slot-1"))
    assert back(again).step == ChooseTime(), "the news is told once"


def test_a_booked_time_cannot_be_gone_back_into() -> None:
    flow = advance(checking(), AppointmentWasBooked(appointment(48)))
    assert isinstance(flow.step, AppointmentBooked)
    assert back(flow) == flow
    home = advance(flow, HomeAsked())
    client = home.client()
    assert client is not None
    assert [one.id for one in client.home.appointments] == ["a-48"]
    assert [slot.id for slot in client.slots or ()] == ["slot-1"]


def test_an_answer_that_comes_after_back_books_nothing_on_the_page() -> None:
    flow = back(checking())
    assert advance(flow, AppointmentWasBooked(appointment(48))).step == flow.step
    assert advance(flow, TimeWasGone((), ())).step == flow.step


def test_only_what_is_there_can_be_cancelled() -> None:
    flow = advance(at_home(appointment(1)), AppointmentsOpened((appointment(1),), None))
    assert isinstance(advance(flow, CancelAsked("a-1")).step, CancelAppointment)
    assert advance(flow, CancelAsked("other")) == flow


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ((), None),
        ((appointment(1),), (True, 1)),
        ((appointment(-0.25),), (True, -0.25)),
        ((appointment(-2), appointment(20)), (False, 20)),
        ((appointment(60),), None),
        ((appointment(1, AppointmentState.CANCELLED_BY_CLIENT), appointment(20)), (False, 20)),
    ],
    ids=["none", "today", "going on", "tomorrow", "in three days", "the next that stands"],
)
def test_home_says_what_is_today_or_tomorrow(
    qapp: QApplication, portal: FakePortal, own: tuple[Appointment, ...], said: tuple[bool, float] | None
) -> None:
    with visiting(portal) as visit:
        visit.stage.flow = at_home(*own)
        found = soon(visit.stage)
    wanted = None if said is None else NOW + dt.timedelta(hours=said[1])
    match found:
        case None:
            assert wanted is None
        case AppointmentSoon(at, is_today):
            assert said is not None
            assert (is_today, at) == (said[0], wanted)
        case AppointmentOff():
            pytest.fail("nothing was cancelled by the team")


def test_home_says_what_the_team_cancelled_and_nothing_of_what_the_client_gave_up(
    qapp: QApplication, portal: FakePortal
) -> None:
    with visiting(portal) as visit:
        visit.stage.flow = at_home(appointment(100, AppointmentState.CANCELLED_BY_TEAM))
        assert isinstance(soon(visit.stage), AppointmentOff)
        visit.stage.flow = advance(at_home(appointment(1)), AppointmentCancelled("a-1"))
        assert soon(visit.stage) is None


def booked(visit: VisitOnScreen) -> None:
    visit.stage.flow = replace(checking(), step=CheckBooking(SLOTS[1]))
    visit.stage.happened(AppointmentWasBooked(appointment(48)))
    assert visit.step == "AppointmentBooked"


def test_a_slip_is_printed_where_there_is_a_printer(qapp: QApplication, portal: FakePortal, tmp_path: Path) -> None:
    with stand_in(tmp_path) as queue:
        printer = CupsPrinter(QUEUE, environment=queue.environment, is_spool_in_memory=lambda: True)
        with visiting(portal, printer=printer) as visit:
            booked(visit)
            queue.call("cupsdisable", QUEUE)
            visit.press("Print")
            assert visit.says("It is printing")
            (document,) = queue.documents()
            text = " ".join(page.extract_text() for page in PdfReader(BytesIO(document)).pages)
    assert "Room 2" in text
    assert "Demo Client" not in text


def test_without_a_printer_nothing_is_said_about_paper(qapp: QApplication, portal: FakePortal) -> None:
    with visiting(portal) as visit:
        booked(visit)
        assert "Print" not in visit.buttons()
