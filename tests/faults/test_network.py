"""Delivery over a network that lies, drips and breaks: nothing is lost, nothing believed, nothing hammered."""

import gzip
import os
import time
import tracemalloc
from collections.abc import Callable
from email.utils import format_datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.agent.backoff import BASE_S
from kiosk.agent.verdict import NoAnswer
from services.sealing.envelope import read_envelope
from tests.faults.rig import Rig, good, rig_at
from tests.faults.rough_server import Script, Talk, http_answer, rough_server
from tests.kiosk.agent.boxes import NOW, RECEIPT_KEY, RECEIPT_KID, keep, signed_answer

IS_LONG = os.environ.get("FAULTS_LONG") == "1"
_GIVEN = b"what a person gave"
_MIB = 1024 * 1024
_PROBLEM = "application/problem+json"


def still_there(rig: Rig, folder: Path) -> None:
    """The item waits, the visit was told nothing, no file holds plain words, and the next try is later."""
    assert rig.outbox.not_received() == [1]
    assert rig.outbox.held() == []
    assert rig.events == []
    assert not any(_GIVEN in path.read_bytes() for path in folder.iterdir())
    tries = len(rig.exchanges)
    assert rig.step() > 0
    assert len(rig.exchanges) == tries, "it waits before it tries again"


def arrives_after_all(rig: Rig, item_id: str) -> None:
    rig.now_s += 100_000
    rig.step()
    assert rig.events == [("received", item_id)]
    assert rig.outbox.not_received() == []


def places(length: int) -> list[int]:
    """Every byte of the long run; a sample with both ends in the short one."""
    return list(range(length)) if IS_LONG else sorted({0, 1, 12, 13, length - 1, *range(0, length, length // 40)})


def test_a_reset_at_any_byte_of_the_answer_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    cut_at = 0

    def cut(talk: Talk) -> None:
        talk.say(http_answer(signed_answer(talk.body))[:cut_at])
        talk.reset()

    with rough_server(cut) as server, rig_at(server, tmp_path) as rig:
        item_id = keep(rig.outbox)
        (item,) = rig.outbox.heads()
        for cut_at in places(len(http_answer(signed_answer(item.envelope)))):
            rig.now_s += 100_000
            rig.step()
            assert isinstance(rig.exchanges[-1], NoAnswer), cut_at
            assert rig.outbox.not_received() == [1], cut_at
        still_there(rig, tmp_path)
        assert set(server.seen) == {item.envelope}, "always the same sealed bytes"
        server.script = good
        arrives_after_all(rig, item_id)


@pytest.mark.parametrize("part", ["headers", "body", "chunk size"])
def test_an_answer_that_drips_is_cut_off_at_the_deadline(tmp_path: Path, part: str) -> None:
    def drip(talk: Talk) -> None:
        head, _, body = http_answer(signed_answer(talk.body)).partition(b"\r\n\r\n")
        match part:
            case "headers":
                talk.drip(head, pause_s=0.05)
            case "body":
                talk.say(head + b"\r\n\r\n")
                talk.drip(body, pause_s=0.05)
            case _:
                talk.say(b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.customer-portal.answer\r\n")
                talk.say(b"Transfer-Encoding: chunked\r\n\r\n1;")
                talk.drip(b"x" * 60_000, pause_s=0.05)

    with rough_server(drip) as server, rig_at(server, tmp_path, timeout_s=0.6) as rig:
        item_id = keep(rig.outbox)
        began = time.monotonic()
        rig.step()
        assert time.monotonic() - began < 3
        assert rig.exchanges == [NoAnswer("timeout")]
        still_there(rig, tmp_path)
        server.script = good
        arrives_after_all(rig, item_id)


def _chunked(body: bytes) -> bytes:
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.customer-portal.answer\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    return head + b"%x\r\n" % len(body) + body + b"\r\n"


LIES: dict[str, tuple[Script, str]] = {
    "captive portal": (lambda talk: talk.say(http_answer(b"<html>Free WiFi", media_type="text/html")), "captive"),
    "captive portal that redirects": (
        lambda talk: talk.say(http_answer(b"", status=302, Location="http://127.0.0.1:9/login")),
        "redirected",
    ),
    "fewer bytes than announced": (
        lambda talk: (talk.say(http_answer(signed_answer(talk.body)[:-1], Content_Length="99999")), talk.reset()),
        "offline",
    ),
    "a chunk without an end": (lambda talk: (talk.say(_chunked(signed_answer(talk.body))), talk.reset()), "offline"),
    "no HTTP at all": (lambda talk: (talk.say(b"SSH-2.0-OpenSSH_9.9\r\n\r\n"), talk.reset()), "offline"),
    "ten megabytes of error page": (
        lambda talk: talk.say(http_answer(b"<p>" * (10 * _MIB // 3), status=500, media_type="text/html")),
        "captive",
    ),
    "ten megabytes of problem": (
        lambda talk: talk.say(http_answer(b"{" * 10 * _MIB, status=500, media_type=_PROBLEM)),
        "too_large",
    ),
    "a header without end": (
        lambda talk: talk.say(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n"),
        "offline",
    ),
    "a thousand headers": (
        lambda talk: talk.say(b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 1000 + b"\r\n"),
        "offline",
    ),
}


@pytest.mark.parametrize(("script", "code"), LIES.values(), ids=LIES.keys())
def test_what_is_no_answer_of_the_portal_changes_nothing(tmp_path: Path, script: Script, code: str) -> None:
    with rough_server(script) as server, rig_at(server, tmp_path) as rig:
        item_id = keep(rig.outbox)
        rig.step()
        assert rig.exchanges == [NoAnswer(code)]
        still_there(rig, tmp_path)
        server.script = good
        arrives_after_all(rig, item_id)


def test_a_gzip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(256 * _MIB), compresslevel=1)

    def explode(talk: Talk) -> None:
        talk.say(http_answer(bomb, Content_Encoding="gzip"))

    with rough_server(explode) as server, rig_at(server, tmp_path) as rig:
        item_id = keep(rig.outbox)
        tracemalloc.start()
        rig.step()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert rig.exchanges == [NoAnswer("encoded")]
        assert peak < 16 * _MIB
        still_there(rig, tmp_path)
        server.script = good
        arrives_after_all(rig, item_id)


ODD_TIMES: dict[str, tuple[Callable[[], str], float]] = {
    "none said": (lambda: "", 0.5),
    "negative": (lambda: "-30", 0.5),
    "garbage": (lambda: "\x7f soon; 12 apples", 0.5),
    "a fraction": (lambda: "1.5", 0.5),
    "now": (lambda: "0", 0.5),
    "a date that is over": (lambda: "Wed, 21 Oct 2015 07:28:00 GMT", 0.5),
    "a date without a zone": (lambda: "Wed, 21 Oct 2015 07:28:00 -0000", 0.5),
    "a day that does not exist": (lambda: "Wed, 31 Feb 2035 07:28:00 GMT", 0.5),
    "huge": (lambda: "999999999999", 86_400),
    "more digits than a number has": (lambda: "9" * 5000, 0.5),
    "a date far ahead": (lambda: format_datetime(NOW.replace(year=9999)), 86_400),
    "other digits": (lambda: "٣٠", 0.5),
}


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("said", "wait_s"), ODD_TIMES.values(), ids=ODD_TIMES.keys())
def test_an_odd_retry_after_is_neither_a_busy_loop_nor_a_silence_for_weeks(
    tmp_path: Path, status: int, said: Callable[[], str], wait_s: float
) -> None:
    head = f"HTTP/1.1 {status} Busy\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nRetry-After: "

    def busy(talk: Talk) -> None:
        talk.say(head.encode() + said().encode() + b"\r\n\r\n")

    with rough_server(busy) as server, rig_at(server, tmp_path) as rig:
        item_id = keep(rig.outbox)
        assert rig.step() == pytest.approx(wait_s)
        assert len(server.seen) == 1
        still_there(rig, tmp_path)
        server.script = good
        arrives_after_all(rig, item_id)


def test_a_portal_that_says_now_for_ever_is_asked_ever_more_rarely(tmp_path: Path) -> None:
    with (
        rough_server(lambda talk: talk.say(http_answer(b"", status=503, Retry_After="0"))) as server,
        rig_at(server, tmp_path) as rig,
    ):
        keep(rig.outbox)
        waits = []
        for _ in range(12):
            waits.append(rig.step())
            rig.now_s += waits[-1]
        assert waits[0] >= BASE_S / 2
        assert waits == sorted(waits)
        assert waits[-1] > 400
        assert len(server.seen) == 12


def test_an_answer_said_twice_counts_once_and_does_not_shift_the_next_one(tmp_path: Path) -> None:
    def twice(talk: Talk) -> None:
        talk.say(http_answer(signed_answer(talk.body)) * 2)

    with rough_server(twice) as server, rig_at(server, tmp_path) as rig:
        first, second, third = keep(rig.outbox), keep(rig.outbox), keep(rig.outbox)
        for _ in range(8):
            rig.step()
            rig.now_s += 1000
        assert rig.events == [("received", item) for item in (first, second, third)]


def test_the_answer_to_another_envelope_is_no_receipt(tmp_path: Path) -> None:
    with rough_server(good) as server, rig_at(server, tmp_path) as rig:
        keep(rig.outbox, "a")
        (item,) = rig.outbox.heads()
        stolen = http_answer(signed_answer(item.envelope))
        rig.step()
        rig.events.clear()
        item_id = keep(rig.outbox, "a")
        server.script = lambda talk: talk.say(stolen)
        rig.step()
        assert rig.outbox.not_received() == [2]
        assert rig.events == []
        assert rig.refreshed == 1
        server.script = good
        arrives_after_all(rig, item_id)


def test_a_receipt_signed_by_an_unknown_key_is_no_receipt_and_no_sign_of_the_portal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with rough_server(good) as server, rig_at(server, tmp_path) as rig:
        item_id = keep(rig.outbox)
        with monkeypatch.context() as patch:
            patch.setattr("tests.kiosk.agent.boxes.RECEIPT_KEY", Ed25519PrivateKey.generate())
            rig.step()
        assert rig.refreshed == 1
        assert rig.met == []
        still_there(rig, tmp_path)
        assert RECEIPT_KEY.public_key() == rig.delivery._keys()[RECEIPT_KID]
        arrives_after_all(rig, item_id)


def test_every_flipped_bit_of_an_answer_is_no_receipt(tmp_path: Path) -> None:
    at = 0

    def flip(talk: Talk) -> None:
        answer = bytearray(signed_answer(talk.body))
        answer[at] ^= 0x10
        talk.say(http_answer(bytes(answer)))

    with rough_server(flip) as server, rig_at(server, tmp_path) as rig:
        item_id = keep(rig.outbox)
        (item,) = rig.outbox.heads()
        raw = signed_answer(item.envelope)
        receipt_ends = raw.index(b"}") + 1 + 4 + 64
        for at in places(receipt_ends):
            rig.now_s += 100_000
            rig.step()
            assert rig.outbox.not_received() == [1], at
        still_there(rig, tmp_path)
        assert read_envelope(server.seen[0]).header.id == item_id
        server.script = good
        arrives_after_all(rig, item_id)
