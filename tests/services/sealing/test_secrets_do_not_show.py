"""What is printed, logged or formatted of keys, requests and replies holds nothing of theirs."""

import pytest

from services.sealing.answer import Reply
from services.sealing.envelope import Message
from services.sealing.frames import split
from services.sealing.keys import SealingKey, to_text
from tests.services.sealing.samples import DEVICE, PORTAL, RECEIPT, VISIT, VISIT_PUBLIC, arrived, envelope

WORD = "a personal word"


def forms(raw: bytes) -> set[str]:
    """How eight bytes of a secret may look in a text."""
    pieces = [raw[at : at + 8] for at in range(0, len(raw) - 7, 8)]
    return {shown for piece in pieces for shown in (piece.hex(), repr(piece)[2:-1], to_text(piece)[:9])}


@pytest.mark.parametrize("shown", [repr, str, "{}".format, "{!r}".format], ids=["repr", "str", "format", "format_repr"])
def test_a_private_key_shows_none_of_its_bytes(shown: object) -> None:
    for key in (PORTAL, VISIT, SealingKey.generate()):
        text = shown(key)  # type: ignore[operator]
        assert not [form for form in forms(key.raw) if form in text]
    for signing in (DEVICE, RECEIPT):
        assert not [form for form in forms(signing.private_bytes_raw()) if form in shown(signing)]  # type: ignore[operator]


def test_a_request_and_a_reply_show_neither_headers_nor_body() -> None:
    message = Message("POST", "/v1/signatures", {"authorization": WORD}, WORD.encode(), VISIT_PUBLIC)
    reply = Reply(200, {"etag": WORD}, WORD.encode())
    assert WORD not in repr(message) + str(message) + repr(reply) + str(reply)


def test_an_envelope_shows_its_header_and_no_byte_of_what_is_sealed() -> None:
    checked, _ = arrived(envelope(body=WORD.encode()))
    assert checked.header.id in repr(checked)
    _, cipher = split(checked.sealed, parts=2)
    assert not [form for form in forms(cipher) if form in repr(checked)]
