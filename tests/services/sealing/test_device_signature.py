"""Requests of the device itself: nothing of what is signed can be changed, nothing old is taken."""

import datetime as dt

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from services.sealing.device_signature import sign_request, verify_request
from services.sealing.errors import BadSignature

KEY = Ed25519PrivateKey.generate()
BODY = b'{"count":1}'
MAX_AGE = dt.timedelta(minutes=5)


def signed(age: dt.timedelta = dt.timedelta()) -> dict[str, str]:
    now = dt.datetime.now(dt.UTC) - age
    return sign_request(KEY, "d1", method="POST", path="/v1/device/heartbeat", body=BODY, now=now)


def check(
    headers: dict[str, str], *, method: str = "POST", path: str = "/v1/device/heartbeat", body: bytes = BODY
) -> str:
    return verify_request(lambda _: KEY.public_key(), headers, method=method, path=path, body=body, max_age=MAX_AGE)


def test_a_signed_request_names_its_device() -> None:
    assert check(signed()) == "d1"
    assert check({name.upper(): value for name, value in signed().items()}) == "d1"


@pytest.mark.parametrize("change", [{"method": "PUT"}, {"path": "/v1/device/public"}, {"body": b'{"count":2}'}])
def test_a_changed_request_is_refused(change: dict[str, str]) -> None:
    with pytest.raises(BadSignature):
        check(signed(), **change)  # type: ignore[arg-type]


def test_an_old_request_is_refused() -> None:
    with pytest.raises(BadSignature):
        check(signed(dt.timedelta(minutes=6)))


@pytest.mark.parametrize("name", ["Content-Digest", "Signature", "Signature-Input"])
def test_a_request_without_one_of_its_headers_is_refused(name: str) -> None:
    with pytest.raises(BadSignature):
        check({header: value for header, value in signed().items() if header.lower() != name.lower()})


def test_a_request_signed_by_another_key_is_refused() -> None:
    other = Ed25519PrivateKey.generate().public_key()
    with pytest.raises(BadSignature):
        verify_request(
            lambda _: other, signed(), method="POST", path="/v1/device/heartbeat", body=BODY, max_age=MAX_AGE
        )
