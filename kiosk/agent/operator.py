"""What `kiosk outbox` asks of the agent that runs here."""

import json
from typing import Final

from pydantic import BaseModel, ConfigDict

from kiosk import wire
from kiosk.agent.protocol import Role, hello
from kiosk.config import Settings
from kiosk.errors import KnownError
from kiosk.wire import Frame

_TIMEOUT_S: Final = 5.0


class HeldEnvelope(BaseModel):
    """An envelope that staff should look at; `code` says why it was set aside."""

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


def outbox_status(settings: Settings) -> OutboxStatus:
    """How the outbox of this kiosk stands. Raises KnownError where no agent answers."""
    answer = _call(settings, {"call": "status"})
    if "error" in answer.fields:
        raise KnownError("outbox_unreadable", what="The outbox cannot be read now.", advice="Check the disk.")
    return OutboxStatus.model_validate(json.loads(answer.blob))


def requeue(settings: Settings, item_id: str) -> None:
    """Puts a held envelope back into its lane. Raises KnownError."""
    answer = _call(settings, {"call": "requeue", "id": item_id})
    if "error" in answer.fields:
        raise KnownError("not_held", what="No held envelope has this id.", advice="Look at: kiosk outbox")


def _call(settings: Settings, fields: dict[str, wire.JsonValue]) -> Frame:
    try:
        key = settings.agent_authkey.read_bytes()
        with wire.connect(settings.agent_socket, key, timeout_s=_TIMEOUT_S) as channel:
            wire.send(channel, hello(Role.OPERATOR))
            wire.send(channel, Frame({**fields, "n": 1}))
            return wire.receive(channel)
    except (OSError, wire.WireError):
        raise KnownError(
            "agent_away",
            what="The agent does not answer.",
            advice="Start it (systemctl start kiosk-agent), and run this as a user who may read its key.",
        ) from None
