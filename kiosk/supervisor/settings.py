"""What a supervisor needs to know, and nothing of where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

# Names that a visit may inherit; everything else in a visit's environment is set by the supervisor.
INHERITED_NAMES: Final = frozenset(
    {
        "DISPLAY",
        "XAUTHORITY",
        "WAYLAND_DISPLAY",
        "PATH",
        "TZ",
        "QT_QPA_PLATFORM",
        "QT_SCALE_FACTOR",
        "QT_QPA_FONTDIR",
        "KIOSK_CONFIG",
    }
)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """All in seconds. `heartbeat`: of the visit on screen; nobody waits for a spare, so it may take longer."""

    ready: float = 30.0
    heartbeat: float = 1.2
    spare_heartbeat: float = 5.0
    cover: float = 0.25
    show: float = 1.0
    reap: float = 2.0
    proof: float = 1.0
    signature: float = 2.0


@dataclass(frozen=True, slots=True)
class Budget:
    """How many visits may fail within a window before the kiosk rests out of service."""

    failures: int = 5
    window_s: float = 300.0
    rest_s: float = 900.0


@dataclass(frozen=True, slots=True)
class SupervisorSettings:
    """Paths, commands, limits.

    `visit_command` is started as `… --control-fd N --agent-fd M`. `session_root` must lie in memory and belong to this
    supervisor alone: what it finds there at the start is removed. `tolerated_lacking` names the hardening measures
    without which a visit may still be shown; `shows_visit_output` is for developers: no visit of a person may have it.
    `queue_command` lists the print jobs that are still known, one a line, and `purge_command` removes them with their
    documents; None where the kiosk does not print.
    """

    visit_command: tuple[str, ...]
    out_of_service_command: tuple[str, ...]
    session_root: Path
    receipts: Path
    agent_socket: Path
    agent_authkey: Path
    environment: Mapping[str, str]
    inherited_names: frozenset[str] = INHERITED_NAMES
    tolerated_lacking: frozenset[str] = frozenset()
    timeouts: Timeouts = field(default_factory=Timeouts)
    budget: Budget = field(default_factory=Budget)
    queue_command: tuple[str, ...] | None = None
    purge_command: tuple[str, ...] | None = None
    shows_visit_output: bool = False
