"""An agent without a disk and a process: signs envelopes and posts them to a real portal at once."""

import requests
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from services.portal.agent_port import (
    AgentError,
    AgentEvent,
    ClockReading,
    Held,
    HeldEnvelope,
    OutboxStatus,
    PublicView,
    Received,
)
from services.portal.contract import PortalPublicKeys, PublicBundle
from services.sealing.answer import read_receipt
from services.sealing.canonical import sha256_hex
from services.sealing.envelope import Chain, read_header, sign_envelope
from tests.portal.kiosk import TIMEOUT_S, Kiosk


class DirectAgent:
    """Implements `VisitPort`. With `is_cut` nothing reaches the portal, and what is kept waits for `deliver`."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._waiting: list[tuple[str, bytes]] = []
        self._events: list[AgentEvent] = []
        self._seq = 0
        self._prev = ""
        self._view: PublicView | None = None
        self.held: dict[str, HeldEnvelope] = {}
        self._refused: dict[str, bytes] = {}
        self.is_cut = False

    def ask(self, sealed: bytes) -> bytes:
        if self.is_cut:
            raise AgentError("offline")
        return self._post(sign_envelope(sealed, Chain(seq=0, prev=""), self._kiosk.envelope_key))

    def keep(self, sealed: bytes) -> None:
        self._seq += 1
        envelope = sign_envelope(sealed, Chain(seq=self._seq, prev=self._prev), self._kiosk.envelope_key)
        self._prev = sha256_hex(envelope)
        self._waiting.append((read_header(sealed).id, envelope))
        if not self.is_cut:
            self.deliver()

    def deliver(self) -> None:
        """Everything that waits goes to the portal now."""
        for envelope_id, envelope in self._waiting:
            answer = self._post(envelope)
            receipt = read_receipt(answer)
            if receipt.is_success:
                self._events.append(Received(envelope_id, answer))
            else:
                self._events.append(Held(envelope_id, receipt.code, answer))
                self._refused[envelope_id] = envelope
                self.held[envelope_id] = HeldEnvelope(
                    id=envelope_id, seq=self._seq, lane="location", code=receipt.code, kept_at=receipt.time
                )
        self._waiting.clear()

    def look_again(self) -> None:
        """What the portal says to everybody is read anew when it is asked for next."""
        self._view = None

    def public(self) -> PublicView:
        if self._view is None:
            answer = self._kiosk.signed("GET", "/v1/device/public")
            assert answer.status_code == 200, answer.text
            bundle = PublicBundle.model_validate_json(answer.content)
            self._view = PublicView(
                device_id=self._kiosk.id,
                keys=PortalPublicKeys.model_validate(self._kiosk.enrolled["keys"]),
                bundle=bundle,
                clock=ClockReading(offset_ms=40, age_s=12),
                is_online=True,
                disk_ok=True,
            )
        return self._view.model_copy(update={"is_online": not self.is_cut})

    def sign_seal(self, attributes_der: bytes) -> bytes:
        return self._kiosk.seal_key.sign(attributes_der, ec.ECDSA(hashes.SHA256()))

    def outbox(self) -> OutboxStatus:
        return OutboxStatus(
            waiting=[],
            oldest_waiting_at=None,
            held=list(self.held.values()),
            last_seq=self._seq,
            is_online=not self.is_cut,
            is_refused=False,
            paused_for_s=0,
            disk_ok=True,
        )

    def requeue(self, item_id: str) -> None:
        """What the portal then signs for is held no more."""
        if item_id not in self.held:
            raise AgentError("not_held")
        answer = self._post(self._refused[item_id])
        if read_receipt(answer).is_success:
            del self.held[item_id]

    def poll_events(self) -> list[AgentEvent]:
        events, self._events = self._events, []
        return events

    def _post(self, envelope: bytes) -> bytes:
        headers = {"Content-Type": "application/octet-stream"}
        answer = requests.post(f"{self._kiosk.kit.url}/v1/envelopes", data=envelope, headers=headers, timeout=TIMEOUT_S)
        assert answer.status_code == 200, answer.text
        return answer.content
