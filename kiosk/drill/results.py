"""What a drill found. Nothing here holds a marker."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never


class State(StrEnum):
    """What looking at one place came to."""

    HELD = "held"
    FOUND = "found"
    NOT_READ = "not_read"


@dataclass(frozen=True, slots=True)
class Row:
    """One place after the visit. `items`: files or mappings' pieces; `found`: how often, by kind of marker."""

    place: str
    items: int
    searched_bytes: int
    found: Counter[str] = field(default_factory=Counter)
    unread: str = ""

    @property
    def state(self) -> State:
        """A find outweighs what could not be read."""
        if self.found:
            return State.FOUND
        return State.NOT_READ if self.unread else State.HELD


@dataclass(frozen=True, slots=True)
class Control:
    """The same search where a marker must be: at least `count`, None where it could not be read (`unread` says why)."""

    kind: str
    place: str
    count: int | None
    unread: str = ""


class Outcome(StrEnum):
    """What the whole drill came to, the worst first."""

    STOPPED = "stopped"
    FOUND = "found"
    BLIND = "blind"
    NOT_PROVEN = "not_proven"
    HELD = "held"

    @property
    def exit_code(self) -> int:
        """0 only where everything held and the search is known to work."""
        match self:
            case Outcome.HELD:
                return 0
            case Outcome.NOT_PROVEN:
                return 4
            case Outcome.STOPPED | Outcome.FOUND | Outcome.BLIND:
                return 1
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class Findings:
    """Every place and every control of one drill."""

    rows: tuple[Row, ...]
    controls: tuple[Control, ...]

    @property
    def outcome(self) -> Outcome:
        """A search that looked nowhere, or that found nothing where it must, proves nothing."""
        if any(row.state is State.FOUND for row in self.rows):
            return Outcome.FOUND
        if not self.rows or not self.controls or any(control.count == 0 for control in self.controls):
            return Outcome.BLIND
        is_unread = any(row.state is State.NOT_READ for row in self.rows)
        if is_unread or any(control.count is None for control in self.controls):
            return Outcome.NOT_PROVEN
        return Outcome.HELD
