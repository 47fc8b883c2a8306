"""Taking a signed release of information back: by the client at a kiosk (a keep), and how staff are told."""

from typing import Final

from fastapi import APIRouter, Response
from sqlalchemy import select

from portal.api.call import Incoming
from portal.api.consents import summaries, summary_of
from portal.api.keeping import envelope_id, kept
from portal.api.problems import Refusal
from portal.api.records import full_name, open_to, own_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Client, ClientAgency, FormTemplate, Revocation, Signature
from services.portal.contract import Kept, SignatureSummary
from services.portal.contract.papers import RevocationSubmission, RevokedPaper
from services.rules.consent import can_be_revoked

router = APIRouter(route_class=StrictRoute)

_MOST_LISTED: Final = 200


@router.post("/me/revocations", status_code=201, response_model=Kept, tags=["client"])
def revoke_signature(submission: RevocationSubmission, call: Incoming) -> Response:
    """Takes a signed release of information back (a keep); it ends at the moment at which the client said so."""
    return call.keep(lambda work: _revoke(work, submission.signature_id))


@router.get("/revocations", tags=["staff"])
def list_revocations(call: Incoming) -> list[RevokedPaper]:
    """What the agency's clients took back, newest first."""
    return call.run(_list)


@router.get("/clients/{client_ref}/signatures", tags=["staff"])
def list_client_signatures(client_ref: str, call: Incoming) -> list[SignatureSummary]:
    """A client's papers with their states, newest first."""
    return call.run(lambda work: _of_client(work, client_ref))


def _revoke(work: Work, signature_id: str) -> Kept:
    signature = work.db.get(Signature, signature_id, with_for_update=True)
    if signature is None or signature.client_id != work.client().client_id:
        raise Refusal(422, "signature_unknown")
    form = work.db.get_one(FormTemplate, signature.form_template_id)
    if not can_be_revoked(form.kind, signature.decision):
        raise Refusal(409, "not_revocable")
    known = work.db.scalar(select(Revocation).where(Revocation.signature_id == signature.id))
    return kept(work, known.id if known else _enter(work, signature, form).id)


def _enter(work: Work, signature: Signature, form: FormTemplate) -> Revocation:
    signature.revoked_at = work.moment
    row = Revocation(
        id=work.house.new_id(),
        client_id=signature.client_id,
        signature_id=signature.id,
        envelope_id=envelope_id(work),
        device_id=work.device.id,
        revoked_at=work.moment,
        received_at=work.now,
        is_late=work.is_late,
        is_portal_entered=True,
    )
    work.db.add(row)
    work.db.flush()
    about = {"signature": signature.id, "form": form.template_id, "version": form.version}
    work.audit("signature_revoked", client_id=signature.client_id, fields=("revoked_at",), about=about)
    return row


def _list(work: Work) -> list[RevokedPaper]:
    staff = work.staff()
    rows = (
        select(Revocation, Signature, Client)
        .join(Signature, Signature.id == Revocation.signature_id)
        .join(Client, Client.id == Revocation.client_id)
        .join(ClientAgency, ClientAgency.client_id == Client.id)
        .where(ClientAgency.agency_id == staff.agency_id)
        .order_by(Revocation.received_at.desc(), Revocation.id.desc())
        .limit(_MOST_LISTED)
    )
    work.audit("revocations_listed")
    found = work.db.execute(open_to(staff, rows))
    return [_told(work, row, signature, client) for row, signature, client in found]


def _told(work: Work, row: Revocation, signature: Signature, client: Client) -> RevokedPaper:
    return RevokedPaper(
        client_ref=client.id,
        client_name=full_name(client),
        paper=summary_of(work.db, signature, work.now),
        received_at=row.received_at,
        is_late=row.is_late,
    )


def _of_client(work: Work, client_ref: str) -> list[SignatureSummary]:
    client = own_client(work, client_ref)
    work.audit("signatures_listed", client_id=client.id)
    return summaries(work.db, client.id, work.now)
