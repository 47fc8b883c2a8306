"""A real visit that goes wrong on demand: the product's program with a signal for each fault. Never in the product.

The supervisor starts it in the place of `kiosk.visit.main`. While a file beside the settings says so, it fails before
it has begun, as a broken spare does.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

BROKEN_SPARES = "broken-spares"
MARK_RGB = "#00FEFE"
_MIB = 1024 * 1024


class Fault(Enum):
    """What a signal does; MARK is none, it draws the line that tells the page from all others."""

    MARK = 0
    SLOT = 1
    EVENT = 2
    JOB = 3
    THREAD = 4
    FATAL = 5
    LOOP = 6
    HOG = 7

    @property
    def signal(self) -> int:
        """Which signal brings it about."""
        return signal.SIGRTMIN + 1 + self.value


class Misbehaves(Exception):
    """Carries what a person typed, as a careless error would."""


def main() -> None:
    folder = Path(os.environ["KIOSK_CONFIG"]).parent
    if (folder / BROKEN_SPARES).exists():
        with (folder / BROKEN_SPARES).open("a") as failures:
            failures.write(f"{time.monotonic()}\n")
        sys.exit(3)
    for fault in Fault:
        signal.signal(fault.signal, lambda *_, fault=fault: _from_a_slot(_ACTS[fault]))
    from kiosk.visit.main import main as visit

    visit(sys.argv[1:])


def _from_a_slot(act: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, act)


def _shell():
    from PySide6.QtWidgets import QApplication

    from ui.shell import Shell

    return next(window for window in QApplication.topLevelWidgets() if isinstance(window, Shell))


def _mark() -> None:
    from PySide6.QtWidgets import QWidget

    page = _shell().screen_shown()
    line = QWidget(page)
    line.setStyleSheet(f"background: {MARK_RGB}")
    line.setGeometry(page.width() // 3, 0, 6, page.height())
    line.show()


def _raise() -> None:
    raise Misbehaves("Demo Client Alpha 900-00-0001")


def _raise_in_event() -> None:
    from PySide6.QtWidgets import QWidget

    class Bad(QWidget):
        def paintEvent(self, event: object) -> None:
            _raise()

    bad = Bad(_shell())
    bad.resize(100, 100)
    bad.show()


def _raise_after_job() -> None:
    from PySide6.QtWidgets import QApplication

    from ui.jobs import Jobs

    jobs = Jobs(parent=QApplication.instance())
    jobs.run(lambda: None, lambda _outcome: _raise())


def _raise_in_thread() -> None:
    import threading

    threading.Thread(target=_raise).start()


def _fatal() -> None:
    from PySide6.QtCore import qFatal

    qFatal("a fatal of Qt")


def _loop() -> None:
    while True:
        pass


def _hog() -> None:
    taken = []
    while True:
        taken.append(bytes(16 * _MIB))


_ACTS: dict[Fault, Callable[[], None]] = {
    Fault.MARK: _mark,
    Fault.SLOT: _raise,
    Fault.EVENT: _raise_in_event,
    Fault.JOB: _raise_after_job,
    Fault.THREAD: _raise_in_thread,
    Fault.FATAL: _fatal,
    Fault.LOOP: _loop,
    Fault.HOG: _hog,
}

if __name__ == "__main__":
    main()
