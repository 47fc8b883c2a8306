"""Delivery against a portal that misbehaves, over real HTTP; clock and chance belong to the test."""

import datetime as dt
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.agent.delivery import Delivery, envelope_call
from kiosk.agent.outbox import Outbox
from kiosk.agent.portal_link import MAX_ANSWER, Exchange, PortalLink
from kiosk.agent.verdict import DEVICE_PAUSE_S, NoAnswer
from kiosk.errors import KnownError
from kiosk.logs import open_log
from services.sealing.envelope import read_envelope
from tests.kiosk.agent.boxes import DEVICE, RECEIPT_KEY, RECEIPT_KID, keep, open_outbox, signed_answer
from tests.kiosk.agent.scripted import Says, ScriptedPortal, problem, scripted_portal


class Bench:
    """A delivery whose time stands still until the test moves it."""

    def __init__(self, outbox: Outbox, portal: ScriptedPortal) -> None:
        self.outbox = outbox
        self.portal = portal
        self.now_s = 1000.0
        self.events: list[tuple[str, str]] = []
        self.refreshed = 0
        self.link = PortalLink(portal.url, ca_bundle=None, guard=lambda: None, now=lambda: dt.datetime.now(dt.UTC))
        self.delivery = Delivery(
            outbox,
            device_key=DEVICE.public_key(),
            post=self.post,
            met=lambda _: None,
            keys=lambda: {RECEIPT_KID: RECEIPT_KEY.public_key()},
            listener=self,
            refresh_keys=self.refresh,
            monotonic=lambda: self.now_s,
            random=lambda: 0.5,
            log=open_log("test", stream=StringIO()),
        )

    def post(self, envelope: bytes) -> Exchange:
        return self.link.exchange(envelope_call(envelope), timeout_s=5)

    def refresh(self) -> None:
        self.refreshed += 1

    def received(self, item_id: str, answer: bytes) -> None:
        self.events.append(("received", item_id))

    def held(self, item_id: str, code: str, answer: bytes) -> None:
        self.events.append(("held", code))

    def step(self) -> float:
        return self.delivery.step()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    outbox = open_outbox(tmp_path)
    with scripted_portal(lambda raw: Says(body=signed_answer(raw))) as portal:
        yield Bench(outbox, portal)
    outbox.close()


def test_a_signed_receipt_lets_the_row_go(bench: Bench) -> None:
    item_id = keep(bench.outbox)
    bench.step()
    assert bench.events == [("received", item_id)]
    assert bench.outbox.not_received() == []


def test_what_was_received_is_overwritten_when_nothing_more_is_due(bench: Bench) -> None:
    items = [keep(bench.outbox), keep(bench.outbox)]
    bench.step()
    assert contents(bench.outbox) == {items[0]: True, items[1]: True}
    bench.step()
    assert contents(bench.outbox) == {items[0]: False, items[1]: False}


def test_in_a_long_queue_not_many_wait_to_be_overwritten(bench: Bench) -> None:
    for _ in range(60):
        keep(bench.outbox)
    for _ in range(50):
        bench.step()
    assert sum(contents(bench.outbox).values()) == 10


def contents(outbox: Outbox) -> dict[str, bool]:
    """Whether the content of each item is still in the file."""
    return {row.id: row.envelope is not None for row in outbox.stored()}


FAULTS = {
    "html of a captive portal": Says(200, b"<html>Welcome to Free WiFi</html>", "text/html"),
    "html instead of an error": Says(404, b"<html>gone</html>", "text/html"),
    "a redirect": Says(302, b"", "text/html", {"Location": "http://127.0.0.1:9/"}),
    "no receipt in it": Says(200, b"thank you"),
    "nothing": Says(200, b""),
    "cut off": Says(is_cut_off=True),
    "too large": Says(200, bytes(MAX_ANSWER + 1)),
    "a server error": problem(500, "internal"),
    "still at it": problem(409, "in_progress"),
}


@pytest.mark.parametrize("says", FAULTS.values(), ids=FAULTS.keys())
def test_nothing_but_a_verified_receipt_lets_a_row_go(bench: Bench, says: Says) -> None:
    item_id = keep(bench.outbox)
    good = bench.portal.say
    bench.portal.say = lambda _: says
    wait_s = bench.step()
    assert bench.outbox.not_received() == [1]
    assert bench.events == []
    assert wait_s == pytest.approx(0.5)
    assert bench.step() == pytest.approx(0.5)
    assert len(bench.portal.seen) == 1, "it waits before it tries again"

    bench.portal.say = good
    bench.now_s += 1
    bench.step()
    assert bench.events == [("received", item_id)]


def test_a_receipt_for_another_envelope_or_by_another_key_is_no_receipt(bench: Bench, tmp_path: Path) -> None:
    keep(bench.outbox, "a")
    (item,) = bench.outbox.heads()
    stolen = signed_answer(item.envelope)
    bench.step()
    keep(bench.outbox, "a")
    bench.portal.say = lambda _: Says(body=stolen)
    bench.step()
    assert bench.outbox.not_received() == [2]
    bench.delivery._keys = lambda: {RECEIPT_KID: Ed25519PrivateKey.generate().public_key()}
    bench.portal.say = lambda raw: Says(body=signed_answer(raw))
    bench.now_s += 1
    bench.step()
    assert bench.outbox.not_received() == [2]
    assert bench.refreshed == 2, "the portal may have new keys"


def test_backoff_grows_and_never_gives_up(bench: Bench) -> None:
    keep(bench.outbox)
    bench.portal.say = lambda _: Says(is_cut_off=True)
    waits = []
    for _ in range(14):
        waits.append(bench.step())
        bench.now_s += waits[-1]
    assert waits[:4] == pytest.approx([0.5, 1, 2, 4])
    assert waits[-1] == pytest.approx(450)
    assert bench.outbox.not_received() == [1]


def test_the_network_coming_back_makes_waiting_items_due(bench: Bench) -> None:
    item_id = keep(bench.outbox)
    good = bench.portal.say
    bench.portal.say = lambda _: Says(is_cut_off=True)
    for _ in range(5):
        bench.now_s += bench.step()
    bench.step()
    bench.portal.say = good
    bench.delivery.network_back()
    bench.step()
    assert bench.events == [("received", item_id)]


@pytest.mark.parametrize("status", [400, 404, 409, 410, 413, 422])
def test_a_final_refusal_holds_the_item_and_lets_the_next_pass(bench: Bench, status: int) -> None:
    keep(bench.outbox, "a")
    second = keep(bench.outbox, "a")
    answers = [problem(status, "not_possible")]
    good = bench.portal.say
    bench.portal.say = lambda raw: answers.pop() if answers else good(raw)
    bench.step()
    bench.step()
    assert bench.events == [("held", "not_possible"), ("received", second)]


@pytest.mark.parametrize("status", [401, 403])
def test_a_persons_refused_token_is_that_items_own_affair(bench: Bench, status: int) -> None:
    keep(bench.outbox, "a")
    other = keep(bench.outbox, "b")
    good = bench.portal.say
    bench.portal.say = lambda raw: (
        Says(body=signed_answer(raw, status=status, code="unauthorized"))
        if read_envelope(raw).header.lane == "a"
        else good(raw)
    )
    bench.step()
    assert bench.events == [("held", "unauthorized"), ("received", other)]


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_device_pauses_all_until_it_is_taken_again(bench: Bench, status: int) -> None:
    keep(bench.outbox, "a")
    keep(bench.outbox, "b")
    good = bench.portal.say
    bench.portal.say = lambda _: problem(status, "device_revoked")
    assert bench.step() == DEVICE_PAUSE_S
    assert len(bench.portal.seen) == 1
    assert bench.outbox.not_received() == [1, 2]
    bench.portal.say = good
    bench.delivery.wake()
    bench.step()
    assert len(bench.portal.seen) == 1, "a new item does not break a pause"
    bench.delivery.network_back()
    bench.step()
    assert [kind for kind, _ in bench.events] == ["received", "received"]


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_portal_is_left_alone_for_as_long_as_it_says(bench: Bench, status: int) -> None:
    keep(bench.outbox, "a")
    keep(bench.outbox, "b")
    good = bench.portal.say
    bench.portal.say = lambda _: problem(status, "busy", Retry_After="120")
    assert bench.step() == pytest.approx(120)
    bench.portal.say = good
    bench.delivery.network_back()
    bench.now_s += 119
    assert bench.step() == pytest.approx(1)
    assert len(bench.portal.seen) == 1
    bench.now_s += 1
    bench.step()
    assert bench.outbox.not_received() == []


def test_a_busy_portal_without_a_time_gets_growing_pauses(bench: Bench) -> None:
    keep(bench.outbox)
    bench.portal.say = lambda _: Says(503, b"", "text/plain", {"Retry-After": "soon"})
    waits = []
    for _ in range(3):
        waits.append(bench.step())
        bench.now_s += waits[-1]
    assert waits == pytest.approx([0.5, 1, 2])


def test_a_poisoned_item_blocks_its_own_lane_only(bench: Bench) -> None:
    keep(bench.outbox, "a")
    keep(bench.outbox, "a")
    others = [keep(bench.outbox, "b"), keep(bench.outbox, "b")]
    good = bench.portal.say
    bench.portal.say = lambda raw: problem(500, "internal") if read_envelope(raw).header.lane == "a" else good(raw)
    for _ in range(3):
        bench.step()
    assert bench.events == [("received", item) for item in others]
    assert bench.outbox.not_received() == [1, 2]
    numbers = [read_envelope(raw).chain.seq for raw in bench.portal.seen]
    assert 2 not in numbers, "within a lane the order is kept"


def test_the_portal_sees_the_same_envelope_when_the_answer_was_lost(bench: Bench) -> None:
    keep(bench.outbox)
    good = bench.portal.say
    bench.portal.say = lambda _: Says(is_cut_off=True)
    bench.now_s += bench.step()
    bench.portal.say = good
    bench.step()
    assert bench.portal.seen[0] == bench.portal.seen[1]


def test_a_portal_on_this_machine_is_not_even_called(bench: Bench) -> None:
    def guard() -> None:
        raise KnownError("portal_on_kiosk", what="", advice="")

    link = PortalLink(bench.portal.url, ca_bundle=None, guard=guard, now=lambda: dt.datetime.now(dt.UTC))
    assert link.exchange(envelope_call(b"x"), timeout_s=1) == NoAnswer("portal_on_kiosk")
    assert bench.portal.seen == []
