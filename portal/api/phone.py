"""A kiosk's side of signing in with one's own phone: RFC 8628 with the portal's problem codes."""

from typing import Final
from urllib.parse import urlencode

from fastapi import APIRouter, Response
from pydantic import SecretStr

from portal import phone_sign_ins
from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.sign_in import ClientWay, open_client_session
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity import throttle
from portal.models import PhoneSignIn
from portal.phone_sign_ins import INTERVAL_S, LIFETIME, State
from services.portal.contract import Session
from services.portal.contract.phone import PhoneSignInCode, PhoneSignInPoll

_REFUSALS: Final = {
    State.OPEN: "authorization_pending",
    State.CLAIMED: "number_wanted",
    State.DENIED: "access_denied",
    State.USED: "expired_token",
    State.LEFT: "expired_token",
}
router = APIRouter(route_class=StrictRoute, tags=["sign-in"])


@router.post("/phone-sign-ins", status_code=201)
def start_phone_sign_in(call: Incoming) -> PhoneSignInCode:
    """A code for a phone. What this kiosk began before ends."""
    call.brake(throttle.PHONE_START, call.device_id)
    return call.run(_start)


@router.post("/phone-sign-ins/session", status_code=201)
def redeem_phone_sign_in(poll: PhoneSignInPoll, call: Incoming) -> Session:
    """The session, once the phone has said yes; until then a refusal that says how it stands."""
    return call.attempt(lambda work: _redeem(work, poll.device_code.get_secret_value()))


@router.delete("/phone-sign-ins/current", status_code=204)
def leave_phone_sign_in(call: Incoming) -> Response:
    """The code of this kiosk, if there is one, signs nobody in any more."""
    call.run(lambda work: phone_sign_ins.leave(work.db, work.device.id))
    return Response(status_code=204)


def _start(work: Work) -> PhoneSignInCode:
    url = work.house.settings.phone_url
    if url is None:
        raise Refusal(404, "phone_not_offered")
    begun = phone_sign_ins.begin(work.db, work.house, work.device.id, work.now)
    work.audit("phone_sign_in_begun")
    return PhoneSignInCode(
        device_code=SecretStr(begun.device_code),
        user_code=SecretStr(begun.user_code),
        verification_uri=url,
        verification_uri_complete=SecretStr(f"{url}?{urlencode({'code': begun.user_code})}"),
        number=SecretStr(begun.number),
        expires_in_s=int(LIFETIME.total_seconds()),
        interval_s=INTERVAL_S,
    )


def _redeem(work: Work, untrusted_code: str) -> Session | Refusal:
    row = phone_sign_ins.of_kiosk(work.db, untrusted_code, work.device.id)
    if row is None or work.now >= row.expires_at:
        return Refusal(400, "expired_token")
    if phone_sign_ins.is_live(row, work.now) and phone_sign_ins.has_gone_too_fast(row, work.now):
        return Refusal(400, "slow_down")
    state = State(row.state)
    return _open(work, row) if state is State.APPROVED else Refusal(400, _REFUSALS[state])


def _open(work: Work, row: PhoneSignIn) -> Session | Refusal:
    account = phone_sign_ins.account_of(work.db, work.house, row)
    if account is None:
        row.state = State.DENIED.value
        return Refusal(400, "access_denied")
    row.state = State.USED.value
    by: ClientWay = "phone_card" if row.authenticated_by == "card" else "phone_password"
    return open_client_session(work, account, by)
