"""Sealing succeeds only with what can be opened again; else it fails with a SealingError and nothing is stored."""

import uuid
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from services.sealing.canonical import canonical_json
from services.sealing.envelope import Message, seal_request, sign_envelope
from services.sealing.errors import Malformed, SealingError
from services.sealing.frames import MAX_PART, join, pad, padded_size
from services.sealing.ids import uuid7
from tests.services.sealing.samples import DEVICE, FIRST, PORTAL_PUBLIC, VISIT, arrived, envelope, fields, message

MIB = 1024 * 1024
ANYTHING = st.text(st.characters(codec=None, categories=None), max_size=12)


@pytest.mark.parametrize(
    "changed",
    [
        {"lane": "A Lane"},
        {"lane": ""},
        {"kind": "other"},
        {"device": "d1\n"},
        {"created": "yesterday"},
        {"id": str(uuid.UUID(int=0))},
    ],
    ids=str,
)
def test_a_header_that_nobody_would_take_is_not_sealed(changed: dict[str, str]) -> None:
    with pytest.raises(SealingError):
        seal_request(message(), replace(fields(), **changed), PORTAL_PUBLIC)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changed",
    [
        {"method": "TRACE"},
        {"target": "/v2/x"},
        {"target": "/v1/a word"},
        {"headers": {"a": "\ud800"}},
        {"headers": {"a": 1}},
        {"headers": {"a": 1.5}},
    ],
    ids=str,
)
def test_a_request_that_the_portal_would_not_read_is_not_sealed(changed: dict[str, object]) -> None:
    with pytest.raises(SealingError):
        seal_request(replace(message(), **changed), fields(), PORTAL_PUBLIC)  # type: ignore[arg-type]


@settings(max_examples=80, deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]) | ANYTHING,
    target=ANYTHING.map("/v1/".__add__) | ANYTHING,
    headers=st.dictionaries(ANYTHING, ANYTHING, max_size=3),
)
def test_what_seals_opens_as_it_was(method: str, target: str, headers: dict[str, str]) -> None:
    asked = Message(method, target, headers, b"", VISIT.public())
    try:
        sealed = seal_request(asked, fields(), PORTAL_PUBLIC)
    except SealingError:
        return
    assert opened(sealed) == asked


@pytest.mark.parametrize("size", [0, 5 * MIB, 64 * MIB - 4096])
def test_an_item_up_to_the_greatest_size_opens_again(size: int) -> None:
    assert len(opened(seal_request(message(bytes(size)), fields(), PORTAL_PUBLIC)).body) == size


@pytest.mark.parametrize("size", [64 * MIB, 70 * MIB])
def test_an_item_over_the_greatest_size_is_not_sealed(size: int) -> None:
    with pytest.raises(SealingError):
        seal_request(message(bytes(size)), fields(), PORTAL_PUBLIC)


def test_a_part_too_long_to_be_taken_apart_is_not_put_together() -> None:
    with pytest.raises(Malformed):
        join([bytes(MAX_PART + 1)])


@given(sizes=st.tuples(st.integers(0, 64 * MIB), st.integers(0, 64 * MIB)))
@example(sizes=(4096, 4097))
@example(sizes=(8192, 8193))
def test_a_longer_item_is_never_in_a_smaller_class(sizes: tuple[int, int]) -> None:
    small, large = sorted(sizes)
    assert padded_size(small) <= padded_size(large)


@given(size=st.integers(4097, 64 * MIB))
@example(size=4097)
@example(size=2**20 + 1)
def test_a_class_costs_at_most_an_eighth(size: int) -> None:
    assert size <= padded_size(size) <= size * 1.125


def test_there_are_few_classes() -> None:
    classes = {padded_size(size) for size in range(0, 64 * MIB, 997)} | {padded_size(64 * MIB)}
    assert len(classes) <= 1 + 8 * 14


@given(data=st.data())
def test_items_of_one_class_look_alike(data: st.DataObject) -> None:
    size = data.draw(st.integers(0, 300_000))
    other = data.draw(
        st.integers(0, 300_000).filter(lambda size_b: padded_size(size_b + 4) == padded_size(size + 4)) | st.just(size)
    )
    assert len(pad(bytes(size))) == len(pad(bytes(other)))


def test_the_length_of_an_envelope_tells_its_class_only() -> None:
    assert len({len(envelope(body=bytes(size))) for size in (0, 1, 100, 1000, 2000)}) == 1
    assert len({len(envelope(body=bytes(size))) for size in (7000, 7001, 7100)}) == 1
    assert len(envelope(body=bytes(7000))) > len(envelope(body=bytes(2000)))


@given(moment=st.integers(0, 2**48 - 1), random=st.binary(min_size=10, max_size=10))
def test_an_id_is_a_uuid_of_version_7_with_its_moment_in_front(moment: int, random: bytes) -> None:
    made = uuid.UUID(uuid7(moment, random))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == moment


@given(
    one=st.integers(0, 2**48 - 1),
    two=st.integers(0, 2**48 - 1),
    random=st.tuples(*[st.binary(min_size=10, max_size=10)] * 2),
)
def test_ids_sort_by_their_moment_whatever_the_random_part(one: int, two: int, random: tuple[bytes, bytes]) -> None:
    if one != two:
        assert (uuid7(one, random[0]) < uuid7(two, random[1])) == (one < two)


def test_each_of_the_random_bits_of_an_id_counts() -> None:
    drawn = {uuid7(1, (1 << bit).to_bytes(10, "big")) for bit in range(80)}
    assert len(drawn) == 74 + 1  # the six bits under version and variant make no difference


@pytest.mark.parametrize("size", [0, 9, 11])
def test_an_id_takes_ten_random_bytes(size: int) -> None:
    with pytest.raises(ValueError):
        uuid7(1, bytes(size))


@given(value=st.dictionaries(st.text(max_size=6), st.integers() | st.text(max_size=6), max_size=6))
def test_canonical_json_does_not_depend_on_the_order_of_keys(value: dict[str, object]) -> None:
    assert canonical_json(dict(reversed(value.items()))) == canonical_json(value)


def opened(sealed: bytes) -> Message:
    return arrived(sign_envelope(sealed, FIRST, DEVICE))[1]
