"""Work that the portal does beside its answers: a thread that looks when nudged, and every 15 seconds."""

import threading
from collections.abc import Callable
from typing import Final

import structlog
from sqlalchemy.exc import OperationalError

_LOOK_EVERY_S: Final = 15.0

log = structlog.get_logger()


class Background:
    """Calls `look` again and again; while it gives True there is more to do at once. `stop` waits for the last look.

    `wake` nudges it too, for those who are made before it.
    """

    def __init__(self, name: str, look: Callable[[], bool], *, wake: threading.Event | None = None) -> None:
        self._name = name
        self._look = look
        self._wake = wake or threading.Event()
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name=f"portal-{name}")

    def start(self) -> None:
        """Begin; what waited in the database is done first."""
        self._wake.set()
        self._thread.start()

    def nudge(self) -> None:
        """Something to do was committed."""
        self._wake.set()

    def stop(self) -> None:
        """End the thread."""
        self._is_stopping = True
        self._wake.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            self._wake.wait(_LOOK_EVERY_S)
            self._wake.clear()
            try:
                while not self._is_stopping and self._look():
                    pass
            except OperationalError:
                log.warning("background_waits", work=self._name, code="database_unreachable")
            except Exception as error:  # a look that fails must not end all that come after it
                log.error("background_failed", work=self._name, code=type(error).__name__)
            if self._is_stopping:
                return
