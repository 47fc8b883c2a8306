"""The keeper with real children that note their start in a file."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.demo.checks import is_alive
from kiosk.screen.keeper import Keeper

PATIENCE_MS = 20_000
_NOTE = "import os, sys; open(sys.argv[1], 'a').write(f'{os.getpid()}\\n')"
_STAY = _NOTE + "; import signal; signal.pause()"


@pytest.fixture
def started(tmp_path: Path) -> Callable[[], list[int]]:
    """The processes that were started so far."""
    notes = tmp_path / "notes"
    return lambda: [int(line) for line in notes.read_text().split()] if notes.exists() else []


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    """What the keeper belongs to, as long as the test lasts."""
    return QObject()


def keeper_of(program: str, tmp_path: Path, *, seconds: list[float], owner: QObject) -> Keeper:
    command = [sys.executable, "-c", program, str(tmp_path / "notes")]
    return Keeper(command, monotonic=lambda: seconds[0], parent=owner)


def test_a_child_that_was_killed_is_started_again(
    qtbot: QtBot, tmp_path: Path, owner: QObject, started: Callable[[], list[int]]
) -> None:
    seconds = [0.0]
    keeper = keeper_of(_STAY, tmp_path, seconds=seconds, owner=owner)
    keeper.start()
    qtbot.waitUntil(lambda: len(started()) == 1, timeout=PATIENCE_MS)
    seconds[0] = 100.0
    os.kill(started()[0], signal.SIGKILL)
    qtbot.waitUntil(lambda: len(started()) == 2, timeout=PATIENCE_MS)
    keeper.end()
    assert not any(map(is_alive, started()))


def test_a_child_that_does_not_stay_is_started_again_after_a_pause(
    qtbot: QtBot, tmp_path: Path, owner: QObject, started: Callable[[], list[int]]
) -> None:
    keeper = keeper_of(_NOTE, tmp_path, seconds=[0.0], owner=owner)
    keeper.start()
    qtbot.waitUntil(lambda: keeper.is_pausing, timeout=PATIENCE_MS)
    assert len(started()) == 1
    qtbot.waitUntil(lambda: len(started()) == 2, timeout=PATIENCE_MS)
    keeper.end()


def test_a_program_that_is_not_there_is_tried_again(qtbot: QtBot, tmp_path: Path, owner: QObject) -> None:
    keeper = Keeper([str(tmp_path / "absent")], monotonic=lambda: 0.0, parent=owner)
    keeper.start()
    qtbot.waitUntil(lambda: keeper.is_pausing, timeout=PATIENCE_MS)
    keeper.end()
    assert not keeper.is_pausing
