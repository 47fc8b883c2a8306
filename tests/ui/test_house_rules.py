"""What no file of the user interface may do."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

_FILES = sorted(path for path in (ROOT / "ui").rglob("*.py"))
_TOKENS = ROOT / "ui" / "tokens.py"
_FORBIDDEN = {
    r"\btr\(f[\"']": "self.tr(f…) never matches at run time: self.tr(…).format(…)",
    r"\bQDialog\b|\bQMessageBox\b|\bQFileDialog\b|\bQPrintDialog\b|\bQMenu\b": "no dialogs and no menus",
    r"\bQTextBrowser\b|\bQMainWindow\b|\bQComboBox\b|setOpenExternalLinks": "it opens links or menus, or remembers",
    r"\.exec\(": "nothing here runs a loop of its own",
    r"\bQThread\b|\bthreading\b|\bQThreadPool\b": "threads are made in ui/jobs.py only",
}


@pytest.mark.parametrize("path", _FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_dialog_no_link_no_thread(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = [why for pattern, why in _FORBIDDEN.items() if re.search(pattern, text)]
    assert not found or path.name == "jobs.py"


@pytest.mark.parametrize("path", _FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_colours_stand_in_the_tokens_only(path: Path) -> None:
    if path != _TOKENS:
        assert not re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", _FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_controls_come_from_the_widgets_only(path: Path) -> None:
    if "widgets" not in path.parts and path.name != "sheet.py":
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\bQ(PushButton|LineEdit|ScrollArea|CheckBox|RadioButton|TextEdit|ListWidget)\b", text)
