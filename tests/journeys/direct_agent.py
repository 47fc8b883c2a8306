"""An agent without a disk and a process: signs envelopes and posts them to a real portal at once."""

import requests
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from services.portal.agent_port import AgentError, AgentEvent, ClockReading, PublicView, Received
from services.portal.contract import PortalPublicKeys, PublicBundle
from services.sealing.canonical import sha256_hex
from services.sealing.envelope import Chain, read_header, sign_envelope
from tests.portal.kiosk import TIMEOUT_S, Kiosk


class DirectAgent:
    """Implements `AgentPort`. With `is_cut` nothing reaches the portal, and what is kept waits for `deliver`."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._waiting: list[tuple[str, bytes]] = []
        self._events: list[AgentEvent] = []
        self._seq = 0
        self._prev = ""
        self._view: PublicView | None = None
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
            self._events.append(Received(envelope_id, self._post(envelope)))
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

    def poll_events(self) -> list[AgentEvent]:
        events, self._events = self._events, []
        return events

    def _post(self, envelope: bytes) -> bytes:
        headers = {"Content-Type": "application/octet-stream"}
        answer = requests.post(f"{self._kiosk.kit.url}/v1/envelopes", data=envelope, headers=headers, timeout=TIMEOUT_S)
        assert answer.status_code == 200, answer.text
        return answer.content
