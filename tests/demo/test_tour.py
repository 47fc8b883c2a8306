"""The main end-to-end test: the whole story in real processes, with real mouse and key events."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
_LIMIT_S = 400


def tour(out: Path, *options: str) -> dict[str, object]:
    """Plays a tour; the report. Fails with what the tour said."""
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command = [sys.executable, "-m", "kiosk.cli", "demo", "--tour", "--out", str(out), *options]
    said = subprocess.run(
        command,
        env=environment | {"PYTHONPATH": str(ROOT), "COLUMNS": "160"},
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=False,
    )
    assert said.returncode == 0, said.stdout[-4000:] + said.stderr[-4000:]
    report: dict[str, object] = json.loads((out / "report.json").read_text())
    return report


def must_be_complete(out: Path, report: dict[str, object]) -> None:
    assert report["outcome"] == "held"
    steps, checks = report["steps"], report["checks"]
    assert isinstance(steps, list)
    assert isinstance(checks, list)
    assert [step["picture"] for step in steps] == sorted(path.name for path in out.glob("[0-9]*-*.png"))
    assert len(steps) > 30
    assert len(checks) >= 10
    assert PdfReader(out / "roi.pdf").get_num_pages() >= 2
    assert (out / "receipts.jsonl").read_bytes().count(b'"kind":"wiped"') == 4


@pytest.mark.timeout(_LIMIT_S + 10)
def test_a_client_is_invited_signs_and_leaves_nothing(tmp_path: Path) -> None:
    report = tour(tmp_path / "out")

    must_be_complete(tmp_path / "out", report)


@pytest.mark.timeout(_LIMIT_S + 10)
@pytest.mark.shared_data
def test_a_signature_given_without_network_arrives_once_when_it_is_back(tmp_path: Path, shared_data: Path) -> None:
    report = tour(tmp_path / "out", "--network-cut", "--hmis", str(shared_data / "hmis-fy2026"))

    must_be_complete(tmp_path / "out", report)


def must_have_held(out: Path, report: dict[str, object], *, screens: int, visits: int) -> None:
    assert report["outcome"] == "held"
    assert len(list(out.glob("[0-9]*-*.png"))) >= screens
    assert (out / "receipts.jsonl").read_bytes().count(b'"kind":"wiped"') == visits


@pytest.mark.timeout(_LIMIT_S + 10)
def test_a_client_tells_everything_without_network_in_vietnamese_and_it_arrives_once(tmp_path: Path) -> None:
    report = tour(tmp_path / "out", "--story", "client", "--language", "vi", "--network-cut")

    must_have_held(tmp_path / "out", report, screens=59, visits=3)


@pytest.mark.timeout(_LIMIT_S + 10)
def test_staff_close_an_account_that_is_signed_in_and_open_it_again(tmp_path: Path) -> None:
    report = tour(tmp_path / "out", "--story", "staff")

    must_have_held(tmp_path / "out", report, screens=85, visits=6)


@pytest.mark.timeout(_LIMIT_S + 10)
def test_a_guest_finds_a_meal_without_network_in_chinese_and_leaves_nothing(tmp_path: Path) -> None:
    report = tour(tmp_path / "out", "--story", "guest", "--language", "zh", "--network-cut")

    must_have_held(tmp_path / "out", report, screens=15, visits=2)


@pytest.mark.timeout(_LIMIT_S + 10)
def test_a_card_held_badly_and_a_pay_stub_of_three_pages_are_taken_in_spanish(tmp_path: Path) -> None:
    report = tour(tmp_path / "out", "--story", "capture", "--language", "es")

    must_have_held(tmp_path / "out", report, screens=33, visits=2)
