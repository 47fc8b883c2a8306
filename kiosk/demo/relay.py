"""The network between agent and portal, which the tour can cut and give back."""

import asyncio
import socket
import struct
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Final, Self

_CHUNK: Final = 65536
_LIMIT_S: Final = 10.0
# Linger of zero seconds: closing sends a reset instead of an orderly end.
_RESET: Final = struct.pack("ii", 1, 0)


class Relay:
    """A TCP relay on loopback to `target_port`, as a context.

    While cut, connections are reset and refused; while held, they stay open and nothing comes through.
    """

    def __init__(self, target_port: int) -> None:
        self._target_port = target_port
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="relay", daemon=True)
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._pumps: set[asyncio.Task[None]] = set()
        self._flows = asyncio.Event()
        self._flows.set()
        self.port = 0

    @property
    def is_cut(self) -> bool:
        """Whether the network is away."""
        return self._server is None

    def cut(self) -> None:
        """Resets every connection and refuses new ones."""
        self._run(self._cut())

    def restore(self) -> None:
        """Takes connections again, on the same port."""
        self._run(self._listen())

    def hold(self) -> None:
        """Lets nothing through until `release`, as a very slow network does."""
        self._loop.call_soon_threadsafe(self._flows.clear)

    def release(self) -> None:
        """Lets everything through that waited."""
        self._loop.call_soon_threadsafe(self._flows.set)

    def __enter__(self) -> Self:
        self._thread.start()
        self.restore()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_LIMIT_S)
        self._loop.close()

    def _run(self, work: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(_LIMIT_S)

    async def _listen(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, reuse_address=True)
            self.port = self._server.sockets[0].getsockname()[1]

    async def _cut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in tuple(self._open):
            _reset(writer)
        for pump in tuple(self._pumps):
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None or self._server is None:
            _reset(writer)
            return
        self._pumps.add(task)
        self._open.add(writer)
        try:
            await self._join(reader, writer)
        except (OSError, asyncio.CancelledError):
            _reset(writer)
        finally:
            writer.close()
            self._open.discard(writer)
            self._pumps.discard(task)

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answers, onward = await asyncio.open_connection("127.0.0.1", self._target_port)
        self._open.add(onward)
        try:
            await asyncio.gather(self._pump(reader, onward), self._pump(answers, writer))
        finally:
            onward.close()
            self._open.discard(onward)

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        while chunk := await source.read(_CHUNK):
            await self._flows.wait()
            sink.write(chunk)
            await sink.drain()
        if sink.can_write_eof():
            sink.write_eof()


def _reset(writer: asyncio.StreamWriter) -> None:
    link = writer.get_extra_info("socket")
    if link is not None and link.fileno() >= 0:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()
