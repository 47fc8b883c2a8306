"""What a kiosk holds because the portal refused it: an admin has it destroyed unread, where nothing else helps."""

from fastapi import APIRouter, Response

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.models import DestroyedEnvelope, EnvelopeResult

router = APIRouter(prefix="/held", route_class=StrictRoute, tags=["staff"])

_LONGEST_ID = 36


@router.post("/{held_id}/destruction", status_code=204)
def destroy_held(held_id: str, call: Incoming) -> Response:
    """From now on the portal signs for this envelope of this kiosk without opening it, so the kiosk lets it go.

    Refused: `had_its_effect` (the portal took it already).
    """
    call.run(lambda work: _destroy(work, held_id))
    return Response(status_code=204)


def _destroy(work: Work, held_id: str) -> None:
    if len(held_id) > _LONGEST_ID:
        raise Refusal(404, "not_found")
    result = work.db.get(EnvelopeResult, held_id)
    if result is not None and result.device_id != work.device.id:
        raise Refusal(404, "not_found")
    if result is not None and result.status is not None and result.status < 400:
        raise Refusal(409, "had_its_effect")
    who = {"device_id": work.device.id, "staff_id": work.staff().id}
    if insert_if_absent(work.db, DestroyedEnvelope, {"envelope_id": held_id, **who, "asked_at": work.now}):
        work.audit("envelope_destroyed", about={"envelope": held_id})
