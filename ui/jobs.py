"""The one background runner: work leaves the GUI thread here, and its outcome comes back to it."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The work came to its end."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The work failed with `error`."""

    error: Exception


Outcome: TypeAlias = Ok[T] | Err


def outcome_of(work: Callable[[], T]) -> Outcome[T]:
    """Do the work here and now; an exception becomes a value."""
    try:
        return Ok(work())
    except Exception as error:  # the boundary: whatever the work raised is judged by who asked for it
        return Err(error)


class Jobs(QObject):
    """Runs work on an executor and hands each outcome over on the GUI thread, in the order of completion."""

    _done = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")
        self._running: set[Future[None]] = set()
        self._is_shut = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[Outcome[T]], None]) -> None:
        """Do `work` off the GUI thread, then call `then` with Ok or Err on the GUI thread.

        After `shut_down` nothing is started and nothing is delivered any more.
        """
        if self._is_shut:
            return
        future = self._executor.submit(self._work, work, then)
        self._running.add(future)
        future.add_done_callback(self._running.discard)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return bool(self._running)

    def shut_down(self) -> None:
        """Refuse new work and wait for what runs; to be called after `app.exec()` and before the interpreter ends."""
        self._is_shut = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, work: Callable[[], T], then: Callable[[Outcome[T]], None]) -> None:
        outcome = outcome_of(work)
        self._done.emit(lambda: then(outcome))

    def _deliver(self, hand_over: Callable[[], None]) -> None:
        if not self._is_shut:
            hand_over()
