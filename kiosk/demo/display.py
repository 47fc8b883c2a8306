"""A screen of our own: Xvfb with its picture in a file, and a window manager on it."""

import os
import select
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from kiosk.demo import xwd
from kiosk.demo.children import Child, start
from kiosk.demo.waiting import until

_START_S: Final = 20.0
# Without a configuration file openbox binds keys and menus that would take our clicks.
_OPENBOX: Final = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <keyboard/><mouse><context name="Client"><mousebind button="Left" action="Press">
    <action name="Focus"/><action name="Raise"/></mousebind></context></mouse>
</openbox_config>
"""


class NoDisplay(Exception):
    """The X server did not start."""


@dataclass(frozen=True, slots=True)
class Size:
    """Pixels of the screen, and its dots per inch (105: a 21 inch screen at 1920 x 1080)."""

    width: int = 1920
    height: int = 1080
    dpi: int = 105


class Display:
    """An Xvfb on a free display number and an openbox on it, as a context. Both are ended by their pid."""

    def __init__(self, folder: Path, *, size: Size, environment: Mapping[str, str]) -> None:
        self._folder = folder
        self._size = size
        self._environment = dict(environment)
        self._children: list[Child] = []
        self.name = ""

    @property
    def environment(self) -> dict[str, str]:
        """The environment for programs on this screen."""
        return self._environment | {"DISPLAY": self.name}

    @property
    def programs(self) -> Mapping[str, int]:
        """The processes of the X server and the window manager, by name."""
        return {child.name: child.pid for child in self._children}

    def picture(self) -> xwd.Picture:
        """What the screen shows now."""
        return xwd.parse((self._folder / "Xvfb_screen0").read_bytes())

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            self.name = self._start_server()
            self._start_window_manager()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        while self._children:
            self._children.pop().end()

    def _start_server(self) -> str:
        number, servers = os.pipe()
        size = self._size
        try:
            command = ["Xvfb", "-displayfd", str(servers), "-screen", "0", f"{size.width}x{size.height}x24"]
            command += ["-dpi", str(size.dpi), "-fbdir", str(self._folder), "-nolisten", "tcp", "-noreset", "-nocursor"]
            log = self._folder / "xvfb.log"
            self._children.append(start("Xvfb", command, environment=self._environment, log=log, keep_open=(servers,)))
        finally:
            os.close(servers)
        try:
            return f":{_read_line(number)}"
        finally:
            os.close(number)

    def _start_window_manager(self) -> None:
        config = self._folder / "openbox.xml"
        config.write_text(_OPENBOX)
        environment = self.environment | {"HOME": str(self._folder), "XDG_CACHE_HOME": str(self._folder)}
        command = ["openbox", "--config-file", str(config), "--sm-disable"]
        self._children.append(start("openbox", command, environment=environment, log=self._folder / "openbox.log"))
        until(self._has_window_manager, "the window manager", timeout_s=_START_S)

    def _has_window_manager(self) -> bool:
        asked = subprocess.run(["xdotool", "get_desktop"], env=self.environment, capture_output=True, check=False)
        return asked.returncode == 0


def _read_line(descriptor: int) -> str:
    text = b""
    while not text.endswith(b"\n"):
        readable, _, _ = select.select([descriptor], [], [], _START_S)
        chunk = os.read(descriptor, 64) if readable else b""
        if not chunk:
            raise NoDisplay("Xvfb did not start; is it installed?")
        text += chunk
    return text.decode().strip()
