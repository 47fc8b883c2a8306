import json
import socket
import struct
import threading
from multiprocessing.connection import Listener
from pathlib import Path

import pytest

from kiosk import messages, wire
from kiosk.wire import ChannelClosed, ChannelRefused, Frame, FrameTooLarge, MalformedFrame


def framed(text: bytes, blob: bytes = b"", *, length: int | None = None) -> bytes:
    return struct.pack(">I", len(text) if length is None else length) + text + blob


def test_a_frame_comes_back_as_it_went() -> None:
    frame = Frame({"call": "ask", "n": 7, "words": "Señora", "list": [1, None, True]}, b"\0\xff" * 10)
    assert wire.decode(wire.encode(frame)) == frame
    assert wire.decode_fields(wire.encode(frame)) == Frame(frame.fields)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\0\0\0",
        framed(b"{}", length=3),
        framed(b""),
        framed(b"[]"),
        framed(b"7"),
        framed(b'{"a":NaN}'),
        framed(b'{"a":1,"a":2}'),
        framed(b"\xff"),
        framed(b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
        framed(b'{"a":1}x'),
    ],
)
def test_bytes_that_are_no_frame_are_refused(untrusted: bytes) -> None:
    with pytest.raises(MalformedFrame):
        wire.decode(untrusted)


def test_sizes_are_limited_on_both_sides() -> None:
    with pytest.raises(FrameTooLarge):
        wire.encode(Frame({}, b"\0" * wire.MAX_FRAME))
    with pytest.raises(FrameTooLarge):
        wire.encode(Frame({"a": "x" * wire.MAX_JSON}))
    with pytest.raises(FrameTooLarge):
        wire.decode(framed(json.dumps({"a": "x" * wire.MAX_JSON}).encode()))


def test_a_message_over_the_limit_is_refused_before_it_is_read() -> None:
    ours, theirs = socket.socketpair()
    with ours:
        channel = wire.from_descriptor(theirs.detach())
        ours.sendall(struct.pack("!i", wire.MAX_FRAME + 1))
        with pytest.raises(FrameTooLarge):
            wire.receive(channel)


def test_the_end_of_the_other_side_is_told() -> None:
    ours, theirs = wire.pair()
    theirs.close()
    with pytest.raises(ChannelClosed):
        wire.receive(ours)
    with pytest.raises(ChannelClosed):
        wire.send(ours, Frame({}))
    ours.close()


def test_a_descriptor_that_is_not_open_is_refused() -> None:
    with pytest.raises(ChannelClosed):
        wire.from_descriptor(9999)


def test_both_sides_prove_that_they_hold_the_key(tmp_path: Path) -> None:
    path = tmp_path / "s"

    def serve(listener: Listener) -> None:
        with listener.accept() as channel:
            wire.send(channel, wire.receive(channel))

    with Listener(str(path), "AF_UNIX", authkey=b"key") as listener:
        server = threading.Thread(target=serve, args=(listener,))
        server.start()
        with wire.connect(path, b"key", timeout_s=5) as channel:
            wire.send(channel, Frame({"n": 1}, b"x"))
            assert wire.receive(channel) == Frame({"n": 1}, b"x")
        server.join()


def test_another_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "s"

    def serve(listener: Listener) -> None:
        with pytest.raises(Exception, match="digest"):
            listener.accept()

    with Listener(str(path), "AF_UNIX", authkey=b"key") as listener:
        server = threading.Thread(target=serve, args=(listener,))
        server.start()
        with pytest.raises((ChannelRefused, ChannelClosed)):
            wire.connect(path, b"other", timeout_s=5)
        server.join()


def test_a_listener_that_does_not_answer_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(path))
        silent.listen(1)
        with pytest.raises(ChannelClosed):
            wire.connect(path, b"key", timeout_s=0.1)


EVERY_MESSAGE = [
    messages.Ready(("seccomp",)),
    messages.Shown(),
    messages.Covered(),
    messages.Heartbeat(),
    *map(messages.Ending, messages.REASONS_OF_A_VISIT),
]


@pytest.mark.parametrize("message", EVERY_MESSAGE)
def test_a_message_of_a_visit_comes_back_as_it_went(message: messages.FromVisit) -> None:
    assert messages.from_visit(messages.to_frame(message)) == message


@pytest.mark.parametrize("message", [messages.Show(3), messages.Cover()])
def test_a_message_of_the_supervisor_comes_back_as_it_went(message: messages.ToVisit) -> None:
    assert messages.to_visit(messages.to_frame(message)) == message


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"type": "show", "visit": 1},
        {"type": "ending", "reason": "crashed"},
        {"type": "ending"},
        {"type": "ready"},
        {"type": "ready", "lacking": ["Demo Client Alpha"]},
        {"type": "ready", "lacking": [1]},
        {"type": 7},
    ],
)
def test_what_no_visit_says_is_refused(fields: dict[str, wire.JsonValue]) -> None:
    with pytest.raises(MalformedFrame):
        messages.from_visit(Frame(fields))
