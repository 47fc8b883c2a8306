"""A real portal, a real agent in its own process, and a visit's end of the line."""

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.agent.protocol import Role, hello
from kiosk.config import Settings, load_settings, to_toml
from kiosk.visit.agent_link import AgentLink
from portal.database import open_database, transaction
from portal.device_codes import new_device_code
from portal.migrations import migrate
from services.portal.client import PortalClient
from services.portal.transport import SealedAdapter, portal_session
from tests.portal.kit import Kit

PATIENCE_S = 60.0


def wait_until(is_so: Callable[[], object]) -> None:
    """Waits on a condition, not on time."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.02)


@dataclass
class Visit:
    """What a visit has: its end of the line, and the client above it."""

    link: AgentLink
    adapter: SealedAdapter
    client: PortalClient


class AgentProcess:
    """An enrolled agent under test. `settings` are those that it runs with."""

    def __init__(self, settings: Settings, code: str) -> None:
        self.settings = settings
        config = settings.data_dir.parent / "kiosk.toml"
        config.write_text(to_toml(settings))
        command = [sys.executable, "-m", "tests.kiosk.agent.demo_agent", str(config), code]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE)
        self._channels: list[wire.Channel] = []
        wait_until(lambda: self.settings.agent_socket.exists() or self.process.poll() is not None)
        assert self.process.poll() is None, self.process.stderr and self.process.stderr.read()

    def connect(self, role: Role) -> wire.Channel:
        channel = wire.connect(self.settings.agent_socket, self.settings.agent_authkey.read_bytes(), timeout_s=5)
        wire.send(channel, hello(role))
        self._channels.append(channel)
        return channel

    def visit(self) -> Visit:
        link = AgentLink(self.connect(Role.VISIT))
        adapter = SealedAdapter(link, now=lambda: dt.datetime.now(dt.UTC), random=os.urandom)
        return Visit(link, adapter, PortalClient(portal_session(adapter)))

    def stop(self) -> str:
        """Ends it as systemd does; what it logged."""
        for channel in self._channels:
            channel.close()
        self.process.send_signal(signal.SIGTERM)
        _, logged = self.process.communicate(timeout=PATIENCE_S)
        return logged.decode()


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[Kit]:
    """A portal with an agency, a client and a form."""
    engine = open_database(f"sqlite:///{tmp_path / 'portal.db'}")
    migrate(engine)
    with Kit(engine, tmp_path) as kit:
        kit.add_agency(1)
        kit.add_client("alpha")
        kit.add_form("1")
        yield kit
    engine.dispose()


@pytest.fixture
def device_code(portal: Kit) -> str:
    with transaction(portal.engine) as db:
        return new_device_code(db, "site-1", now=portal.clock(), random=os.urandom)


@pytest.fixture
def settings(portal: Kit, tmp_path: Path) -> Settings:
    data_dir = tmp_path / "k"
    data_dir.mkdir()
    agent = {"portal_url": portal.url, "key_store": "memory", "ask_timeout_s": 10}
    return load_settings(overrides={"data_dir": str(data_dir), "demo": True, "agent": agent})


@pytest.fixture
def agent(settings: Settings, device_code: str) -> Iterator[AgentProcess]:
    running = AgentProcess(settings, device_code)
    yield running
    if running.process.poll() is None:
        running.stop()
