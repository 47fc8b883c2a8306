"""The one framing of both local channels, visit ↔ supervisor and visit ↔ agent.

A frame is an unsigned 32-bit big-endian length, that many bytes of JSON (one object) and a blob (the rest). It travels
as one message of `multiprocessing.connection`, as bytes only: nothing is ever pickled.
"""

import json
import os
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Final, NoReturn, TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
Channel: TypeAlias = "Connection[bytes, bytes]"

MAX_FRAME: Final = 32 * 1024 * 1024
MAX_JSON: Final = 1024 * 1024

_LENGTH = struct.Struct(">I")
_TIMEVAL = struct.Struct("@ll")


class WireError(Exception):
    """A local channel failed. `code` is stable and safe to log; no text of a frame is ever in here."""

    code = "wire"

    def __init__(self) -> None:
        super().__init__(self.code)


class MalformedFrame(WireError):
    """The bytes are no frame: the sender is broken or hostile, and the channel should be closed."""

    code = "malformed_frame"


class FrameTooLarge(WireError):
    """A frame over `MAX_FRAME`, or its JSON over `MAX_JSON`."""

    code = "frame_too_large"


class ChannelClosed(WireError):
    """The other side is gone, or never came."""

    code = "channel_closed"


class ChannelRefused(WireError):
    """The other side does not hold the authentication key, or we do not."""

    code = "channel_refused"


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: a JSON object and a blob. The blob is not shown, it may be large."""

    fields: Mapping[str, JsonValue]
    blob: bytes = field(default=b"", repr=False)

    def text(self, name: str) -> str:
        """The string called `name`. Raises MalformedFrame where there is none."""
        match self.fields.get(name):
            case str() as value:
                return value
            case _:
                raise MalformedFrame

    def number(self, name: str) -> int:
        """The whole number called `name`. Raises MalformedFrame where there is none."""
        match self.fields.get(name):
            case bool():
                raise MalformedFrame
            case int() as value:
                return value
            case _:
                raise MalformedFrame


def encode(frame: Frame) -> bytes:
    """The bytes of a frame. Raises FrameTooLarge, or ValueError on NaN and infinities."""
    text = json.dumps(frame.fields, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
    if len(text) > MAX_JSON or _LENGTH.size + len(text) + len(frame.blob) > MAX_FRAME:
        raise FrameTooLarge
    return b"".join((_LENGTH.pack(len(text)), text, frame.blob))


def decode(untrusted: bytes) -> Frame:
    """The frame in these bytes. Raises MalformedFrame or FrameTooLarge."""
    fields, blob_at = _decode_fields(untrusted)
    return Frame(fields, untrusted[blob_at:])


def decode_fields(untrusted: bytes) -> Frame:
    """As `decode`, without copying the blob out: for who passes a frame on. Raises the same errors."""
    return Frame(_decode_fields(untrusted)[0])


def send(channel: Channel, frame: Frame) -> None:
    """Sends one frame and blocks until the other side's buffer took it. Raises ChannelClosed or FrameTooLarge."""
    payload = encode(frame)
    try:
        channel.send_bytes(payload)
    except OSError:
        raise ChannelClosed from None


def receive(channel: Channel) -> Frame:
    """Waits for one frame. Raises ChannelClosed, MalformedFrame or FrameTooLarge; after any of them, close."""
    try:
        untrusted = channel.recv_bytes(MAX_FRAME)
    except EOFError:
        raise ChannelClosed from None
    except OSError as error:
        # Over the limit, `recv_bytes` closes its end and raises an OSError without a number.
        raise (FrameTooLarge if error.errno is None else ChannelClosed) from None
    return decode(untrusted)


def from_descriptor(descriptor: int) -> Channel:
    """The channel on an inherited descriptor, which it owns from now on. Raises ChannelClosed where none is open."""
    try:
        os.set_inheritable(descriptor, False)
        return Connection(descriptor)
    except OSError:
        raise ChannelClosed from None


def pair() -> tuple[Channel, Channel]:
    """Two ends of a fresh local channel, neither inheritable."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    return Connection(ours.detach()), Connection(theirs.detach())


def connect(path: Path, authkey: bytes, *, timeout_s: float) -> Channel:
    """Connects to a `multiprocessing.connection.Listener` on `path`; both sides prove that they hold `authkey`.

    Raises ChannelClosed where nobody answers within `timeout_s`, ChannelRefused where the key does not fit.
    """
    link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        link.settimeout(timeout_s)
        link.connect(str(path))
        link.settimeout(None)
        _limit_waiting(link, timeout_s)
        channel: Channel = Connection(os.dup(link.fileno()))
        try:
            answer_challenge(channel, authkey)
            deliver_challenge(channel, authkey)
        except BaseException:
            channel.close()
            raise
        _limit_waiting(link, 0)
    except AuthenticationError:
        raise ChannelRefused from None
    except (OSError, EOFError):
        raise ChannelClosed from None
    finally:
        link.close()
    return channel


def _limit_waiting(link: socket.socket, timeout_s: float) -> None:
    """Makes the kernel end a read or write after `timeout_s` (0: never); `Connection` itself has no such limit."""
    limit = _TIMEVAL.pack(int(timeout_s), int(timeout_s % 1 * 1_000_000))
    link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)


def _decode_fields(untrusted: bytes) -> tuple[dict[str, JsonValue], int]:
    if len(untrusted) > MAX_FRAME:
        raise FrameTooLarge
    if len(untrusted) < _LENGTH.size:
        raise MalformedFrame
    (length,) = _LENGTH.unpack_from(untrusted)
    if length > MAX_JSON:
        raise FrameTooLarge
    blob_at = _LENGTH.size + length
    if blob_at > len(untrusted):
        raise MalformedFrame
    return _json_object(untrusted[_LENGTH.size : blob_at]), blob_at


def _json_object(untrusted: bytes) -> dict[str, JsonValue]:
    try:
        value = json.loads(untrusted.decode(), object_pairs_hook=_without_repeats, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise MalformedFrame from None
    if not isinstance(value, dict):
        raise MalformedFrame
    return value


def _without_repeats(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedFrame
    return found


def _refuse(_constant: str) -> NoReturn:
    raise MalformedFrame
