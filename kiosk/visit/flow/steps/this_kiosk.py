"""Staff look after the kiosk that they stand at."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from services.portal.agent_port import HeldEnvelope, OutboxStatus


class PartState(StrEnum):
    """How a part of the kiosk stands."""

    WORKS = "works"
    FAILS = "fails"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class ThisKiosk:
    """How everything stood when it was tested last."""

    outbox: OutboxStatus
    printer: PartState
    camera: PartState
    has_voice: bool = False


@dataclass(frozen=True, slots=True)
class HeldHere:
    """One thing that the portal refused. `was_tried`: it was sent again and is still here."""

    held: HeldEnvelope
    was_tried: bool = False


ThisKioskStep: TypeAlias = ThisKiosk | HeldHere
