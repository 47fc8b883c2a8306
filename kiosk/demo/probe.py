"""What the visit on screen shows, as it says itself in the demo: names and places of its controls."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

FILE: Final = "probe.json"
Name: TypeAlias = str | tuple[str, ...]
"""How a control is called, or what it may be called."""


@dataclass(frozen=True, slots=True)
class Rect:
    """Pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where a finger goes."""
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Control:
    """One control by its accessible name. `text` is empty for secrets."""

    name: str
    role: str
    rect: Rect
    is_enabled: bool
    is_visible: bool
    text: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A visit's screen at one moment. `texts`: every visible label in order."""

    visit: int
    pid: int
    step: str
    is_shown: bool
    is_busy: bool
    overlay: str
    focus: str
    heading: str
    texts: tuple[str, ...]
    controls: tuple[Control, ...]

    def control(self, name: Name) -> Control | None:
        """The control of this name, else one whose name holds it; one that can be seen wins."""
        names = (name,) if isinstance(name, str) else name
        named = [control for control in self.controls if control.name in names]
        named = named or [control for control in self.controls if any(one in control.name for one in names)]
        return next((control for control in named if control.is_visible), named[0] if named else None)

    def says(self, text: str) -> bool:
        """Whether a visible label holds this text."""
        return any(text in label for label in (self.heading, *self.texts))


class Probe:
    """Reads the snapshots that visits leave in their session directories."""

    def __init__(self, session_root: Path) -> None:
        self._root = session_root

    def snapshot(self) -> Snapshot | None:
        """The visit on screen; None where there is none at this moment."""
        found = [snapshot for path in self._root.glob(f"*/{FILE}") if (snapshot := _read(path)) is not None]
        return max((one for one in found if one.is_shown), key=lambda one: one.visit, default=None)


def _read(path: Path) -> Snapshot | None:
    try:
        fields = json.loads(path.read_text())
    except (OSError, ValueError):
        return None  # the visit is being wiped, or writes its first snapshot
    return _snapshot(fields)


def _snapshot(fields: dict[str, Any]) -> Snapshot:
    return Snapshot(
        visit=fields["visit"],
        pid=fields["pid"],
        step=fields["step"],
        is_shown=fields["shown"],
        is_busy=fields["busy"],
        overlay=fields["overlay"] or "",
        focus=fields["focus"] or "",
        heading=fields["heading"] or "",
        texts=tuple(fields["texts"]),
        controls=tuple(_control(one) for one in fields["controls"]),
    )


def _control(fields: dict[str, Any]) -> Control:
    return Control(
        name=fields["name"],
        role=fields["role"],
        rect=Rect(*fields["rect"]),
        is_enabled=fields["enabled"],
        is_visible=fields["visible"],
        text=fields["text"],
    )
