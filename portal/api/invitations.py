"""Invitations: only where R1 to R5 are met; a one-time code by e-mail and on the slip."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from pydantic import SecretStr

from portal import mail
from portal.api.accounts import cancel_invitations
from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import account_state, counting_verification, judge, locked_account, own_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.house import House
from portal.identity.codes import code_digest, new_invitation_code, new_short_code, plain_code
from portal.mail_texts import invitation_message
from portal.models import Account, Client, Contact, Invitation, Verification
from services.portal import contract
from services.portal.contract import AccountState, InvitationRequest, RuleFinding
from services.rules.email import email_hint
from services.rules.invitation import first_unmet

router = APIRouter(prefix="/clients", route_class=StrictRoute, tags=["staff"])


@router.post("/{client_ref}/invitations", status_code=201)
def invite_client(client_ref: str, request: InvitationRequest, call: Incoming) -> contract.Invitation:
    """Invites. Refused as `rule_r1` to `rule_r5` with the first rule that is not met."""
    invitation = call.run(lambda work: _invite(work, own_client(work, client_ref), request))
    call.house.mail_queued()
    return invitation


def short_digest(house: House, untrusted_code: str, date_of_birth: dt.date) -> str:
    """What is stored of a short code: it is worth something only together with the date of birth."""
    return house.digest("invitation", plain_code(untrusted_code), date_of_birth.isoformat())


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a client cannot be invited now: the exact `reason`, and the `code` and `rule` of the refusal."""

    reason: str
    code: str
    rule: str | None = None


def objection(account: Account | None, found: Iterable[RuleFinding]) -> Objection | None:
    """What stands against an invitation first, by the account and by what R1 to R5 found; None: nothing."""
    match account_state(account):
        case AccountState.CONNECTED:
            return Objection("account_connected", "account_connected")
        case AccountState.DEACTIVATED:
            return Objection("account_deactivated", "account_deactivated", "R7")
        case AccountState.NOT_CONNECTED | AccountState.INVITED:
            unmet = first_unmet(found)
            return Objection(unmet.code, f"rule_{unmet.rule.lower()}", unmet.rule) if unmet else None


def invite(
    work: Work, client: Client, account: Account | None, verification: Verification | None, language: str
) -> contract.Invitation | Objection:
    """Invites on the strength of `verification`, or says why not. `account`: the client's, locked.

    Raises Refusal 503 where somebody else makes the client's account at this moment.
    """
    against = objection(account, judge(work, client, verification))
    if against is not None:
        return against
    if verification is None or client.date_of_birth is None:
        raise Refusal(409, "rule_r1", rule="R1")
    contact = work.db.get_one(Contact, client.id)
    account = account or _new_account(work, client.id, verification.id)
    account.state, account.email = AccountState.INVITED.value, contact.email
    account.verification_id, account.language = verification.id, language
    work.db.flush()
    return issue(work, account, client.date_of_birth)


def _new_account(work: Work, client_id: str, verification_id: str) -> Account:
    """Locked. Raises Refusal 503 where somebody else makes it at this moment."""
    values: dict[str, object] = {
        "id": work.house.new_id(),
        "client_id": client_id,
        "verification_id": verification_id,
        "state": AccountState.NOT_CONNECTED.value,
        "email": "",
        "wrong_pins": 0,
        "language": "en",
    }
    account = locked_account(work.db, client_id) if insert_if_absent(work.db, Account, values) else None
    if account is None:
        raise Refusal(503, "busy", retry_after_s=1)
    return account


def _invite(work: Work, client: Client, request: InvitationRequest) -> contract.Invitation:
    account = locked_account(work.db, client.id)
    verification = counting_verification(work.db, client.id, request.verification_id)
    invitation = invite(work, client, account, verification, request.language)
    if isinstance(invitation, Objection):
        raise Refusal(409, invitation.code, rule=invitation.rule)
    return invitation


def issue(work: Work, account: Account, date_of_birth: dt.date) -> contract.Invitation:
    """A slip and a mail for this account; slips that are out work no more."""
    cancel_invitations(work.db, account.client_id, work.now)
    code, short_code = new_invitation_code(work.house.random), new_short_code(work.house.random)
    row = Invitation(
        id=work.house.new_id(),
        client_id=account.client_id,
        verification_id=account.verification_id,
        staff_id=work.staff().id,
        email=account.email,
        code_sha256=code_digest(code),
        short_sha256=short_digest(work.house, short_code, date_of_birth),
        created_at=work.now,
        expires_at=work.now + dt.timedelta(days=work.house.settings.invitation_days),
        wrong_dates=0,
    )
    work.db.add(row)
    _send(work, row, short_code, account.language)
    about = {"invitation": row.id, "verification": row.verification_id}
    work.audit("client_invited", client_id=row.client_id, about=about)
    return contract.Invitation(
        id=row.id,
        qr_text=SecretStr(code),
        short_code=SecretStr(short_code),
        email_hint=email_hint(row.email),
        expires_at=row.expires_at,
    )


def _send(work: Work, row: Invitation, short_code: str, language: str) -> None:
    message = invitation_message(
        language=language,
        recipient=row.email,
        agency_name=work.agency.name,
        short_code=short_code,
        expires_on=row.expires_at.astimezone(ZoneInfo(work.site.time_zone)).date(),
        help_line=work.site.help_line,
    )
    mail.queue(work.db, message, mail_id=work.house.new_id(), now=work.now)
