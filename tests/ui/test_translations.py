"""The catalogues of the shipped languages, and the tool that keeps them."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import ROOT
from tests.gallery.stage import Look, staged
from ui.i18n import LANGUAGES


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """`packaging/translations.py`, which is a script and no package."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _catalogue(folder: Path, message: str) -> None:
    for language in (language.code for language in LANGUAGES):
        (folder / f"kiosk_{language}.ts").write_text(
            '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1">'
            f"<context><name>Page</name>{message}</context></TS>",
            encoding="utf-8",
        )


@pytest.mark.parametrize(
    ("translation", "is_fine"),
    [
        ("<translation>Atrás</translation>", True),
        ('<translation type="unfinished"></translation>', False),
        ('<translation type="unfinished">Atrás</translation>', False),
        ('<translation type="vanished">Atrás</translation>', False),
        ("<translation></translation>", False),
        ("<translation><numerusform>a</numerusform><numerusform></numerusform></translation>", False),
        ("", False),
    ],
)
def test_an_unfinished_or_gone_text_is_found(tool: ModuleType, tmp_path: Path, translation: str, is_fine: bool) -> None:
    _catalogue(tmp_path, f"<message><source>Back</source>{translation}</message>")
    assert (tool.problems(tmp_path) == []) == is_fine


def test_a_missing_catalogue_is_found(tool: ModuleType, tmp_path: Path) -> None:
    assert tool.problems(tmp_path) == [f"kiosk_{language.code}.ts: missing" for language in LANGUAGES]


def test_a_catalogue_that_lags_behind_the_screens_is_found(tool: ModuleType, tmp_path: Path) -> None:
    tool.update(tmp_path)
    assert tool.differences(tmp_path) == []
    path = tmp_path / "kiosk_es.ts"
    path.write_text(path.read_text(encoding="utf-8").replace("Hide screen", "Hide the screen"), encoding="utf-8")
    assert tool.differences(tmp_path) == ["kiosk_es.ts: not up to date, run ./dev translations"]


def test_a_second_compile_does_nothing(tool: ModuleType, tmp_path: Path) -> None:
    _catalogue(tmp_path, "<message><source>Back</source><translation>Atrás</translation></message>")
    tool.compile_all(tmp_path)
    compiled = tmp_path / "kiosk_es.qm"
    first = compiled.stat().st_mtime_ns
    tool.compile_all(tmp_path)
    assert compiled.stat().st_mtime_ns == first


def test_every_language_of_the_menu_has_a_catalogue(tool: ModuleType) -> None:
    assert tuple(language.code for language in LANGUAGES) == tool.LANGUAGES


def test_languages_are_listed_by_their_own_names(qapp: QApplication) -> None:
    with staged(Look()) as shell:
        names = [language.own_name for language in shell.tools._translations.available()]
    assert names == ["English", "Español", "Tiếng Việt", "简体中文", "Filipino"]
