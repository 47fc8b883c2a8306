"""Delivery: one envelope at a time, in order within a lane, until the portal has signed for each."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol, assert_never

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.agent.backoff import BASE_S, backoff_s
from kiosk.agent.inspection import is_ours
from kiosk.agent.outbox import Item, Outbox, signed_receipt
from kiosk.agent.portal_link import Answered, Call, Exchange
from kiosk.agent.store import StoreFailed
from kiosk.agent.verdict import (
    DEVICE_STATUSES,
    Deliver,
    Hold,
    NoAnswer,
    Outcome,
    PauseAll,
    Receipted,
    Refusal,
    Retry,
    judge,
)
from services.sealing.answer import verify_receipt
from services.sealing.errors import SealingError

ENVELOPES_PATH: Final = "/v1/envelopes"
ENVELOPE_TYPE: Final = "application/octet-stream"
ANSWER_TYPE: Final = "application/vnd.customer-portal.answer"
DELIVERY_TIMEOUT_S: Final = 120.0
DAMAGED: Final = "damaged"
_NO_ITEM_S: Final = 3600.0
# Each purge waits for the disk five times; a long queue pays for it once in so many items.
_RECEIVED_AT_MOST: Final = 50

Post = Callable[[bytes], Exchange]
Keys = Callable[[], Mapping[str, Ed25519PublicKey]]


class Listener(Protocol):
    """Who wants to know what became of an item."""

    def received(self, item_id: str, answer: bytes) -> None:
        """The portal has signed for it."""
        ...

    def held(self, item_id: str, code: str, answer: bytes) -> None:
        """It was set aside."""
        ...


@dataclass(frozen=True, slots=True)
class _Wait:
    tries: int
    until: float


def envelope_call(envelope: bytes) -> Call:
    """The request that delivers an envelope."""
    return Call("POST", ENVELOPES_PATH, ANSWER_TYPE, envelope, {"Content-Type": ENVELOPE_TYPE})


class Delivery:
    """The one loop that empties the outbox. Waiting times are in memory only: after a start everything is due."""

    def __init__(
        self,
        outbox: Outbox,
        *,
        device_key: Ed25519PublicKey,
        post: Post,
        met: Callable[[Exchange], None],
        keys: Keys,
        listener: Listener,
        refresh_keys: Callable[[], None],
        monotonic: Callable[[], float],
        random: Callable[[], float],
        log: structlog.typing.FilteringBoundLogger,
    ) -> None:
        self._outbox = outbox
        self._device_key = device_key
        self._post = post
        self._met = met
        self._keys = keys
        self._listener = listener
        self._refresh_keys = refresh_keys
        self._monotonic = monotonic
        self._random = random
        self._log = log
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._is_stopped = False
        self._waits: dict[str, _Wait] = {}
        self._pause_until = 0.0
        self._pause_tries = 0
        self._is_refused = False
        self._store_failures = 0
        self._received = 0

    def run(self) -> None:
        """Delivers until `stop`."""
        while not self._is_stopped:
            self._wake.clear()
            wait_s = self.step()
            if not self._is_stopped:
                self._wake.wait(wait_s)

    def stop(self) -> None:
        """Ends `run` after the exchange that is under way."""
        self._is_stopped = True
        self._wake.set()

    def wake(self) -> None:
        """Something new waits."""
        self._wake.set()

    def network_back(self) -> None:
        """The portal answers again, or takes this device again: what waited for that is due now.

        A pause that the portal asked for stays.
        """
        with self._lock:
            if self._is_refused:
                self._pause_until = 0.0
            self._waits = {item: _Wait(wait.tries, 0.0) for item, wait in self._waits.items()}
        self._wake.set()

    def paused_for_s(self) -> float:
        """Seconds until anything may go out again; 0 where nothing holds it back."""
        with self._lock:
            return max(0.0, self._pause_until - self._monotonic())

    def pause(self, wait_s: float | None) -> None:
        """The portal is busy: nothing goes out for `wait_s`; with no time (None, or now): a growing one of ours."""
        with self._lock:
            self._is_refused = False
            self._pause_tries += 1
            own_s = backoff_s(self._pause_tries, random=self._random)
            self._pause_until = self._monotonic() + (max(wait_s, BASE_S) if wait_s else own_s)

    def step(self) -> float:
        """Tries what is due, one item per lane at most; seconds until the next thing is due.

        While the outbox's file cannot be written, everything stays as it is and is tried again, ever more rarely.
        """
        try:
            wait_s = self._deliver()
        except StoreFailed as failed:
            self._store_failures += 1
            self._log.warning("outbox_failed", code=failed.code)
            return backoff_s(self._store_failures, random=self._random)
        self._store_failures = 0
        return wait_s

    def _deliver(self) -> float:
        for item in self._outbox.heads():
            if self._is_stopped or self.paused_for_s() > 0:
                break
            if self._due_in(item) <= 0:
                self._try(item)
        paused_s = self.paused_for_s()
        due_s = min((self._due_in(item) for item in self._outbox.heads()), default=_NO_ITEM_S)
        wait_s = max(paused_s, due_s, 0.0)
        if self._received and (wait_s > 0 or self._is_stopped or self._received >= _RECEIVED_AT_MOST):
            self._outbox.purge()
            self._received = 0
        return wait_s

    def _due_in(self, item: Item) -> float:
        with self._lock:
            wait = self._waits.get(item.id)
        return wait.until - self._monotonic() if wait else 0.0

    def _try(self, item: Item) -> None:
        if not is_ours(item.envelope, self._device_key):
            self._set_aside(item)
            return
        self._outbox.mark_sending(item.id)
        exchange = self._post(item.envelope)
        answer, outcome = self._read(item, exchange)
        # An answer that nobody signed says neither that the portal is there nor that it is away.
        if not isinstance(exchange, Answered) or isinstance(outcome, Receipted):
            self._met(exchange)
        verdict = judge(outcome)
        self._note(item, verdict)
        match verdict:
            case Deliver():
                self._outbox.receive(item.id, signed_receipt(answer))
                self._received += 1
                self._succeeded(item)
                self._listener.received(item.id, answer)
            case Hold(code):
                self._outbox.hold(item.id, code)
                self._succeeded(item)
                self._listener.held(item.id, code, answer)
            case PauseAll(_, wait_s):
                self.pause(wait_s)
                self._is_refused = isinstance(outcome, Refusal) and outcome.status in DEVICE_STATUSES
            case Retry():
                self._back_off(item)
            case _:
                assert_never(verdict)

    def _set_aside(self, item: Item) -> None:
        """Its bytes changed on the disk. The portal would blame the device for it, and everything else would wait."""
        self._note(item, Hold(DAMAGED))
        self._outbox.hold(item.id, DAMAGED)
        with self._lock:
            self._waits.pop(item.id, None)
        self._listener.held(item.id, DAMAGED, b"")

    def _read(self, item: Item, exchange: Exchange) -> tuple[bytes, Outcome]:
        if not isinstance(exchange, Answered):
            return b"", exchange
        parts = item.parts()
        try:
            receipt = verify_receipt(
                exchange.body, header=parts.header, sealed_digest=parts.sealed_digest, keys=self._keys()
            )
        except SealingError as error:
            self._refresh_keys()
            return b"", NoAnswer(f"receipt_{error.code}")
        return exchange.body, Receipted(receipt, exchange.retry_after_s)

    def _succeeded(self, item: Item) -> None:
        """The portal judged an item: it is there, and not too busy."""
        with self._lock:
            self._waits.pop(item.id, None)
            self._pause_tries = 0

    def _back_off(self, item: Item) -> None:
        with self._lock:
            before = self._waits.get(item.id)
            tries = before.tries + 1 if before else 1
            self._waits[item.id] = _Wait(tries, self._monotonic() + backoff_s(tries, random=self._random))

    def _note(self, item: Item, verdict: Deliver | Hold | PauseAll | Retry) -> None:
        code = "" if isinstance(verdict, Deliver) else verdict.code
        self._log.info("delivery", id=item.id, seq=item.seq, lane=item.lane, state=type(verdict).__name__, code=code)
