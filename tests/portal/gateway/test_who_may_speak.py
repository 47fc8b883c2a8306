"""Which envelopes are answered, and how: the outer answer is the device's, the inner one the person's."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from portal.database import transaction
from portal.models import Device
from services.sealing.envelope import Chain
from services.sealing.keys import SealingKey
from tests.portal.kit import TIMEOUT_S, Kiosk, Kit
from tests.portal.people import staff_token


def test_every_changed_byte_of_an_envelope_is_noticed(kiosk: Kiosk) -> None:
    raw = kiosk.seal("GET", "/v1/me").raw
    for at in range(0, len(raw), max(1, len(raw) // 60)):
        changed = raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
        answer = kiosk.post(changed)
        assert answer.status_code in (400, 401), at
        assert answer.headers["content-type"] == "application/problem+json"


def test_an_unknown_device_gets_no_receipt(kiosk: Kiosk) -> None:
    kiosk.id = "kiosk-0000000000000000"
    answer = kiosk.ask("GET", "/v1/me")
    assert (answer.http_status, answer.code) == (401, "device_unknown")


def test_another_devices_key_does_not_fit(kiosk: Kiosk) -> None:
    kiosk.envelope_key = Ed25519PrivateKey.generate()
    answer = kiosk.ask("GET", "/v1/me")
    assert (answer.http_status, answer.code) == (401, "bad_signature")


def test_a_revoked_device_is_shut_out_at_once(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    with transaction(kit.engine) as db:
        db.get_one(Device, kiosk.id).revoked_at = kit.clock()
    answer = kiosk.ask("POST", "/v1/clients/search", {"name": "alpha"}, token=token)
    assert (answer.http_status, answer.code) == (403, "device_revoked")
    assert kiosk.signed("GET", "/v1/device/public").status_code == 403


def test_an_envelope_for_another_portal_gets_a_signed_refusal(kiosk: Kiosk) -> None:
    kiosk.portal_key = SealingKey.generate().public()
    answer = kiosk.keep("POST", "/v1/signatures", {})
    assert answer.receipt is not None
    assert (answer.receipt.status, answer.code) == (422, "cannot_open")


def test_a_token_of_another_kiosk_is_worth_nothing(kit: Kit, kiosk: Kiosk) -> None:
    token = staff_token(kiosk)
    other = kit.kiosk()
    answer = other.ask("POST", "/v1/clients/search", {"name": "alpha"}, token=token)
    assert (answer.status, answer.code) == (401, "unauthorized")


def test_a_keep_outside_the_chain_and_an_ask_inside_are_refused(kiosk: Kiosk) -> None:
    keep = kiosk.keep("POST", "/v1/signatures", {}, chain=Chain(seq=0, prev=""))
    ask = kiosk.ask("GET", "/v1/me", chain=Chain(seq=4, prev=""))
    assert keep.code == ask.code == "chain_misplaced"


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/v1/me"), ("POST", "/v1/sessions"), ("POST", "/v1/clients/search")]
)
def test_a_person_is_reached_through_an_envelope_only(kit: Kit, kiosk: Kiosk, method: str, path: str) -> None:
    import requests

    body = {"name": "alpha", "identifier": "a", "secret": "b"}
    wanted = {"/v1/sessions": ("identifier", "secret"), "/v1/clients/search": ("name",)}.get(path, ())
    answer = requests.request(
        method,
        kit.url + path,
        json={key: body[key] for key in wanted},
        headers={"customer_portal.envelope": "x", "Authorization": "Bearer x"},
        timeout=TIMEOUT_S,
    )
    assert (answer.status_code, answer.json()["code"]) == (403, "sealed_only")


def test_an_envelope_in_an_envelope_and_device_calls_from_inside_are_refused(kiosk: Kiosk) -> None:
    assert kiosk.ask("POST", "/v1/envelopes", raw=b"x").status == 404
    assert kiosk.ask("GET", "/v1/device/public").status == 403


def test_a_problem_never_repeats_what_was_sent(kiosk: Kiosk) -> None:
    for body in ({"identifier": "very-private", "secret": 5}, {"very-private": 1}, [], "very-private"):
        answer = kiosk.ask("POST", "/v1/sessions", body)
        assert (answer.status, answer.code) == (422, "invalid")
        assert b"very-private" not in answer.body


@pytest.mark.parametrize(
    "raw",
    [
        b'{"name": "a", "name": "b"}',
        b'{"name": NaN}',
        b'{"name": "a"} x',
        b"\xff\xfe",
        b'{"name": ' + b"[" * 5000 + b"]" * 5000 + b"}",
    ],
)
def test_json_that_two_readers_would_read_differently_is_refused(kiosk: Kiosk, raw: bytes) -> None:
    answer = kiosk.ask("POST", "/v1/clients/search", raw=raw, token=staff_token(kiosk))
    assert (answer.status, answer.code) == (422, "invalid")


@pytest.mark.parametrize("text", ["\\u0000", "a\\u0000b", "\\ud800"])
def test_text_that_no_database_takes_is_refused_and_no_fault_of_the_portal(kiosk: Kiosk, text: str) -> None:
    raw = f'{{"identifier": "{text}"}}'.encode()
    answer = kiosk.ask("POST", "/v1/sign-in/start", raw=raw)
    assert (answer.status, answer.code) == (422, "text_unusable")
    assert kiosk.ask("GET", "/v1/clients/a%00b", token=staff_token(kiosk)).status == 404


def test_a_body_of_another_media_type_is_refused(kiosk: Kiosk) -> None:
    answer = kiosk.ask("POST", "/v1/sessions", raw=b"{}", headers={"content-type": "text/plain"})
    assert answer.status == 415


def test_a_body_that_is_too_large_is_refused_before_it_is_read(kit: Kit) -> None:
    import requests

    answer = requests.post(f"{kit.url}/v1/envelopes", data=b"\1" * (21 * 1024 * 1024), timeout=TIMEOUT_S)
    assert answer.status_code == 413


def test_answers_are_kept_by_no_cache_and_name_no_software(kit: Kit) -> None:
    import requests

    headers = requests.get(f"{kit.url}/v1/openapi.json", timeout=TIMEOUT_S).headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert "server" not in headers
