"""Activation: code and date of birth, then a password or a card with PIN. Every failure gets the same answer."""

from fastapi import APIRouter
from pydantic import SecretStr
from sqlalchemy import select, update

from portal.api.call import Incoming
from portal.api.invitations import short_digest
from portal.api.problems import Refusal
from portal.api.records import locked_account, site_date
from portal.api.secrets import secret_objection
from portal.api.sign_in import open_client_session
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity import throttle
from portal.identity.choice import normalised_password
from portal.identity.codes import code_digest, is_short_code, new_card_code, plain_code
from portal.identity.sessions import Owner, open_session
from portal.models import Account, Client, Contact, Invitation
from services.portal.contract import (
    AccountState,
    Activated,
    ActivationCheck,
    ActivationComplete,
    ActivationGranted,
    Purpose,
)
from services.rules.birth import is_adult, is_full_date
from services.rules.email import email_hint, is_same_email

router = APIRouter(prefix="/activations", route_class=StrictRoute, tags=["activation"])

_WRONG_DATES = 5


@router.post("/check")
def check_activation(check: ActivationCheck, call: Incoming) -> ActivationGranted:
    """Leave to choose a sign-in. Wrong, used, expired, under 18, deactivated: always `activation_failed`."""
    call.brake(throttle.ACTIVATION_DEVICE, call.device_id)
    is_worn = throttle.seconds_to_wait(call.house, throttle.ACTIVATION_CODE, plain_code(check.code.get_secret_value()))
    return call.attempt(lambda work: _failed(work) if is_worn else _check(work, check))


@router.post("/complete", status_code=201)
def complete_activation(choice: ActivationComplete, call: Incoming) -> Activated:
    """Connects the account with the chosen secret and signs the person in."""
    secret = normalised_password(choice.secret.get_secret_value())
    objection = call.run(lambda work: _objection(work, choice, secret))
    if objection is not None:
        raise Refusal(422, objection)
    secret_hash = call.house.hasher.hash(secret)
    return call.run(lambda work: _connect(work, choice, secret_hash))


def _check(work: Work, check: ActivationCheck) -> ActivationGranted | Refusal:
    invitation = _find(work, check)
    if invitation is None or not _is_good(work, invitation, check):
        return _failed(work)
    owner = Owner(Purpose.ACTIVATION, "invitation", client_id=invitation.client_id, invitation_id=invitation.id)
    token = open_session(work.db, work.house, owner, work.device, work.now)
    work.audit("activation_begun", client_id=invitation.client_id, about={"invitation": invitation.id})
    return ActivationGranted(token=SecretStr(token), email_hint=email_hint(invitation.email))


def _failed(work: Work) -> Refusal:
    work.audit("activation_failed")
    return Refusal(403, "activation_failed")


def _find(work: Work, check: ActivationCheck) -> Invitation | None:
    code = check.code.get_secret_value()
    if is_short_code(code):
        mine = Invitation.short_sha256 == short_digest(work.house, code, check.date_of_birth)
    else:
        mine = Invitation.code_sha256 == code_digest(code)
    # Locked: tries at once cannot outrun the count of wrong dates.
    newest = select(Invitation).where(mine).order_by(Invitation.created_at.desc()).limit(1)
    return work.db.scalar(newest.with_for_update())


def _is_good(work: Work, invitation: Invitation, check: ActivationCheck) -> bool:
    client = work.db.get_one(Client, invitation.client_id)
    if client.date_of_birth != check.date_of_birth:
        invitation.wrong_dates += 1
        return False
    return _is_open(work, invitation) and _meets_rules(work, invitation, client)


def _is_open(work: Work, invitation: Invitation) -> bool:
    account = work.db.scalar(select(Account).where(Account.client_id == invitation.client_id))
    is_unused = invitation.used_at is None and invitation.cancelled_at is None
    is_in_time = work.now < invitation.expires_at and invitation.wrong_dates < _WRONG_DATES
    return is_unused and is_in_time and account is not None and account.state == AccountState.INVITED


def _meets_rules(work: Work, invitation: Invitation, client: Client) -> bool:
    """R3, R4, R5 once more: the record may have changed since the invitation."""
    contact = work.db.get(Contact, client.id)
    if contact is None or client.date_of_birth is None or client.hmis_deleted_at is not None:
        return False
    is_full = is_full_date(client.date_of_birth, client.dob_data_quality)
    return (
        is_full and is_adult(client.date_of_birth, site_date(work)) and is_same_email(contact.email, invitation.email)
    )


def _objection(work: Work, choice: ActivationComplete, secret: str) -> str | None:
    client = work.db.get_one(Client, work.invitee().invitation.client_id)
    return secret_objection(client, work.invitee().invitation.email, choice.method, secret)


def _connect(work: Work, choice: ActivationComplete, secret_hash: str) -> Activated:
    invitation = work.invitee().invitation
    account = locked_account(work.db, invitation.client_id)
    if (
        account is None
        or not _is_open(work, invitation)
        or not _meets_rules(work, invitation, work.db.get_one(Client, invitation.client_id))
    ):
        raise Refusal(403, "activation_failed")
    # The row as it is now: another kiosk may have used it, or staff cancelled it, since it was read.
    is_open = (Invitation.id == invitation.id, Invitation.used_at.is_(None), Invitation.cancelled_at.is_(None))
    used = update(Invitation).where(*is_open).values(used_at=work.now).returning(Invitation.id)
    if work.db.execute(used).scalar_one_or_none() is None:
        raise Refusal(403, "activation_failed")
    card_code = new_card_code(work.house.random) if choice.method == "card" else None
    account.state, account.connected_at = AccountState.CONNECTED.value, work.now
    account.email, account.verification_id, account.wrong_pins = invitation.email, invitation.verification_id, 0
    account.password_hash = secret_hash if choice.method == "password" else None
    account.pin_hash = secret_hash if choice.method == "card" else None
    account.card_sha256 = code_digest(card_code) if card_code else None
    work.invitee().session.ended_at = work.now
    work.db.flush()
    work.audit("account_connected", client_id=invitation.client_id, about={"method": choice.method})
    session = open_client_session(work, account, choice.method)
    return Activated(session=session, card_code=SecretStr(card_code) if card_code else None)
