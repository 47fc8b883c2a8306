import os
import select
import signal
import threading

import pytest

from kiosk.stopping import stop_signals


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_wait_whenever_it_comes(number: signal.Signals) -> None:
    with stop_signals() as before:
        signal.raise_signal(number)
        before.wait()
    with stop_signals() as during:
        threading.Timer(0.05, os.kill, (os.getpid(), number)).start()
        during.wait()
    assert before.is_asked
    assert during.is_asked


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_interpreter_itself_wakes_whoever_waits(number: signal.Signals) -> None:
    """A handler in Python may run too late: the descriptor is readable without it."""
    with stop_signals() as stop:
        ours = signal.signal(number, lambda *_: None)
        signal.raise_signal(number)
        assert select.select([stop.descriptor], [], [], 5)[0]
        signal.signal(number, ours)


def test_another_thread_may_ask_and_more_than_once() -> None:
    with stop_signals() as stop:
        thread = threading.Thread(target=lambda: [stop.ask() for _ in range(100_000)])
        thread.start()
        stop.wait()
        thread.join()
        assert stop.is_asked


def test_what_was_there_before_is_there_again() -> None:
    former = signal.getsignal(signal.SIGTERM)
    with stop_signals():
        assert signal.getsignal(signal.SIGTERM) != former
    assert signal.getsignal(signal.SIGTERM) == former
    assert signal.set_wakeup_fd(-1) == -1
