"""No byte of what goes over the wire can be changed without being seen; not one, at no place."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest

from services.sealing.envelope import sign_envelope
from services.sealing.errors import SealingError
from services.sealing.frames import join, split
from tests.services.sealing.samples import DEVICE, FIRST, answer, arrived, envelope, taken

ENVELOPE = envelope()
ANSWER = answer(arrived(ENVELOPE)[0])


def accepted(untrusted: bytes, take: Callable[[bytes], object]) -> list[int]:
    """The places at which a changed byte went unseen."""
    return [at for at, changed in each_place(untrusted) if is_taken(changed, take)]


def each_place(untrusted: bytes) -> Iterator[tuple[int, bytes]]:
    for at in range(len(untrusted)):
        changed = bytearray(untrusted)
        changed[at] ^= 1 << at % 8  # a neighbour in every bit, over the length of the whole
        yield at, bytes(changed)


def is_taken(changed: bytes, take: Callable[[bytes], object]) -> bool:
    try:
        take(changed)
    except SealingError:
        return False
    return True


def test_every_byte_of_an_envelope_counts() -> None:
    assert is_taken(ENVELOPE, arrived)
    assert accepted(ENVELOPE, arrived) == []


def test_every_byte_of_a_sealed_part_counts_for_the_portal_even_if_the_agent_signs_what_it_changed() -> None:
    unsigned, _ = split(ENVELOPE, parts=2)
    _, sealed = split(unsigned, parts=2)

    def arrives_signed_again(changed: bytes) -> object:
        return arrived(sign_envelope(changed, FIRST, DEVICE))

    assert is_taken(sealed, arrives_signed_again)
    assert accepted(sealed, arrives_signed_again) == []


def test_every_byte_of_an_answer_counts_for_agent_or_visit() -> None:
    asked, _ = arrived(ENVELOPE)
    assert is_taken(ANSWER, partial(taken, to=asked))
    assert accepted(ANSWER, partial(taken, to=asked)) == []


@pytest.mark.parametrize("whole", [ENVELOPE, ANSWER], ids=["envelope", "answer"])
def test_a_piece_of_the_whole_is_never_taken(whole: bytes) -> None:
    asked, _ = arrived(ENVELOPE)
    take: Callable[[bytes], object] = arrived if whole is ENVELOPE else partial(taken, to=asked)
    assert [end for end in range(len(whole)) if is_taken(whole[:end], take)] == []
    assert not is_taken(whole + b"\0", take)
    assert not is_taken(whole + whole, take)


def test_the_answer_to_one_request_is_not_the_answer_to_another_of_the_same_visit() -> None:
    (one, _), (two, _) = arrived(envelope(1)), arrived(envelope(2))
    for asked, other in ((one, two), (two, one)):
        assert is_taken(answer(asked), partial(taken, to=asked))
        assert not is_taken(answer(other), partial(taken, to=asked))


def test_a_receipt_and_the_reply_to_another_request_do_not_make_an_answer() -> None:
    (one, _), (two, _) = arrived(envelope(1)), arrived(envelope(2))
    receipt, signature, _ = split(answer(one), parts=3)
    _, _, reply = split(answer(two), parts=3)
    assert not is_taken(join([receipt, signature, reply]), partial(taken, to=one))


def test_the_same_request_sealed_twice_has_two_receipts() -> None:
    (one, _), (again, _) = arrived(envelope(1)), arrived(envelope(1))
    assert one.header == again.header
    assert not is_taken(answer(again), partial(taken, to=one))
