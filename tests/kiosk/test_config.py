"""The settings: what is unknown is refused by name, what is unsafe is refused with a reason."""

import socket
from pathlib import Path
from typing import Any

import pytest

from kiosk.config import ConfigError, checked_settings, load_settings, to_toml
from kiosk.errors import KnownError
from kiosk.own_machine import is_own_address, refuse_own_machine

GOOD: dict[str, Any] = {"data_dir": "/var/lib/kiosk", "agent": {"portal_url": "https://portal.example.org/"}}


def test_a_file_with_little_in_it_is_enough(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('data_dir = "/var/lib/kiosk"\n[agent]\nportal_url = "https://portal.example.org/"\n')
    settings = load_settings(file)
    assert settings.agent.portal_url == "https://portal.example.org"
    assert settings.visit.idle_ask_s == 75
    assert settings.outbox_file == Path("/var/lib/kiosk/outbox.db")


def test_settings_written_out_read_back_the_same(tmp_path: Path) -> None:
    settings = checked_settings(
        GOOD | {"visit": {"languages": ["en", "es", "zh-Hans"], "screen_dpi": 96.5}, "data_dir": '/tmp/a "b" \\c'}
    )
    file = tmp_path / "kiosk.toml"
    file.write_text(to_toml(settings))
    assert load_settings(file) == settings


def test_overrides_lie_over_the_file_section_by_section(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(to_toml(checked_settings(GOOD)))
    settings = load_settings(file, overrides={"agent": {"disk_reserve_mb": 64}})
    assert (settings.agent.portal_url, settings.agent.disk_reserve_mb) == ("https://portal.example.org", 64)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"colour": "red"}, "colour is not a setting"),
        ({"visit": {"idle_ask": 80}}, "visit.idle_ask is not a setting"),
        ({"visit": {"idle_ask_s": 20}}, "visit.idle_ask_s"),
        ({"visit": {"countdown_s": 5}}, "visit.countdown_s"),
        ({"visit": {"windowed": True}}, "visit.windowed is for the demo only"),
        ({"data_dir": "/" + "d" * 120}, "at most 107 bytes"),
        ({"agent": {}}, "agent.portal_url is missing"),
        ({"agent": {"portal_url": "http://portal.example.org"}}, "must begin with https"),
        ({"agent": {"portal_url": "ftp://portal.example.org"}}, "not the address of a portal"),
        ({"agent": {"portal_url": "https://user:word@portal.example.org"}}, "not the address of a portal"),
        ({"agent": {"portal_url": "https://portal.example.org", "key_store": "memory"}}, "demo only"),
        ({"agent": {"portal_url": "https://portal.example.org", "key_store": "file"}}, "agent.key_store"),
    ],
)
def test_a_wrong_key_is_named(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        checked_settings(GOOD | change)
    assert "word" not in str(caught.value)


@pytest.mark.parametrize(
    "host",
    ["localhost", "127.0.0.1", "127.9.9.9", "[::1]", "0.0.0.0", "[::ffff:127.0.0.1]", "portal.localhost", "LOCALHOST."],
)
def test_a_portal_on_the_kiosk_itself_is_refused_outside_the_demo(host: str) -> None:
    agent = {"portal_url": f"https://{host}:8443"}
    with pytest.raises(ConfigError, match="on this machine"):
        checked_settings(GOOD | {"agent": agent})
    assert checked_settings(GOOD | {"agent": agent, "demo": True}).demo


def test_the_kiosks_own_name_is_its_own_machine() -> None:
    with pytest.raises(ConfigError, match="on this machine"):
        checked_settings(GOOD | {"agent": {"portal_url": f"https://{socket.gethostname()}"}})


def test_a_name_that_resolves_to_this_machine_is_refused() -> None:
    with pytest.raises(KnownError, match="leads to this machine"):
        refuse_own_machine("portal.example.org", addresses_of=lambda _: ["192.0.2.1", "127.0.0.1"])
    refuse_own_machine("portal.example.org", addresses_of=lambda _: ["192.0.2.1"])
    refuse_own_machine("portal.example.org", addresses_of=lambda _: [])


def test_addresses_of_others_are_not_ours() -> None:
    assert not is_own_address("192.0.2.1")
    assert not is_own_address("2001:db8::1")
    assert not is_own_address("no address")


def test_what_is_no_toml_or_not_there_is_said(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings(file)
    file.write_text("data_dir = ")
    with pytest.raises(ConfigError, match="is not TOML"):
        load_settings(file)
