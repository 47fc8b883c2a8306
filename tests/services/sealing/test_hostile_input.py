"""Whatever somebody sends: it is refused with a SealingError, and nothing else ever comes out."""

from collections.abc import Callable
from contextlib import suppress
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.sealing.answer import open_reply, verify_receipt
from services.sealing.canonical import canonical_json
from services.sealing.envelope import Header, decrypt, open_request, read_envelope, read_header, sign_envelope
from services.sealing.errors import BadSignature, Malformed, NotForThisKey, SealingError
from services.sealing.frames import join, pad, padded_size, split
from services.sealing.keys import SUITE, Domain, SealingKey, SealingPublicKey, from_text, sign, to_text, verify
from tests.services.sealing.samples import (
    DEVICE,
    FIRST,
    PORTAL,
    PORTAL_PUBLIC,
    RECEIPT,
    RECEIPT_KEYS,
    VISIT,
    VISIT_PUBLIC,
    answer,
    arrived,
    envelope,
    taken,
)

ENVELOPE: Final = envelope()
ASKED, _ = arrived(ENVELOPE)
ANSWER: Final = answer(ASKED)
HOSTILE_JSON: Final = (
    b"",
    b"null",
    b"[]",
    b"[" * 100_000,
    b'{"seq":' * 100_000,
    b'{"prev":"","seq":' + b"9" * 100_000 + b"}",
    b'{"prev":"","seq":1e400}',
    b'{"prev":"","seq":NaN}',
    b'{"prev":"","seq":-1}',
    b'{"prev":"","seq":-0}',
    b'{"prev":"","seq":1.0}',
    b'{"prev":"","seq":"1"}',
    b'{"prev":"","seq":true}',
    b'{"prev":"","seq":1,"seq":1}',
    b'{"prev":"","seq":1,"\\ud800":1}',
    b'{"prev":"\\ud800","seq":1}',
    b'{"prev":"\xff","seq":1}',
    b'{"prev":"\\u0000","seq":1}',
    b'\xef\xbb\xbf{"prev":"","seq":1}',
    b'{"prev":"","seq":1}\n',
    b'{"seq":1,"prev":""}',
)
hard = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
frames = st.recursive(
    st.binary(max_size=80) | st.sampled_from(HOSTILE_JSON), lambda inner: st.lists(inner, max_size=4).map(join)
)
texts = st.text(st.characters(codec=None, categories=None), max_size=40)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def tries(untrusted: bytes) -> list[Callable[[], object]]:
    """Everything that reads bytes from outside."""
    return [
        lambda: split(untrusted, parts=2),
        lambda: read_header(untrusted),
        lambda: read_envelope(untrusted),
        lambda: arrived(untrusted),
        lambda: taken(untrusted, ASKED),
        lambda: open_reply(untrusted, header=ASKED.header, key=VISIT),
        lambda: decrypt(untrusted, PORTAL, b""),
        lambda: verify(DEVICE.public_key(), Domain.ENVELOPE, b"", untrusted),
        lambda: SealingPublicKey(untrusted),
        lambda: from_text(untrusted.decode("latin-1")),
    ]


@hard
@given(untrusted=st.binary(max_size=300) | frames)
def test_bytes_from_anybody_raise_nothing_but_a_sealing_error(untrusted: bytes) -> None:
    for attempt in tries(untrusted):
        with suppress(SealingError):
            attempt()


@hard
@given(data=st.data())
def test_an_envelope_pulled_apart_and_put_together_wrong_raises_nothing_but_a_sealing_error(
    data: st.DataObject,
) -> None:
    whole = data.draw(st.sampled_from([ENVELOPE, ANSWER, ASKED.sealed]))
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(whole))] * 2)))
    spliced = whole[:start] + data.draw(st.binary(max_size=12)) + whole[end:]
    for attempt in tries(spliced):
        with suppress(SealingError):
            attempt()


@pytest.mark.parametrize("untrusted", HOSTILE_JSON, ids=lambda raw: repr(raw[:24]))
def test_a_chain_part_in_any_but_the_one_form_is_refused(untrusted: bytes) -> None:
    unsigned = join([untrusted, ASKED.sealed])
    with pytest.raises(Malformed):
        arrived(join([unsigned, sign(DEVICE, Domain.ENVELOPE, unsigned)]))


@pytest.mark.parametrize("untrusted", HOSTILE_JSON, ids=lambda raw: repr(raw[:24]))
def test_json_that_hurts_a_parser_is_refused_in_header_receipt_request_and_reply(untrusted: bytes) -> None:
    signed = join([untrusted, sign(RECEIPT, Domain.PORTAL_RECEIPT, untrusted), b""])
    attempts: list[Callable[[], object]] = [
        lambda: read_header(join([untrusted, b""])),
        lambda: verify_receipt(signed, header=ASKED.header, sealed_digest=ASKED.sealed_digest, keys=RECEIPT_KEYS),
        lambda: opened(untrusted),
        lambda: replied(untrusted),
    ]
    for attempt in attempts:
        with pytest.raises(Malformed):
            attempt()


@hard
@given(value=json_values)
def test_any_json_inside_a_well_sealed_request_is_refused_or_read(value: object) -> None:
    with suppress(SealingError):
        opened(canonical_json(value))
    with suppress(SealingError):
        replied(canonical_json(value))


@hard
@given(
    changed=st.fixed_dictionaries({}, optional=dict.fromkeys(("method", "target", "headers", "reply_key"), json_values))
)
def test_a_request_with_odd_parts_is_refused_or_read(changed: dict[str, object]) -> None:
    with suppress(SealingError):
        opened(canonical_json(request() | changed))


@pytest.mark.parametrize("target", ["", "v1/x", "/v2/x", "/v1/é", "/v1/ x", "/v1/x\n", "//v1/", "/v1/" + "x" * 2050])
def test_a_target_outside_the_api_is_refused(target: str) -> None:
    with pytest.raises(Malformed):
        opened(canonical_json(request() | {"target": target}))


@pytest.mark.parametrize("created", ["٢٠٢٦-01-01T00:00:00.000Z", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z\n"])
def test_a_moment_in_another_form_is_refused(created: str) -> None:
    untrusted = canonical_json(ASKED.header.model_dump() | {"created": created})
    with pytest.raises(Malformed):
        read_header(join([untrusted, b""]))


LOW_ORDER: Final = (
    bytes(32),
    bytes([1]) + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
)


@pytest.mark.parametrize("point", LOW_ORDER, ids=lambda point: point.hex()[:8])
def test_a_reply_key_that_nobody_can_seal_to_is_refused_before_the_request_is_done(point: bytes) -> None:
    """A point of low order makes a secret that all know (RFC 7748, section 6.1); the library sees it only in use."""
    useless = VISIT_PUBLIC.raw[:1184] + point
    with pytest.raises(Malformed):
        SealingPublicKey(useless)
    with pytest.raises(Malformed):
        opened(canonical_json(request() | {"reply_key": to_text(useless)}))


def test_a_reply_key_whose_lattice_part_is_no_key_is_refused() -> None:
    with pytest.raises(Malformed):
        SealingPublicKey(b"\xff" * 1184 + VISIT_PUBLIC.raw[1184:])


@pytest.mark.parametrize("size", [0, 1, 95, 97])
def test_bytes_that_are_no_private_key_are_refused_by_name(size: int) -> None:
    for use in (SealingKey.hpke, SealingKey.public):
        with pytest.raises(Malformed):
            use(SealingKey(bytes(size)))


@pytest.mark.parametrize("untrusted", ["++//", "AA==", "AB", "A", "AAAA\n", "AA A", "é", "\ud800", "AA-_="])
def test_text_of_bytes_has_one_form(untrusted: str) -> None:
    with pytest.raises(Malformed):
        from_text(untrusted)


@hard
@given(untrusted=texts)
def test_any_text_of_bytes_is_refused_or_its_own_form(untrusted: str) -> None:
    try:
        data = from_text(untrusted)
    except SealingError:
        return
    assert to_text(data) == untrusted


@pytest.mark.parametrize("size", [0, 1, 63, 65, 128])
def test_a_signature_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(BadSignature):
        verify(DEVICE.public_key(), Domain.ENVELOPE, b"", bytes(size))


@pytest.mark.parametrize("size", [0, 1, 32, 1119, 1120, 1121, 1136, 1200])
def test_a_cipher_of_any_length_is_refused(size: int) -> None:
    for filler in (b"\0", b"\xff"):
        with pytest.raises(NotForThisKey):
            decrypt(filler * size, PORTAL, b"")


def test_a_header_that_lies_about_the_size_is_refused() -> None:
    with pytest.raises(Malformed):
        opened(canonical_json(request()), size_is=8192)


def test_a_refusal_has_no_word_from_inside() -> None:
    with pytest.raises(SealingError) as caught:
        opened(canonical_json(request() | {"target": "a personal word"}))
    assert "personal" not in str(caught.value) + repr(caught.value)


def request() -> dict[str, object]:
    return {"method": "POST", "target": "/v1/signatures", "headers": {}, "reply_key": to_text(VISIT_PUBLIC.raw)}


def opened(meta: bytes, *, size_is: int | None = None) -> object:
    """What the portal makes of a request that somebody with the portal's public key has put together by hand."""
    plain = join([meta, b""])
    size = padded_size(len(plain) + 4) if size_is is None else size_is
    header = Header.model_validate(ASKED.header.model_dump() | {"size": size})
    cipher = SUITE.encrypt(pad(plain), PORTAL_PUBLIC.hpke(), b"kiosk request v1\0" + header.sha256())
    sealed = join([header.canonical(), cipher])
    return open_request(read_envelope(sign_envelope(sealed, FIRST, DEVICE)), {PORTAL_PUBLIC.kid: PORTAL})


def replied(meta: bytes) -> object:
    """What the visit makes of a reply that holds `meta`."""
    info = b"kiosk reply v1\0" + ASKED.header.sha256()
    cipher = SUITE.encrypt(pad(join([meta, b""])), VISIT_PUBLIC.hpke(), info)
    return open_reply(join([b"", b"", cipher]), header=ASKED.header, key=VISIT)
