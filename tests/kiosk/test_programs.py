"""How the programs are put together."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import programs
from kiosk.config import load_settings
from kiosk.demo.checks import is_alive
from kiosk.demo.waiting import until
from kiosk.errors import KnownError


def test_enrolling_writes_the_settings_before_it_uses_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "etc" / "kiosk.toml"

    def enroll(*_: object, **__: object) -> SimpleNamespace:
        assert load_settings(config).agent.portal_url == "https://portal.example.org"
        return SimpleNamespace(device_id="kiosk-1")

    # Both would touch this machine's own data folder.
    monkeypatch.setattr("kiosk.admin.enroll.enroll", enroll)
    monkeypatch.setattr("kiosk.secrets.open_secrets", lambda *_, **__: None)
    device = programs.enroll_device(config, url="https://portal.example.org", code="c", name="n", environ={})
    assert device == "kiosk-1"


def test_settings_that_cannot_be_written_are_said_before_the_code_is_used(tmp_path: Path) -> None:
    (tmp_path / "etc").write_text("not a folder")
    with pytest.raises(KnownError, match=r"cannot be written"):
        programs.enroll_device(
            tmp_path / "etc" / "kiosk.toml", url="https://portal.example.org", code="c", name="n", environ={}
        )


def test_a_supervisor_is_asked_to_end_when_the_program_of_the_screen_has_ended() -> None:
    child = "import sys; from kiosk.programs import end_with; end_with(int(sys.argv[1])); import time; time.sleep(60)"
    # The shell ends by itself while its child still loads: that must be noticed too.
    parent = f"{sys.executable} -c '{child}' $$ >/dev/null 2>&1 & echo $!; kill -9 $$"
    started = subprocess.run(["sh", "-c", parent], cwd=programs.ROOT, capture_output=True, text=True, check=False)
    until(lambda: not is_alive(int(started.stdout)), "the child to end", timeout_s=20)


def test_the_supervisor_is_told_whose_end_is_its_own(tmp_path: Path) -> None:
    command = programs.supervisor_command(tmp_path / "kiosk.toml")
    assert command[-2:] == ("--parent", str(os.getpid()))
