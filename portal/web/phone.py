"""The pages on which somebody signs in with their own phone: code → sign in → number → done; or *This was not me*.

Everything is decided at the portal: what a phone may do next depends on its sign-in, which its cookie names.
"""

from typing import Annotated, Final

from fastapi import APIRouter, Query, Response
from sqlalchemy.orm import Session

from portal import phone_sign_ins
from portal.api.sign_in import ClientTarget, Nobody, find_client, guessed_client, proven_account
from portal.identity import throttle
from portal.models import PhoneSignIn
from portal.phone_sign_ins import Place, State
from portal.web import pages
from portal.web.visit import PageRoute, PhoneVisit, Visiting, set_cookie

router = APIRouter(prefix="/phone", route_class=PageRoute, include_in_schema=False)

NOT_ACCEPTED: Final = 422
NOT_FOUND: Final = 404
Code = Annotated[str, Query()]


@router.get("")
def show_phone_page(visit: Visiting, code: Code = "") -> Response:
    """The sign-in of a code; without one, the line to type it in."""
    if not code.strip():
        return visit.page(pages.code_page(visit.setting))
    visit.brake(throttle.PHONE_CODE_ADDRESS)
    if visit.run(lambda db: _is_claimed_here(visit, db, code)):
        return visit.on_to("number")
    found = visit.run(lambda db: _open_code(visit, db, code))
    if found is None:
        return _dead(visit)
    return visit.page(pages.sign_in_page(visit.setting, found[1], code.strip()))


@router.post("/sign-in")
def sign_in_on_phone(visit: Visiting) -> Response:
    """Takes a client's secret for a code. Every failure has the same words and costs the same work."""
    code, identifier, secret = (visit.untrusted_form.get(name, "") for name in ("code", "identifier", "secret"))
    visit.brake(throttle.PHONE_SECRET_ADDRESS)
    found = visit.run(lambda db: _open_code(visit, db, code))
    if found is None:
        return _dead(visit)
    row, place = found
    visit.brake(throttle.PHONE_SECRET_DEVICE, row.device_id)
    guessed = guessed_client(identifier[: pages.IDENTIFIER_LENGTH])
    visit.brake(throttle.SIGN_IN_ACCOUNT, guessed)
    target = visit.run(lambda db: find_client(db, identifier[: pages.IDENTIFIER_LENGTH]))
    fits = visit.house.hasher.verify(target.stored_hash, target.prepared(secret[: pages.SECRET_LENGTH]))
    token = visit.run(lambda db: _claim(visit, db, code, target if fits else Nobody()))
    if token is None and visit.run(lambda db: _open_code(visit, db, code)) is None:
        return _dead(visit)
    if token is None:
        again = pages.sign_in_page(visit.setting, place, code, identifier=identifier, has_failed=True)
        return visit.page(again, NOT_ACCEPTED)
    throttle.forget(visit.house, throttle.SIGN_IN_ACCOUNT, guessed)
    response = visit.on_to("number")
    set_cookie(response, token)
    return response


@router.get("/number")
def show_number_page(visit: Visiting) -> Response:
    """Asks for the kiosk's number; where that is behind or over, the page that follows."""
    return visit.run(lambda db: _at_number(visit, db, was_wrong=False))


@router.post("/number")
def give_number(visit: Visiting) -> Response:
    """The two digits."""
    number = visit.untrusted_form.get("number", "")[: pages.NUMBER_LENGTH]
    return visit.run(lambda db: _give_number(visit, db, number))


@router.get("/done")
def show_done_page(visit: Visiting) -> Response:
    """Back to the kiosk."""
    return visit.run(lambda db: _done(visit, db))


@router.post("/stop")
def stop_phone_sign_in(visit: Visiting) -> Response:
    """*This was not me*: with the code before a phone has signed in, by that phone alone from then on."""
    code = visit.untrusted_form.get("code", "")
    if code:  # a cookie is never slowed down: who says so has nothing to guess
        visit.brake(throttle.PHONE_CODE_ADDRESS)
    return visit.run(lambda db: _stop(visit, db, code))


@router.get("/stopped")
def show_stopped_page(visit: Visiting) -> Response:
    """Nothing comes of it."""
    return visit.page(pages.stopped_page(visit.setting))


def _open_code(visit: PhoneVisit, db: Session, untrusted_code: str) -> tuple[PhoneSignIn, Place] | None:
    row = phone_sign_ins.of_code(db, visit.house, untrusted_code, visit.house.clock())
    place = None if row is None else phone_sign_ins.place_of(db, row)
    return None if row is None or place is None else (row, place)


def _is_claimed_here(visit: PhoneVisit, db: Session, untrusted_code: str) -> bool:
    """A page that was loaded again after its phone has signed in."""
    row = phone_sign_ins.of_phone(db, visit.cookie)
    return row is not None and phone_sign_ins.has_code(visit.house, row, untrusted_code)


def _claim(visit: PhoneVisit, db: Session, untrusted_code: str, target: Nobody | ClientTarget) -> str | None:
    """The token of the phone that has the code now; None: the secret did not fit, or another phone was faster."""
    house, now = visit.house, visit.house.clock()
    row = phone_sign_ins.of_code(db, house, untrusted_code, now)
    account = None if isinstance(target, Nobody) else proven_account(db, target)
    if row is None:
        return None
    if isinstance(target, Nobody) or account is None:
        phone_sign_ins.note(db, row, "sign_in_failed", now, {"by": "phone"})
        return None
    token = phone_sign_ins.claim(house, row, account, target.by, now=now)
    phone_sign_ins.note(db, row, "phone_signed_in", now, {"by": target.by})
    return token


def _at_number(visit: PhoneVisit, db: Session, *, was_wrong: bool) -> Response:
    row = phone_sign_ins.of_phone(db, visit.cookie)
    place = None if row is None else phone_sign_ins.place_of(db, row)
    if row is None or place is None:
        return _dead(visit)
    match State(row.state):
        case State.APPROVED | State.USED:
            return visit.on_to("done")
        case State.DENIED:
            return visit.on_to("stopped")
        case State.CLAIMED if phone_sign_ins.is_live(row, visit.house.clock()):
            page = pages.number_page(visit.setting, place, was_wrong=was_wrong)
            return visit.page(page, NOT_ACCEPTED if was_wrong else 200)
        case _:
            return _dead(visit)


def _give_number(visit: PhoneVisit, db: Session, untrusted_number: str) -> Response:
    row, now = phone_sign_ins.of_phone(db, visit.cookie), visit.house.clock()
    if row is None or row.state != State.CLAIMED or not phone_sign_ins.is_live(row, now):
        return _at_number(visit, db, was_wrong=False)
    is_right = phone_sign_ins.give_number(visit.house, row, untrusted_number)
    phone_sign_ins.note(db, row, "phone_number_given" if is_right else "phone_number_wrong", now, {})
    return _at_number(visit, db, was_wrong=not is_right)


def _done(visit: PhoneVisit, db: Session) -> Response:
    row = phone_sign_ins.of_phone(db, visit.cookie)
    place = None if row is None else phone_sign_ins.place_of(db, row)
    if row is None or place is None or row.state not in (State.APPROVED, State.USED):
        return visit.on_to("number")
    return visit.page(pages.done_page(visit.setting, place))


def _stop(visit: PhoneVisit, db: Session, untrusted_code: str) -> Response:
    now = visit.house.clock()
    mine = phone_sign_ins.of_phone(db, visit.cookie)
    row = mine if not untrusted_code else phone_sign_ins.of_code(db, visit.house, untrusted_code, now)
    if row is None:
        return _dead(visit)
    if row.state != State.DENIED:
        phone_sign_ins.stop(db, row, now)
        phone_sign_ins.note(db, row, "phone_sign_in_stopped", now, {})
    return visit.on_to("stopped")


def _dead(visit: PhoneVisit) -> Response:
    return visit.page(pages.dead_page(visit.setting), NOT_FOUND)
