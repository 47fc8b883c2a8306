"""Sign-in and sign-out: one page for clients and staff, the same words and the same work for every failure."""

from fastapi import APIRouter, Response

from portal.api.call import Incoming
from portal.api.sign_in import Target, find_target, finish, guessed_account, secret_kind
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity import throttle
from services.portal.contract import Session, SignIn, SignInNext, SignInStart

router = APIRouter(route_class=StrictRoute, tags=["sign-in"])


@router.post("/sign-in/start")
def start_sign_in(request: SignInStart, call: Incoming) -> SignInNext:
    """Which page comes next: PIN for cards, badges and staff user names; password for everything else."""
    identifier = request.identifier.get_secret_value()
    call.brake(throttle.SIGN_IN_START, call.device_id)
    return call.run(lambda work: SignInNext(secret_kind=secret_kind(work.db, identifier)))


@router.post("/sessions", status_code=201)
def sign_in(request: SignIn, call: Incoming) -> Session:
    """Opens a session. Every failure is `sign_in_failed`."""
    identifier, secret = request.identifier.get_secret_value(), request.secret.get_secret_value()
    call.brake(throttle.SIGN_IN_DEVICE, call.device_id)
    call.brake(throttle.SIGN_IN_ACCOUNT, guessed_account(identifier))
    target: Target = call.run(lambda work: find_target(work.db, identifier))
    fits = call.house.hasher.verify(target.stored_hash, target.prepared(secret))
    session = call.attempt(lambda work: finish(work, target, fits=fits))
    throttle.forget(call.house, throttle.SIGN_IN_ACCOUNT, guessed_account(identifier))
    return session


@router.get("/sessions/current", status_code=204)
def watch_session(call: Incoming) -> Response:
    """Whether the session still holds. `account_closed`: the account was deactivated meanwhile."""
    call.run(lambda work: work.person)
    return Response(status_code=204)


@router.delete("/sessions/current", status_code=204)
def sign_out(call: Incoming) -> Response:
    """Ends the session of the token."""
    call.run(_sign_out)
    return Response(status_code=204)


def _sign_out(work: Work) -> None:
    if work.session is not None:
        work.session.ended_at = work.now
        work.audit("signed_out", client_id=work.session.client_id)
