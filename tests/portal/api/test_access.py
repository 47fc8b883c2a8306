"""The authorization matrix: every operation against every kind of person. An operation without a row fails."""

from collections.abc import Callable

import pytest
from fastapi.routing import APIRoute

from portal.api.access import ACCESS, Caller, Role
from portal.app import operations
from services.portal.contract import Purpose
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import check, client_token, invitation, staff_token

CLIENT = "client-alpha"
BODIES: dict[str, object] = {
    "start_sign_in": {"identifier": "somebody"},
    "sign_in": {"identifier": "somebody", "secret": "something"},
    "check_activation": {"code": "22222222", "date_of_birth": "1980-03-01"},
    "complete_activation": {"method": "card", "secret": "1"},
    "submit_signature": {
        "template_id": "none",
        "version": "1",
        "language": "en",
        "text_sha256": "0" * 64,
        "decision": "agreed",
        "signed_at": "2026-01-01T00:00:00Z",
        "pdf": "",
    },
    "report_directory_entry": {"service_id": "none", "reason": "hours"},
    "search_clients": {"name": "alpha"},
    "put_contact_email": {"email": "alpha@example.org"},
    "record_verification": {"name_matches": True, "contact_confirmed": True, "kinds": [], "result": "not_verified"},
    "invite_client": {"verification_id": "none", "language": "en"},
    "deactivate_account": {"reason": "client_wish"},
    "reinstate_account": {"verification_id": "none"},
}
PERSONS: dict[str, Callable[[Kiosk], str | None]] = {
    "nobody": lambda kiosk: None,
    "forged": lambda kiosk: "A" * 43,
    "activation": lambda kiosk: check(kiosk, invitation(kiosk)["short_code"]).json["token"],
    "client": client_token,
    "staff": staff_token,
    "agency_admin": lambda kiosk: _with_role(kiosk, Role.AGENCY_ADMIN),
    "site_admin": lambda kiosk: _with_role(kiosk, Role.SITE_ADMIN),
}
INNER = [route for route in operations() if ACCESS[route.name].caller in (Caller.ENVELOPE, Caller.SESSION)]


def _with_role(kiosk: Kiosk, role: Role) -> str:
    kiosk.kit.add_staff(role.value, role=role.value)
    return staff_token(kiosk, role.value)


def _may(route: APIRoute, person: str) -> bool:
    access = ACCESS[route.name]
    if access.caller is Caller.ENVELOPE:
        return True
    if person in ("activation", "client"):
        return Purpose(person) in access.purposes
    return person in {role.value for role in access.roles} and Purpose.STAFF in access.purposes


def _call(kiosk: Kiosk, route: APIRoute, token: str | None, client: str = CLIENT) -> tuple[int, str]:
    path = "/v1" + route.path.replace("{client_ref}", client).replace("{signature_id}", "none")
    (method,) = route.methods
    send = kiosk.keep if ACCESS[route.name].kind == "keep" else kiosk.ask
    answer = send(method, path, BODIES.get(route.name), token=token, headers={"if-match": '"contact-1"'})
    assert answer.status is not None
    return answer.status, answer.code


def test_every_operation_has_a_row_and_every_row_an_operation() -> None:
    assert {route.name for route in operations()} == set(ACCESS)


@pytest.mark.parametrize("person", PERSONS)
def test_each_person_may_do_exactly_what_the_table_says(kit: Kit, kiosk: Kiosk, person: str) -> None:
    for route in sorted(INNER, key=lambda route: route.name == "sign_out"):
        if route.name in ("deactivate_own_account", "deactivate_account", "put_contact_email") and _may(route, person):
            continue  # they end the session that this test goes on with; they have tests of their own
        token = _token(kit, kiosk, person)
        status, code = _call(kiosk, route, token)
        if _may(route, person):
            assert code not in ("unauthorized", "forbidden", "sealed_only"), (person, route.name, status)
            assert status < 500
        else:
            wanted = (401, "unauthorized") if person in ("nobody", "forged") else (403, "forbidden")
            assert (status, code) == wanted, (person, route.name)


_TOKENS: dict[tuple[int, str], str | None] = {}


def _token(kit: Kit, kiosk: Kiosk, person: str) -> str | None:
    key = (id(kit), person)
    if key not in _TOKENS:
        _TOKENS.clear()
        _TOKENS[key] = PERSONS[person](kiosk)
    return _TOKENS[key]


def test_staff_of_another_agency_find_nobody(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    token = staff_token(kiosk, "staff2")
    for route in INNER:
        if "{client_ref}" in route.path:
            assert _call(kiosk, route, token) == (404, "not_found"), route.name
    hits = kiosk.ask("POST", "/v1/clients/search", {"hmis_id": "HM-alpha"}, token=token)
    assert hits.json == []


def test_a_client_reads_no_other_clients_paper(kit: Kit, kiosk: Kiosk) -> None:
    from tests.portal.people import submission

    received = kiosk.keep("POST", "/v1/signatures", submission(kiosk), token=client_token(kiosk)).json
    kit.add_client("beta")
    other = client_token(kiosk, "client-beta")
    answer = kiosk.ask("GET", f"/v1/signatures/{received['id']}/document", token=other)
    assert answer.status == 404
