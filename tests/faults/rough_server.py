"""A server that a test scripts byte by byte, with or without TLS: it can stop, drip, lie or be cut at any place."""

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_RESET = struct.pack("ii", 1, 0)
_WAIT_S = 20.0


class Talk:
    """One connection on which a request has come. `body` is what was in it."""

    def __init__(self, link: socket.socket, body: bytes, *, path: str, is_over: threading.Event) -> None:
        self._link = link
        self.body = body
        self.path = path
        self.is_over = is_over

    def say(self, raw: bytes) -> None:
        self._link.sendall(raw)

    def drip(self, raw: bytes, *, pause_s: float) -> None:
        """One byte at a time until the test is over or the other side has gone."""
        for byte in raw:
            if self.is_over.wait(pause_s):
                return
            self.say(bytes([byte]))

    def reset(self) -> None:
        """The connection ends with RST, not in good order."""
        self._link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._link.close()


Script = Callable[[Talk], object]


class RoughServer:
    """`script` is run for each request; what it does not say is never said. `seen` holds the bodies."""

    def __init__(self, script: Script, context: ssl.SSLContext | None) -> None:
        self.script = script
        self.seen: list[bytes] = []
        self.connections = 0
        self._context = context
        self._is_over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._links: list[socket.socket] = []
        self._accepting = threading.Thread(target=self._accept, name="rough-accept")
        self._accepting.start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    def close(self) -> None:
        self._is_over.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._accepting.join(_WAIT_S)
        for link in self._links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_WAIT_S)

    def _accept(self) -> None:
        while True:
            try:
                link, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._links.append(link)
            thread = threading.Thread(target=self._serve, args=(link,), name="rough-serve")
            self._threads.append(thread)
            thread.start()

    def _serve(self, link: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), link:
            link.settimeout(_WAIT_S)
            if self._context is not None:
                link = self._context.wrap_socket(link, server_side=True)
                self._links.append(link)
            with link:
                while not self._is_over.is_set():
                    path, body = _request(link)
                    self.seen.append(body)
                    self.script(Talk(link, body, path=path, is_over=self._is_over))
                    if link.fileno() < 0:
                        return


def _request(link: socket.socket) -> tuple[str, bytes]:
    raw = b""
    while b"\r\n\r\n" not in raw:
        raw += _more(link)
    head, _, body = raw.partition(b"\r\n\r\n")
    lengths = [int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while len(body) < (lengths[0] if lengths else 0):
        body += _more(link)
    return head.split(b" ")[1].decode(), body


def _more(link: socket.socket) -> bytes:
    chunk = link.recv(65536)
    if not chunk:
        raise ConnectionAbortedError
    return chunk


@contextmanager
def rough_server(script: Script, *, context: ssl.SSLContext | None = None) -> Iterator[RoughServer]:
    server = RoughServer(script, context)
    try:
        yield server
    finally:
        server.close()


def http_answer(
    body: bytes, *, status: int = 200, media_type: str = "application/vnd.customer-portal.answer", **headers: str
) -> bytes:
    """The bytes of a whole answer. Names of `headers` have _ for -; Content-Length may be given to lie."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    lines = {"Content-Type": media_type, "Content-Length": str(len(body)), **named}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Said\r\n{head}\r\n".encode() + body
