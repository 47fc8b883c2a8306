"""*Ask a person here*: a kiosk calls staff, the person takes it back, staff answer it. Nobody is named in a call."""

import datetime as dt
from typing import Annotated, Final

from fastapi import APIRouter, Response
from fastapi import Path as PathParameter
from sqlalchemy import select

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import LATE_AFTER, Work
from portal.identity.throttle import HELP_CALL_DEVICE
from portal.models import Device, HelpCall, Site
from portal.site_help import help_of
from services.portal.contract.help import HelpCalled, HelpCallLine, HelpCalls, HelpCallState

router = APIRouter(prefix="/help/calls", route_class=StrictRoute, tags=["help"])

_SHOWN: Final = dt.timedelta(days=1)
_MOST_SHOWN: Final = 200
CallId = Annotated[str, PathParameter(max_length=64)]


@router.post("", status_code=201)
def call_staff(call: Incoming) -> HelpCalled:
    """Tells staff of the site that somebody asks for a person. While one call is open, that one is the answer."""
    call.brake(HELP_CALL_DEVICE, call.device_id)
    return call.attempt(_call)


@router.delete("/{call_id}", status_code=204)
def take_back_help_call(call_id: CallId, call: Incoming) -> Response:
    """Nobody need come any more. It may be over already."""
    call.run(lambda work: _take_back(work, call_id))
    return Response(status_code=204)


@router.get("")
def list_help_calls(call: Incoming) -> HelpCalls:
    """The calls of the last day at the sites of the staff's agency."""
    return call.run(_list)


@router.post("/{call_id}/answer", status_code=204)
def answer_help_call(call_id: CallId, call: Incoming) -> Response:
    """Somebody goes there. The first answer counts."""
    call.run(lambda work: _answer(work, call_id))
    return Response(status_code=204)


def _call(work: Work) -> HelpCalled | Refusal:
    """Judged by when somebody pressed: what comes after its time is recorded as late and told to nobody as fresh."""
    site_help = help_of(work.site, work.agency)
    if not site_help.staff_come:
        raise Refusal(409, "nobody_answers")
    work.db.get_one(Device, work.device.id, with_for_update=True)  # two presses at once are one call
    row = _open_call(work)
    if row is None:
        row = _new_call(work, dt.timedelta(minutes=site_help.call_minutes))
        work.db.add(row)
        work.db.flush()
        work.audit("staff_called", about={"call": row.id, **({"late": 1} if row.is_late else {})})
    if row.ends_at <= work.now:
        return Refusal(409, "call_too_late")
    return HelpCalled(id=row.id, called_at=row.called_at, ends_at=row.ends_at)


def _open_call(work: Work) -> HelpCall | None:
    is_open = (HelpCall.taken_back_at.is_(None), HelpCall.answered_at.is_(None), HelpCall.ends_at > work.now)
    return work.db.scalars(select(HelpCall).where(HelpCall.device_id == work.device.id, *is_open)).first()


def _new_call(work: Work, lasts: dt.timedelta) -> HelpCall:
    called_at = min(work.envelope.created, work.now) if work.envelope else work.now
    return HelpCall(
        id=work.house.new_id(),
        device_id=work.device.id,
        site_id=work.site.id,
        called_at=called_at,
        received_at=work.now,
        ends_at=called_at + lasts,
        is_late=work.now - called_at > LATE_AFTER,
    )


def _take_back(work: Work, call_id: str) -> None:
    row = work.db.get(HelpCall, call_id, with_for_update=True)
    if row is None or row.device_id != work.device.id:
        raise Refusal(404, "not_found")
    if _state(row, work.now) is HelpCallState.OPEN:
        row.taken_back_at = work.now
        work.audit("staff_call_taken_back", about={"call": row.id})


def _list(work: Work) -> HelpCalls:
    mine = (Site.agency_id == work.staff().agency_id, HelpCall.received_at > work.now - _SHOWN)
    found = (
        select(HelpCall, Site.name, Device.name)
        .join(Site, Site.id == HelpCall.site_id)
        .join(Device, Device.id == HelpCall.device_id)
        .where(*mine)
        .order_by(HelpCall.called_at.desc(), HelpCall.id)
        .limit(_MOST_SHOWN)
    )
    return HelpCalls(calls=[_line(row, site, device, work.now) for row, site, device in work.db.execute(found)])


def _line(row: HelpCall, site_name: str, device_name: str, now: dt.datetime) -> HelpCallLine:
    return HelpCallLine(
        id=row.id,
        site_name=site_name,
        device_name=device_name,
        called_at=row.called_at,
        ends_at=row.ends_at,
        state=_state(row, now),
        is_late=row.is_late,
    )


def _answer(work: Work, call_id: str) -> None:
    staff = work.staff()
    row = work.db.get(HelpCall, call_id, with_for_update=True)
    if row is None or work.db.get_one(Site, row.site_id).agency_id != staff.agency_id:
        raise Refusal(404, "not_found")
    if _state(row, work.now) is HelpCallState.OPEN:
        row.answered_at, row.answered_by = work.now, staff.id
        work.audit("staff_call_answered", about={"call": row.id})


def _state(row: HelpCall, now: dt.datetime) -> HelpCallState:
    if row.answered_at is not None:
        return HelpCallState.ANSWERED
    if row.taken_back_at is not None:
        return HelpCallState.TAKEN_BACK
    return HelpCallState.OPEN if row.ends_at > now else HelpCallState.ENDED
