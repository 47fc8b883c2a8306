"""An envelope holds together: every changed byte is seen, every form is the only one, every key is for one thing."""

import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from services.sealing import frames
from services.sealing.answer import Receipt, Reply, make_answer, make_refusal, open_reply, verify_receipt
from services.sealing.canonical import canonical_json, sha256_hex
from services.sealing.envelope import (
    Chain,
    Envelope,
    Header,
    HeaderFields,
    Message,
    open_request,
    read_envelope,
    read_header,
    seal_request,
    sign_envelope,
    verify_envelope,
)
from services.sealing.errors import BadSignature, Malformed, NotForThisKey, SealingError, UnknownVersion
from services.sealing.ids import uuid7
from services.sealing.keys import Domain, SealingKey, SealingPublicKey, from_text, key_id, sign, to_text, verify

ID = "01890a5d-ac96-774b-bcce-b302099a8057"
PORTAL, VISIT, DEVICE, RECEIPT_KEY = (
    SealingKey.generate(),
    SealingKey.generate(),
    Ed25519PrivateKey.generate(),
    Ed25519PrivateKey.generate(),
)
FIELDS = HeaderFields(id=ID, device="d1", kind="keep", lane="signature", created="2026-01-01T00:00:00.000Z")
KEYS = {PORTAL.public().kid: PORTAL}
RECEIPT_KID = key_id(RECEIPT_KEY.public_key().public_bytes_raw())
quickly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def message(body: bytes = b"body") -> Message:
    return Message("POST", "/v1/signatures", {"authorization": "Bearer demo"}, body, VISIT.public())


def envelope(body: bytes = b"body") -> bytes:
    return sign_envelope(seal_request(message(body), FIELDS, PORTAL.public()), Chain(seq=1, prev=""), DEVICE)


def checked(raw: bytes) -> Envelope:
    return verify_envelope(raw, lambda _: DEVICE.public_key())


def answer(to: Envelope, status: int = 201) -> bytes:
    receipt = Receipt(
        id=to.header.id,
        device=to.header.device,
        digest=to.sealed_digest,
        status=status,
        code="ok",
        time="2026-01-01T00:00:01.000Z",
        kid=RECEIPT_KID,
    )
    reply = Reply(status, {"content-type": "application/json"}, b"{}")
    return make_answer(receipt, reply, header=to.header, reply_key=VISIT.public(), key=RECEIPT_KEY)


def receipt_in(raw: bytes, to: Envelope) -> Receipt:
    keys = {RECEIPT_KID: RECEIPT_KEY.public_key()}
    return verify_receipt(raw, header=to.header, sealed_digest=to.sealed_digest, keys=keys)


def taken(untrusted: bytes) -> Reply:
    """What a visit does with an answer."""
    receipt_in(untrusted, CHECKED)
    return open_reply(untrusted, header=CHECKED.header, key=VISIT)


ENVELOPE = envelope()
CHECKED = checked(ENVELOPE)
ANSWER = answer(CHECKED)


@quickly
@given(body=st.binary(max_size=6000))
@example(body=b"")
def test_what_is_sealed_is_what_is_opened(body: bytes) -> None:
    opened = open_request(checked(envelope(body)), KEYS)
    assert opened.body == body
    assert opened.target == "/v1/signatures"
    assert opened.reply_key == VISIT.public()


@settings(max_examples=250, deadline=None)
@given(at=st.integers(0, len(ENVELOPE) - 1), flip=st.integers(1, 255))
@example(at=0, flip=1)
@example(at=len(ENVELOPE) - 1, flip=1)
def test_an_envelope_with_any_byte_changed_is_refused(at: int, flip: int) -> None:
    with pytest.raises(SealingError):
        checked(changed(ENVELOPE, at, flip))


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_sealed_part_with_any_byte_changed_is_not_opened_even_when_signed_again(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(CHECKED.sealed) - 1))
    sealed = changed(CHECKED.sealed, at, data.draw(st.integers(1, 255)))
    with pytest.raises(SealingError):
        open_request(checked(sign_envelope(sealed, Chain(seq=1, prev=""), DEVICE)), KEYS)


@settings(max_examples=200, deadline=None)
@given(at=st.integers(0, len(ANSWER) - 1), flip=st.integers(1, 255))
def test_an_answer_with_any_byte_changed_is_refused(at: int, flip: int) -> None:
    untrusted = changed(ANSWER, at, flip)
    with pytest.raises(SealingError):
        taken(untrusted)


@pytest.mark.parametrize("cut", [0, 1, 4, 5, 100, len(ENVELOPE) - 1])
def test_a_cut_or_longer_envelope_is_refused(cut: int) -> None:
    for untrusted in (ENVELOPE[:cut], ENVELOPE + b"\0"):
        with pytest.raises(SealingError):
            checked(untrusted)


def test_another_version_is_refused_by_name() -> None:
    with pytest.raises(UnknownVersion):
        read_envelope(b"\x02" + ENVELOPE[1:])


def test_a_header_of_another_request_does_not_open_the_sealed_part() -> None:
    header, cipher = frames.split(CHECKED.sealed, parts=2)
    for name, value in (("lane", "other"), ("created", "2027-01-01T00:00:00.000Z"), ("kind", "ask")):
        other = canonical_json(json.loads(header) | {name: value})
        forged = sign_envelope(frames.join([other, cipher]), Chain(seq=1, prev=""), DEVICE)
        with pytest.raises(NotForThisKey):
            open_request(checked(forged), KEYS)


def test_an_envelope_of_another_device_is_refused() -> None:
    with pytest.raises(BadSignature):
        verify_envelope(ENVELOPE, lambda _: Ed25519PrivateKey.generate().public_key())


def test_only_the_portals_key_opens_a_request_and_only_the_visits_key_the_reply() -> None:
    stranger = SealingKey.generate()
    with pytest.raises(NotForThisKey):
        open_request(CHECKED, {stranger.public().kid: stranger})
    with pytest.raises(NotForThisKey):
        open_request(CHECKED, {PORTAL.public().kid: stranger})
    with pytest.raises(NotForThisKey):
        open_reply(ANSWER, header=CHECKED.header, key=stranger)


def test_a_receipt_fits_one_envelope_only() -> None:
    other = checked(envelope(b"another body"))
    with pytest.raises(BadSignature):
        receipt_in(ANSWER, other)
    with pytest.raises(NotForThisKey):
        open_reply(ANSWER, header=other.header.model_copy(update={"lane": "other"}), key=VISIT)


def test_a_receipt_of_another_signer_or_unknown_key_is_refused() -> None:
    with pytest.raises(BadSignature):
        verify_receipt(ANSWER, header=CHECKED.header, sealed_digest=CHECKED.sealed_digest, keys={})
    keys = {RECEIPT_KID: Ed25519PrivateKey.generate().public_key()}
    with pytest.raises(BadSignature):
        verify_receipt(ANSWER, header=CHECKED.header, sealed_digest=CHECKED.sealed_digest, keys=keys)


def test_a_refusal_has_a_receipt_and_no_reply() -> None:
    receipt = receipt_in(ANSWER, CHECKED).model_copy(update={"status": 422, "code": "cannot_open"})
    refusal = make_refusal(receipt, RECEIPT_KEY)
    assert receipt_in(refusal, CHECKED).code == "cannot_open"
    with pytest.raises(SealingError):
        open_reply(refusal, header=CHECKED.header, key=VISIT)


@pytest.mark.parametrize("used", list(Domain))
def test_a_signature_of_one_domain_is_worthless_in_another(used: Domain) -> None:
    signature = sign(DEVICE, used, b"message")
    for domain in Domain:
        if domain is used:
            verify(DEVICE.public_key(), domain, b"message", signature)
            continue
        with pytest.raises(BadSignature):
            verify(DEVICE.public_key(), domain, b"message", signature)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace(b'"id"', b' "id"'),
        lambda text: text.replace(b'"lane":"signature"', b'"lane":"\\u0073ignature"'),
        lambda text: text[:-1] + b',"extra":1}',
        lambda text: text.replace(b'"kind":"keep"', b'"kind":"other"'),
        lambda text: b"\xff" + text,
        lambda text: b"[]",
    ],
)
def test_a_header_in_any_other_form_is_refused(spoil: object) -> None:
    header, cipher = frames.split(CHECKED.sealed, parts=2)
    spoiled = spoil(header)  # type: ignore[operator]
    assert spoiled != header
    with pytest.raises(Malformed):
        read_header(frames.join([spoiled, cipher]))


@given(size=st.integers(0, 64 * 1024 * 1024))
@example(size=4096)
@example(size=4097)
def test_padding_hides_the_size_and_costs_an_eighth_at_most(size: int) -> None:
    padded = frames.padded_size(size)
    assert padded >= size
    assert padded <= max(4096, size * 1.125 + 1)
    assert frames.padded_size(padded) == padded


@given(plain=st.binary(max_size=9000))
def test_padding_comes_off_as_it_went_on(plain: bytes) -> None:
    assert frames.unpad(frames.pad(plain)) == plain


@pytest.mark.parametrize("spoil", [lambda p: p + b"\0", lambda p: p[:-1], lambda p: p[:-1] + b"x", lambda _: b"ab"])
def test_padding_that_is_not_ours_is_refused(spoil: object) -> None:
    with pytest.raises(Malformed):
        frames.unpad(spoil(frames.pad(b"text")))  # type: ignore[operator]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@quickly
@given(value=values)
def test_canonical_json_has_one_form(value: object) -> None:
    text = canonical_json(value)
    assert json.loads(text) == value
    assert canonical_json(json.loads(text)) == text


@pytest.mark.parametrize("value", [1.5, {"a": [1.0]}, b"bytes", {1: "a"}, object()])
def test_canonical_json_refuses_what_has_more_than_one_form(value: object) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


@given(raw=st.binary(max_size=80))
def test_text_of_bytes_reads_back(raw: bytes) -> None:
    assert from_text(to_text(raw)) == raw


@pytest.mark.parametrize("raw", [b"", b"short", bytes(1216 - 1), bytes(1217)])
def test_what_is_no_sealing_key_is_refused(raw: bytes) -> None:
    with pytest.raises(Malformed):
        SealingPublicKey(raw)


def test_private_keys_and_bodies_do_not_show_in_reprs() -> None:
    shown = repr(PORTAL) + repr(message(b"a personal word")) + repr(CHECKED)
    assert "personal" not in shown
    assert "Bearer" not in shown
    assert PORTAL.raw.hex()[:12] not in shown


def test_ids_are_in_the_order_of_time() -> None:
    ids = [uuid7(moment, bytes(10)) for moment in (0, 1, 1_700_000_000_000, 2**48 - 1)]
    assert ids == sorted(ids)
    assert all(Header.model_validate(header_with(item)) for item in ids)


def header_with(item: str) -> dict[str, object]:
    return CHECKED.header.model_dump() | {"id": item}


def changed(raw: bytes, at: int, flip: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ flip]) + raw[at + 1 :]


def test_the_digest_of_an_envelope_is_over_all_its_bytes() -> None:
    assert CHECKED.digest == sha256_hex(ENVELOPE)
