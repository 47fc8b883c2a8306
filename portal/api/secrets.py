"""Changing the password or PIN of an account, and reporting its card as lost."""

from dataclasses import dataclass, field
from typing import Final, Literal

from fastapi import APIRouter, Response
from sqlalchemy import update

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import locked_account
from portal.api.sign_in import PIN_TRIES
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity import throttle
from portal.identity.choice import normalised_password, password_objection, pin_objection
from portal.identity.sessions import end_others_of_client
from portal.models import Account, Client
from services.portal.contract.own_account import SecretChange

router = APIRouter(prefix="/me", route_class=StrictRoute, tags=["client"])

Method = Literal["password", "card"]
_DATE_PINS: Final = ("%m%d%y", "%d%m%y", "%y%m%d", "%Y%m", "%m%Y")


@dataclass(frozen=True, slots=True)
class _Current:
    """What the account has now. No stored hash: no secret fits."""

    method: Method
    stored_hash: str | None = field(repr=False)


@router.post("/secret", status_code=204)
def change_secret(change: SecretChange, call: Incoming) -> Response:
    """Another password or PIN. Tries of the old one count as at sign-in; every other session of the account ends."""
    old, new = (normalised_password(secret.get_secret_value()) for secret in (change.old, change.new))
    call.brake(throttle.SIGN_IN_DEVICE, call.device_id)
    call.brake(throttle.SIGN_IN_ACCOUNT, call.run(lambda work: f"account {work.client().account.id}"))
    current = call.run(_take_try)
    if not call.house.hasher.verify(current.stored_hash, old):
        call.attempt(_refuse)
    call.run(lambda work: _give_back_try(work, current))
    objection = "secret_unchanged" if new == old else call.run(lambda work: _objection(work, current.method, new))
    if objection is not None:
        raise Refusal(422, objection)
    new_hash = call.house.hasher.hash(new)
    call.run(lambda work: _change(work, current, new_hash))
    return Response(status_code=204)


@router.post("/card-loss", status_code=204)
def report_card_loss(call: Incoming) -> Response:
    """The card signs nobody in from now on. Staff give a new one."""
    call.run(_lose_card)
    return Response(status_code=204)


def secret_objection(client: Client, email: str, method: Method, secret: str) -> str | None:
    """The code of what speaks against a normalised secret for this client, or None."""
    if method == "password":
        return password_objection(secret, (client.first_name, client.last_name, email.partition("@")[0]))
    if client.date_of_birth is not None and secret in {client.date_of_birth.strftime(form) for form in _DATE_PINS}:
        return "pin_too_simple"
    return pin_objection(secret)


def _take_try(work: Work) -> _Current:
    """A PIN's try is taken before the PIN is looked at: tries at once cannot outrun the count."""
    account = work.client().account
    if account.pin_hash is None:
        return _Current("password", account.password_hash)
    may_try = (Account.id == account.id, Account.wrong_pins < PIN_TRIES)
    tried = update(Account).where(*may_try).values(wrong_pins=Account.wrong_pins + 1)
    return _Current("card", work.db.execute(tried.returning(Account.pin_hash)).scalar_one_or_none())


def _refuse(work: Work) -> Refusal | None:
    work.audit("secret_change_failed", client_id=work.client().client_id)
    return Refusal(422, "secret_wrong")


def _give_back_try(work: Work, current: _Current) -> None:
    if current.method == "card":
        mine = (Account.id == work.client().account.id, Account.wrong_pins > 0)
        work.db.execute(update(Account).where(*mine).values(wrong_pins=Account.wrong_pins - 1))


def _objection(work: Work, method: Method, secret: str) -> str | None:
    person = work.client()
    return secret_objection(work.db.get_one(Client, person.client_id), person.account.email, method, secret)


def _change(work: Work, current: _Current, new_hash: str) -> None:
    """Raises Refusal where the secret was changed meanwhile."""
    person = work.client()
    account = locked_account(work.db, person.client_id)
    if account is None or current.stored_hash not in (account.password_hash, account.pin_hash):
        raise Refusal(422, "secret_wrong")
    if current.method == "password":
        account.password_hash = new_hash
    else:
        account.pin_hash, account.wrong_pins = new_hash, 0
    end_others_of_client(work.db, person.session, work.now)
    work.audit("secret_changed", client_id=person.client_id, fields=(_FIELDS[current.method],))


_FIELDS: Final[dict[Method, str]] = {"password": "password", "card": "pin"}


def _lose_card(work: Work) -> None:
    account = locked_account(work.db, work.client().client_id)
    if account is not None and account.card_sha256 is not None:
        account.card_sha256 = None
        work.audit("card_lost", client_id=account.client_id, fields=("card",))
