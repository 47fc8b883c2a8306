"""Frames over a socket without ever waiting: a visit that sends half a frame must not stop the supervisor.

The byte form is that of `multiprocessing.connection`: a signed 32-bit big-endian length before each message.
"""

import selectors
import socket
import struct
from collections import deque
from typing import Final

from kiosk.wire import MAX_FRAME, ChannelClosed, FrameTooLarge

_LENGTH: Final = struct.Struct("!i")
_AT_ONCE: Final = 4 * 1024 * 1024


class FrameStream:
    """One end of a channel, read and written as far as it goes now."""

    def __init__(self, link: socket.socket) -> None:
        link.setblocking(False)
        self._link = link
        self._head = bytearray()
        self._body: memoryview | None = None
        self._filled = 0
        self._out: deque[memoryview] = deque()
        self.backlog = 0

    def fileno(self) -> int:
        """For a selector."""
        return self._link.fileno()

    def close(self) -> None:
        """Closes the socket."""
        self._link.close()

    def read(self) -> list[bytes]:
        """The frames that are complete by now. Raises ChannelClosed at the end, FrameTooLarge on a false length."""
        frames: list[bytes] = []
        taken = 0
        while taken < _AT_ONCE:
            try:
                count = self._take()
            except BlockingIOError:
                break
            except OSError:
                raise ChannelClosed from None
            if count == 0:
                if frames:
                    break  # the end is told by the next call, after these frames were dealt with
                raise ChannelClosed
            taken += count
            frames += self._completed()
        return frames

    def write(self, payload: bytes) -> None:
        """Sends a frame, as much as goes now; `flush` sends the rest. Raises ChannelClosed."""
        for part in (_LENGTH.pack(len(payload)), payload):
            self._out.append(memoryview(part))
            self.backlog += len(part)
        self.flush()

    def flush(self) -> None:
        """Sends what waits, as much as goes now. Raises ChannelClosed."""
        try:
            while self._out:
                sent = self._link.send(self._out[0])
                self.backlog -= sent
                if sent < len(self._out[0]):
                    self._out[0] = self._out[0][sent:]
                else:
                    self._out.popleft()
        except BlockingIOError:
            return
        except OSError:
            raise ChannelClosed from None

    def _take(self) -> int:
        if self._body is not None:
            count = self._link.recv_into(self._body[self._filled :])
            self._filled += count
            return count
        part = self._link.recv(_LENGTH.size - len(self._head))
        self._head += part
        return len(part)

    def _completed(self) -> list[bytes]:
        if self._body is None and len(self._head) == _LENGTH.size:
            (length,) = _LENGTH.unpack(self._head)
            if not 0 < length <= MAX_FRAME:
                raise FrameTooLarge
            self._head.clear()
            self._body, self._filled = memoryview(bytearray(length)), 0
        if self._body is None or self._filled < len(self._body):
            return []
        frame, self._body = bytes(self._body), None
        return [frame]


def interest(stream: FrameStream, *, reads: bool = True) -> int:
    """What to wait for: room to write where something waits, and input if it may be read now."""
    return (selectors.EVENT_READ if reads else 0) | (selectors.EVENT_WRITE if stream.backlog else 0)
