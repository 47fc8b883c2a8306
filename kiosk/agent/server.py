"""The agent's door: an AF_UNIX socket where both sides prove that they hold the key, one thread a connection."""

import os
import socket
import struct
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Final

import structlog

from kiosk import wire
from kiosk.agent import protocol
from kiosk.agent.desk import Desk
from kiosk.agent.protocol import CALLS, HELLO, CallRefused, Role
from kiosk.agent.store import StoreFailed
from kiosk.wire import Channel, Frame

_HANDSHAKE_S: Final = 3
_SEND_S: Final = 10
_BACKLOG: Final = 16
_ASKS_AT_ONCE: Final = 8
_SOCKET_MODE: Final = 0o660
_TIMEVAL: Final = struct.Struct("@ll")


class Subscriptions:
    """Which connections want to know what becomes of which item."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._senders: dict[str, set[Talk]] = {}

    def add(self, item_id: str, talk: "Talk") -> None:
        """`talk` has kept this item."""
        with self._lock:
            self._senders.setdefault(item_id, set()).add(talk)

    def forget(self, talk: "Talk") -> None:
        """The connection has ended."""
        with self._lock:
            self._senders = {item: left for item, talks in self._senders.items() if (left := talks - {talk})}

    def received(self, item_id: str, answer: bytes) -> None:
        """Tells those who kept the item that the portal has signed for it."""
        with self._lock:
            talks = self._senders.pop(item_id, set())
        for talk in talks:
            talk.push(protocol.received(item_id, answer))

    def held(self, item_id: str, code: str, answer: bytes) -> None:
        """Tells those who kept the item that it was set aside; it can be received later."""
        with self._lock:
            talks = set(self._senders.get(item_id, set()))
        for talk in talks:
            talk.push(protocol.held(item_id, code, answer))


class Talk:
    """One connection. Its thread reads; asks are carried by the pool, so that a slow one delays nothing else."""

    def __init__(self, channel: Channel, desk: Desk, *, subscriptions: Subscriptions, pool: ThreadPoolExecutor) -> None:
        self._channel = channel
        self._desk = desk
        self._subscriptions = subscriptions
        self._pool = pool
        self._send_lock = threading.Lock()
        self._role: Role | None = None

    def run(self) -> None:
        """Serves until the other side goes, or sends what is no frame."""
        try:
            self._greet()
            while True:
                self._serve(wire.receive(self._channel))
        except wire.WireError:
            return
        finally:
            self._subscriptions.forget(self)
            with self._send_lock:
                self._channel.close()

    def end(self) -> None:
        """Ends the connection; its thread notices, and closes it."""
        with suppress(OSError), socket.socket(fileno=os.dup(self._channel.fileno())) as link:
            link.shutdown(socket.SHUT_RDWR)

    def push(self, frame: Frame) -> None:
        """Sends an answer or event. A connection that is gone, or takes nothing for long, is ended and misses it."""
        try:
            with self._send_lock:
                wire.send(self._channel, frame)
        except wire.WireError:
            self.end()

    def _greet(self) -> None:
        first = wire.receive(self._channel)
        self._role = protocol.role_of(first)
        if self._role is None:
            raise wire.MalformedFrame
        if first.fields.get("call") != HELLO:
            self._serve(first)

    def _serve(self, request: Frame) -> None:
        call, number = request.text("call"), request.number("n")
        if self._role is None or call not in CALLS[self._role]:
            self.push(protocol.refusal(number, CallRefused("not_allowed")))
        elif call == "ask":
            self._pool.submit(self._reply, number, lambda: protocol.answer(number, blob=self._desk.ask(request.blob)))
        else:
            self._reply(number, lambda: self._act(call, number, request))

    def _reply(self, number: int, act: Callable[[], Frame]) -> None:
        try:
            self.push(act())
        except CallRefused as refused:
            self.push(protocol.refusal(number, refused))
        except StoreFailed as failed:
            self.push(protocol.refusal(number, CallRefused(failed.code)))
        except BaseException:
            # The other side must not wait for an answer that will never come.
            self.end()
            raise

    def _act(self, call: str, number: int, request: Frame) -> Frame:
        match call:
            case "keep":
                return self._keep(number, request.blob)
            case "directory":
                part = self._desk.directory(request.text("version"), request.number("from"))
                return protocol.answer(number, {"version": part.version, "size": part.size}, part.content)
            case "requeue":
                self._desk.requeue(request.text("id"))
                return protocol.answer(number)
            case _:
                return protocol.answer(number, blob=self._blob(call, request))

    def _blob(self, call: str, request: Frame) -> bytes:
        match call:
            case "public":
                return self._desk.public()
            case "sign_seal":
                return self._desk.sign_seal(request.blob)
            case "sign_wipe":
                return self._desk.sign_wipe(request.blob)
            case "status":
                return self._desk.status()
            case _:
                raise CallRefused("not_allowed")

    def _keep(self, number: int, sealed: bytes) -> Frame:
        kept = self._desk.keep(sealed, before_delivery=lambda item_id: self._subscriptions.add(item_id, self))
        if kept.earlier_receipt is not None:
            self._pool.submit(self._subscriptions.received, kept.id, kept.earlier_receipt)
        return protocol.answer(number, {"state": "saved", "id": kept.id})


class Door:
    """Listens, checks the key, hands each connection to a thread."""

    def __init__(
        self,
        path: Path,
        authkey: bytes,
        *,
        desk: Desk,
        subscriptions: Subscriptions,
        log: structlog.typing.FilteringBoundLogger,
    ) -> None:
        """Binds the socket; a stale one is removed (the caller holds the agent's lock). Raises OSError."""
        self._authkey = authkey
        self._desk = desk
        self._subscriptions = subscriptions
        self._log = log
        self._path = path
        self._lock = threading.Lock()
        self._talks: dict[Talk, threading.Thread] = {}
        self._is_closed = False
        self._pool = ThreadPoolExecutor(_ASKS_AT_ONCE, thread_name_prefix="ask")
        path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        path.chmod(_SOCKET_MODE)
        self._socket.listen(_BACKLOG)

    def run(self) -> None:
        """Takes connections until `close`."""
        while True:
            try:
                link, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._welcome, args=(link,), name="talk", daemon=True)
            thread.start()

    def close(self) -> None:
        """Takes no more connections, ends those that are open, and waits for the asks under way."""
        with self._lock:
            self._is_closed = True
            talks = dict(self._talks)
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._path.unlink(missing_ok=True)
        for talk in talks:
            talk.end()
        self._pool.shutdown(wait=True, cancel_futures=True)
        for thread in talks.values():
            thread.join()

    def _welcome(self, link: socket.socket) -> None:
        channel = self._authenticated(link)
        if channel is None:
            self._log.warning("connection_refused")
            return
        talk = Talk(channel, self._desk, subscriptions=self._subscriptions, pool=self._pool)
        with self._lock:
            if self._is_closed:
                channel.close()
                return
            self._talks[talk] = threading.current_thread()
        try:
            talk.run()
        finally:
            with self._lock:
                self._talks.pop(talk, None)

    def _authenticated(self, link: socket.socket) -> "Channel | None":
        with link:
            _limit_waiting(link, receive_s=_HANDSHAKE_S, send_s=_HANDSHAKE_S)
            channel: Channel = Connection(os.dup(link.fileno()))
            try:
                deliver_challenge(channel, self._authkey)
                answer_challenge(channel, self._authkey)
            except (AuthenticationError, OSError, EOFError):
                channel.close()
                return None
            _limit_waiting(link, receive_s=0, send_s=_SEND_S)
            return channel


def _limit_waiting(link: socket.socket, *, receive_s: int, send_s: int) -> None:
    """`Connection` has no time limits of its own; the kernel keeps them (0: none)."""
    link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _TIMEVAL.pack(receive_s, 0))
    link.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, _TIMEVAL.pack(send_s, 0))
