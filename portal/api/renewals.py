"""A new sign-in for a client who has lost card, PIN, password or phone (R7): the old one ends at once."""

from fastapi import APIRouter

from portal.api.call import Incoming
from portal.api.invitations import issue
from portal.api.problems import Refusal
from portal.api.records import (
    account_state,
    counting_verification,
    judge,
    locked_account,
    own_client,
    verification_facts,
)
from portal.api.step_up import require_pin
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity.sessions import end_all_of_client
from portal.models import Client
from services.portal import contract
from services.portal.contract import AccountState, InvitationRequest
from services.rules.account import can_be_renewed
from services.rules.invitation import first_unmet

router = APIRouter(prefix="/clients", route_class=StrictRoute, tags=["staff"])


@router.post("/{client_ref}/renewal", status_code=201)
def renew_sign_in(client_ref: str, request: InvitationRequest, call: Incoming) -> contract.Invitation:
    """Takes the sign-in away and gives a slip for a new one. Needs the PIN again, and a verification of this hour.

    Refused: `pin_needed`, `not_connected`, `rule_r7`, and as an invitation.
    """
    invitation = call.run(lambda work: _renew(work, own_client(work, client_ref), request))
    call.house.mail_queued()
    return invitation


def _renew(work: Work, client: Client, request: InvitationRequest) -> contract.Invitation:
    require_pin(work)
    account = locked_account(work.db, client.id)
    if account is None or account_state(account) is not AccountState.CONNECTED:
        raise Refusal(409, "not_connected")
    verification = counting_verification(work.db, client.id, request.verification_id)
    if verification is None or not can_be_renewed(verification_facts(verification), work.now):
        raise Refusal(409, "rule_r7", rule="R7")
    unmet = first_unmet(judge(work, client, verification))
    if unmet is not None or client.date_of_birth is None:
        rule = unmet.rule if unmet else "R3"
        raise Refusal(409, f"rule_{rule.lower()}", rule=rule)
    account.state, account.verification_id = AccountState.INVITED.value, verification.id
    account.password_hash = account.pin_hash = account.card_sha256 = None
    account.wrong_pins, account.language = 0, request.language
    end_all_of_client(work.db, client.id, work.now)
    work.audit("sign_in_taken_away", client_id=client.id, about={"verification": verification.id})
    return issue(work, account, client.date_of_birth)
