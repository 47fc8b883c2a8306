"""Work leaves the GUI thread and its outcome comes back to it."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.jobs import Err, Jobs, Ok, Outcome


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.shut_down()


def test_the_outcome_is_handed_over_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[Outcome[int], int]] = []
    jobs.run(threading.get_ident, lambda outcome: seen.append((outcome, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    ((outcome, where),) = seen
    assert isinstance(outcome, Ok)
    assert outcome.value != where == threading.get_ident()


def test_an_exception_comes_back_as_a_value(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[Outcome[float]] = []
    jobs.run(lambda: 1 / 0, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], Err)
    assert isinstance(seen[0].error, ZeroDivisionError)


def test_after_the_end_nothing_is_started_and_nothing_delivered(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[Outcome[bool]] = []
    gate = threading.Event()
    jobs.run(gate.wait, seen.append)
    gate.set()
    jobs.shut_down()
    jobs.run(lambda: True, seen.append)
    QApplication.processEvents()
    assert seen == []
