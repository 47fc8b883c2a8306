"""On the pages of this kiosk."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.visit.flow.steps.this_kiosk import ThisKiosk
from services.portal.agent_port import HeldEnvelope


@dataclass(frozen=True, slots=True)
class KioskTested:
    """How everything stands now."""

    state: ThisKiosk


@dataclass(frozen=True, slots=True)
class HeldOpened:
    """Staff look at something that is held."""

    held: HeldEnvelope


ThisKioskEvent: TypeAlias = KioskTested | HeldOpened
