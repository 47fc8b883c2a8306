"""Requests of the device itself (never of a person): HTTP message signatures, RFC 9421, with Ed25519.

Covered are the method, the path and the body's digest (RFC 9530), not the authority: a portal stands behind proxies.
The library checks the digest only when it is given the body, so both functions take it as a required argument.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier, HTTPSignatureKeyResolver, algorithms
from http_message_signatures.exceptions import HTTPMessageSignaturesException

from services.sealing.errors import BadSignature

_COVERED = ("@method", "@path")
_TAG = "kiosk-device"
_ORIGIN = "https://portal.invalid"


@dataclass(slots=True)
class _Request:
    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a request, and the moment that the signature names."""

    device: str
    at: dt.datetime


class _OneKey(HTTPSignatureKeyResolver):
    def __init__(self, *, private: Ed25519PrivateKey | None = None, find: Callable[[str], Any] | None = None) -> None:
        self._private = private
        self._find = find
        self.failure: Exception | None = None

    def resolve_private_key(self, key_id: str) -> Any:  # noqa: ARG002
        return self._private

    def resolve_public_key(self, key_id: str) -> Any:
        try:
            return self._find(key_id) if self._find else None
        except Exception as error:
            self.failure = error
            raise


def sign_request(
    key: Ed25519PrivateKey, device: str, *, method: str, path: str, body: bytes, now: dt.datetime
) -> dict[str, str]:
    """The headers that sign a request: Content-Digest, Signature-Input, Signature. `now` is an aware datetime."""
    request = _Request(method, _ORIGIN + path)
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=_OneKey(private=key))
    signer.sign(request, key_id=device, created=now, tag=_TAG, covered_component_ids=_COVERED, body=body)
    return dict(request.headers)


def verify_request(
    find_key: Callable[[str], Ed25519PublicKey],
    headers: Mapping[str, str],
    *,
    method: str,
    path: str,
    body: bytes,
    max_age: dt.timedelta,
) -> str:
    """The id of the device that signed the request. Raises BadSignature, and what `find_key` raises."""
    return signer_of(find_key, headers, method=method, path=path, body=body, max_age=max_age).device


def signer_of(
    find_key: Callable[[str], Ed25519PublicKey],
    headers: Mapping[str, str],
    *,
    method: str,
    path: str,
    body: bytes,
    max_age: dt.timedelta,
) -> Signer:
    """Who signed the request, and when. Raises BadSignature, and what `find_key` raises."""
    request = _Request(method, _ORIGIN + path, {name.lower(): value for name, value in headers.items()})
    resolver = _OneKey(find=find_key)
    verifier = HTTPMessageVerifier(signature_algorithm=algorithms.ED25519, key_resolver=resolver)
    try:
        results = verifier.verify(
            request, max_age=max_age, expect_tag=_TAG, require_components=(*_COVERED, "content-digest"), body=body
        )
    except HTTPMessageSignaturesException:
        if resolver.failure is not None:  # the library hides it behind an invalid signature
            raise resolver.failure from None
        raise BadSignature from None
    signed = results[0].parameters
    return Signer(str(signed["keyid"]), dt.datetime.fromtimestamp(int(signed["created"]), dt.UTC))
