"""What the appointments pages, and home, say of appointments."""

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.visit.flow import Flow
from kiosk.visit.flow.appointments import offered, offered_by_chosen
from kiosk.visit.presenters.site import local, site_name
from kiosk.visit.presenters.stage import Stage
from services.portal.agent_port import PublicView
from services.portal.contract.appointments import Appointment, AppointmentState, Meeting
from ui.appointments.mine import AppointmentLine, MineProps, Standing
from ui.appointments.time import TimeLine, TimeProps
from ui.appointments.with_whom import PersonLine, WithProps
from ui.appointments.words import MeetingFacts
from ui.home.screen import AppointmentOff, AppointmentSoon

if TYPE_CHECKING:
    from services.printing.appointments import AppointmentSlip


def facts_of(meeting: Meeting, view: PublicView | None) -> MeetingFacts:
    """A meeting on the site's clock."""
    return MeetingFacts(
        starts_at=local(meeting.starts_at, view),
        minutes=meeting.minutes,
        way=meeting.way,
        where=meeting.where,
        note=meeting.note,
        staff_name=meeting.staff_name,
        role=meeting.role,
        agency=meeting.agency_name,
    )


def slip_of(meeting: Meeting, view: PublicView | None) -> "AppointmentSlip":
    """A meeting as it is printed."""
    from services.printing.appointments import AppointmentSlip

    return AppointmentSlip(
        site=site_name(view),
        starts_at=local(meeting.starts_at, view),
        minutes=meeting.minutes,
        way=meeting.way,
        where=meeting.where,
        note=meeting.note,
        staff_name=meeting.staff_name,
        agency=meeting.agency_name,
    )


def mine_props(stage: Stage) -> MineProps:
    """The client's own, and whether there is something to book."""
    client, now = stage.flow.client(), stage.place.now()
    own = client.home.appointments if client else []
    lines = tuple(
        AppointmentLine(one.id, facts_of(one.meeting, stage.view), standing_of(one, stage.flow, now)) for one in own
    )
    is_whole = client is not None and client.slots is not None
    return MineProps(lines, can_book=bool(offered(stage.flow)), is_whole=is_whole, trouble=stage.trouble)


def standing_of(appointment: Appointment, flow: Flow, now: dt.datetime) -> Standing:
    """Where an appointment stands, with what is still on this kiosk."""
    match appointment.state:
        case AppointmentState.CANCELLED_BY_CLIENT:
            standing = Standing.CANCELLED_BY_CLIENT
        case AppointmentState.CANCELLED_BY_TEAM:
            standing = Standing.CANCELLED_BY_TEAM
        case AppointmentState.STANDS if appointment.id in flow.cancelled:
            standing = Standing.GIVEN_UP
        case AppointmentState.STANDS if end_of(appointment.meeting) <= now:
            standing = Standing.OVER
        case AppointmentState.STANDS:
            standing = Standing.TO_COME
    return standing


def with_props(stage: Stage) -> WithProps:
    """Who offers times, each once, whose time is first before others."""
    first: dict[str, Meeting] = {}
    for slot in offered(stage.flow):
        first.setdefault(slot.meeting.staff_ref, slot.meeting)
    people = tuple(PersonLine(ref, facts_of(meeting, stage.view)) for ref, meeting in first.items())
    return WithProps(people, stage.flow.typed.booking.staff_ref or None)


def time_props(stage: Stage, *, is_gone: bool) -> TimeProps:
    """The times of whom the client chose."""
    times = tuple(TimeLine(slot.id, facts_of(slot.meeting, stage.view)) for slot in offered_by_chosen(stage.flow))
    return TimeProps(times, stage.flow.typed.booking.slot_id or None, is_gone)


def soon(stage: Stage) -> AppointmentSoon | AppointmentOff | None:
    """The next appointment, if it is today or tomorrow on the site's clock, or if the care team cancelled it."""
    client, now = stage.flow.client(), stage.place.now()
    own = client.home.appointments if client else []
    to_come = [one for one in own if end_of(one.meeting) > now]
    for one in to_come:
        at, standing = local(one.meeting.starts_at, stage.view), standing_of(one, stage.flow, now)
        days = (at.date() - local(now, stage.view).date()).days
        if standing is Standing.CANCELLED_BY_TEAM:
            return AppointmentOff(at)
        if standing is Standing.TO_COME:
            return AppointmentSoon(at, is_today=days <= 0) if days <= 1 else None
    return None


def end_of(meeting: Meeting) -> dt.datetime:
    """When it is over."""
    return meeting.starts_at + dt.timedelta(minutes=meeting.minutes)
