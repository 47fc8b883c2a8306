"""Facts about the source tree that no linter of ours checks."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("kiosk", "ui", "services", "portal")
LONGEST_FILE = 300
# One list of models, in the order of the operations: a reader looks for a name, not for a room.
LONG_FOR_A_REASON = {"services/portal/contract.py"}


def sources() -> list[Path]:
    found = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    # Migrations are drafted from the models and never edited by hand afterwards.
    return [path for path in found if "migrations/versions" not in path.as_posix()]


def test_no_source_file_is_longer_than_300_lines() -> None:
    long = {str(path.relative_to(ROOT)): count for path in sources() if (count := _lines(path)) > LONGEST_FILE}
    assert long.keys() <= LONG_FOR_A_REASON, f"split these files: {long}"


def test_every_import_contract_holds() -> None:
    result = subprocess.run(["lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    "call",
    [r"(?<!app)\.exec\(", r"QFileDialog", r"QMessageBox", r"QPrintDialog", r"QTextBrowser", r"setOpenExternalLinks"],
)
def test_no_screen_opens_a_dialog_or_a_link(call: str) -> None:
    found = [str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py") if re.search(call, path.read_text())]
    assert not found, f"{call} is not for a kiosk: {found}"


def test_threads_are_made_by_the_runner_and_the_agent_only() -> None:
    allowed = ("ui/jobs.py", "kiosk/agent/", "portal/", "kiosk/demo/")
    made = re.compile(r"threading\.Thread\(|ThreadPoolExecutor\(|QThread")
    found = [
        name
        for path in sources()
        if made.search(path.read_text()) and not (name := str(path.relative_to(ROOT))).startswith(allowed)
    ]
    assert not found


def test_colours_stand_in_the_token_module_only() -> None:
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b")
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "ui").rglob("*.py")
        if path.name != "tokens.py" and colour.search(path.read_text())
    ]
    assert not found


def _lines(path: Path) -> int:
    return len(path.read_text().splitlines())
