"""The device's own business with the portal: public bundle, wipe receipts, heartbeat. Signed per RFC 9421."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import structlog
from pydantic import ValidationError

from kiosk.agent.backoff import backoff_s
from kiosk.agent.cache import PublicCache
from kiosk.agent.device import Device
from kiosk.agent.directory import DirectoryStore, Taken
from kiosk.agent.outbox import Outbox
from kiosk.agent.portal_link import Answered, Call, Exchange, PortalLink
from kiosk.agent.presence import Presence
from kiosk.agent.store import StoreFailed
from kiosk.agent.verdict import Refusal
from services.directory.records import DirectoryQuery
from services.portal.contract import Heartbeat, HeartbeatReply, SignedWipeReceipt, WipeReceipts
from services.sealing.device_signature import sign_request
from services.sealing.keys import to_text

_JSON: Final = "application/json"
_TIMEOUT_S: Final = 30.0
_WIPES_AT_ONCE: Final = 200
_WAITING_AT_MOST: Final = 100_000
_PAGES_AT_ONCE: Final = 20


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds between heartbeats and between refreshes of the public bundle."""

    heartbeat_s: float
    public_s: float


class Errands:
    """One loop of its own, so that a long delivery never delays it. Stops trying for a while after a failure."""

    def __init__(
        self,
        device: Device,
        outbox: Outbox,
        *,
        cache: PublicCache,
        directory: DirectoryStore,
        link: PortalLink,
        presence: Presence,
        rhythm: Rhythm,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        random: Callable[[], float],
        log: structlog.typing.FilteringBoundLogger,
    ) -> None:
        self._device = device
        self._outbox = outbox
        self._cache = cache
        self._directory = directory
        self._link = link
        self._presence = presence
        self._rhythm = rhythm
        self._now = now
        self._monotonic = monotonic
        self._random = random
        self._log = log
        self._wake = threading.Event()
        self._is_stopped = False
        self._public_due = self._heartbeat_due = self._directory_due = monotonic()
        self._failures = 0

    def run(self) -> None:
        """Runs errands until `stop`."""
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
        """There is a wipe receipt, or an answer that fits no key that we know."""
        self._public_due = self._monotonic()
        self._wake.set()

    def look_for_keys(self) -> None:
        """A receipt fits no key that we know. While errands fail this waits for the next try, which asks for all."""
        self._public_due = self._monotonic()
        if self._failures == 0:
            self._wake.set()

    def step(self) -> float:
        """Does what is due; seconds until the next is due."""
        if not self._is_done():
            self._failures += 1
            return backoff_s(self._failures, random=self._random)
        self._failures = 0
        return max(0.0, min(self._public_due, self._heartbeat_due, self._directory_due) - self._monotonic())

    def _is_done(self) -> bool:
        try:
            if not (self._refresh() and self._send_wipes() and self._beat()):
                return False
        except StoreFailed as failed:
            self._log.warning("outbox_failed", code=failed.code)
            return False
        self._refresh_directory()
        return True

    def _refresh(self) -> bool:
        if self._monotonic() < self._public_due:
            return True
        asked_at = self._now()
        exchange = self._exchange("GET", "/v1/device/public", b"")
        if not isinstance(exchange, Answered) or not self._cache.take(exchange.body, asked_at=asked_at):
            return False
        self._public_due = self._monotonic() + self._rhythm.public_s
        return True

    def _refresh_directory(self) -> None:
        """Some pages at a time; a directory that does not come holds nothing else up."""
        if self._monotonic() < self._directory_due:
            return
        self._directory_due = self._monotonic() + self._rhythm.public_s
        for _ in range(_PAGES_AT_ONCE):
            query = DirectoryQuery(cursor=self._directory.cursor())
            exchange = self._exchange("POST", "/v1/device/directory", query.model_dump_json().encode())
            if isinstance(exchange, Refusal) and exchange.code == "cursor_unknown":
                self._directory.begin_anew()
                return
            match self._directory.take(exchange.body) if isinstance(exchange, Answered) else Taken.REFUSED:
                case Taken.ALL:
                    return
                case Taken.REFUSED:
                    self._log.info("directory_not_taken")
                    return
                case Taken.MORE:
                    continue
        self._directory_due = self._monotonic()

    def _send_wipes(self) -> bool:
        while wipes := self._outbox.waiting_wipes(_WIPES_AT_ONCE):
            receipts = [
                SignedWipeReceipt(number=wipe.number, receipt=wipe.receipt.decode(), signature=to_text(wipe.signature))
                for wipe in wipes
            ]
            body = WipeReceipts(receipts=receipts).model_dump_json().encode()
            if not isinstance(self._exchange("POST", "/v1/device/wipe-receipts", body), Answered):
                return False
            self._outbox.accept_wipes(wipes)
        return True

    def _beat(self) -> bool:
        if self._monotonic() < self._heartbeat_due:
            return True
        # First the moment, then what the outbox holds: the portal knows then that nothing older is left out.
        moment = self._link.portal_time()
        head = self._outbox.head()
        heartbeat = Heartbeat(
            kiosk_time=self._now(),
            last_seq=head.seq,
            last_digest=head.digest,
            waiting=self._outbox.not_received()[:_WAITING_AT_MOST],
            held=len(self._outbox.held()),
            last_wipe_receipt=self._outbox.last_wipe(),
        )
        body = heartbeat.model_dump_json().encode()
        exchange = self._exchange("POST", "/v1/device/heartbeat", body, moment=moment)
        if not isinstance(exchange, Answered):
            return False
        self._heartbeat_due = self._monotonic() + self._rhythm.heartbeat_s
        self._note_missing(exchange.body)
        return True

    def _note_missing(self, untrusted_reply: bytes) -> None:
        try:
            missing = HeartbeatReply.model_validate_json(untrusted_reply).missing
        except ValidationError:
            return
        if missing:
            self._log.warning("portal_misses_envelopes", count=len(missing), seq=missing[0])

    def _exchange(self, method: str, path: str, body: bytes, *, moment: datetime | None = None) -> Exchange:
        signature = sign_request(
            self._device.envelope_key,
            self._device.id,
            method=method,
            path=path,
            body=body,
            now=moment or self._link.portal_time(),
        )
        headers = {**signature, "Accept": _JSON} | ({"Content-Type": _JSON} if body else {})
        exchange = self._link.exchange(Call(method, path, _JSON, body, headers), timeout_s=_TIMEOUT_S)
        self._presence.note(exchange)
        if not isinstance(exchange, Answered):
            self._log.info("errand_failed", call=path.rpartition("/")[2], code=exchange.code)
        return exchange
