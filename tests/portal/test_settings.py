"""Settings are checked before anything starts; secrets stand in files of their own."""

import stat
import threading
from pathlib import Path

import pytest
from pydantic import ValidationError

from portal.secret_files import SecretFileUnsafe, secret_bytes
from portal.settings import SettingsUnusable, load_settings


def test_the_defaults_stand_in_the_users_state_folder(tmp_path: Path) -> None:
    settings = load_settings(None, environ={"HOME": str(tmp_path)})
    folder = tmp_path / ".local" / "state" / "customer-portal"
    assert settings.data_dir == folder
    assert settings.database == f"sqlite:///{folder / 'portal.db'}"
    assert settings.mail_folder == folder / "mail"
    assert settings.keys_dir == folder / "keys"


def test_systemds_folder_and_the_command_line_win(tmp_path: Path) -> None:
    assert load_settings(None, environ={"STATE_DIRECTORY": "/var/lib/portal"}).data_dir == Path("/var/lib/portal")
    file = tmp_path / "portal.toml"
    file.write_text(f'data_dir = "{tmp_path}"\ninvitation_days = 7\n[smtp]\nhost = "mail.example.org"\n')
    settings = load_settings(file, environ={}, overrides={"database": "postgresql+psycopg://p@h/n"})
    assert (settings.invitation_days, settings.database) == (7, "postgresql+psycopg://p@h/n")
    assert settings.smtp is not None
    assert settings.smtp.security == "starttls"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("unknown = 1", "unknown"),
        ("invitation_days = 0", "invitation_days"),
        ('public_url = "ftp://x"', "public_url"),
        ('[smtp]\nhost = "h"\nuser = "u"', "user and password_file go together"),
        ('[smtp]\nhost = "h"\nsecurity = "none"', "smtp.security"),
        ("not toml", "is not TOML"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "portal.toml"
    file.write_text(text)
    with pytest.raises(SettingsUnusable, match=words):
        load_settings(file, environ={"HOME": str(tmp_path)})


@pytest.mark.parametrize(
    ("public_url", "phone_url"),
    [
        (None, None),
        ("https://portal.example.org/", "https://portal.example.org/phone"),
        ("https://example.org/portal", "https://example.org/portal/phone"),
        ("http://portal.example.org", None),
        ("http://127.0.0.1:8460", "http://127.0.0.1:8460/phone"),
        ("http://localhost.example.org", None),
        ("http://localhost@example.org", None),
    ],
)
def test_a_phone_is_sent_only_where_a_password_may_go(
    tmp_path: Path, public_url: str | None, phone_url: str | None
) -> None:
    given = {} if public_url is None else {"public_url": public_url}
    settings = load_settings(None, environ={"HOME": str(tmp_path)}, overrides=given)
    assert settings.phone_url == phone_url
    assert settings.address == (public_url or "http://127.0.0.1:8460").rstrip("/")


def test_the_words_never_repeat_a_value(tmp_path: Path) -> None:
    with pytest.raises(SettingsUnusable) as refused:
        load_settings(None, environ={"HOME": "/x"}, overrides={"database": ["geheim"]})
    assert "geheim" not in str(refused.value)


def test_settings_cannot_be_changed(tmp_path: Path) -> None:
    settings = load_settings(None, environ={"HOME": str(tmp_path)})
    with pytest.raises(ValidationError):
        settings.invitation_days = 3  # type: ignore[misc]


def test_a_secret_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    first = secret_bytes(folder, "a.key", lambda: b"first")
    assert secret_bytes(folder, "a.key", lambda: b"second") == first == b"first"
    assert stat.S_IMODE((folder / "a.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [file.name for file in folder.iterdir()] == ["a.key"]


def test_two_that_make_a_secret_at_once_get_the_same(tmp_path: Path) -> None:
    meeting = threading.Barrier(4)
    found: list[bytes] = []

    def work(number: int) -> None:
        def make() -> bytes:
            meeting.wait(10)
            return b"%d" % number

        found.append(secret_bytes(tmp_path, "a.key", make))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1


def test_a_secret_that_others_can_read_is_refused(tmp_path: Path) -> None:
    secret_bytes(tmp_path, "a.key", lambda: b"x")
    (tmp_path / "a.key").chmod(0o640)
    with pytest.raises(SecretFileUnsafe, match="chmod 600"):
        secret_bytes(tmp_path, "a.key", lambda: b"x")
