"""The accessible tree is for the built-in reader: a visit is on no bus, though the desktop has one and asks for it."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import mounts
from kiosk.demo.display import Display, Size
from kiosk.demo.waiting import until
from kiosk.supervisor.settings import INHERITED_NAMES
from tests.kiosk.visit.hardened import ROOT, end, settings_for, start

PATIENCE_S = 20.0
_DRIVER = ("--dest=org.freedesktop.DBus", "/org/freedesktop/DBus")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's"),
    pytest.mark.skipif(not all(map(shutil.which, ("dbus-daemon", "dbus-send"))), reason="needs dbus-daemon, dbus-send"),
]


@pytest.fixture
def memory() -> Iterator[Path]:
    base = Path("/dev/shm")
    if not mounts.is_in_memory(base):
        pytest.skip("this machine has no /dev/shm in memory")
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir=base))
    yield root
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a desktop session with a bus, in which every program is told to show its accessible tree."""
    plain = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with Display(tmp_path / "screen", size=Size(640, 480), environment=plain) as display:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, env=plain, text=True
        )
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield display.environment | {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "AT_SPI_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        daemon.terminate()
        daemon.wait(PATIENCE_S)
        daemon.stdout.close()


def asked(bus: str, *words: str) -> str:
    command = ["dbus-send", f"--bus={bus}", "--print-reply", *_DRIVER, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def processes_on(bus: str) -> set[int]:
    names = re.findall(r'"(:\d+\.\d+)"', asked(bus, "org.freedesktop.DBus.ListNames"))
    told = [asked(bus, "org.freedesktop.DBus.GetConnectionUnixProcessID", f"string:{name}") for name in names]
    return {int(number) for text in told for number in re.findall(r"uint32 (\d+)", text)}


def test_an_ordinary_program_of_this_desktop_is_on_the_bus(desktop: dict[str, str]) -> None:
    """Else the next test could not fail."""
    command = [sys.executable, "-m", "tests.drill.marked_window"]
    with subprocess.Popen(command, env=desktop, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as window:
        assert window.stdin is not None
        window.stdin.close()
        until(lambda: window.pid in processes_on(desktop["DBUS_SESSION_BUS_ADDRESS"]), "the bus", timeout_s=PATIENCE_S)
        window.kill()


def test_a_visit_is_on_no_bus(memory: Path, desktop: dict[str, str]) -> None:
    settings = replace(settings_for(memory, "--mode", "window"), inherited_names=INHERITED_NAMES)
    visit = start(settings, inherited=desktop)
    try:
        assert visit.seen["platform"] == "xcb"
        assert visit.process.pid not in processes_on(desktop["DBUS_SESSION_BUS_ADDRESS"])
    finally:
        end(visit)
