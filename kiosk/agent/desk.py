"""What the agent does for the programs on this machine: each call is one method. No socket in here."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from kiosk.agent import notary
from kiosk.agent.cache import PublicCache
from kiosk.agent.delivery import Delivery, envelope_call
from kiosk.agent.device import Device
from kiosk.agent.directory import DirectoryStore, NoDirectory, Part
from kiosk.agent.inspection import Damage
from kiosk.agent.outbox import NotKept, Outbox, WipeItem
from kiosk.agent.portal_link import Answered, Exchange, PortalLink
from kiosk.agent.presence import Presence
from kiosk.agent.protocol import CallRefused
from kiosk.agent.verdict import NoAnswer, Refusal
from services.portal.agent_port import PublicView
from services.sealing.answer import verify_receipt
from services.sealing.envelope import Chain, Header, Kind, read_envelope, read_header
from services.sealing.errors import SealingError


@dataclass(frozen=True, slots=True)
class Kept:
    """An item is on disk; `earlier_receipt` where the portal signed for it before."""

    id: str
    earlier_receipt: bytes | None


class Desk:
    """Calls come from the threads of the connections, several at a time. Every method raises CallRefused."""

    def __init__(
        self,
        device: Device,
        outbox: Outbox,
        *,
        delivery: Delivery,
        cache: PublicCache,
        link: PortalLink,
        presence: Presence,
        ask_timeout_s: float,
        wake_errands: Callable[[], None],
        directory: DirectoryStore,
        damages: Sequence[Damage] = (),
    ) -> None:
        self._device = device
        self._outbox = outbox
        self._delivery = delivery
        self._cache = cache
        self._link = link
        self._presence = presence
        self._ask_timeout_s = ask_timeout_s
        self._wake_errands = wake_errands
        self._directory = directory
        self._damages = damages

    def ask(self, untrusted_sealed: bytes) -> bytes:
        """The portal's answer to a sealed request, now or not at all; it is never stored."""
        self._header(untrusted_sealed, kind="ask")
        paused_s = self._delivery.paused_for_s()
        if paused_s > 0 and not self._presence.is_refused:
            raise CallRefused("paused", retry_after_s=paused_s)
        envelope = self._device.sign(untrusted_sealed, Chain(seq=0, prev=""))
        return self._answer(envelope, self._link.exchange(envelope_call(envelope), timeout_s=self._ask_timeout_s))

    def keep(self, untrusted_sealed: bytes, *, before_delivery: Callable[[str], None]) -> Kept:
        """Stores a sealed part; it is on disk when this returns. The same one again is no change."""
        header = self._header(untrusted_sealed, kind="keep")
        before_delivery(header.id)
        try:
            self._outbox.keep(header, untrusted_sealed)
        except NotKept as error:
            raise CallRefused(error.code) from None
        self._delivery.wake()
        return Kept(header.id, self._outbox.receipt_of(header.id))

    def public(self) -> bytes:
        """The public view as JSON."""
        view = PublicView(
            device_id=self._device.id,
            keys=self._cache.keys(),
            bundle=self._cache.bundle(),
            clock=self._cache.clock(),
            is_online=self._presence.is_online,
            disk_ok=self._outbox.is_disk_ok,
        )
        return view.model_dump_json().encode()

    def directory(self, version: str, start: int) -> Part:
        """A part of the resource directory's file; nobody learns what is looked up in it."""
        try:
            return self._directory.part(version, start)
        except NoDirectory as error:
            raise CallRefused(error.code) from None

    def sign_seal(self, untrusted_attributes: bytes) -> bytes:
        """The signature of a PDF seal's attributes."""
        bundle = self._cache.bundle()
        enrolled = self._device.record.enrolled
        chain = bundle.device_certificate_chain_pem if bundle else enrolled.certificate_chain_pem
        try:
            return notary.sign_seal(self._device, untrusted_attributes, certificate_chain_pem=chain)
        except notary.NotSigned:
            raise CallRefused("not_attributes") from None

    def sign_wipe(self, untrusted_receipt: bytes) -> bytes:
        """The signature of a wipe receipt, which is on its way to the portal when this returns."""
        try:
            signed = notary.sign_wipe(self._device, untrusted_receipt)
            self._outbox.queue_wipe(WipeItem(signed.number, untrusted_receipt, signed.signature))
        except notary.NotSigned:
            raise CallRefused("not_a_receipt") from None
        except NotKept as error:
            raise CallRefused(error.code) from None
        self._wake_errands()
        return signed.signature

    def status(self) -> bytes:
        """The outbox as numbers and the held items, as JSON; nothing personal."""
        head = self._outbox.head()
        status = {
            "waiting": self._outbox.not_received(),
            "held": [asdict(item) for item in self._outbox.held()],
            "oldest_waiting_at": self._outbox.oldest_waiting_at(),
            "last_seq": head.seq,
            "is_online": self._presence.is_online,
            "is_refused": self._presence.is_refused,
            "paused_for_s": round(self._delivery.paused_for_s()),
            "disk_ok": self._outbox.is_disk_ok,
            "damages": [{"seq": damage.seq, "found": damage.kind.value} for damage in self._damages],
        }
        return json.dumps(status).encode()

    def requeue(self, item_id: str) -> None:
        """Puts a held item back into its lane."""
        if not self._outbox.requeue(item_id):
            raise CallRefused("not_held")
        self._delivery.wake()

    def _header(self, untrusted_sealed: bytes, *, kind: Kind) -> Header:
        try:
            header = read_header(untrusted_sealed)
        except SealingError:
            raise CallRefused("malformed") from None
        if header.kind != kind:
            raise CallRefused("malformed")
        if header.device != self._device.id:
            raise CallRefused("wrong_device")
        return header

    def _answer(self, envelope: bytes, exchange: Exchange) -> bytes:
        if not isinstance(exchange, Answered):
            self._presence.note(exchange)
        match exchange:
            case NoAnswer("timeout"):
                raise CallRefused("timeout")
            case NoAnswer():
                raise CallRefused("offline")
            case Refusal(401 | 403):
                raise CallRefused("device_refused")
            case Refusal(429 | 503, _, retry_after_s):
                self._delivery.pause(retry_after_s)
                raise CallRefused("paused", retry_after_s=self._delivery.paused_for_s())
            case Refusal():
                raise CallRefused("bad_answer")
            case Answered(body):
                answer = self._verified(envelope, body)
                self._presence.note(exchange)
                return answer

    def _verified(self, envelope: bytes, untrusted_answer: bytes) -> bytes:
        parts = read_envelope(envelope)
        try:
            verify_receipt(
                untrusted_answer,
                header=parts.header,
                sealed_digest=parts.sealed_digest,
                keys=self._cache.receipt_keys(),
            )
        except SealingError:
            self._wake_errands()
            raise CallRefused("bad_answer") from None
        return untrusted_answer
