"""A kiosk in real processes on a screen of its own: the program of the screen, the supervisor, visits. No portal."""

import ctypes
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from kiosk.config import checked_settings, to_toml
from kiosk.demo.children import start
from kiosk.demo.display import Display, Size
from kiosk.demo.hands import Hands
from kiosk.demo.probe import Probe, Snapshot
from kiosk.demo.waiting import until
from kiosk.screen import ground
from tests.misbehaving.camera import Camera
from tests.misbehaving.seeing import DESKTOP_RGB, Eyes, Seen, has_desktop, is_marked
from tests.misbehaving.visit import BROKEN_SPARES, Fault

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
_SIZE = Size(1280, 800, 80)
_FIELD = "E-mail address, user name or card number"


class Kiosk:
    """Use as a context. Afterwards every process has ended and nothing is left."""

    def __init__(
        self, folder: Path, *, supervisor: Mapping[str, object], agent: Mapping[str, object] | None = None
    ) -> None:
        """`supervisor` and `agent` are laid over the settings; without an agent there is none."""
        self.folder = folder
        self._agent_settings = agent or {"portal_url": "http://127.0.0.1:9"}
        self._supervisor_settings = supervisor
        self._open = ExitStack()
        self.eyes = Eyes()
        self._log = folder / "screen.log"

    def __enter__(self) -> "Kiosk":
        try:
            self._start()
        except BaseException:
            self._open.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def _start(self) -> None:
        environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "xcb"}
        screen = self.folder / "screen"
        display = self._open.enter_context(Display(screen, size=_SIZE, environment=environment))
        paint_desktop(display.name)
        self.camera = Camera(screen / "Xvfb_screen0")
        self._open.callback(self.camera.close)
        until(lambda: has_desktop(self.camera.look()), "the desktop", timeout_s=PATIENCE_S)
        sessions = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir="/dev/shm"))
        self._open.callback(shutil.rmtree, sessions, ignore_errors=True)
        self.settings = checked_settings(
            {
                "data_dir": self.folder,
                "demo": True,
                "agent": {"key_store": "memory", "disk_reserve_mb": 16, **self._agent_settings},
                "supervisor": {"session_root": sessions, **self._supervisor_settings},
            }
        )
        self.environment = display.environment
        config = self.folder / "kiosk.toml"
        config.write_text(to_toml(self.settings))
        self._learn_out_of_service()
        self._probe = Probe(sessions)
        self.hands = Hands(environment=display.environment, see=self._probe.snapshot, patience_s=PATIENCE_S)
        command = [sys.executable, "-m", "tests.misbehaving.screen", str(config)]
        self.program = start("screen", command, environment=self.environment, log=self._log)
        self._open.callback(self.program.end)
        until(lambda: not has_desktop(self.camera.look()), "the curtain", timeout_s=PATIENCE_S)
        self.eyes.learn(Seen.OUT_OF_SERVICE, self._settled("the curtain", lambda _picture: True))
        self.at_welcome(after=0)
        self.eyes.learn(Seen.WELCOME, self._settled("the welcome page", lambda _picture: True))

    def _learn_out_of_service(self) -> None:
        """The picture of the product's own program for the cause that these tests bring about."""
        command = [sys.executable, "-m", "kiosk.visit.out_of_service", "--cause", "too_many_failures"]
        program = subprocess.Popen(command, env=self.environment, cwd="/")
        try:
            self.eyes.learn(
                Seen.OUT_OF_SERVICE, self._settled("out of service", lambda picture: not has_desktop(picture))
            )
        finally:
            program.kill()
            program.wait()
        until(lambda: has_desktop(self.camera.look()), "the desktop again", timeout_s=PATIENCE_S)

    def _settled(self, what: str, holds: Callable):
        """The picture once it has not changed for a while and holds what it should."""
        state = {"pixels": b"", "since": 0.0}

        def rests():
            picture = self.camera.look()
            if picture.pixels != state["pixels"] or not holds(picture):
                state.update(pixels=picture.pixels, since=time.monotonic())
            return picture if time.monotonic() - state["since"] > 0.4 else None

        return until(rests, f"{what} to rest", timeout_s=PATIENCE_S)

    # --- what is on ----------------------------------------------------------------------------------

    def at_welcome(self, *, after: int) -> Snapshot:
        """A later visit is on screen at its welcome page and a spare stands ready behind it."""
        seen = self.hands.wait_for(
            lambda one: one.visit > after and one.step == "Welcome", "a welcome page", timeout_s=PATIENCE_S
        )
        until(lambda: self.spare() != seen.pid, "a spare", timeout_s=PATIENCE_S)
        return seen

    def at_personal_page(self) -> Snapshot:
        """The visit on screen shows a page on which somebody has typed, with the mark over it."""
        self.hands.click("Sign in")
        self.hands.wait_for(lambda one: one.step == "Identify", "the sign-in page")
        self.hands.fill(_FIELD, "alpha@example.org")
        seen = self._probe.snapshot()
        assert seen is not None
        self.do(Fault.MARK, seen.pid)
        self._settled("the personal page", is_marked)
        return seen

    def do(self, fault: Fault, pid: int) -> None:
        """Brings a fault about inside a visit."""
        os.kill(pid, fault.signal)

    def break_spares(self) -> Path:
        """From now on every new spare fails as it starts; the file says when each did."""
        file = self.folder / BROKEN_SPARES
        file.touch()
        return file

    # --- what was said -------------------------------------------------------------------------------

    def notices(self, news: str) -> list[dict]:
        """What the supervisor said of one kind."""
        lines = [line for line in self._log.read_text().splitlines() if line.startswith("{")]
        return [notice for notice in map(json.loads, lines) if notice["news"] == news]

    def said(self) -> str:
        """All that the programs wrote."""
        return self._log.read_text()

    def supervisor(self) -> int:
        """The process of the supervisor that runs now."""
        return self.notices("started")[-1]["pid"]

    def spare(self) -> int:
        """The process that stands ready."""
        return self.notices("ready")[-1]["pid"]

    def receipt(self, visit: int) -> dict:
        """The wipe receipt of a visit, once it is written."""

        def found():
            lines = [json.loads(line) for line in self.settings.receipts_file.read_text().splitlines()]
            return next((line for line in lines if line["kind"] == "wiped" and line["visit"] == visit), None)

        return until(found, f"the receipt of visit {visit}", timeout_s=PATIENCE_S)


def paint_desktop(display: str) -> None:
    """Gives the X server's root window a colour that nothing of ours has."""
    xcb = ctypes.CDLL("libxcb.so.1")
    root = _root_of(xcb, display)
    assert ground.fill(root, DESKTOP_RGB, display=display)
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    xcb.xcb_clear_area_checked.restype = ctypes.c_uint
    asked = xcb.xcb_clear_area_checked(connection, 0, root, 0, 0, 0, 0)
    xcb.xcb_request_check(connection, asked)
    xcb.xcb_disconnect(connection)


class _Screens(ctypes.Structure):
    _fields_ = (("root", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


def _root_of(xcb: ctypes.CDLL, display: str) -> int:
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_get_setup.restype = ctypes.c_void_p
    xcb.xcb_setup_roots_iterator.restype = _Screens
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    root = xcb.xcb_setup_roots_iterator(ctypes.c_void_p(xcb.xcb_get_setup(connection))).root[0]
    xcb.xcb_disconnect(connection)
    return int(root)
