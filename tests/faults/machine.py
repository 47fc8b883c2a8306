"""An enrolled kiosk whose agent is started as systemd starts it, as often as a test likes: keys and data stay."""

import datetime as dt
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk import wire
from kiosk.admin.enroll import enroll
from kiosk.agent.disk import DiskReserve
from kiosk.agent.outbox import Outbox
from kiosk.agent.portal_link import Call, Exchange, open_link
from kiosk.agent.protocol import Role, hello
from kiosk.config import Settings, load_settings, to_toml
from kiosk.secrets import ENVELOPE_KEY, SEAL_KEY, SERVICE, memory_secrets
from kiosk.visit.agent_link import AgentLink
from portal.database import transaction
from portal.device_codes import new_device_code
from services.portal.client import PortalClient
from services.portal.transport import SealedAdapter, portal_session
from services.sealing.device_signature import sign_request
from services.sealing.envelope import Chain, HeaderFields, Message, read_header, seal_request, sign_envelope
from services.sealing.ids import uuid7
from services.sealing.keys import SealingKey, SealingPublicKey, from_text, to_text
from tests.kiosk.agent.conftest import PATIENCE_S, Visit, wait_until
from tests.portal.kit import Kit

KNOWN_ERROR_EXIT = 3


class Machine:
    """Data folder, settings file and credentials of one kiosk, enrolled with `portal`."""

    def __init__(self, portal: Kit, folder: Path, *, data_dir: Path | None = None) -> None:
        self.portal = portal
        self.data_dir = data_dir or folder / "k"
        self.data_dir.mkdir(exist_ok=True)
        self.credentials = folder / "cred"
        self.credentials.mkdir()
        self.config = folder / "kiosk.toml"
        self._outside = folder / "s"
        self._outside.mkdir()
        self.set_portal(portal.url)
        self._enroll()

    def set_portal(self, url: str, **changes: object) -> None:
        agent = {
            "portal_url": url,
            "key_store": "systemd",
            "disk_reserve_mb": 64,
            "ask_timeout_s": 5,
            "socket": str(self._outside / "a.sock"),
            "authkey": str(self._outside / "a.key"),
            **changes,
        }
        values = {"data_dir": str(self.data_dir), "demo": True, "agent": agent}
        self.settings: Settings = load_settings(overrides=values)
        self.config.write_text(to_toml(self.settings))

    @contextmanager
    def outbox(self) -> Iterator[Outbox]:
        """The outbox itself, while no agent runs."""
        reserve = DiskReserve(self.data_dir, reserve_mb=1)
        opened = Outbox(
            self.settings.outbox_file, sign=self._sign, reserve=reserve, now=lambda: dt.datetime.now(dt.UTC)
        )
        try:
            yield opened
        finally:
            opened.close()

    def keep_three(self) -> None:
        """Three sealed items that the portal will refuse one by one: what is in them does not matter here."""
        with self.outbox() as outbox:
            for _ in range(3):
                sealed = self._sealed_part()
                outbox.keep(read_header(sealed), sealed)

    def signed(self, method: str, path: str, body: object) -> Exchange:
        """A request of the device itself, without an agent."""
        raw = json.dumps(body).encode()
        headers = sign_request(self._key, self.id, method=method, path=path, body=raw, now=dt.datetime.now(dt.UTC))
        call = Call(method, path, "application/json", raw, {**headers, "Content-Type": "application/json"})
        return open_link(self.settings).exchange(call, timeout_s=10)

    @contextmanager
    def agent(self, *, year: int | None = None) -> Iterator["RunningAgent"]:
        """The agent; `year`: on a machine whose clock stands there."""
        in_year = ["tests.faults.agent_in_year", str(year), str(self.config)] if year else None
        running = RunningAgent(self, self._start(module=in_year))
        try:
            wait_until(lambda: self.settings.agent_socket.exists() or running.process.poll() is not None)
            assert running.process.poll() is None, running.process.communicate()[1]
            yield running
        finally:
            running.stop()

    def fails_with(self, *, environ: dict[str, str] | None = None) -> str:
        """Starts the agent, which ends by itself in good order; what it said."""
        process = self._start(environ)
        try:
            _, said = process.communicate(timeout=PATIENCE_S)
        finally:
            process.kill()
        text = said.decode()
        assert process.returncode == KNOWN_ERROR_EXIT, text
        assert "Traceback" not in text
        return text

    def _start(
        self, environ: dict[str, str] | None = None, *, module: list[str] | None = None
    ) -> "subprocess.Popen[bytes]":
        variables = {"PATH": os.environ["PATH"], "CREDENTIALS_DIRECTORY": str(self.credentials)} | (environ or {})
        program = module or ["kiosk.cli", "agent", "--config", str(self.config)]
        return subprocess.Popen([sys.executable, "-m", *program], env=variables, stderr=subprocess.PIPE)

    def _enroll(self) -> None:
        secrets = memory_secrets()
        with transaction(self.portal.engine) as db:
            code = new_device_code(db, "site-1", now=self.portal.clock(), random=os.urandom)
        enrolled = enroll(self.settings, code, "Front desk", secrets=secrets)
        self.id = enrolled.device_id
        self._key = Ed25519PrivateKey.from_private_bytes(secrets.get(ENVELOPE_KEY))
        for name in (ENVELOPE_KEY, SEAL_KEY):
            (self.credentials / f"{SERVICE}.{name}").write_text(to_text(secrets.get(name)))

    def _sign(self, sealed: bytes, chain: Chain) -> bytes:
        return sign_envelope(sealed, chain, self._key)

    def _sealed_part(self) -> bytes:
        now = dt.datetime.now(dt.UTC)
        fields = HeaderFields(
            id=uuid7(int(now.timestamp() * 1000), os.urandom(10)),
            device=self.id,
            kind="keep",
            lane="signature",
            created=now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        )
        message = Message("POST", "/v1/signatures", {}, b"{}", SealingKey.generate().public())
        portal_key = SealingPublicKey(from_text(self.portal.keys.public().sealing_keys[0]))
        return seal_request(message, fields, portal_key)


@dataclass
class RunningAgent:
    machine: Machine
    process: "subprocess.Popen[bytes]"
    said: str = ""

    def visit(self) -> Visit:
        settings = self.machine.settings
        channel = wire.connect(settings.agent_socket, settings.agent_authkey.read_bytes(), timeout_s=5)
        wire.send(channel, hello(Role.VISIT))
        link = AgentLink(channel)
        adapter = SealedAdapter(link, now=lambda: dt.datetime.now(dt.UTC), random=os.urandom)
        return Visit(link, adapter, PortalClient(portal_session(adapter)))

    def stop(self) -> str:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        if not self.said:
            self.said = self.process.communicate(timeout=PATIENCE_S)[1].decode()
        return self.said


@contextmanager
def small_disk(folder: Path, *, mib: int, remounts: Sequence[str] = ()) -> Iterator[Path]:
    """A file system of its own in memory. Skips the test where we may not mount one."""
    if os.geteuid() != 0 or sys.platform != "linux":
        pytest.skip("a small disk of its own needs root on Linux")
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={mib}m", "tmpfs", str(folder)]
    mounted = subprocess.run(command, capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("no file system may be mounted here (a container without CAP_SYS_ADMIN)")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def make_read_only(folder: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """A file that takes the last free byte."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    return filler
