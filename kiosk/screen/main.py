"""Runs the screen until it is told to end."""

import os
import signal
import socket
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from kiosk.screen.curtain import Curtain
from kiosk.screen.keeper import Keeper
from ui.application import start_application
from ui.theme import Theme, px_per_mm_of, resources


def run(supervisor: Sequence[str], *, screen_width_mm: float | None) -> int:
    """Draws the curtain and keeps the command `supervisor` running until SIGTERM or SIGINT; the exit code."""
    os.environ["NO_AT_BRIDGE"] = "1"
    app = start_application(["kiosk"])
    theme = Theme(
        resources() / "icons",
        px_per_mm=px_per_mm_of(app.primaryScreen(), configured_width_mm=screen_width_mm),
        parent=app,
    )
    curtain = Curtain(theme)
    curtain.draw()
    keeper = Keeper(supervisor, monotonic=time.monotonic, parent=app)
    listener = _StopSignal(app, parent=app)
    keeper.start()
    code = app.exec()
    listener.close()
    keeper.end()
    curtain.close()
    return code


class _StopSignal(QObject):
    """Ends the event loop on SIGTERM and SIGINT."""

    def __init__(self, app: QApplication, *, parent: QObject) -> None:
        super().__init__(parent)
        self._wake, self._signals = socket.socketpair()
        self._signals.setblocking(False)
        signal.set_wakeup_fd(self._signals.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: app.quit())
        # Python runs a signal's handler only in Python code: this wakes it.
        self._notifier = QSocketNotifier(self._wake.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._wake.recv(64))

    def close(self) -> None:
        """Further signals wake nobody."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
