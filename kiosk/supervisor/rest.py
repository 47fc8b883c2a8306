"""Out of service: a screen of its own, from a process that no visit has to do with."""

import os
import signal
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from kiosk.supervisor.settings import SupervisorSettings

_WAIT_S = 5.0
_PAUSE_S = 2.0


class Cause(StrEnum):
    """Why a kiosk serves nobody. Only too many failures heal by themselves, after a rest."""

    PROOF_FAILED = "proof_failed"
    RECEIPT_FAILED = "receipt_failed"
    RECEIPTS_DAMAGED = "receipts_damaged"
    NOT_HARDENED = "not_hardened"
    TOO_MANY_FAILURES = "too_many_failures"


@dataclass(frozen=True, slots=True)
class Rest:
    """Out of service, until a moment of the monotonic clock or (None) until an admin restarts the kiosk."""

    cause: Cause
    until: float | None


class RestScreen:
    """The process that shows *out of service*; started again whenever it ends."""

    def __init__(self, settings: SupervisorSettings, *, inherited: Mapping[str, str]) -> None:
        self._settings = settings
        self._environment = {
            name: value for name, value in inherited.items() if name in settings.inherited_names
        } | dict(settings.environment)
        self._child: subprocess.Popen[bytes] | None = None
        self._next_start = 0.0

    @property
    def pid(self) -> int | None:
        """The process, while the screen is up."""
        return self._child.pid if self._child else None

    def tend(self, now: float, *, cause: Cause) -> None:
        """Keeps the screen up. `cause` goes to the program as `--cause`, for whom staff call."""
        if self._child is not None and self._child.poll() is not None:
            self._child = None
        if self._child is None and now >= self._next_start:
            self._next_start = now + _PAUSE_S
            with suppress(OSError):  # tried again after the pause
                self._child = self._start(cause)

    def close(self) -> None:
        """Takes the screen away."""
        if self._child is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait(_WAIT_S)
        self._child = None

    def _start(self, cause: Cause) -> "subprocess.Popen[bytes]":
        quiet = None if self._settings.shows_visit_output else subprocess.DEVNULL
        return subprocess.Popen(
            [*self._settings.out_of_service_command, "--cause", cause.value],
            env=self._environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=quiet,
            stderr=quiet,
            start_new_session=True,
        )
