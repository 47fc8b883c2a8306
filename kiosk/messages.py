"""What visit and supervisor tell each other. Values only; `kiosk.wire` carries them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias, assert_never

from kiosk.wire import Frame, JsonValue, MalformedFrame


class EndReason(StrEnum):
    """Why a visit ended, as the wipe receipt says it."""

    FINISHED = "finished"
    IDLE = "idle"
    HIDDEN = "hidden"
    SIGNED_OUT = "signed_out"
    CRASHED = "crashed"
    HUNG = "hung"
    SHUTDOWN = "shutdown"
    OUT_OF_SERVICE = "out_of_service"
    POWER_LOST = "power_lost"


REASONS_OF_A_VISIT: Final = frozenset({EndReason.FINISHED, EndReason.IDLE, EndReason.HIDDEN, EndReason.SIGNED_OUT})


@dataclass(frozen=True, slots=True)
class Ready:
    """The welcome screen is painted behind the scenes. `lacking` names the hardening measures that are not in force."""

    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """The welcome screen is on the display now."""


@dataclass(frozen=True, slots=True)
class Covered:
    """The camera is stopped and the screen shows the cover."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The GUI thread is alive."""


@dataclass(frozen=True, slots=True)
class Ending:
    """The person is done: end this visit now."""

    reason: EndReason


@dataclass(frozen=True, slots=True)
class Show:
    """Come on screen; you are visit number `visit`."""

    visit: int


@dataclass(frozen=True, slots=True)
class Cover:
    """Stop the camera, blank the screen, answer `Covered`. The kill follows."""


FromVisit: TypeAlias = Ready | Shown | Covered | Heartbeat | Ending
ToVisit: TypeAlias = Show | Cover


def to_frame(message: FromVisit | ToVisit) -> Frame:
    """The frame that carries `message`."""
    return Frame(_fields(message))


def from_visit(untrusted: Frame) -> FromVisit:
    """The message of a visit in this frame. Raises MalformedFrame on all else, on a reason not its own too."""
    match untrusted.text("type"):
        case "ready":
            return Ready(_names(untrusted.fields.get("lacking")))
        case "shown":
            return Shown()
        case "covered":
            return Covered()
        case "heartbeat":
            return Heartbeat()
        case "ending":
            return Ending(_reason(untrusted.text("reason")))
        case _:
            raise MalformedFrame


def to_visit(untrusted: Frame) -> ToVisit:
    """The message of the supervisor in this frame. Raises MalformedFrame on anything else."""
    match untrusted.text("type"):
        case "show":
            return Show(untrusted.number("visit"))
        case "cover":
            return Cover()
        case _:
            raise MalformedFrame


def _fields(message: FromVisit | ToVisit) -> dict[str, JsonValue]:
    fields: dict[str, JsonValue]
    match message:
        case Ready(lacking):
            fields = {"type": "ready", "lacking": list[JsonValue](lacking)}
        case Shown():
            fields = {"type": "shown"}
        case Covered():
            fields = {"type": "covered"}
        case Heartbeat():
            fields = {"type": "heartbeat"}
        case Ending(reason):
            fields = {"type": "ending", "reason": reason.value}
        case Show(visit):
            fields = {"type": "show", "visit": visit}
        case Cover():
            fields = {"type": "cover"}
        case _:
            assert_never(message)
    return fields


def _reason(untrusted: str) -> EndReason:
    for reason in REASONS_OF_A_VISIT:
        if reason.value == untrusted:
            return reason
    raise MalformedFrame


def _names(untrusted: JsonValue) -> tuple[str, ...]:
    if not isinstance(untrusted, list):
        raise MalformedFrame
    names = tuple(name for name in untrusted if isinstance(name, str) and name.isidentifier() and len(name) <= 40)
    if len(names) != len(untrusted):
        raise MalformedFrame
    return names
