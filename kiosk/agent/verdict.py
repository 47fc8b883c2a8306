"""What an answer means for an envelope: one table (design, section 2), one pure function."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, TypeAlias, assert_never

from services.sealing.answer import Receipt

DEVICE_PAUSE_S: Final = 900.0
_LONGEST_PAUSE_S: Final = 86_400.0
_FINAL: Final = frozenset({400, 404, 409, 410, 413, 422})
DEVICE_STATUSES: Final = frozenset({401, 403})
_BUSY: Final = frozenset({429, 503})
_NOT_YET: Final = frozenset({"in_progress"})
# Signed by the portal about this item; the same request can never do better.
_FINAL_WHEN_SIGNED: Final = _FINAL | DEVICE_STATUSES | {405, 406, 412, 415, 428}


@dataclass(frozen=True, slots=True)
class Receipted:
    """A verified receipt for exactly this envelope."""

    receipt: Receipt
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """The portal's own problem answer, without a receipt."""

    status: int
    code: str
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nothing that counts as the portal's answer. `code`: offline, timeout, captive, redirected, too_large, …"""

    code: str


Outcome: TypeAlias = Receipted | Refusal | NoAnswer


@dataclass(frozen=True, slots=True)
class Deliver:
    """Done: the row may leave."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Set aside for staff."""

    code: str


@dataclass(frozen=True, slots=True)
class PauseAll:
    """Nothing goes out for `wait_s` (None: the item's own backoff)."""

    code: str
    wait_s: float | None


@dataclass(frozen=True, slots=True)
class Retry:
    """Later, with backoff."""

    code: str


Verdict: TypeAlias = Deliver | Hold | PauseAll | Retry


def judge(outcome: Outcome) -> Verdict:
    """What to do with the envelope that met `outcome`."""
    match outcome:
        case NoAnswer(code):
            return Retry(code)
        case Refusal(status, code, retry_after_s):
            return _judge_outer(status, code, retry_after_s)
        case Receipted(receipt, retry_after_s):
            return _judge_signed(receipt, retry_after_s)
        case _:
            assert_never(outcome)


def retry_after(untrusted: str | None, *, now: datetime) -> float | None:
    """Seconds to wait by a Retry-After header (RFC 9110, 10.2.3): delay or date; None where it says neither.

    Never negative, never more than a day: a typing error at the portal must not silence a kiosk for weeks.
    """
    text = (untrusted or "").strip()
    if re.fullmatch(r"[0-9]{1,12}", text):
        return min(float(text), _LONGEST_PAUSE_S)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), 0.0), _LONGEST_PAUSE_S)


def _judge_outer(status: int, code: str, retry_after_s: float | None) -> Verdict:
    if status in DEVICE_STATUSES:
        return PauseAll(code, DEVICE_PAUSE_S)
    if status in _BUSY:
        return PauseAll(code, retry_after_s)
    if status in _FINAL and not _is_unfinished(status, code):
        return Hold(code)
    return Retry(code)


def _judge_signed(receipt: Receipt, retry_after_s: float | None) -> Verdict:
    if receipt.is_success:
        return Deliver()
    if receipt.status in _BUSY:
        return PauseAll(receipt.code, retry_after_s)
    if receipt.status in _FINAL_WHEN_SIGNED and not _is_unfinished(receipt.status, receipt.code):
        return Hold(receipt.code)
    return Retry(receipt.code)


def _is_unfinished(status: int, code: str) -> bool:
    return status == 409 and code in _NOT_YET
