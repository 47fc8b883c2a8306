"""How many sealed requests one portal answers in a second, beside the same requests plain."""

import http.client
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import urlsplit

from tests.bench.measure import Figure, Peer, figure
from tests.bench.plan import Plan
from tests.bench.portal_process import DEVICE_HEADER, PLAIN
from tests.bench.site import Site, site
from tests.portal.cluster import DURABLE_SETTINGS, find_postgresql, running_cluster
from tests.portal.people import client_token

_CALLERS: Final = 8
_PATIENCE_S: Final = 60
_NOTE: Final = (
    "one portal process, 8 connections, requests sealed beforehand; reading a client's home page. Plain: the same "
    "operation of the same process over HTTP, without "
    "envelope, replay guard and sealed reply. The callers run on the same cores"
)

Send = Callable[[http.client.HTTPConnection], int]


def figures(plan: Plan) -> Iterator[Figure]:
    """SQLite, and PostgreSQL where it is installed."""
    with TemporaryDirectory(prefix="kiosk-bench-") as name, site(Path(name)) as place:
        yield _figure("SQLite", place, plan.requests)
    binaries = find_postgresql()
    if binaries is None:
        yield figure("sealed requests a second, PostgreSQL", [0.0], unit="/s", note="PostgreSQL is not installed")
        return
    with (
        TemporaryDirectory(prefix="kiosk-bench-") as name,
        running_cluster(binaries, Path(name), settings=DURABLE_SETTINGS) as cluster,
        site(Path(name), cluster.new_database("bench", is_migrated=True)) as place,
    ):
        yield _figure("PostgreSQL", place, plan.requests)


def _figure(database: str, place: Site, requests: int) -> Figure:
    kiosk = place.kiosk()
    token = client_token(kiosk)
    sealed = [_posted(kiosk.seal("GET", "/v1/me", token=token).raw) for _ in range(requests)]
    plain = [_got(kiosk.id, token)] * requests
    _answered_a_second(place.url, plain[:_CALLERS])
    own, others = _answered_a_second(place.url, sealed), _answered_a_second(place.url, plain)
    return figure(
        f"sealed requests answered a second, {database}",
        [own],
        unit="/s",
        peer=Peer("plain REST", (others,)),
        better="more",
        note=_NOTE,
    )


def _posted(envelope: bytes) -> Send:
    def send(connection: http.client.HTTPConnection) -> int:
        connection.request("POST", "/v1/envelopes", envelope, {"Content-Type": "application/octet-stream"})
        return _status(connection)

    return send


def _got(device: str, token: str) -> Send:
    def send(connection: http.client.HTTPConnection) -> int:
        headers = {"Authorization": f"Bearer {token}", DEVICE_HEADER: device}
        connection.request("GET", f"{PLAIN}/v1/me", None, headers)
        return _status(connection)

    return send


def _status(connection: http.client.HTTPConnection) -> int:
    response = connection.getresponse()
    response.read()
    return response.status


def _answered_a_second(url: str, sends: Sequence[Send]) -> float:
    address = urlsplit(url)
    shares = [sends[number::_CALLERS] for number in range(_CALLERS)]

    def call(share: Sequence[Send]) -> list[int]:
        connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=_PATIENCE_S)
        try:
            return [send(connection) for send in share]
        finally:
            connection.close()

    begun = time.perf_counter()
    with ThreadPoolExecutor(_CALLERS) as callers:
        statuses = [status for found in callers.map(call, shares) for status in found]
    elapsed = time.perf_counter() - begun
    if set(statuses) != {200}:
        raise AssertionError(f"answers were {sorted(set(statuses))}")
    return len(statuses) / elapsed
