"""Signed requests of the device: odd headers are a bad signature and nothing else, and stand for no other request."""

import datetime as dt
from contextlib import suppress
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from services.sealing.device_signature import sign_request, verify_request
from services.sealing.errors import BadSignature

KEY: Final = Ed25519PrivateKey.generate()
PATH: Final = "/v1/device/heartbeat"
BODY: Final = b'{"count":1}'
TEXTS: Final = st.text(st.characters(codec=None, categories=None), max_size=60)
NAMES: Final = ("Content-Digest", "Signature-Input", "Signature")


class Unreachable(Exception):
    """The directory of keys cannot be asked."""


def signed(ahead_s: int = 0) -> dict[str, str]:
    now = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=ahead_s)
    return sign_request(KEY, "d1", method="POST", path=PATH, body=BODY, now=now)


def find(device: str) -> Ed25519PublicKey:
    if device != "d1":
        raise BadSignature
    return KEY.public_key()


def check(headers: dict[str, str], *, method: str = "POST", path: str = PATH, body: bytes = BODY) -> str:
    return verify_request(find, headers, method=method, path=path, body=body, max_age=dt.timedelta(minutes=5))


@settings(max_examples=150, deadline=None)
@given(changed=st.dictionaries(st.sampled_from(NAMES), TEXTS, min_size=1))
def test_headers_from_anybody_are_a_bad_signature(changed: dict[str, str]) -> None:
    with pytest.raises(BadSignature):
        check(signed() | changed)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), name=st.sampled_from(NAMES))
def test_a_header_with_some_of_its_text_replaced_is_a_bad_signature_or_says_the_same(
    data: st.DataObject, name: str
) -> None:
    headers = signed()
    value = headers[name]
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(value))] * 2)))
    headers[name] = value[:start] + data.draw(st.sampled_from(list('";,()=:? aA19@-')) | TEXTS) + value[end:]
    with suppress(BadSignature):
        assert check(headers) == "d1"


@settings(max_examples=60, deadline=None)
@given(method=TEXTS, path=TEXTS, body=st.binary(max_size=20))
def test_another_request_is_a_bad_signature(method: str, path: str, body: bytes) -> None:
    with pytest.raises(BadSignature):
        check(signed(), method=method, path="/" + path, body=body)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('keyid="d1"', "x=1"),
        ('keyid="d1"', "keyid=1"),
        ('alg="ed25519"', 'alg="hmac-sha256"'),
        ('"@path"', '"@path" "@status"'),
        ('"@path" ', ""),
        (' "content-digest"', ""),
        ('tag="kiosk-device"', 'tag="other"'),
    ],
)
def test_what_the_signature_says_of_itself_cannot_be_changed(old: str, new: str) -> None:
    headers = signed()
    assert old in headers["Signature-Input"]
    headers["Signature-Input"] = headers["Signature-Input"].replace(old, new)
    with pytest.raises(BadSignature):
        check(headers)


@pytest.mark.parametrize("created", ["-999999999999999", "999999999999999", "9999999999999999", '"now"', "1.5", "@1"])
def test_a_moment_that_no_clock_shows_is_a_bad_signature(created: str) -> None:
    headers = signed()
    before, _, after = headers["Signature-Input"].partition("created=")
    headers["Signature-Input"] = f"{before}created={created};{after.partition(';')[2]}"
    with pytest.raises(BadSignature):
        check(headers)


def test_a_request_from_the_future_is_refused() -> None:
    with pytest.raises(BadSignature):
        check(signed(ahead_s=600))


def test_the_signature_of_one_body_is_not_taken_for_another_with_its_own_digest() -> None:
    other = sign_request(
        Ed25519PrivateKey.generate(), "d1", method="POST", path=PATH, body=b"x", now=dt.datetime.now(dt.UTC)
    )
    with pytest.raises(BadSignature):
        check(signed() | {"Content-Digest": other["Content-Digest"]}, body=b"x")


def test_what_the_directory_of_keys_raises_is_not_taken_for_a_bad_signature() -> None:
    def unreachable(_device: str) -> Ed25519PublicKey:
        raise Unreachable

    with pytest.raises(Unreachable):
        verify_request(unreachable, signed(), method="POST", path=PATH, body=BODY, max_age=dt.timedelta(minutes=5))
