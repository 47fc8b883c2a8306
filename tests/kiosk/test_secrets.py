"""The device's keys go into a store that we know, or nowhere."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService
from keyring.backends.chainer import ChainerBackend

from kiosk.config import Settings, checked_settings
from kiosk.secrets import (
    MemoryStore,
    Secrets,
    SecretsError,
    SystemdCredentials,
    memory_secrets,
    open_secrets,
    require_allowed,
)


class PlaintextKeyring(KeyringBackend):
    """What keyrings.alt brings: it offers itself with a priority, and writes a file that anybody can read."""

    priority = 99

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("a secret was asked for")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a secret was given away")


class InheritedStore(MemoryStore):
    """Ours by inheritance only."""


def settings_for(key_store: str, *, demo: bool = False) -> Settings:
    agent: dict[str, Any] = {"portal_url": "https://portal.example.org", "key_store": key_store}
    return checked_settings({"data_dir": "/x", "demo": demo, "agent": agent})


def chain_of(*links: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> ChainerBackend:
    monkeypatch.setattr(ChainerBackend, "backends", list(links))
    return ChainerBackend()


@pytest.mark.parametrize(
    "backend",
    [PlaintextKeyring, InheritedStore, keyring.backends.null.Keyring, keyring.backends.fail.Keyring],
)
def test_a_planted_store_is_refused_before_it_sees_a_secret(backend: type[KeyringBackend]) -> None:
    with pytest.raises(SecretsError, match="not one that we trust"):
        open_secrets(settings_for("desktop"), environ={}, detect=backend)
    with pytest.raises(SecretsError):
        Secrets(backend())


def test_what_keyring_finds_by_itself_is_refused_when_it_is_planted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", PlaintextKeyring())
    with pytest.raises(SecretsError, match="PlaintextKeyring"):
        open_secrets(settings_for("desktop"), environ={})


def test_a_chain_with_others_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = MemoryStore()
    for links in ([ours, PlaintextKeyring()], [PlaintextKeyring()], [], [ours, ours]):
        with pytest.raises(SecretsError):
            require_allowed(chain_of(*links, monkeypatch=monkeypatch))
    assert require_allowed(chain_of(ours, monkeypatch=monkeypatch)) is ours


def test_a_locked_secret_service_is_refused_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.secrets._is_locked", lambda: True)
    with pytest.raises(SecretsError, match="locked"):
        open_secrets(settings_for("desktop"), environ={}, detect=SecretService.Keyring)


def test_a_machine_without_a_desktop_has_no_unlocked_secret_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(SecretsError, match="locked or cannot be reached"):
        open_secrets(settings_for("desktop"), environ={}, detect=SecretService.Keyring)


def test_memory_is_for_the_demo_only() -> None:
    secrets = open_secrets(settings_for("memory", demo=True), environ={})
    secrets.set("envelope-key", b"\0\xff")
    assert secrets.get("envelope-key") == b"\0\xff"
    with pytest.raises(SecretsError, match="not in the secret store"):
        memory_secrets().get("envelope-key")


def test_a_credential_of_the_service_is_read_and_not_looked_for_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "customer-portal-kiosk.envelope-key").write_text("AP8\n")
    secrets = open_secrets(settings_for("systemd"), environ={"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert secrets.get("envelope-key") == b"\0\xff"
    with pytest.raises(SecretsError, match="seal-key is not in"):
        secrets.get("seal-key")
    with pytest.raises(SecretsError):
        open_secrets(settings_for("systemd"), environ={}).get("envelope-key")


def test_a_damaged_credential_is_said_without_its_content(tmp_path: Path) -> None:
    (tmp_path / "customer-portal-kiosk.envelope-key").write_text("!!hidden!!")
    secrets = open_secrets(settings_for("systemd"), environ={"CREDENTIALS_DIRECTORY": str(tmp_path)})
    with pytest.raises(SecretsError, match="cannot be read") as caught:
        secrets.get("envelope-key")
    assert "hidden" not in str(caught.value)


def test_without_systemd_creds_the_error_says_what_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SecretsError, match="sudo kiosk enroll"):
        Secrets(SystemdCredentials(None, store=tmp_path)).set("envelope-key", b"key")


@pytest.mark.skipif(
    shutil.which("systemd-creds") is None or os.geteuid() != 0, reason="needs systemd-creds, which asks for root"
)
def test_a_key_is_on_disk_encrypted_and_systemd_gives_it_back(tmp_path: Path) -> None:
    key = os.urandom(32)
    try:
        Secrets(SystemdCredentials(None, store=tmp_path / "store")).set("envelope-key", key)
    except SecretsError as error:
        pytest.skip(f"systemd-creds does not work here: {error.code}")
    name = "customer-portal-kiosk.envelope-key"
    encrypted = tmp_path / "store" / name
    given = tmp_path / "given"
    given.mkdir()
    subprocess.run(["systemd-creds", "decrypt", f"--name={name}", encrypted, given / name], check=True)
    secrets = open_secrets(settings_for("systemd"), environ={"CREDENTIALS_DIRECTORY": str(given)})
    assert secrets.get("envelope-key") == key
    assert key not in encrypted.read_bytes()
