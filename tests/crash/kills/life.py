"""The life of one process. It is started by fork, with the imports behind it, and then does what the program does."""

import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any, Final

from tests.crash.kills.place import Place
from tests.crash.kills.points import Point, Target
from tests.crash.kills.roles import play

_FORK: Final = multiprocessing.get_context("fork")
_PATIENCE_S: Final = 180.0


class Broken(Exception):
    """A process ended by itself, or did not do its work; the text says which."""


class Life:
    """A visit, an agent or a portal, with one armed point."""

    def __init__(self, target: Target, place: Place, point: Point) -> None:
        self._name = target.value
        self._process = started(play, target, place, point)

    @property
    def sentinel(self) -> int:
        """Readable when it is over."""
        return self._process.sentinel

    def is_killed(self) -> bool:
        """Whether it died by SIGKILL; False while it lives. Raises Broken where it ended otherwise."""
        code = self._process.exitcode
        if code not in (None, -signal.SIGKILL):
            raise Broken(f"the {self._name} ended by itself ({code})")
        return code is not None

    def require_alive(self) -> None:
        """Raises Broken."""
        if self._process.exitcode is not None:
            raise Broken(f"the {self._name} is gone ({self._process.exitcode})")

    def kill(self) -> None:
        """kill -9, whatever it does."""
        self._process.kill()
        self._process.join()

    def end(self) -> None:
        """SIGTERM, and it ends in order. Raises Broken."""
        self._process.terminate()
        ended_well(self._process, name=self._name)


def started(act: Callable[..., None], *values: Any) -> BaseProcess:
    """A process of its own."""
    process = _FORK.Process(target=act, args=values)
    process.start()
    return process


def ended_well(process: BaseProcess, *, name: str = "preparation") -> None:
    """Waits for its end. Raises Broken unless it was a good one."""
    process.join(_PATIENCE_S)
    # Uvicorn ends in order, and then passes on the signal that told it to.
    if process.exitcode not in (0, -signal.SIGTERM):
        process.kill()
        raise Broken(f"the {name} did not end well ({process.exitcode})")
