"""What an answer means for an envelope."""

import datetime as dt

import pytest

from kiosk.agent.backoff import CAP_S, backoff_s
from kiosk.agent.verdict import (
    DEVICE_PAUSE_S,
    Deliver,
    Hold,
    NoAnswer,
    Outcome,
    PauseAll,
    Receipted,
    Refusal,
    Retry,
    Verdict,
    judge,
    retry_after,
)
from services.sealing.answer import Receipt

NOW = dt.datetime(2026, 1, 1, 12, 0, tzinfo=dt.UTC)


def receipted(status: int, code: str = "a_code", wait_s: float | None = None) -> Receipted:
    receipt = Receipt(
        id="i",
        device="d",
        digest="0" * 64,
        status=status,
        code=code,
        time="2026-01-01T00:00:00.000Z",
        kid="0" * 16,
    )
    return Receipted(receipt, wait_s)


CASES: list[tuple[Outcome, Verdict]] = [
    (receipted(200), Deliver()),
    (receipted(201), Deliver()),
    (receipted(204), Deliver()),
    *((receipted(status), Hold("a_code")) for status in (400, 401, 403, 404, 409, 410, 413, 422, 412, 428)),
    (receipted(409, "in_progress"), Retry("in_progress")),
    (receipted(425), Retry("a_code")),
    (receipted(408), Retry("a_code")),
    (receipted(500), Retry("a_code")),
    (receipted(429, wait_s=7), PauseAll("a_code", 7)),
    (receipted(503), PauseAll("a_code", None)),
    *((Refusal(status, "a_code"), PauseAll("a_code", DEVICE_PAUSE_S)) for status in (401, 403)),
    *((Refusal(status, "a_code"), Hold("a_code")) for status in (400, 404, 409, 410, 413, 422)),
    (Refusal(409, "in_progress"), Retry("in_progress")),
    (Refusal(425, "too_early"), Retry("too_early")),
    (Refusal(429, "busy", 30), PauseAll("busy", 30)),
    (Refusal(503, "busy", None), PauseAll("busy", None)),
    *((Refusal(status, "a_code"), Retry("a_code")) for status in (402, 418, 500, 502, 504)),
    *((NoAnswer(code), Retry(code)) for code in ("offline", "timeout", "captive", "tls", "receipt_bad_signature")),
]


@pytest.mark.parametrize(("outcome", "verdict"), CASES, ids=lambda value: str(value)[:60])
def test_every_answer_has_one_meaning(outcome: Outcome, verdict: Verdict) -> None:
    assert judge(outcome) == verdict


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("120", 120),
        (" 5 ", 5),
        ("0", 0),
        ("-5", None),
        ("1.5", None),
        ("1e3", None),
        ("soon", None),
        ("999999999999", 86_400),
        ("9" * 40, None),
        ("Thu, 01 Jan 2026 12:01:00 GMT", 60),
        ("Thu, 01 Jan 2026 11:00:00 GMT", 0),
        ("Fri, 01 Jan 2027 12:00:00 GMT", 86_400),
        ("Thu, 99 Foo 2026 12:01:00 GMT", None),
        ("Thursday, 01-Jan-26 12:02:00 GMT", 120),
        ("١٢", None),
    ],
)
def test_retry_after_is_obeyed_within_reason(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, now=NOW) == seconds


@pytest.mark.parametrize(("tries", "longest"), [(1, 1), (2, 2), (5, 16), (10, 512), (11, CAP_S), (100_000, CAP_S)])
def test_backoff_doubles_to_its_cap_and_jitters_over_all_of_it(tries: int, longest: float) -> None:
    assert backoff_s(tries, random=lambda: 0.0) == 0
    assert backoff_s(tries, random=lambda: 0.5) == longest / 2
