"""What a client sees after sign-in, and the papers that wait."""

from typing import Final, get_args

from fastapi import APIRouter

from portal.api import threads
from portal.api.appointments import own_appointments
from portal.api.asks import open_asks
from portal.api.call import Incoming
from portal.api.consents import offered_forms, summaries
from portal.api.contact import ways_to_reach
from portal.api.document_rows import open_requests
from portal.api.locations import told_by
from portal.api.preferences import preferences_of
from portal.api.records import full_name, kinds_of, site_date
from portal.api.sign_in import ClientWay
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.assessments import shown_to
from portal.models import Account, Agency, Client, StaffUser, Verification
from services.portal.contract import ClientHome, OfferedForm, VerifiedBy

_WAYS: Final[dict[str, ClientWay]] = {way: way for way in get_args(ClientWay)}
router = APIRouter(route_class=StrictRoute, tags=["client"])


@router.get("/me")
def read_home(call: Incoming) -> ClientHome:
    """The client's own home."""
    return call.run(_home)


@router.get("/forms/offered")
def list_offered_forms(call: Incoming) -> list[OfferedForm]:
    """The papers that wait for this client."""
    return call.run(lambda work: offered_forms(work, work.client().client_id))


def _home(work: Work) -> ClientHome:
    person = work.client()
    client = work.db.get_one(Client, person.client_id)
    told = told_by(work.db, client.id)
    work.audit("home_read", client_id=client.id)
    return ClientHome(
        client_ref=client.id,
        legal_name=full_name(client),
        authenticated_by=_WAYS.get(person.session.authenticated_by, "password"),
        verified_by=_verified_by(work, person.account),
        offered=offered_forms(work, client.id),
        signed=summaries(work.db, client.id, work.now),
        ways_to_reach=ways_to_reach(work.db, client.id),
        location_told_at=told[0].told_at if told else None,
        has_card=person.account.card_sha256 is not None,
        preferences=preferences_of(person.account),
        asks=open_asks(work.db, client.id),
        document_requests=open_requests(work.db, client.id),
        threads=threads.summaries(work.db, threads.targets(work.db, client.id), threads.CLIENT, now=work.now),
        appointments=own_appointments(work, client.id),
        results=len(shown_to(work.db, client.id)),
    )


def _verified_by(work: Work, account: Account) -> VerifiedBy:
    verification = work.db.get_one(Verification, account.verification_id)
    staff = work.db.get_one(StaffUser, verification.staff_id)
    return VerifiedBy(
        staff_name=staff.display_name,
        agency_name=work.db.get_one(Agency, staff.agency_id).name,
        verified_on=site_date(work, verification.verified_at),
        kinds=kinds_of(verification),
    )
