"""Serving the portal: alone, or embedded in a demo or test on loopback."""

import socket
import threading
from typing import Final, Self

import uvicorn
from fastapi import FastAPI

_START_TIMEOUT_S: Final = 20.0
_CLOSE_TIMEOUT_S: Final = 5


def serve_config(app: FastAPI, *, host: str, port: int) -> uvicorn.Config:
    """How the portal is served: no access log (URLs and addresses of people), no word about the software."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        access_log=False,
        log_config=None,
        server_header=False,
        lifespan="on",
        timeout_graceful_shutdown=_CLOSE_TIMEOUT_S,
    )


class EmbeddedPortal:
    """The portal on loopback, in a thread of this process. For the demo and for tests."""

    def __init__(self, app: FastAPI, *, port: int = 0) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", port))
        self.port = int(self._socket.getsockname()[1])
        self._has_started = threading.Event()
        self._server = _Server(serve_config(app, host="127.0.0.1", port=self.port), self._has_started)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), name="embedded-portal")

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> str:
        """Serves; gives the address. Raises RuntimeError where it does not come up."""
        self._thread.start()
        if not self._has_started.wait(_START_TIMEOUT_S):
            self.stop()
            raise RuntimeError("the portal did not start")
        return self.url

    def stop(self) -> None:
        """Ends it and waits until it has ended."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


class _Server(uvicorn.Server):
    """Tells when it listens."""

    def __init__(self, config: uvicorn.Config, has_started: threading.Event) -> None:
        super().__init__(config)
        self._has_started = has_started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Uvicorn's, then the signal."""
        await super().startup(sockets)
        if self.started:
            self._has_started.set()
