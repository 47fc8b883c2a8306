"""A supervisor's relay between one visit and the agent, in a process of its own, for measures without a screen.

Started as `python -m tests.bench.between DESCRIPTOR AGENT_SOCKET AGENT_KEY`; ends when the visit's end is closed.
"""

import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.supervisor.agency import AgentDoor
from kiosk.supervisor.relay import Relay
from kiosk.supervisor.stream import FrameStream
from kiosk.supervisor.waiting import wait
from kiosk.wire import WireError

_TICK_S: Final = 0.1


def main() -> None:
    """Relays."""
    descriptor, agent_socket, agent_key = sys.argv[1:]
    door = AgentDoor(Path(agent_socket), Path(agent_key), monotonic=time.monotonic)
    relay = Relay(FrameStream(socket.socket(fileno=int(descriptor))), door=door)
    with suppress(WireError):
        while True:
            relay.tend()
            for source, events in wait(relay.sources(None), timeout_s=_TICK_S):
                source.act(events)


if __name__ == "__main__":
    main()
