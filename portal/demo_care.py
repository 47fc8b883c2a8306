"""What the care teams of the demo offer and share: times, and one result of an invented assessment."""

import datetime as dt
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from portal.appointments import Offer
from portal.assessments import set_sharing
from portal.care_team import find_client
from portal.database import transaction
from portal.demo_data import DEMO_FOLDER, DemoData, DemoResult, DemoSlot
from portal.importers.assessments import find_assessment, import_assessment
from portal.models import Agency, AppointmentSlot, SharedResult
from portal.onboarding import Tools, find_agency, find_staff
from portal.slots import offer_slot, on_clock, site_of


def load_care(engine: Engine, demo: DemoData, *, tools: Tools) -> None:
    """Put it in. Again: nothing is doubled; who has no time left to offer offers new ones."""
    agency_id, file = demo.agencies[0].hmis_id, DEMO_FOLDER / "assessment.toml"
    imported = import_assessment(engine, agency_id, file, now=tools.now, new_id=tools.new_id)
    with transaction(engine) as session:
        agency = find_agency(session, agency_id)
        set_sharing(session, agency, imported.key, may_be_shared=True, tools=tools)
        for result in demo.results:
            _share(session, agency, imported.key, result, tools=tools)
        for user_name in dict.fromkeys(slot.staff for slot in demo.slots):
            own = tuple(slot for slot in demo.slots if slot.staff == user_name)
            _offer(session, user_name, own, tools=tools)


def _offer(session: Session, user_name: str, slots: tuple[DemoSlot, ...], *, tools: Tools) -> None:
    staff = find_staff(session, user_name)
    to_come = select(AppointmentSlot.id).where(
        AppointmentSlot.staff_id == staff.id, AppointmentSlot.starts_at > tools.now
    )
    if session.scalars(to_come).first() is not None:
        return
    zone = site_of(session, staff, None).time_zone
    today = tools.now.astimezone(ZoneInfo(zone)).date()
    for slot in slots:
        typed = dt.datetime.combine(today + dt.timedelta(days=slot.days), slot.at)
        offer = Offer(on_clock(typed, zone), slot.minutes, slot.way, slot.where, slot.note)
        offer_slot(session, staff, offer, tools=tools)


def _share(session: Session, agency: Agency, key: str, result: DemoResult, *, tools: Tools) -> None:
    client, assessment = find_client(session, result.client), find_assessment(session, agency, key)
    shared = select(SharedResult.id).where(SharedResult.client_id == client.id)
    if assessment is not None and session.scalars(shared).first() is None:
        session.add(
            SharedResult(
                id=tools.new_id(),
                client_id=client.id,
                assessment_id=assessment.id,
                staff_id=find_staff(session, result.staff).id,
                range_key=result.range,
                assessed_on=tools.now.date() - dt.timedelta(days=result.days_ago),
                shared_at=tools.now,
            )
        )
