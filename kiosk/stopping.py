"""Being told to end, by SIGTERM or SIGINT, at whatever moment that comes.

A handler in Python runs only between two instructions: a signal in the instant before the main thread begins to wait
would not wake it. What the interpreter itself writes into a socket does.
"""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Stop:
    """Whether somebody asked us to end; its descriptor becomes readable then."""

    def __init__(self, wake: socket.socket, signals: socket.socket) -> None:
        self._wake = wake
        self._signals = signals
        self.is_asked = False

    @property
    def descriptor(self) -> int:
        """What to wait for, beside other things."""
        return self._wake.fileno()

    def note(self, _events: int = 0) -> None:
        """Takes what made the descriptor readable; waits for it where there is nothing yet."""
        self._wake.recv(64)

    def ask(self, *_signal: object) -> None:
        """Asks us to end, from any thread."""
        self.is_asked = True
        with suppress(BlockingIOError):
            self._signals.send(b"\0")

    def wait(self) -> None:
        """Returns once somebody has asked."""
        while not self.is_asked:
            self.note()


@contextmanager
def stop_signals() -> Iterator[Stop]:
    """SIGTERM and SIGINT ask for the end inside this block. For the main thread."""
    wake, signals = socket.socketpair()
    signals.setblocking(False)
    stop = Stop(wake, signals)
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
