"""What is in a bundle is looked at, and what must not be in it is named."""

from pathlib import Path

import pytest
from contents import NEEDED_FILES, NEEDED_MODULES, complaints, distributions_in, files_of, modules_of
from entry import forget_loader

BUNDLE = Path(__file__).parents[2] / "dist" / "kiosk"
needs_a_bundle = pytest.mark.skipif(
    not (BUNDLE / "kiosk").exists() or not (BUNDLE / "sbom.cdx.json").exists(),
    reason="the bundle is not built here (./dev package)",
)


def test_a_bundle_with_what_it_needs_is_accepted() -> None:
    assert complaints(NEEDED_FILES, NEEDED_MODULES) == []


@pytest.mark.parametrize("missing", NEEDED_FILES)
def test_a_missing_file_is_named(missing: str) -> None:
    files = [name for name in NEEDED_FILES if name != missing]
    assert complaints(files, NEEDED_MODULES) == [f"is not in the bundle: {missing}"]


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "_internal/PySide6/QtWebEngineCore.abi3.so",
        "_internal/libQt5Core.so.5",
        "_internal/PySide6/Qt/lib/libQt6Qml.so.6",
        "_internal/PySide6/Qt/plugins/platforms/libqvnc.so",
        "_internal/libreadline.so.8",
        "_internal/numpy/tests/test_all.py",
    ],
)
def test_a_file_that_must_not_be_there_is_named(name: str) -> None:
    assert complaints([*NEEDED_FILES, name], NEEDED_MODULES) == [f"must not be in the bundle: {name}"]


@pytest.mark.parametrize("name", ["tests", "tests.portal.kit", "_pytest.outcomes", "portal.app", "kiosk.demo.tour"])
def test_a_module_that_must_not_be_there_is_named(name: str) -> None:
    assert complaints(NEEDED_FILES, [*NEEDED_MODULES, name]) == [f"must not be in the program: {name}"]


def test_names_that_only_look_alike_are_no_fault() -> None:
    assert complaints(NEEDED_FILES, [*NEEDED_MODULES, "kiosk.demonstration", "testing", "kiosk.visit.portal"]) == []


def test_the_parts_of_a_bundle_are_found_by_their_modules_and_their_files() -> None:
    found = distributions_in(
        ["_internal/yaml/_yaml.so", "_internal/_cffi_backend.so"], ["requests.adapters", "sqlite3"]
    )
    assert {one.name for one in found} == {"PyYAML", "cffi", "requests"}


def test_the_loaders_traces_are_gone_and_what_came_from_outside_stays() -> None:
    outside = {
        "LD_LIBRARY_PATH_ORIG": "/evil",
        "LD_LIBRARY_PATH": "/b/_internal:/evil",
        "LANG": "C",
        "X": "/b/_internalx",
    }
    traces = {"QT_PLUGIN_PATH": "/b/_internal/PySide6", "PWD": "/b/_internal", "_PYI_ARCHIVE_FILE": "/b/kiosk"}
    environment = outside | traces
    forget_loader(environment, "/b/_internal")
    assert environment == outside


@needs_a_bundle
def test_the_bundle_that_was_built_is_accepted() -> None:
    assert complaints(files_of(BUNDLE), modules_of(BUNDLE / "kiosk")) == []
