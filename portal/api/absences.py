"""Staff say that they are away; the team reads meanwhile what clients write to them."""

import datetime as dt
from typing import Final

from fastapi import APIRouter, Response

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import site_date
from portal.api.strict import StrictRoute
from portal.api.threads import away_until
from portal.api.work import Work
from services.portal.contract.inbox import AbsenceSaid
from services.rules.consent import end_of_day

router = APIRouter(prefix="/absence", route_class=StrictRoute, tags=["staff"])

LONGEST: Final = dt.timedelta(days=365)


@router.post("", status_code=204)
def say_away(absence: AbsenceSaid, call: Incoming) -> Response:
    """Until the end of a day at this site; it ends by itself. Said again: the new day counts."""
    call.run(lambda work: _say(work, absence.last_day))
    return Response(status_code=204)


@router.delete("", status_code=204)
def end_absence(call: Incoming) -> Response:
    """Back before that. It may be over already."""
    call.run(_end)
    return Response(status_code=204)


def _say(work: Work, last_day: dt.date) -> None:
    today = site_date(work)
    if not today <= last_day <= today + LONGEST:
        raise Refusal(422, "absence_not_ahead")
    work.staff().away_until = end_of_day(last_day, work.site.time_zone)
    work.audit("absence_said", fields=("away_until",))


def _end(work: Work) -> None:
    staff = work.staff()
    if away_until(staff, work.now) is not None:
        staff.away_until = None
        work.audit("absence_ended", fields=("away_until",))
