"""R6, R7, R8: deactivation at once, by the client or by staff; reinstatement on a new verification."""

import datetime as dt

from fastapi import APIRouter, Response
from sqlalchemy import update
from sqlalchemy.orm import Session

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import account_state, counting_verification, locked_account, own_client, verification_facts
from portal.api.step_up import require_pin
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity.sessions import end_all_of_client
from portal.models import Client, Invitation
from services.portal.contract import AccountState, DeactivationRequest, ReinstatementRequest
from services.rules.account import DeactivationReason, can_be_deactivated, can_be_reinstated

router = APIRouter(route_class=StrictRoute)


@router.post("/me/deactivation", status_code=204, tags=["client"])
def deactivate_own_account(call: Incoming) -> Response:
    """R8: the client has the account deactivated. The session ends with it."""
    call.run(lambda work: _deactivate(work, work.client().client_id, "client_wish"))
    return Response(status_code=204)


@router.post("/clients/{client_ref}/deactivation", status_code=204, tags=["staff"])
def deactivate_account(client_ref: str, request: DeactivationRequest, call: Incoming) -> Response:
    """R6, R8: staff deactivate. Every session of the account ends at once. Needs the PIN again: `pin_needed`."""
    call.run(lambda work: _deactivate_by_staff(work, own_client(work, client_ref), request.reason))
    return Response(status_code=204)


@router.post("/clients/{client_ref}/reinstatement", status_code=204, tags=["staff"])
def reinstate_account(client_ref: str, request: ReinstatementRequest, call: Incoming) -> Response:
    """R7: only on a verification newer than the deactivation. A new invitation and new credentials follow.

    Needs the PIN again: `pin_needed`.
    """
    call.run(lambda work: _reinstate(work, own_client(work, client_ref), request.verification_id))
    return Response(status_code=204)


def cancel_invitations(db: Session, client_id: str, now: dt.datetime) -> None:
    """Invitations that are out work no more, and neither does an activation that has begun with one."""
    is_open = (Invitation.client_id == client_id, Invitation.used_at.is_(None), Invitation.cancelled_at.is_(None))
    db.execute(update(Invitation).where(*is_open).values(cancelled_at=now))


def _deactivate_by_staff(work: Work, client: Client, reason: DeactivationReason) -> None:
    require_pin(work)
    _deactivate(work, client.id, reason)


def _deactivate(work: Work, client_id: str, reason: DeactivationReason) -> None:
    account = locked_account(work.db, client_id)
    state = account_state(account)
    if account is None or state is AccountState.NOT_CONNECTED:
        raise Refusal(409, "no_account")
    if not can_be_deactivated(state):
        return
    account.state = AccountState.DEACTIVATED.value
    account.deactivated_at = work.now
    if reason == "used_by_other":
        account.used_by_other_until = work.now
    account.password_hash = account.pin_hash = account.card_sha256 = None
    cancel_invitations(work.db, client_id, work.now)
    end_all_of_client(work.db, client_id, work.now)
    work.audit("account_deactivated", client_id=client_id, about={"reason": reason})


def _reinstate(work: Work, client: Client, verification_id: str) -> None:
    require_pin(work)
    account = locked_account(work.db, client.id)
    if account is None or account.state != AccountState.DEACTIVATED or account.deactivated_at is None:
        raise Refusal(409, "not_deactivated")
    verification = counting_verification(work.db, client.id, verification_id)
    facts = verification_facts(verification)
    if verification is None or not can_be_reinstated(account.deactivated_at, facts, work.now):
        raise Refusal(409, "rule_r7", rule="R7")
    account.state = AccountState.NOT_CONNECTED.value
    account.verification_id = verification.id
    account.wrong_pins = 0
    work.audit("account_reinstated", client_id=client.id, about={"verification": verification.id})
