"""The end of a visit, in the one order that is safe: cover, show the next, kill, prove, and only then the receipt."""

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from kiosk import wire
from kiosk.messages import Cover, Covered, EndReason, Shown
from kiosk.supervisor import proofs
from kiosk.supervisor.clock import Clock
from kiosk.supervisor.pair import Seat
from kiosk.supervisor.proofs import Finding, Outcome, Proof
from kiosk.supervisor.settings import SupervisorSettings

_LOOK_AGAIN_S = 0.005
_SILENT_REASONS = frozenset({EndReason.CRASHED, EndReason.HUNG})


@dataclass(frozen=True, slots=True)
class Steps:
    """Milliseconds from the start of the ending; None where a step had nobody to answer."""

    covered: int | None
    next_shown: int | None
    killed: int


@dataclass(frozen=True, slots=True)
class Wipe:
    """What the end of a visit came to."""

    reason: EndReason
    lacking: tuple[str, ...]
    steps: Steps
    proofs: tuple[Proof, ...]
    ms: int

    @property
    def is_proven(self) -> bool:
        """Whether no proof failed."""
        return all(proof.finding.outcome is not Outcome.FAILED for proof in self.proofs)

    def facts(self) -> Mapping[str, object]:
        """The wipe receipt's part of this: no personal value, whole numbers and fixed words only."""
        return {
            "reason": self.reason.value,
            "result": "proven" if self.is_proven else "failed",
            "lacking": list(self.lacking),
            "ms": self.ms,
            "steps": {
                "covered_ms": self.steps.covered,
                "next_shown_ms": self.steps.next_shown,
                "killed_ms": self.steps.killed,
            },
            "proofs": [
                {
                    "name": proof.name,
                    "outcome": proof.finding.outcome.value,
                    "value": proof.finding.value,
                    "ms": proof.ms,
                }
                for proof in self.proofs
            ],
        }


class Ending:
    """Ends visits. `display` is the X display whose selections are looked at, None without X."""

    def __init__(self, settings: SupervisorSettings, *, clock: Clock, display: str | None) -> None:
        self._settings = settings
        self._clock = clock
        self._display = display

    def end(self, seat: Seat, reason: EndReason, *, show_next: Callable[[], Seat | None]) -> Wipe:
        """Covers the visit, brings the next on screen, kills this one with all its children and proves it."""
        started = self._clock.monotonic()
        covered = self._ms_since(started) if self._cover(seat, reason) else None
        shown = self._ms_since(started) if self._next(show_next) else None
        seat.process.kill()
        killed = self._ms_since(started)
        found = self._prove(seat)
        steps = Steps(covered, shown, killed)
        return Wipe(reason, seat.lacking, steps, found, self._ms_since(started))

    def _cover(self, seat: Seat, reason: EndReason) -> bool:
        if reason in _SILENT_REASONS:
            return False
        try:
            seat.tell(Cover())
        except wire.ChannelClosed:
            return False
        return seat.answers(Covered, within_s=self._settings.timeouts.cover, monotonic=self._clock.monotonic)

    def _next(self, show_next: Callable[[], Seat | None]) -> bool:
        with suppress(wire.ChannelClosed):
            seat = show_next()
            if seat is not None:
                return seat.answers(Shown, within_s=self._settings.timeouts.show, monotonic=self._clock.monotonic)
        return False

    def _prove(self, seat: Seat) -> tuple[Proof, ...]:
        process = seat.process
        looks: dict[str, Callable[[], Finding]] = {
            "process_gone": lambda: proofs.process_gone(process.reap(self._settings.timeouts.reap)),
            "no_children_left": lambda: self._awaited(lambda: proofs.no_children_left(process.pid)),
            "pipes_closed": lambda: self._awaited(lambda: proofs.pipes_closed(process)),
            "session_directory_gone": lambda: proofs.session_directory_gone(process.session_dir),
            "shared_memory_gone": lambda: proofs.shared_memory_gone(process.pid),
            "clipboard_empty": lambda: self._awaited(lambda: proofs.clipboard_empty(self._display)),
            "print_queue_empty": lambda: self._awaited(self._purged),
        }
        return tuple(self._timed(name, look) for name, look in looks.items())

    def _purged(self) -> Finding:
        proofs.purge_print_queue(self._settings.purge_command)
        return proofs.print_queue_empty(self._settings.queue_command)

    def _timed(self, name: str, look: Callable[[], Finding]) -> Proof:
        started = self._clock.monotonic()
        return Proof(name, look(), self._ms_since(started))

    def _awaited(self, look: Callable[[], Finding]) -> Finding:
        """Kernel, X server and print system finish a killed process's affairs a moment after its death."""
        deadline = self._clock.monotonic() + self._settings.timeouts.proof

        def again() -> bool:
            time.sleep(_LOOK_AGAIN_S)
            return self._clock.monotonic() < deadline

        return proofs.awaited(look, again=again)

    def _ms_since(self, started: float) -> int:
        return round((self._clock.monotonic() - started) * 1000)


def after_power_loss(*, is_swept: bool) -> Wipe:
    """For a visit that was on screen when the power went or the supervisor was killed: memory and process are gone."""
    finding = Finding(Outcome.HELD if is_swept else Outcome.FAILED, "removed" if is_swept else "still there")
    proof = Proof("session_directory_gone", finding, 0)
    return Wipe(EndReason.POWER_LOST, (), Steps(None, None, 0), (proof,), 0)
