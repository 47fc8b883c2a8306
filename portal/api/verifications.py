"""R1, R2: staff record that they compared somebody with the record: which kinds matched, never their values."""

import datetime as dt

from fastapi import APIRouter

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import identifiers_in_record, own_client, verification_reply
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Client, Verification
from services.portal import contract
from services.portal.contract import VerificationRequest
from services.rules.identity import identifiers_suffice

router = APIRouter(prefix="/clients", route_class=StrictRoute, tags=["staff"])


@router.post("/{client_ref}/verifications", status_code=201)
def record_verification(client_ref: str, request: VerificationRequest, call: Incoming) -> contract.Verification:
    """Records a verification. "verified" is refused without the full name and two identifiers of the record."""
    return call.run(lambda work: _record(work, own_client(work, client_ref), request))


def _record(work: Work, client: Client, request: VerificationRequest) -> contract.Verification:
    kinds = sorted(set(request.kinds))
    if request.result == "verified" and not (request.name_matches and identifiers_suffice(kinds)):
        raise Refusal(409, "rule_r2", rule="R2")
    if not set(kinds) <= identifiers_in_record(work.db, client):
        raise Refusal(409, "identifier_not_in_record", rule="R2")
    row = Verification(
        id=work.house.new_id(),
        client_id=client.id,
        staff_id=work.staff().id,
        device_id=work.device.id,
        name_matches=request.name_matches,
        contact_confirmed=request.contact_confirmed,
        kinds=",".join(kinds),
        result=request.result,
        verified_at=work.now,
        valid_until=work.now + dt.timedelta(days=work.house.settings.verification_days),
    )
    work.db.add(row)
    work.db.flush()
    about = {"verification": row.id, "result": row.result, "kinds": row.kinds}
    work.audit("identity_verified", client_id=client.id, about=about)
    return verification_reply(work.db, row)
