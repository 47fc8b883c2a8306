"""A portal of the kit whose clock runs, at one address for good: there it comes back after each end."""

import datetime as dt
import os
import random
import socket
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from portal.app import create_app
from portal.keys import load_or_create, rotate_sealing_key
from portal.server import EmbeddedPortal
from tests.portal.clock import LAG, Clock
from tests.portal.kit import Kit

# Below what the system gives to outgoing connections, so that nobody takes it while the portal is away.
_PORTS: Final = range(20_000, 30_000)


class LiveKit(Kit):
    """A kit with the real time and a fixed port."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        super().__init__(engine, folder)
        self.clock: Clock = _RealClock()
        self.port = _free_port()

    def restart(self) -> None:
        """A new application on the same database and keys, at the same address."""
        self.stop()
        app = create_app(self.settings, self.engine, self.keys, clock=self.clock, random=os.urandom)
        self._embedded = EmbeddedPortal(app, port=self.port)
        self._embedded.start()

    def rotate_keys(self) -> None:
        """The portal gets a new sealing key, and starts again with it."""
        rotate_sealing_key(self.settings.keys_dir)
        self.keys = load_or_create(self.settings.keys_dir, self.clock(), random=os.urandom)
        self.restart()


class _RealClock(Clock):
    """It runs, a little behind (as the kit's)."""

    def __call__(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) - LAG


def _free_port() -> int:
    for port in random.SystemRandom().sample(_PORTS, 100):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise OSError("no free port")
