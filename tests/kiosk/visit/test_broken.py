"""An error that nobody foresaw ends the process that met it, and does not say what a person typed."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.visit.broken import BROKEN, where

ROOT = Path(__file__).parents[3]
_START = """
import gc, sys, threading, time
from kiosk.visit.broken import end_on_errors

def fail():
    raise ValueError("Demo Client Alpha 900-00-0001")

class Finalized:
    def __del__(self):
        fail()

end_on_errors()
"""
_PLACES = {
    "at the top": "fail()",
    "in a thread": "threading.Thread(target=fail).start(); time.sleep(60)",
    "in a finalizer": "Finalized(); gc.collect(); time.sleep(60)",
    "in a slot": (
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "app = QCoreApplication([]); QTimer.singleShot(0, fail); app.exec()"
    ),
}


@pytest.mark.parametrize("place", _PLACES)
def test_an_unforeseen_error_ends_the_process_and_its_text_is_not_written(place: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _START + _PLACES[place]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == BROKEN
    assert ended.stderr == "visit: ValueError in __main__, line 6\n"


def test_an_error_without_a_place_has_its_kind() -> None:
    assert where(MemoryError, None) == "MemoryError"
