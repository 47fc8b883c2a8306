"""Qt comes up in a hardened process, on an X server and without one."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import mounts
from kiosk.supervisor import proofs
from kiosk.supervisor.proofs import Outcome
from tests.kiosk.visit.hardened import PATIENCE_S, end, settings_for, start, wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the measures are Linux's")


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    """A private directory in memory."""
    base = Path("/dev/shm")
    if not mounts.is_in_memory(base):
        pytest.skip("this machine has no /dev/shm in memory")
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir=base))
    yield root
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture(scope="module")
def xvfb() -> Iterator[str]:
    """An X server of our own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    assert number
    yield f":{number}"
    server.terminate()
    server.wait(PATIENCE_S)


def test_a_hardened_window_comes_up_on_x_and_its_clipboard_dies_with_it(memory: Path, xvfb: str) -> None:
    environment = {"DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"}
    child = start(settings_for(memory, "--mode", "window", environment=environment))
    assert child.seen["platform"] == "xcb"
    assert child.seen["exposed"] is True
    assert child.seen["colors"] > 1
    assert "seccomp" not in child.lacking
    assert proofs.clipboard_empty(xvfb).outcome is Outcome.FAILED
    end(child)
    wait_until(lambda: proofs.clipboard_empty(xvfb).outcome is Outcome.HELD)


def test_a_hardened_window_comes_up_without_a_screen(memory: Path) -> None:
    child = start(settings_for(memory, "--mode", "window", environment={"QT_QPA_PLATFORM": "offscreen"}))
    assert child.seen["platform"] == "offscreen"
    assert child.seen["colors"] > 1
    end(child)


def test_a_display_that_is_not_there_fails_the_clipboard_proof() -> None:
    assert proofs.clipboard_empty(":64999").outcome is Outcome.FAILED
