"""How the programs are put together."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import programs
from kiosk.config import load_settings
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
