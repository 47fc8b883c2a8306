"""Step-up: staff give their PIN again before an account is taken away or given back, and before many are invited."""

import datetime as dt
from typing import Final

from fastapi import APIRouter, Response

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.sign_in import lock_staff_if_out_of_tries, take_staff_try
from portal.api.strict import StrictRoute
from portal.api.work import Work
from services.portal.contract.staff import PinAgain

router = APIRouter(prefix="/sessions/current", route_class=StrictRoute, tags=["staff"])

LASTS: Final = dt.timedelta(minutes=2)


@router.post("/pin", status_code=204)
def give_pin_again(given: PinAgain, call: Incoming) -> Response:
    """The PIN of the signed-in staff again. A wrong one counts as at sign-in: `pin_wrong`."""
    taken = call.run(lambda work: take_staff_try(work.db, work.staff().id))
    fits = call.house.hasher.verify(taken.stored_hash if taken else None, given.pin.get_secret_value())
    call.attempt(lambda work: _settle(work, fits=fits))
    return Response(status_code=204)


def require_pin(work: Work) -> None:
    """Raises Refusal 403 where the PIN was not given again just now."""
    session = work.session
    if session is None or session.pin_at is None or work.now - session.pin_at > LASTS:
        raise Refusal(403, "pin_needed")


def _settle(work: Work, *, fits: bool) -> Refusal | None:
    staff = work.staff()
    if not fits or work.session is None:
        work.audit("pin_wrong", about={"staff": staff.id})
        lock_staff_if_out_of_tries(work, staff.id)
        return Refusal(422, "pin_wrong")
    staff.wrong_pins = 0
    work.session.pin_at = work.now
    work.audit("pin_given_again", about={"staff": staff.id})
    return None
