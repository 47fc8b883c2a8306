"""A client takes a time that the care team offers, and gives it back, with the real portal behind the kiosk."""

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import AppointmentRow, AppointmentSlot
from tests.gallery.stage import Look, settle, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.journeys.test_messages import add_case_manager, no_paper_waits
from tests.portal.kit import Kit
from tests.portal.people import client_token

ZONE = ZoneInfo("America/Los_Angeles")


def tomorrow_at(kit: Kit, hour: int) -> dt.datetime:
    day = kit.clock().astimezone(ZONE) + dt.timedelta(days=1)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def offer(kit: Kit, *hours: int, staff: str = "staff1") -> None:
    with transaction(kit.engine) as db:
        for hour in hours:
            db.add(
                AppointmentSlot(
                    id=f"slot-{staff}-{hour}",
                    agency_id="agency-1",
                    staff_id=f"id-{staff}",
                    starts_at=tomorrow_at(kit, hour),
                    minutes=30,
                    way="in_person",
                    where="Room 1",
                    note="Bring your ID",
                    offered_at=kit.clock(),
                )
            )


def states(kit: Kit) -> list[str]:
    with reading(kit.engine) as db:
        return list(db.scalars(select(AppointmentRow.state).order_by(AppointmentRow.booked_at)))


def words(kit: Kit, hour: int) -> str:
    at = tomorrow_at(kit, hour)
    return f"{at:%A, %B} {at.day} at {hour % 12 or 12}:00\N{NO-BREAK SPACE}{'AM' if hour < 12 else 'PM'}"


def test_a_time_is_booked_said_at_home_and_cancelled(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    no_paper_waits(kit)
    offer(kit, 9, 14)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press("Appointments")
        assert visit.says("You have no appointment now. You can book a time with your care team.")
        visit.press("Book a time")
        assert visit.says("Demo Staff1 offers these times.")
        visit.press("Continue")
        assert visit.says("Please choose one of these.")
        visit.press(words(kit, 9))
        visit.press("Continue")
        assert visit.says("In person: Room 1")
        visit.press("Book this time")
        assert visit.says("Your appointment is booked"), visit.stage.trouble
        assert states(kit) == ["stands"]
        visit.press("Do something else")
        assert visit.says("You have an appointment tomorrow at 9:00\N{NO-BREAK SPACE}AM")
        visit.press("See my appointments")
        visit.press(f"Cancel: {words(kit, 9)}")
        assert visit.says("Somebody else can have this time.")
        visit.press("Yes, cancel it")
        assert visit.says("Saved on this kiosk"), visit.stage.trouble
        kiosk.read_news(visit)
        assert visit.says("Received")
        assert states(kit) == ["cancelled_by_client"]
        visit.press("Do something else")
        assert not visit.says("You have an appointment")


def test_who_comes_second_is_told_in_kind_words_and_sees_the_other_times(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    add_case_manager(kit)
    kit.add_client("bravo")
    with transaction(kit.engine) as db:
        from portal.models import CareTeamMember

        db.add(
            CareTeamMember(
                id="m2", client_id="client-bravo", staff_id="id-staff1", role="Nurse", changed_at=kit.clock()
            )
        )
    offer(kit, 9, 14)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press("Appointments")
        visit.press("Book a time")
        visit.press(words(kit, 9))
        visit.press("Continue")
        other = kit.kiosk()
        token = client_token(other, "client-bravo")
        assert other.ask("POST", "/v1/me/appointments", {"slot_id": "slot-staff1-9"}, token=token).status == 201
        visit.press("Book this time")
        assert visit.step == "ChooseTime"
        assert visit.says("That time is not free any more. Somebody was faster. It is not your fault.")
        assert words(kit, 9) not in visit.buttons()
        visit.press(words(kit, 14))
        visit.press("Continue")
        visit.press("Book this time")
        assert visit.says("Your appointment is booked")
        assert states(kit) == ["stands", "stands"]


def test_several_people_offer_times_and_back_keeps_what_was_chosen(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    kit.add_staff("nurse")
    with transaction(kit.engine) as db:
        from portal.models import CareTeamMember

        db.add(
            CareTeamMember(id="m2", client_id="client-alpha", staff_id="id-nurse", role="Nurse", changed_at=kit.clock())
        )
    offer(kit, 9)
    offer(kit, 11, staff="nurse")
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press("Appointments")
        visit.press("Book a time")
        assert visit.step == "ChooseWith"
        visit.press("Demo Nurse · Nurse · Demo Agency 1")
        visit.press("Continue")
        visit.press(words(kit, 11))
        visit.press("Continue")
        assert visit.step == "CheckBooking"
        visit.press("Back")
        assert visit.stage.flow.typed.booking.slot_id == "slot-nurse-11"
        visit.press("Continue")
        assert visit.step == "CheckBooking"
        for step in ("ChooseTime", "ChooseWith", "MyAppointments", "MessageList", "Home"):
            visit.press("Back")
            assert visit.step == step


def test_without_network_nothing_is_booked_but_a_cancellation_is_kept(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    add_case_manager(kit)
    no_paper_waits(kit)
    offer(kit, 9, 14)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press("Appointments")
        visit.press("Book a time")
        visit.press(words(kit, 9))
        visit.press("Continue")
        kiosk.agent.is_cut = True
        visit.press("Book this time")
        assert visit.says("This kiosk has no connection right now.")
        assert states(kit) == []
        kiosk.agent.is_cut = False
        visit.press("Book this time")
        assert states(kit) == ["stands"]
        kiosk.agent.is_cut = True
        visit.press("Do something else")
        visit.press("See my appointments")
        assert visit.says("There is no connection, so you cannot book a time now. You can still cancel.")
        assert "Book a time" not in visit.buttons()
        visit.press(f"Cancel: {words(kit, 9)}")
        visit.press("Yes, cancel it")
        assert visit.says("It goes to the portal as soon as there is a connection.")
        visit.press("Do something else")
        assert not visit.says("You have an appointment")
        assert states(kit) == ["stands"]
        kiosk.agent.is_cut = False
        kiosk.agent.deliver()
        assert states(kit) == ["cancelled_by_client"]


def test_what_the_team_cancelled_is_said_at_home(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    no_paper_waits(kit)
    offer(kit, 9)
    with staged(Look()) as shell:
        signed_in_client(kiosk, shell)
    desk = kit.kiosk()
    with transaction(kit.engine) as db:
        row = AppointmentRow(
            id="a-1",
            slot_id="slot-staff1-9",
            client_id="client-alpha",
            device_id=desk.id,
            state="cancelled_by_team",
            booked_at=kit.clock(),
        )
        db.add(row)
    with staged(Look()) as shell:
        visit = kiosk.visit(shell)
        visit.press("Sign in")
        visit.type("alpha@example.org")
        visit.press("Continue")
        visit.type("river lamp seven boats")
        visit.press("Sign in")
        settle()
        assert visit.says("is cancelled"), visit.stage.trouble
        visit.press("See my appointments")
        assert visit.says("Your care team cancelled this. You do not need to come.")
