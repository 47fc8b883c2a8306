"""Runs a supervisor until it is told to end."""

import os
import selectors
import signal
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from kiosk.supervisor.clock import Clock, SystemClock
from kiosk.supervisor.notices import Notify, to_journal
from kiosk.supervisor.pair import Seat
from kiosk.supervisor.receipts import ReceiptLog, ReceiptsDamaged
from kiosk.supervisor.service import Supervisor
from kiosk.supervisor.settings import SupervisorSettings
from kiosk.supervisor.waiting import Source


def run(
    settings: SupervisorSettings,
    *,
    inherited: Mapping[str, str] | None = None,
    clock: Clock | None = None,
    notify: Notify = to_journal,
) -> None:
    """Serves until SIGTERM or SIGINT, then ends the visit with its receipt. Call it in the main thread.

    Raises ReceiptsInUse where another supervisor runs, OSError where receipts or session root cannot be used.
    """
    own_clock = SystemClock() if clock is None else clock
    with _stop_signal() as stop:
        log = _open_log(settings, own_clock)
        supervisor = Supervisor(
            settings,
            inherited=os.environ if inherited is None else inherited,
            clock=own_clock,
            notify=notify,
            log=log,
        )
        try:
            stop_source: Source[Seat] = Source(stop.descriptor, selectors.EVENT_READ, stop.note)
            supervisor.start()
            while not stop.is_asked:
                supervisor.step(stop=stop_source)
        finally:
            supervisor.stop()
            if log is not None:
                log.close()


class _Stop:
    """Whether somebody asked us to end; its descriptor becomes readable then."""

    def __init__(self, wake: socket.socket) -> None:
        self._wake = wake
        self.is_asked = False

    @property
    def descriptor(self) -> int:
        return self._wake.fileno()

    def note(self, _events: int) -> None:
        self._wake.recv(64)

    def ask(self, _number: int, _frame: object) -> None:
        self.is_asked = True


@contextmanager
def _stop_signal() -> Iterator[_Stop]:
    wake, signals = socket.socketpair()
    signals.setblocking(False)
    stop = _Stop(wake)
    former_wake = signal.set_wakeup_fd(signals.fileno())
    former = {number: signal.signal(number, stop.ask) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(former_wake)
        wake.close()
        signals.close()


def _open_log(settings: SupervisorSettings, clock: Clock) -> ReceiptLog | None:
    try:
        return ReceiptLog(settings.receipts, now=clock.now)
    except ReceiptsDamaged:
        return None
