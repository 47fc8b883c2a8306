"""What a visit asks of the agent, as an interface: the transport needs no more of the kiosk than this."""

from dataclasses import dataclass, field
from typing import Protocol

from pydantic import BaseModel, ConfigDict

from services.portal.contract import PortalPublicKeys, PublicBundle


class ClockReading(BaseModel):
    """The portal's clock minus the kiosk's, in milliseconds, and how long ago that was measured."""

    model_config = ConfigDict(frozen=True)

    offset_ms: int
    age_s: int


class PublicView(BaseModel):
    """The agent's public cache. `keys` are there from the enrolment on; `bundle` once the portal was reached."""

    model_config = ConfigDict(frozen=True)

    device_id: str
    keys: PortalPublicKeys
    bundle: PublicBundle | None
    clock: ClockReading | None
    is_online: bool
    disk_ok: bool


class HeldEnvelope(BaseModel):
    """An envelope that staff should look at; `code` says why it was set aside. Nothing of a person."""

    model_config = ConfigDict(frozen=True)

    id: str
    seq: int
    lane: str
    code: str
    kept_at: str


class DamagedPlace(BaseModel):
    """A number in the device's chain where the outbox did not hold at the agent's start; `found`: what was wrong."""

    model_config = ConfigDict(frozen=True)

    seq: int
    found: str


class OutboxStatus(BaseModel):
    """The outbox as numbers; nothing of a person. `waiting`: all that the portal has not signed for."""

    model_config = ConfigDict(frozen=True)

    waiting: list[int]
    oldest_waiting_at: str | None
    held: list[HeldEnvelope]
    last_seq: int
    is_online: bool
    is_refused: bool
    paused_for_s: int
    disk_ok: bool
    damages: list[DamagedPlace] = []


class AgentError(Exception):
    """The agent could not do it.

    `code`: offline, timeout, paused, device_refused, bad_answer (ask) · disk_full, store_failed, id_reused (keep) ·
    wrong_device, not_allowed, malformed · agent_away: the agent is not there, and what became of a keep is unknown.
    """

    def __init__(self, code: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after_s = retry_after_s


@dataclass(frozen=True, slots=True)
class Received:
    """The portal has signed for a kept envelope. The answer's sealed reply may be missing (after a restart)."""

    id: str
    untrusted_answer: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Held:
    """A kept envelope was set aside for staff. `untrusted_answer` is empty where the portal signed nothing."""

    id: str
    code: str
    untrusted_answer: bytes = field(repr=False)


AgentEvent = Received | Held


class DirectoryPort(Protocol):
    """Where a visit gets the resource directory from."""

    def directory(self) -> bytes:
        """The whole directory as the bytes of an SQLite file (services.directory). Raises AgentError: no_directory."""
        ...


class AgentPort(DirectoryPort, Protocol):
    """The agent as a visit sees it. Every method may be called from any thread and raises AgentError."""

    def ask(self, sealed: bytes) -> bytes:
        """The answer's bytes."""
        ...

    def keep(self, sealed: bytes) -> None:
        """Returns when the sealed part is on the kiosk's disk. The same one again is no change."""
        ...

    def public(self) -> PublicView:
        """The public cache."""
        ...

    def sign_seal(self, attributes_der: bytes) -> bytes:
        """An ECDSA P-256/SHA-256 signature (DER) of CMS signed attributes."""
        ...

    def poll_events(self) -> list[AgentEvent]:
        """What happened since the last call. Never waits."""
        ...


class OutboxPort(Protocol):
    """The agent's outbox as staff see it on the kiosk's own page. Raises AgentError."""

    def outbox(self) -> OutboxStatus:
        """Counts, ages, and what is held with its reason."""
        ...

    def requeue(self, item_id: str) -> None:
        """Puts a held item back into its lane. Raises AgentError: not_held."""
        ...


class VisitPort(AgentPort, OutboxPort, Protocol):
    """All of the agent that a visit speaks to."""
