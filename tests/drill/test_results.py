"""What a drill comes to: held only where everything was read, nothing was found and the search is known to work."""

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.config import checked_settings, to_toml
from kiosk.demo.hands import Lost
from kiosk.drill.command import Options, judged, require_tools, result_files
from kiosk.drill.report import Result, print_result, write_result
from kiosk.drill.results import Control, Findings, Outcome, Row
from kiosk.errors import KnownError

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 3, tzinfo=UTC)
HELD = Row("wipe receipts", 1, 2500)
FOUND = Row("outbox with WAL and SHM", 3, 90_000, Counter({"name": 2}))
UNREAD = Row("memory: agent", 0, 0, unread="needs root")
SEEN = Control("name", "the visit on screen", 7)
BLIND = Control("name", "the visit on screen", 0)
CLOSED = Control("name", "the visit on screen", None, "needs root")


@pytest.mark.parametrize(
    ("rows", "controls", "outcome", "exit_code"),
    [
        ((HELD,), (SEEN,), Outcome.HELD, 0),
        ((HELD, FOUND), (SEEN,), Outcome.FOUND, 1),
        ((FOUND, UNREAD), (BLIND, CLOSED), Outcome.FOUND, 1),
        ((HELD,), (SEEN, BLIND), Outcome.BLIND, 1),
        ((HELD, UNREAD), (BLIND,), Outcome.BLIND, 1),
        ((HELD, UNREAD), (SEEN,), Outcome.NOT_PROVEN, 4),
        ((HELD,), (SEEN, CLOSED), Outcome.NOT_PROVEN, 4),
        ((), (SEEN,), Outcome.BLIND, 1),
        ((HELD,), (), Outcome.BLIND, 1),
    ],
    ids=[
        *("all held", "one find", "a find among all else", "one blind look", "blind and unread", "a place unread"),
        *("a look unread", "nowhere looked", "no look during the visit"),
    ],
)
def test_the_outcome_is_the_worst_that_was_seen(
    rows: tuple[Row, ...], controls: tuple[Control, ...], outcome: Outcome, exit_code: int
) -> None:
    findings = Findings(rows, controls)

    assert findings.outcome is outcome
    assert outcome.exit_code == exit_code


def test_the_result_file_says_where_how_much_and_how_often(tmp_path: Path) -> None:
    file = tmp_path / "drill.json"

    write_result(file, Result(NOW, 41.27, Findings((HELD, FOUND, UNREAD), (SEEN, CLOSED))))

    facts = json.loads(file.read_text())
    assert (facts["version"], facts["outcome"], facts["seconds"]) == (1, "found", 41.3)
    assert [row["state"] for row in facts["rows"]] == ["held", "found", "not_read"]
    assert facts["rows"][1]["found"] == {"name": 2}
    assert facts["controls"][1]["count"] is None
    assert [path.name for path in tmp_path.iterdir()] == ["drill.json"]
    assert file.stat().st_mode & 0o777 == 0o644


def test_a_visit_that_could_not_be_played_is_a_failure_without_its_words_in_the_file(tmp_path: Path) -> None:
    def lost() -> Findings:
        raise Lost("on screen: Home “Hello Somebody”")

    console = Console(file=(tmp_path / "said").open("w"))
    result = judged(lost, console=console)
    write_result(tmp_path / "drill.json", result)
    console.file.close()

    assert (result.outcome, result.outcome.exit_code) == (Outcome.STOPPED, 1)
    assert "Somebody" not in (tmp_path / "drill.json").read_text()
    assert json.loads((tmp_path / "drill.json").read_text())["code"] == "Lost"


@pytest.mark.parametrize(
    ("findings", "words"),
    [
        (Findings((HELD,), (SEEN,)), "the search is known to work"),
        (Findings((FOUND,), (SEEN,)), "Take this kiosk out of service"),
        (Findings((HELD,), (BLIND,)), "the search is blind"),
        (Findings((HELD, UNREAD), (CLOSED,)), "Run this as root"),
        (None, "could not be played"),
    ],
    ids=["held", "found", "blind", "not proven", "stopped"],
)
def test_the_table_ends_with_the_outcome_in_words(
    findings: Findings | None, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    print_result(Console(width=200), Result(NOW, 1, findings))

    assert words in capsys.readouterr().out


def test_without_a_screen_to_start_the_command_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"Xvfb, openbox, xdotool\. Install xvfb openbox xdotool"):
        require_tools({"PATH": str(tmp_path)})

    said = subprocess.run(
        [sys.executable, "-m", "kiosk.cli", "drill"],
        env={"PATH": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert said.returncode == 3
    assert "not installed: Xvfb" in said.stderr
    assert "Traceback" not in said.stderr


def test_on_an_enrolled_kiosk_the_result_lies_in_the_data_folder_too(tmp_path: Path) -> None:
    config, out = tmp_path / "kiosk.toml", tmp_path / "out.json"
    assert result_files(Options(None, config)) == ()

    url = "https://portal.example.org"
    config.write_text(to_toml(checked_settings({"data_dir": tmp_path / "data", "agent": {"portal_url": url}})))

    assert result_files(Options(out, config)) == (out, tmp_path / "data" / "drill.json")


def test_the_command_line_finds_the_drill() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "kiosk.cli", "drill", "--help"],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "COLUMNS": "160"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "not proven" in said.stdout
