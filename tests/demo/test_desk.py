"""The demo for people: it opens on the screen that is there, says how to sign in and to close, and leaves nothing."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from kiosk.config import load_settings
from kiosk.demo.command import has_screen
from kiosk.demo.display import Display, Size
from kiosk.demo.waiting import until

ROOT = Path(__file__).parents[2]
_PATIENCE_S = 60.0


def children_of(pid: int) -> set[int]:
    """All processes below this one."""
    found = {int(word) for path in Path(f"/proc/{pid}/task").glob("*/children") for word in path.read_text().split()}
    return found.union(*(children_of(child) for child in found))


def sessions_of(temp: Path) -> Path:
    """Where the session directories of this demo are."""
    (config,) = temp.glob("*/kiosk.toml")
    return load_settings(config).supervisor.session_root


def is_painted(display: Display) -> bool:
    """Whether the screen shows more than one colour and a bit."""
    return len(set(display.picture().pixels[::4096])) > 8


def test_the_demo_opens_on_a_screen_and_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    # Not below tmp_path: a socket's path may have 107 bytes.
    with tempfile.TemporaryDirectory(prefix="desk-") as temp:
        open_and_close(tmp_path, Path(temp))


def open_and_close(tmp_path: Path, temp: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "TMPDIR": str(temp)}
    with Display(tmp_path / "screen", size=Size(1366, 768), environment=environment) as display:
        command = [sys.executable, "-u", "-m", "kiosk.cli", "demo", "--windowed"]
        with (tmp_path / "said").open("wb") as output:
            demo = subprocess.Popen(command, env=display.environment, stdout=output, stderr=output)
        try:
            said = tmp_path / "said"
            until(lambda: "press Ctrl+C" in said.read_text(), "the words at the start", timeout_s=_PATIENCE_S)
            until(lambda: is_painted(display), "the kiosk on the screen", timeout_s=_PATIENCE_S)
            processes = children_of(demo.pid)
            sessions = sessions_of(temp)
            demo.send_signal(signal.SIGINT)
            assert demo.wait(_PATIENCE_S) == 0, said.read_text()
        finally:
            if demo.poll() is None:
                demo.kill()
                demo.wait()

    words = said.read_text()
    assert "demo.staff" in words
    assert "PIN" in words
    assert "demo-1" in words
    assert len(processes) >= 5
    assert not any(Path(f"/proc/{pid}").exists() for pid in processes)
    assert not list(temp.iterdir())
    assert not sessions.exists()


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "linux", False),
        ({}, "win32", True),
    ],
)
def test_without_a_screen_the_demo_plays_the_tour(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert has_screen(environment, platform=platform) is expected
