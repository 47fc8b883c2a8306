"""Notices that nobody touches the kiosk any more, asks, counts down, and says when the time is over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.Wheel,
    }
)


@dataclass(frozen=True, slots=True)
class Allowance:
    """Seconds of quiet before the question, and of the countdown after it."""

    ask_s: float
    countdown_s: float


class Inactivity(QObject):
    """An event filter for the application. While the question stands, only `stay` counts as an answer."""

    asked = Signal(int)
    over = Signal()
    ticked = Signal(int)

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._allowance: Allowance | None = None
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look once a second from now on."""
        self._timer.start(1000)

    def allow(self, allowance: Allowance | None) -> None:
        """The allowance of the page that is shown; None: nothing is asked here. The time starts anew."""
        self._allowance = allowance
        self.stay()

    def stay(self) -> None:
        """Somebody is there."""
        self._last = self._clock()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and not self._is_asking():
            self.stay()
        return False

    def look(self) -> None:
        """Say what the clock says: the seconds that are left, the question, or the end."""
        if self._allowance is None:
            return
        quiet = self._clock() - self._last
        left = max(0, round(self._allowance.ask_s + self._allowance.countdown_s - quiet))
        self.ticked.emit(left)
        if left == 0:
            self._allowance = None
            self.over.emit()
        elif self._is_asking():
            self.asked.emit(left)

    def _is_asking(self) -> bool:
        return self._allowance is not None and self._clock() - self._last >= self._allowance.ask_s
