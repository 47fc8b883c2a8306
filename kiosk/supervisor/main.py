"""Runs a supervisor until it is told to end."""

import gc
import os
import selectors
from collections.abc import Mapping

from kiosk.stopping import stop_signals
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
    with stop_signals() as stop:
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
            # What is there now stays: a collection after each visit looks at what came with it, and at no more.
            gc.freeze()
            while not stop.is_asked:
                supervisor.step(stop=stop_source)
        finally:
            supervisor.stop()
            if log is not None:
                log.close()


def _open_log(settings: SupervisorSettings, clock: Clock) -> ReceiptLog | None:
    try:
        return ReceiptLog(settings.receipts, now=clock.now)
    except ReceiptsDamaged:
        return None
