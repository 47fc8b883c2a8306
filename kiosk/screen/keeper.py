"""Keeps the supervisor running: started again at once when it ends, after a pause where it does not stay up."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer

_STAYED_S: Final = 5.0
_PAUSE_MS: Final = 1000
_END_WITHIN_MS: Final = 10_000


class Keeper(QObject):
    """The one child of this program."""

    def __init__(self, command: Sequence[str], *, monotonic: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._started = 0.0
        self._is_over = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.stateChanged.connect(self._changed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.start)

    @property
    def is_pausing(self) -> bool:
        """Whether the child has ended and its next start is still to come."""
        return self._pause.isActive()

    def start(self) -> None:
        """Starts the supervisor."""
        self._started = self._monotonic()
        self._process.start()

    def end(self) -> None:
        """Asks the supervisor to end its visit and itself, and waits for it."""
        self._is_over = True
        self._pause.stop()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._process.terminate()
        if not self._process.waitForFinished(_END_WITHIN_MS):
            self._process.kill()
            self._process.waitForFinished(_END_WITHIN_MS)

    def _changed(self, state: QProcess.ProcessState) -> None:
        if state is QProcess.ProcessState.NotRunning and not self._is_over:
            did_stay = self._monotonic() - self._started >= _STAYED_S
            self._pause.start(0 if did_stay else _PAUSE_MS)
