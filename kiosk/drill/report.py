"""The result of a drill: JSON for the machine, a table for people. Neither holds a marker."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from kiosk.drill.results import Control, Findings, Outcome, Row, State

VERSION: Final = 1
_MIB: Final = 1024 * 1024
_READABLE: Final = 0o644
_STATES: Final = {
    State.HELD: "[green]held[/]",
    State.FOUND: "[red]FOUND[/]",
    State.NOT_READ: "[yellow]not read[/]",
}
_WORDS: Final = {
    Outcome.HELD: "[green]Held: nothing of the visit was found in any place, and the search is known to work.[/]",
    Outcome.FOUND: "[red]Failed: something of the visit has stayed. Take this kiosk out of service.[/]",
    Outcome.BLIND: "[red]Failed: the search is blind. It did not find the markers where they must be.[/]",
    Outcome.NOT_PROVEN: "[yellow]Not proven: some places could not be read. Run this as root.[/]",
    Outcome.STOPPED: "[red]Failed: the visit could not be played to its end.[/]",
}


@dataclass(frozen=True, slots=True)
class Result:
    """A drill's findings with when it was. `findings` None: it stopped, and `code` says with what."""

    began: datetime
    seconds: float
    findings: Findings | None
    code: str = ""

    @property
    def outcome(self) -> Outcome:
        """What it came to."""
        return Outcome.STOPPED if self.findings is None else self.findings.outcome

    def facts(self) -> Mapping[str, object]:
        """Everything that the result file holds."""
        found = self.findings or Findings((), ())
        return {
            "version": VERSION,
            "outcome": self.outcome.value,
            "code": self.code,
            "began": self.began.isoformat(timespec="seconds"),
            "seconds": round(self.seconds, 1),
            "rows": [_row(row) for row in found.rows],
            "controls": [asdict(control) for control in found.controls],
        }


def _row(row: Row) -> Mapping[str, object]:
    return {
        "place": row.place,
        "state": row.state.value,
        "items": row.items,
        "searched_bytes": row.searched_bytes,
        "found": dict(row.found),
        "unread": row.unread,
    }


def write_result(path: Path, result: Result) -> None:
    """Writes the file whole or not at all; everybody may read it. Raises OSError."""
    draft = path.with_name(f"{path.name}.part")
    draft.write_text(json.dumps(result.facts(), indent=2) + "\n", encoding="utf-8")
    draft.chmod(_READABLE)
    draft.replace(path)


def print_result(console: Console, result: Result) -> None:
    """Every place with what was searched and found, the looks during the visit, and the outcome in words."""
    if result.findings is not None:
        console.print(_places(result.findings.rows))
        console.print(_looks(result.findings.controls))
    console.print(_WORDS[result.outcome])


def _places(rows: tuple[Row, ...]) -> Table:
    table = Table("searched after the visit", "items", "MiB", "found", "", title="Nothing of the visit may be here")
    for row in rows:
        found = ", ".join(f"{kind}: {count}" for kind, count in sorted(row.found.items())) or "0"
        words = f"{_STATES[row.state]} {row.unread}".rstrip()
        table.add_row(row.place, str(row.items), f"{row.searched_bytes / _MIB:.1f}", found, words)
    return table


def _looks(controls: tuple[Control, ...]) -> Table:
    table = Table("marker", "searched during the visit", "at least", title="The same search must find it here")
    for control in controls:
        match control.count:
            case None:
                words = f"[yellow]not read[/] {control.unread}"
            case 0:
                words = "[red]0: the search is blind[/]"
            case count:
                words = f"[green]{count}[/]"
        table.add_row(control.kind, control.place, words)
    return table
