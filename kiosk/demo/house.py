"""The whole house in real processes under one private folder: portal, network, agent, supervisor and its visits."""

import json
import shutil
import socket
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import requests

from kiosk import wire
from kiosk.config import Settings, checked_settings, to_toml
from kiosk.demo.children import Child, ChildEnded, start, tail
from kiosk.demo.probe import Probe
from kiosk.demo.records import Records
from kiosk.demo.relay import Relay
from kiosk.demo.waiting import until
from kiosk.programs import ROOT

_START_S: Final = 60.0
# A demo shares its machine with a portal and whatever else runs there: a visit that gets no time does not hang.
_HEARTBEAT_S: Final = 5.0
_OUT_OF_SERVICE: Final = '"news": "out_of_service"'
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - where session directories must lie; ours are private folders in it
# What a demo's programs get of our environment.
_PASSED_ON: Final = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "TZ",
    "DISPLAY",
    "XAUTHORITY",
    "WAYLAND_DISPLAY",
    "XDG_RUNTIME_DIR",
)


class House:
    """A demo's programs, as a context: started in order, ended by their pid in the other order, nothing left.

    `settings`, `relay` and `probe` are there once it is entered.
    """

    def __init__(
        self,
        folder: Path,
        records: Records,
        *,
        environment: Mapping[str, str],
        is_windowed: bool = False,
        has_probe: bool = False,
        camera: Path | None = None,
    ) -> None:
        self._folder = folder
        self._records = records
        self._environment = {name: environment[name] for name in _PASSED_ON if name in environment}
        self._environment |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        self._environment |= {"KIOSK_PROBE": "1"} if has_probe else {}
        self._is_windowed = is_windowed
        self._camera = camera
        self._open = ExitStack()
        self._children: list[Child] = []

    @property
    def kiosk_folders(self) -> tuple[Path, ...]:
        """Everything that the kiosk may have written: its data, its sessions, its logs."""
        return (self.settings.data_dir, self.sessions, self._logs)

    @property
    def sessions(self) -> Path:
        """Where the session directories of visits are."""
        return self.settings.supervisor.session_root

    @property
    def logs(self) -> tuple[Path, ...]:
        """What the programs said."""
        return tuple(child.log for child in self._children)

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes of the house itself."""
        return tuple(child.pid for child in self._children)

    @property
    def programs(self) -> Mapping[str, int]:
        """The process of each program by its name: portal, agent, supervisor."""
        return {child.name: child.pid for child in self._children}

    @property
    def device_id(self) -> str:
        """Who the kiosk is to the portal."""
        return str(json.loads(self.settings.device_file.read_bytes())["enrolled"]["device_id"])

    def __enter__(self) -> Self:
        self._logs = self._folder / "kiosk-logs"
        self._logs.mkdir(mode=0o700)
        try:
            self._start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def check(self) -> None:
        """Raises ChildEnded where a program has ended by itself."""
        for child in self._children:
            child.check()

    def check_service(self) -> None:
        """Raises ChildEnded where the supervisor shows *out of service*: no visit starts, and its log says why."""
        said = tail(self._supervisor.log)
        if _OUT_OF_SERVICE in said:
            raise ChildEnded(f"the kiosk is out of service:\n{said}")

    def end_supervisor(self) -> None:
        """Ends the visit on screen with its receipt; agent and portal run on."""
        self._supervisor.end()

    def _start(self) -> None:
        port = _free_port()
        self._child(
            "portal",
            ["-m", "portal.cli", "serve", "--data-dir", str(self._records.settings.data_dir), "--port", str(port)],
            log=self._folder / "portal.log",
        )
        until(lambda: _answers(port), "the portal", timeout_s=_START_S)
        self.relay = self._open.enter_context(Relay(port))
        sessions = Path(tempfile.mkdtemp(prefix="kiosk-demo-", dir=_MEMORY if _MEMORY.is_dir() else self._folder))
        self._open.callback(shutil.rmtree, sessions, ignore_errors=True)
        self.settings = self._settings(sessions)
        self.probe = Probe(sessions)
        config = self._folder / "kiosk.toml"
        config.write_text(to_toml(self.settings))
        self._start_agent(config)
        program = "supervisor" if self._is_windowed else "screen"
        self._supervisor = self._child("supervisor", ["-m", "kiosk.cli", program, "--config", str(config)])

    def _start_agent(self, config: Path) -> None:
        code = self._folder / "code"
        code.write_text(self._records.site.device_code)
        self._child("agent", ["-m", "kiosk.demo.agent", str(config), str(code)])
        until(self._agent_answers, "the agent", timeout_s=_START_S)

    def _agent_answers(self) -> bool:
        self.check()
        if not self.settings.agent_socket.exists():
            return False
        try:
            wire.connect(self.settings.agent_socket, self.settings.agent_authkey.read_bytes(), timeout_s=2).close()
        except (wire.WireError, OSError):
            return False
        return True

    def _settings(self, sessions: Path) -> Settings:
        data = self._folder / "kiosk"
        data.mkdir(mode=0o700)
        url = f"http://127.0.0.1:{self.relay.port}"
        return checked_settings(
            {
                "data_dir": data,
                "demo": True,
                "agent": {"portal_url": url, "key_store": "memory", "disk_reserve_mb": 16},
                "supervisor": {"session_root": sessions, "heartbeat_s": _HEARTBEAT_S},
                "visit": {"windowed": self._is_windowed, "camera_files": self._camera},
            }
        )

    def _child(self, name: str, arguments: list[str], *, log: Path | None = None) -> Child:
        child = start(
            name, [sys.executable, *arguments], environment=self._environment, log=log or self._logs / f"{name}.log"
        )
        self._children.append(child)
        self._open.callback(child.end)
        return child


def private_folder(*, beneath: Path | None = None) -> Path:
    """A fresh folder that only this user can read; without `beneath` where temporary files go."""
    return Path(tempfile.mkdtemp(prefix="kiosk-demo-", dir=beneath))


def _answers(port: int) -> bool:
    try:
        return requests.get(f"http://127.0.0.1:{port}/v1/openapi.json", timeout=2).ok
    except requests.RequestException:
        return False


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])
