"""The network that can be cut."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from kiosk.demo.relay import Relay


@pytest.fixture
def echo_port() -> Iterator[int]:
    """A server that says back what it hears."""
    server = socket.create_server(("127.0.0.1", 0))
    talks: list[threading.Thread] = []

    def talk(link: socket.socket) -> None:
        with link, suppress(ConnectionResetError):
            while chunk := link.recv(1024):
                link.sendall(chunk)

    def serve() -> None:
        while True:
            try:
                link, _ = server.accept()
            except OSError:
                return
            talks.append(threading.Thread(target=talk, args=(link,)))
            talks[-1].start()

    thread = threading.Thread(target=serve)
    thread.start()
    yield server.getsockname()[1]
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    for one in (thread, *talks):
        one.join(5)


def asked(port: int, words: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
        link.sendall(words)
        return link.recv(1024)


def test_the_relay_carries_both_ways(echo_port: int) -> None:
    with Relay(echo_port) as relay:
        assert asked(relay.port, b"hello") == b"hello"


def test_a_cut_resets_what_is_open_and_refuses_what_is_new(echo_port: int) -> None:
    with Relay(echo_port) as relay, socket.create_connection(("127.0.0.1", relay.port), timeout=5) as link:
        link.sendall(b"a")
        assert link.recv(1) == b"a"

        relay.cut()

        assert relay.is_cut
        with pytest.raises(ConnectionResetError):
            link.recv(1)
        with pytest.raises(ConnectionRefusedError):
            asked(relay.port, b"b")


def test_a_restored_network_works_on_the_same_port(echo_port: int) -> None:
    with Relay(echo_port) as relay:
        port = relay.port
        relay.cut()
        relay.restore()

        assert relay.port == port
        assert not relay.is_cut
        assert asked(port, b"again") == b"again"


def test_where_nobody_listens_behind_the_relay_the_connection_is_reset() -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    with Relay(port) as relay, pytest.raises(ConnectionResetError):
        asked(relay.port, b"hello")


def test_while_held_nothing_comes_through_and_nothing_is_lost(echo_port: int) -> None:
    with Relay(echo_port) as relay, socket.create_connection(("127.0.0.1", relay.port), timeout=5) as link:
        link.sendall(b"a")
        assert link.recv(1) == b"a"
        relay.hold()
        link.sendall(b"b")
        link.settimeout(0.2)
        with pytest.raises(TimeoutError):
            link.recv(1)

        relay.release()

        link.settimeout(5)
        assert link.recv(1) == b"b"
