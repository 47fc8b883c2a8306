"""Outbox, delivery and HTTP of the agent against a rough server; clock and chance belong to the test."""

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path

from kiosk.agent.delivery import Delivery, envelope_call
from kiosk.agent.outbox import Outbox
from kiosk.agent.portal_link import Exchange, PortalLink
from kiosk.logs import open_log
from tests.faults.rough_server import RoughServer, Talk, http_answer
from tests.kiosk.agent.boxes import DEVICE, RECEIPT_KEY, RECEIPT_KID, open_outbox, signed_answer


class Rig:
    """A delivery whose waiting times pass when the test says so. `timeout_s` is real time."""

    def __init__(self, outbox: Outbox, url: str, *, ca_bundle: Path | None = None, timeout_s: float = 5.0) -> None:
        self.outbox = outbox
        self.now_s = 1000.0
        self.exchanges: list[Exchange] = []
        self.events: list[tuple[str, str]] = []
        self.refreshed = 0
        self.met: list[Exchange] = []
        self.log = StringIO()
        self._timeout_s = timeout_s
        self.link = PortalLink(url, ca_bundle=ca_bundle, guard=lambda: None, now=lambda: dt.datetime.now(dt.UTC))
        self.delivery = Delivery(
            outbox,
            device_key=DEVICE.public_key(),
            post=self._post,
            met=self.met.append,
            keys=lambda: {RECEIPT_KID: RECEIPT_KEY.public_key()},
            listener=self,
            refresh_keys=self._refresh,
            monotonic=lambda: self.now_s,
            random=lambda: 0.5,
            log=open_log("test", stream=self.log),
        )

    def received(self, item_id: str, answer: bytes) -> None:
        self.events.append(("received", item_id))

    def held(self, item_id: str, code: str, answer: bytes) -> None:
        self.events.append(("held", code))

    def step(self) -> float:
        return self.delivery.step()

    def logged(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]

    def _post(self, envelope: bytes) -> Exchange:
        exchange = self.link.exchange(envelope_call(envelope), timeout_s=self._timeout_s)
        self.exchanges.append(exchange)
        return exchange

    def _refresh(self) -> None:
        self.refreshed += 1


@contextmanager
def rig_at(
    server: RoughServer, folder: Path, *, ca_bundle: Path | None = None, timeout_s: float = 5.0, **disk: int
) -> Iterator[Rig]:
    outbox = open_outbox(folder, **disk)
    rig = Rig(outbox, server.url, ca_bundle=ca_bundle, timeout_s=timeout_s)
    try:
        yield rig
    finally:
        outbox.close()


def good(talk: Talk) -> None:
    """What a healthy portal says."""
    talk.say(http_answer(signed_answer(talk.body)))
