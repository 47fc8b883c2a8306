"""Reaching the agent: it may be away for a while, and nothing of ours waits for it."""

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk import wire
from kiosk.agent.protocol import Role, hello
from kiosk.supervisor.stream import FrameStream

_FIRST_PAUSE_S: Final = 0.1
_LONGEST_PAUSE_S: Final = 5.0
_CONNECT_TIMEOUT_S: Final = 0.3


class AgentDoor:
    """Opens authenticated streams to the agent; after a failure it does not knock again for a growing pause."""

    def __init__(self, path: Path, authkey: Path, *, monotonic: Callable[[], float]) -> None:
        self._path = path
        self._authkey = authkey
        self._monotonic = monotonic
        self._pause_s = _FIRST_PAUSE_S
        self.opens_at = monotonic()

    def open(self, role: Role) -> FrameStream | None:
        """A new stream on which only `role`'s calls go; None while the agent is away. Waits 0.3 s at most."""
        if self._monotonic() < self.opens_at:
            return None
        try:
            channel = wire.connect(self._path, self._authkey.read_bytes(), timeout_s=_CONNECT_TIMEOUT_S)
            wire.send(channel, hello(role))
        except (OSError, wire.WireError):
            self.rest()
            return None
        self._pause_s = _FIRST_PAUSE_S
        with channel:
            return FrameStream(socket.fromfd(channel.fileno(), socket.AF_UNIX, socket.SOCK_STREAM))

    def rest(self) -> None:
        """Does not knock for a while, the longer the more often in a row."""
        self.opens_at = self._monotonic() + self._pause_s
        self._pause_s = min(self._pause_s * 2, _LONGEST_PAUSE_S)

    def rest_long(self) -> None:
        """Does not knock for the longest pause: the agent is there and answered with an error."""
        self.opens_at = self._monotonic() + _LONGEST_PAUSE_S
