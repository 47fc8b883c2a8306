"""A portal's process with people in its database, and a kiosk's agent beside it: all without a screen."""

import datetime as dt
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import requests
from pydantic import SecretStr
from sqlalchemy import Engine, func, select

from kiosk import wire
from kiosk.agent.protocol import Role, hello
from kiosk.config import Settings, checked_settings, to_toml
from kiosk.demo.children import Child, start
from kiosk.demo.waiting import until
from kiosk.programs import ROOT
from kiosk.visit.agent_link import AgentLink
from portal.database import open_database, reading, transaction
from portal.device_codes import new_device_code
from portal.migrations import migrate
from services.portal.client import PortalClient
from services.portal.transport import SealedAdapter, portal_session
from tests.bench.portal_process import NOTES
from tests.kiosk.agent.conftest import Visit
from tests.portal.kit import Kit

_START_S: Final = 120.0
_CONNECT_S: Final = 10.0


class Site(Kit):
    """A kit whose portal is a process of its own, with the clock of this machine."""

    def __init__(self, engine: Engine, folder: Path, *, database: str) -> None:
        super().__init__(engine, folder)
        self.clock = _now  # type: ignore[assignment]
        self._folder = folder
        self._database = database
        self._port = _free_port()
        self._child: Child | None = None
        self.add_agency(1)
        self.add_client("alpha")
        self.add_form("1")

    @property
    def url(self) -> str:
        """The same after a restart."""
        return f"http://127.0.0.1:{self._port}"

    def restart(self) -> None:
        """Starts the portal's process and waits until it answers."""
        self.stop()
        command = [sys.executable, "-m", "tests.bench.portal_process"]
        command += [str(self.settings.data_dir), self._database, str(self._port)]
        self._child = start("portal", command, environment=environment(), log=self._folder / "portal.log")
        until(self._answers, "the portal", timeout_s=_START_S)

    def stop(self) -> None:
        """Ends the portal's process."""
        if self._child is not None:
            self._child.end()
        self._child = None

    @property
    def pid(self) -> int:
        """The portal's process."""
        assert self._child is not None
        return self._child.pid

    def notes(self) -> int:
        """How many notes are in the database."""
        with reading(self.engine) as db:
            return db.scalar(select(func.count()).select_from(NOTES)) or 0

    def _answers(self) -> bool:
        assert self._child is not None
        self._child.check()
        try:
            return requests.get(f"{self.url}/v1/openapi.json", timeout=2).ok
        except requests.RequestException:
            return False


@dataclass(frozen=True, slots=True)
class Agent:
    """A real agent's process, and the ways into it."""

    settings: Settings
    child: Child

    @contextmanager
    def link(self) -> Iterator[AgentLink]:
        """A visit's connection, without a supervisor between."""
        key = self.settings.agent_authkey.read_bytes()
        with wire.connect(self.settings.agent_socket, key, timeout_s=_CONNECT_S) as channel:
            wire.send(channel, hello(Role.VISIT))
            yield AgentLink(channel)


@contextmanager
def site(folder: Path, database: str = "") -> Iterator[Site]:
    """A portal that serves from `database`, else from a SQLite file in `folder`."""
    address = database or f"sqlite:///{folder / 'portal.db'}"
    engine = open_database(address)
    try:
        migrate(engine)
        with Site(engine, folder, database=address) as running:
            yield running
    finally:
        engine.dispose()


@contextmanager
def agent(place: Site, folder: Path) -> Iterator[Agent]:
    """An enrolled kiosk's agent that delivers straight to the portal of `place`."""
    data = folder / "kiosk"
    data.mkdir(mode=0o700)
    section = {"portal_url": place.url, "key_store": "memory", "disk_reserve_mb": 16}
    settings = checked_settings({"data_dir": data, "demo": True, "agent": section})
    config, code = folder / "kiosk.toml", folder / "code"
    config.write_text(to_toml(settings))
    with transaction(place.engine) as db:
        code.write_text(new_device_code(db, "site-1", now=_now(), random=os.urandom))
    command = [sys.executable, "-m", "kiosk.demo.agent", str(config), str(code)]
    child = start("agent", command, environment=environment(), log=folder / "agent.log")
    running = Agent(settings, child)
    try:
        until(lambda: child.check() or settings.agent_socket.exists(), "the agent", timeout_s=_START_S)
        yield running
    finally:
        child.end()


def visit_on(link: AgentLink, token: SecretStr | None = None) -> Visit:
    """A visit's client over this link, signed in where there is a token."""
    adapter = SealedAdapter(link, now=_now, random=os.urandom)
    return Visit(link, adapter, PortalClient(portal_session(adapter), token))


def environment() -> dict[str, str]:
    """For the programs of a site."""
    passed_on = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return passed_on | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])
