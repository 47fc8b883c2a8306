"""The peer: a browser in kiosk mode that shows one page. A new person gets a new browser with a new profile."""

import os
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.sight import Sight, first_moment

NAME: Final = "Chromium --kiosk"
_COMMANDS: Final = ("chromium", "chromium-browser", "google-chrome")
_COLOUR: Final = "#2468ac"
_PIXEL: Final = bytes.fromhex("ac6824")
_PAGE: Final = f"""<!doctype html><title>Welcome</title><body style="margin:0;background:{_COLOUR}">
<h1 style="color:white">Welcome</h1><button>Sign in</button>"""
_QUIET: Final = (
    "--kiosk",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-component-update",
    "--disable-background-networking",
    "--disable-sync",
)
_PATIENCE_S: Final = 60.0


def find() -> str | None:
    """The browser of this machine, None where there is none."""
    return next((found for name in _COMMANDS if (found := shutil.which(name))), None)


@dataclass(slots=True)
class Browser:
    """One browser after the other on one screen. `environment` names the display."""

    command: str
    folder: Path
    sight: Sight
    environment: dict[str, str]
    _child: "subprocess.Popen[bytes] | None" = None

    @property
    def _profile(self) -> Path:
        return self.folder / "profile"

    @property
    def _page(self) -> Path:
        return self.folder / "page.html"

    def launch(self) -> float:
        """Starts it with a fresh profile; the moment at which its page was painted."""
        self._page.write_text(_PAGE)
        as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
        self._child = subprocess.Popen(
            [self.command, *_QUIET, *as_root, f"--user-data-dir={self._profile}", self._page.as_uri()],
            env=self.environment | {"HOME": str(self.folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        middle = (self.sight.width // 2, self.sight.height // 2)
        return first_moment(lambda: self.sight.pixel(middle)[:3] == _PIXEL, within_s=_PATIENCE_S)

    def wipe(self) -> None:
        """Kills it with all its children and removes the profile."""
        if self._child is not None:
            os.killpg(self._child.pid, signal.SIGKILL)
            self._child.wait(_PATIENCE_S)
            self._child = None
        while self._profile.exists():  # what its children wrote while they died
            shutil.rmtree(self._profile, ignore_errors=True)
