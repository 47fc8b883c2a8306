"""A hard end for an HTTP exchange. Time limits of sockets begin anew with every byte; this one does not."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

_here = threading.local()


class Lifeline:
    """The connection of this thread, which a timer cuts. One for each thread; its calls come one after the other."""

    def __init__(self) -> None:
        self.is_cut = False
        self._is_over = False
        self._link: socket.socket | None = None
        self._lock = threading.Lock()

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Whatever is read from the connection in this block ends after `seconds`."""
        with self._lock:
            self.is_cut = self._is_over
        _here.lifeline = self
        timer = threading.Timer(seconds, self.cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def hold(self, link: socket.socket) -> None:
        """This is the connection now."""
        with self._lock:
            self._link = link
            if self.is_cut:
                _shut(link)

    def cut(self, *, for_good: bool = False) -> None:
        """Ends what is read now; `for_good`: and whatever would be read later."""
        with self._lock:
            self.is_cut = True
            self._is_over = self._is_over or for_good
            if self._link is not None:
                _shut(self._link)


class LifelineAdapter(HTTPAdapter):
    """Connections that the lifeline of their thread holds."""

    def init_poolmanager(self, *values: Any, **named: Any) -> None:
        """As in HTTPAdapter."""
        super().init_poolmanager(*values, **named)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _TlsPool}


class _Plain(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        _hold(self.sock)


class _Tls(HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        _hold(self.sock)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _Tls


def _hold(link: socket.socket | None) -> None:
    lifeline: Lifeline = _here.lifeline
    if link is not None:
        lifeline.hold(link)


def _shut(link: socket.socket) -> None:
    with suppress(OSError):
        # Not SSLSocket's own: it takes the TLS layer away under the thread that reads.
        socket.socket.shutdown(link, socket.SHUT_RDWR)
