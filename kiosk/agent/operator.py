"""What `kiosk outbox` asks of the agent that runs here."""

from typing import Final

from kiosk import wire
from kiosk.agent.protocol import Role, hello
from kiosk.config import Settings
from kiosk.errors import KnownError
from kiosk.wire import Frame
from services.portal.agent_port import OutboxStatus

_TIMEOUT_S: Final = 5.0


def outbox_status(settings: Settings) -> OutboxStatus:
    """How the outbox of this kiosk stands. Raises KnownError where no agent answers."""
    answer = _call(settings, {"call": "status"})
    if "error" in answer.fields:
        raise KnownError("outbox_unreadable", what="The outbox cannot be read now.", advice="Check the disk.")
    return OutboxStatus.model_validate_json(answer.blob)


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
