"""What a supervisor does when something happens. One thread; it reads no person's data and draws nothing itself."""

import gc
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress

from kiosk import wire
from kiosk.messages import Covered, Ending, EndReason, FromVisit, Heartbeat, Ready, Shown
from kiosk.supervisor import ending, process, proofs
from kiosk.supervisor.agency import AgentDoor
from kiosk.supervisor.clock import Clock
from kiosk.supervisor.notary import Notary
from kiosk.supervisor.notices import News, Notice, Notify
from kiosk.supervisor.pair import Pair, Seat, Stage
from kiosk.supervisor.receipts import ReceiptLog
from kiosk.supervisor.rest import Cause, Rest, RestScreen
from kiosk.supervisor.settings import SupervisorSettings
from kiosk.supervisor.waiting import Source, wait
from kiosk.supervisor.watch import Heart, RestartBudget

_TICK_S = 0.1


class Supervisor:
    """Keeps one visit on screen and one behind it. `inherited` is the environment that visits may take from."""

    def __init__(
        self,
        settings: SupervisorSettings,
        *,
        inherited: Mapping[str, str],
        clock: Clock,
        notify: Notify,
        log: ReceiptLog | None,
    ) -> None:
        """`log` is None where the receipts on disk are damaged: then there is no service."""
        self._settings = settings
        self._inherited = inherited
        self._clock = clock
        self._notify = notify
        self._log = log
        self._door = AgentDoor(settings.agent_socket, settings.agent_authkey, monotonic=clock.monotonic)
        self._notary = Notary(log, door=self._door) if log else None
        self._ending = ending.Ending(settings, clock=clock, display=inherited.get("DISPLAY"))
        self._budget = RestartBudget(settings.budget)
        self._screen = RestScreen(settings, inherited=inherited)
        self.pair = Pair()
        self.rest: Rest | None = None

    def start(self) -> None:
        """Clears what an earlier run left, and writes the receipts it could not write. Raises OSError."""
        process.sweep(self._settings.session_root)
        proofs.purge_print_queue(self._settings.purge_command)
        self._notify(Notice(News.STARTED, pid=os.getpid()))
        if self._log is None:
            self._go_out_of_service(Cause.RECEIPTS_DAMAGED)
            return
        is_swept = not any(self._settings.session_root.iterdir())
        for visit in self._log.open_visits():
            self._log.wiped(visit, ending.after_power_loss(is_swept=is_swept).facts())
            self._notify(Notice(News.WIPED, visit=visit, why=EndReason.POWER_LOST.value))

    def step(self, *, stop: Source[Seat] | None = None) -> None:
        """Waits a moment for the next thing to happen, and deals with it."""
        self._tend()
        sources = [source for seat in self.pair.seats() for source in seat.sources(self._hear)]
        if self._notary:
            sources += self._notary.sources()
        for source, events in wait([*sources, *([stop] if stop else [])], timeout_s=_TICK_S):
            if source.owner is not None and source.owner not in self.pair.seats():
                continue  # ended by what came before it in this round
            try:
                source.act(events)
            except wire.WireError:
                self._lost(source.owner, EndReason.CRASHED)
            except OSError:
                self._go_out_of_service(Cause.RECEIPT_FAILED)

    def stop(self) -> None:
        """Ends everything, with a receipt for the visit on screen."""
        self._clear(EndReason.SHUTDOWN)
        self._screen.close()
        if self._notary:
            with suppress(OSError):
                self._notary.finish(self._settings.timeouts.signature, monotonic=self._clock.monotonic)
            self._notary.close()
        self._notify(Notice(News.STOPPED))

    # --- what visits say ---------------------------------------------------------------------------

    def _hear(self, seat: Seat) -> None:
        for message in seat.said():
            if seat not in self.pair.seats():
                return
            self._take(seat, message)

    def _take(self, seat: Seat, message: FromVisit) -> None:
        now = self._clock.monotonic()
        match message:
            case Ready(lacking) if seat.stage is Stage.STARTING:
                seat.heart.beat(now, timeout_s=self._settings.timeouts.spare_heartbeat)
                seat.stage = Stage.READY
                seat.lacking = lacking
                self._notify(Notice(News.READY, pid=seat.process.pid))
                if not self._settings.tolerated_lacking.issuperset(lacking):
                    self._go_out_of_service(Cause.NOT_HARDENED)
            case Ending(reason) if seat is self.pair.current:
                self._end_current(reason)
            case Heartbeat() if seat.stage is not Stage.STARTING:
                seat.heart.beat(now)
            case Shown() | Covered():
                pass
            case _:
                self._lost(seat, EndReason.CRASHED)

    # --- what follows ------------------------------------------------------------------------------

    def _tend(self) -> None:
        now = self._clock.monotonic()
        if self.rest is not None:
            self._screen.tend(now, cause=self.rest.cause)
            if self.rest.until is not None and now >= self.rest.until:
                self._come_back()
            return
        for seat in self.pair.seats():
            if seat.has_kept:
                self._hear(seat)
            if seat in self.pair.seats() and seat.heart.is_late(self._clock.monotonic()):
                self._give_up(seat)
        for seat in self.pair.seats():
            seat.relay.tend()
        if self.rest is None:
            self._fill()
        if self._notary:
            self._notary.tend()

    def _fill(self) -> None:
        if self.pair.current is None and self.pair.ready_spare is not None:
            self._show_first()
        if self.rest is None and self.pair.spare is None:
            self._start_spare()

    def _start_spare(self) -> None:
        try:
            started = process.start_visit(self._settings, inherited=self._inherited)
        except OSError:
            self._spend()
            return
        heart = Heart(self._settings.timeouts.ready, self._clock.monotonic())
        self.pair.spare = Seat(started, door=self._door, heart=heart)

    def _show_first(self) -> None:
        try:
            self._show_next()
        except wire.ChannelClosed:  # it died while it stood ready
            self._lost(self.pair.current, EndReason.CRASHED)
        else:
            self._say_shown()

    def _show_next(self) -> Seat | None:
        seat = self.pair.promote()
        if seat is not None and self._log is not None:
            seat.show(self._log.next_visit)
            seat.heart.beat(self._clock.monotonic(), timeout_s=self._settings.timeouts.heartbeat)
        return seat

    def _say_shown(self) -> None:
        seat = self.pair.current
        if seat is None or seat.number is None or self._log is None:
            return
        try:
            self._log.shown(seat.number)
        except OSError:
            self._go_out_of_service(Cause.RECEIPT_FAILED)
            return
        self._notify(Notice(News.SHOWN, visit=seat.number, pid=seat.process.pid))

    def _end_current(self, reason: EndReason, *, and_go_on: bool = True) -> None:
        seat, self.pair.current = self.pair.current, None
        if seat is None or seat.number is None or self._log is None:
            return
        wipe = self._ending.end(seat, reason, show_next=self._show_next if and_go_on else lambda: None)
        seat.close()
        self._notify(Notice(News.WIPED, visit=seat.number, pid=seat.process.pid, why=reason.value, ms=wipe.ms))
        if seat.number in self._log.open_visits() and self._is_written(seat.number, wipe):
            self._say_shown()
        if not wipe.is_proven:
            self._go_out_of_service(Cause.PROOF_FAILED)
        # Small things that are free again are given back, or the interpreter keeps more of them with every visit.
        gc.collect()

    def _is_written(self, visit: int, wipe: ending.Wipe) -> bool:
        if self._log is None:
            return False
        try:
            self._log.wiped(visit, wipe.facts())
        except OSError:
            self._go_out_of_service(Cause.RECEIPT_FAILED)
            return False
        return True

    def _lost(self, seat: Seat | None, reason: EndReason) -> None:
        """A visit crashed, hung or talked nonsense: replaced at once, within the budget."""
        if seat is None or seat not in self.pair.seats():
            return
        if seat is self.pair.current:
            self._end_current(reason)
        else:
            self._drop_spare()
            self._notify(Notice(News.SPARE_FAILED, pid=seat.process.pid, why=reason.value))
        self._spend()

    def _give_up(self, seat: Seat) -> None:
        """A visit is late. What it said while this process was busy with something else still counts."""
        try:
            self._hear(seat)
        except wire.WireError:
            self._lost(seat, EndReason.CRASHED)
        if seat in self.pair.seats() and seat.heart.is_late(self._clock.monotonic()):
            self._lost(seat, EndReason.HUNG)

    def _spend(self) -> None:
        now = self._clock.monotonic()
        if not self._budget.spend(now):
            self._go_out_of_service(Cause.TOO_MANY_FAILURES, until=now + self._settings.budget.rest_s)

    def _go_out_of_service(self, cause: Cause, *, until: float | None = None) -> None:
        if self.rest is not None:
            self.rest = self.rest if until is not None else Rest(cause, None)
            return
        self.rest = Rest(cause, until)
        self._notify(Notice(News.OUT_OF_SERVICE, why=cause.value))
        self._screen.tend(self._clock.monotonic(), cause=cause)
        self._clear(EndReason.OUT_OF_SERVICE)

    def _come_back(self) -> None:
        self.rest = None
        self._budget.renew()
        self._screen.close()
        self._notify(Notice(News.BACK_IN_SERVICE))

    def _clear(self, reason: EndReason) -> None:
        self._end_current(reason, and_go_on=False)
        self._drop_spare()

    def _drop_spare(self) -> None:
        """A spare has met nobody: it is killed and its directory removed, without a receipt."""
        seat, self.pair.spare = self.pair.spare, None
        if seat is not None:
            seat.process.kill()
            seat.process.reap(self._settings.timeouts.reap)
            seat.close()
            shutil.rmtree(seat.process.session_dir, ignore_errors=True)
