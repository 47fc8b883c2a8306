"""The pages of appointments with the care team."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.visit.flow.events import HomeAsked
from kiosk.visit.flow.events.appointments import (
    AppointmentCancelled,
    AppointmentsOpened,
    AppointmentWasBooked,
    BookingAsked,
    CancelAsked,
    TimeChosen,
    TimeWasGone,
    WithChosen,
)
from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.steps.appointments import (
    AppointmentBooked,
    AppointmentsStep,
    CancelAppointment,
    CheckBooking,
    ChooseTime,
    ChooseWith,
    MyAppointments,
)
from kiosk.visit.flow.values import SubmissionKind
from kiosk.visit.presenters.appointment_props import facts_of, mine_props, slip_of, time_props, with_props
from kiosk.visit.presenters.printing import Printing
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal import appointments
from services.portal.client import PortalClient, Saved
from services.portal.contract.appointments import Appointment, Appointments, Slot
from services.portal.errors import Offline, Refused
from ui.appointments.booked import BookedProps, BookedScreen
from ui.appointments.cancel import CancelProps, CancelScreen
from ui.appointments.check import CheckProps, CheckScreen
from ui.appointments.mine import MineScreen
from ui.appointments.time import TimeScreen
from ui.appointments.with_whom import WithScreen
from ui.theme import resources


@dataclass(frozen=True, slots=True)
class _Gone:
    """Somebody was faster; what there is now."""

    found: Appointments


class Appointing:
    """Booking needs the portal. Cancelling does not: what stands is known since the sign-in."""

    def __init__(self, stage: Stage, printing: Printing) -> None:
        self._stage = stage
        self._printing = printing

    def open(self) -> None:
        """From home or from the messages: what stands, and what is offered."""
        stage = self._stage
        person, client = stage.flow.client(), stage.client
        known = tuple(person.home.appointments) if person else ()

        def found() -> AppointmentsOpened:
            try:
                now = appointments.appointments(client)
            except Offline:
                return AppointmentsOpened(known, None)
            return AppointmentsOpened(tuple(now.own), tuple(now.open))

        stage.work(found, stage.happened)

    def scene(self, step: AppointmentsStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case MyAppointments():
                scene = self._mine()
            case ChooseWith():
                scene = self._with()
            case ChooseTime(is_gone):
                scene = self._time(is_gone=is_gone)
            case CheckBooking(slot):
                scene = self._check(slot)
            case AppointmentBooked(appointment):
                scene = self._booked(appointment)
            case CancelAppointment(appointment):
                scene = self._cancel(appointment)
            case _:
                assert_never(step)
        return scene

    def _mine(self) -> Scene:
        stage = self._stage
        screen = MineScreen(stage.theme, mine_props(stage))
        screen.book_asked.connect(lambda: stage.happened(BookingAsked()))
        screen.cancel_asked.connect(lambda appointment_id: stage.begin_to_write(CancelAsked(appointment_id)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(mine_props(stage)))

    def _with(self) -> Scene:
        stage = self._stage
        screen = WithScreen(stage.theme, with_props(stage))
        screen.chosen.connect(lambda ref: stage.happened(WithChosen(ref)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _time(self, *, is_gone: bool) -> Scene:
        stage = self._stage
        screen = TimeScreen(stage.theme, time_props(stage, is_gone=is_gone))
        screen.chosen.connect(lambda slot_id: stage.happened(TimeChosen(slot_id)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _check(self, slot: Slot) -> Scene:
        stage, facts = self._stage, facts_of(slot.meeting, self._stage.view)

        def book() -> None:
            client = stage.client
            if isinstance(stage.flow.page, CheckBooking):
                stage.work(lambda: _booked(client, slot.id), self._answered)

        screen = CheckScreen(stage.theme, CheckProps(facts))
        screen.confirmed.connect(book)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(CheckProps(facts, stage.trouble)))

    def _answered(self, answer: Appointment | _Gone) -> None:
        match answer:
            case Appointment():
                self._stage.happened(AppointmentWasBooked(answer))
            case _Gone(found):
                self._stage.happened(TimeWasGone(tuple(found.own), tuple(found.open)))

    def _booked(self, appointment: Appointment) -> Scene:
        stage = self._stage
        screen = BookedScreen(stage.theme, BookedProps(facts_of(appointment.meeting, stage.view)))
        screen.home_asked.connect(lambda: stage.happened(HomeAsked()))
        self._printing.offer(screen, lambda language: self._slip(appointment, language))
        return Scene(screen, screen.retranslate)

    def _slip(self, appointment: Appointment, language: str) -> bytes:
        # Drawing paper takes a while to import: a visit that prints nothing starts without it.
        from services.printing.appointments import appointment_slip

        slip = slip_of(appointment.meeting, self._stage.view)
        return appointment_slip(slip, language=language, fonts_dir=resources() / "fonts")

    def _cancel(self, appointment: Appointment) -> Scene:
        stage, facts = self._stage, facts_of(appointment.meeting, self._stage.view)

        def cancel() -> None:
            client = stage.client
            if isinstance(stage.flow.page, CancelAppointment):  # else a second tap, after the first has done it
                stage.work(lambda: appointments.cancel(client, appointment.id), cancelled)

        def cancelled(saved: Saved) -> None:
            stage.happened(AppointmentCancelled(appointment.id))
            stage.happened(SubmissionSaved(saved.id, SubmissionKind.CANCELLATION))

        screen = CancelScreen(stage.theme, CancelProps(facts))
        screen.confirmed.connect(cancel)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(CancelProps(facts, stage.trouble)))


def _booked(client: PortalClient, slot_id: str) -> Appointment | _Gone:
    try:
        return appointments.book(client, slot_id)
    except Refused as refused:
        if refused.code not in appointments.NOT_FREE:
            raise
        return _Gone(appointments.appointments(client))
