"""The command line: quick to start, plain words, exit codes."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.supervisor.receipts import ReceiptLog
from services.sealing.keys import Domain, sign, to_text

ROOT = Path(__file__).parents[2]


def kiosk(*words: str, config: Path | None = None) -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    if config:
        environment["KIOSK_CONFIG"] = str(config)
    command = [sys.executable, "-m", "kiosk.cli", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def receipts(tmp_path: Path) -> tuple[Path, str]:
    path, key = tmp_path / "receipts.jsonl", Ed25519PrivateKey.generate()
    log = ReceiptLog(path, now=lambda: datetime(2026, 8, 22, tzinfo=UTC))
    log.shown(1)
    line = log.wiped(1, {"reason": "finished", "result": "proven"})
    log.sign(line, sign(key, Domain.WIPE_RECEIPT, line.raw))
    log.close()
    return path, to_text(key.public_key().public_bytes_raw())


def test_a_whole_chain_is_said_to_be_whole(receipts: tuple[Path, str]) -> None:
    path, key = receipts

    said = kiosk("receipts", "verify", str(path), "--key", key)

    assert said.returncode == 0, said.stderr
    assert "The chain is whole." in said.stdout


def test_the_key_beside_the_file_is_used(receipts: tuple[Path, str]) -> None:
    path, key = receipts
    path.with_suffix(".key").write_text(f"{key}\n")

    assert kiosk("receipts", "verify", str(path)).returncode == 0


def test_a_changed_receipt_is_named_by_its_line(receipts: tuple[Path, str]) -> None:
    path, key = receipts
    path.write_bytes(path.read_bytes().replace(b'"proven"', b'"failed"'))

    said = kiosk("receipts", "verify", str(path), "--key", key)

    assert said.returncode == 1
    assert "Line 2" in said.stdout
    assert "not whole" in said.stdout


def test_receipts_of_another_device_are_not_believed(receipts: tuple[Path, str]) -> None:
    path, _ = receipts
    other = to_text(Ed25519PrivateKey.generate().public_key().public_bytes_raw())

    said = kiosk("receipts", "verify", str(path), "--key", other)

    assert said.returncode == 1
    assert "bad signature" in said.stdout


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("visit",), "started by the supervisor only"),
        (("outbox",), "settings"),
        (("demo", "--tour", "--hmis", "/nowhere", "--out", "{out}"), "/nowhere"),
        (("demo", "--story", "nowhere", "--out", "{out}"), "There is no story “nowhere”. Choose one of signing,"),
        (("demo", "--language", "tlh", "--out", "{out}"), "There is no language “tlh”. Choose one of en, es, vi,"),
        (("demo", "--story", "capture", "--camera", __file__, "--out", "{out}"), "Leave out --camera."),
        (("receipts", "verify", "/nowhere/receipts.jsonl", "--key", "x"), "cannot be read"),
        (("receipts", "verify", __file__, "--key", "x"), "public key"),
    ],
    ids=[
        "a visit by hand",
        "no settings file",
        "no export",
        "no story",
        "no language",
        "two cameras",
        "no receipts",
        "a key that is none",
    ],
)
def test_what_the_environment_did_is_said_in_words_without_a_traceback(
    words: tuple[str, ...], expected: str, tmp_path: Path
) -> None:
    words = tuple(word.format(out=tmp_path / "out") for word in words)

    said = kiosk(*words, config=Path("/nowhere/kiosk.toml"))

    assert said.returncode == 3
    assert expected in said.stderr
    assert "Traceback" not in said.stderr


def test_the_command_line_loads_no_screen_before_it_is_needed() -> None:
    loads = "import sys, kiosk.cli; print([m for m in ('PySide6', 'sqlalchemy', 'fastapi') if m in sys.modules])"
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)}
    said = subprocess.run(
        [sys.executable, "-c", loads], env=environment, capture_output=True, text=True, timeout=60, check=True
    )

    assert said.stdout.strip() == "[]"


def test_the_doctor_examines_a_machine_that_has_no_settings_yet(tmp_path: Path) -> None:
    said = kiosk("doctor", config=tmp_path / "kiosk.toml")
    assert said.returncode == 1
    assert "run kiosk enroll" in said.stdout
    assert "seccomp" in said.stdout
