"""Every operation × the state of the account: what a client may ask for, and what staff may do with the account."""

from typing import Final

import pytest

from portal.api.access import ACCESS, Caller
from portal.app import operations
from services.portal.contract import AccountState, Purpose
from tests.portal.api.matrix import Outcome, Owner, Person, Row, body_of, path_of
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import client_token, deactivate, invitation, pin_again, staff_token, verify

OF_CLIENTS: Final = sorted(
    name for name, access in ACCESS.items() if access.caller is Caller.SESSION and Purpose.CLIENT in access.purposes
)
ROUTES: Final = {route.name: route for route in operations()}
# What comes of it: "ok", or the code of the refusal.
BY_STAFF: Final[dict[str, dict[AccountState, str]]] = {
    "invitations": {
        AccountState.NOT_CONNECTED: "ok",
        AccountState.INVITED: "ok",
        AccountState.CONNECTED: "account_connected",
        AccountState.DEACTIVATED: "account_deactivated",
    },
    "renewal": {
        AccountState.NOT_CONNECTED: "not_connected",
        AccountState.INVITED: "not_connected",
        AccountState.CONNECTED: "ok",
        AccountState.DEACTIVATED: "not_connected",
    },
    "deactivation": {
        AccountState.NOT_CONNECTED: "no_account",
        AccountState.INVITED: "ok",
        AccountState.CONNECTED: "ok",
        AccountState.DEACTIVATED: "ok",
    },
    "reinstatement": {
        AccountState.NOT_CONNECTED: "not_deactivated",
        AccountState.INVITED: "not_deactivated",
        AccountState.CONNECTED: "not_deactivated",
        AccountState.DEACTIVATED: "ok",
    },
}


def bring_to(kit: Kit, kiosk: Kiosk, state: AccountState) -> None:
    if state is AccountState.INVITED:
        invitation(kiosk)
    elif state is not AccountState.NOT_CONNECTED:
        client_token(kiosk)
    if state is AccountState.DEACTIVATED:
        deactivate(kiosk, staff_token(kiosk))
    kit.clock.advance(seconds=30)


def ask(kiosk: Kiosk, name: str, token: str) -> Answer:
    row = Row(ROUTES[name], Person.CLIENT, Owner.MINE, Outcome.ALLOWED)
    (method,) = row.route.methods
    send = kiosk.keep if ACCESS[name].kind == "keep" else kiosk.ask
    return send(method, path_of(row), body_of(row), token=token, headers={"if-match": '"contact-1"'})


def refusals(answers: dict[str, Answer]) -> dict[tuple[int | None, str], list[str]]:
    """Which operations were answered how."""
    found: dict[tuple[int | None, str], list[str]] = {}
    for name, answer in answers.items():
        found.setdefault((answer.status, answer.code), []).append(name)
    return found


def test_a_client_whose_account_was_closed_is_refused_everything_and_told_why(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    kit.clock.advance(seconds=1)
    deactivate(kiosk, staff_token(kiosk))
    kit.clock.advance(seconds=1)
    answers = {name: ask(kiosk, name, token) for name in OF_CLIENTS}
    assert len(answers) > 40
    assert {
        name for name, answer in answers.items() if (answer.status, answer.code) != (401, "account_closed")
    } == set()


def test_a_client_whose_sign_in_was_taken_away_is_refused_everything(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    verified = verify(kiosk, staff, "client-alpha").json["id"]
    kit.clock.advance(seconds=1)
    pin_again(kiosk, staff)
    body = {"verification_id": verified, "language": "en"}
    assert kiosk.ask("POST", "/v1/clients/client-alpha/renewal", body, token=staff).status == 201
    kit.clock.advance(seconds=1)
    answers = {name: ask(kiosk, name, token) for name in OF_CLIENTS}
    assert set(refusals(answers)) == {(401, "unauthorized")}, refusals(answers)


@pytest.mark.parametrize("state", AccountState)
@pytest.mark.parametrize("path", BY_STAFF)
def test_staff_do_with_an_account_what_its_state_allows(kit: Kit, kiosk: Kiosk, path: str, state: AccountState) -> None:
    bring_to(kit, kiosk, state)
    staff = staff_token(kiosk)
    verified = verify(kiosk, staff, "client-alpha").json["id"]
    pin_again(kiosk, staff)
    bodies: dict[str, dict[str, str]] = {
        "deactivation": {"reason": "client_wish"},
        "reinstatement": {"verification_id": verified},
    }
    body = bodies.get(path, {"verification_id": verified, "language": "en"})
    answer = kiosk.ask("POST", f"/v1/clients/client-alpha/{path}", body, token=staff)
    assert ("ok" if answer.status in (201, 204) else answer.code) == BY_STAFF[path][state]
