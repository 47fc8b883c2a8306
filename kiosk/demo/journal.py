"""What happened on a tour: every screen with its picture and its milliseconds, and the report of it all."""

import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from kiosk.demo.checks import Verdict
from kiosk.demo.display import Display
from kiosk.demo.waiting import NotInTime, until
from kiosk.demo.xwd import NoPicture, Picture

_STILL_S: Final = 1.5
_STILL_PAUSE_S: Final = 0.08


@dataclass(frozen=True, slots=True)
class Step:
    """One screen that was reached. `ms` counts from the step before; `picture` is a file name."""

    name: str
    ms: int
    picture: str


class Journal:
    """Writes pictures into `folder` as the story goes."""

    def __init__(self, folder: Path, display: Display) -> None:
        self._folder = folder
        self._display = display
        self._last = time.monotonic()
        self.steps: list[Step] = []

    def reached(self, name: str) -> None:
        """Records a screen: its picture once it stands still, and how long it took to come."""
        ms = round((time.monotonic() - self._last) * 1000)
        picture = f"{len(self.steps) + 1:03d}-{name}.png"
        self._still().save(self._folder / picture)
        self.steps.append(Step(name, ms, picture))
        self._last = time.monotonic()

    def failed(self) -> Path:
        """Leaves the last picture for whoever looks for the reason."""
        path = self._folder / "failed.png"
        self._display.picture().save(path)
        return path

    def _still(self) -> Picture:
        """The picture once two looks agree; a caret may blink on, so not for ever."""
        before: list[Picture] = []

        def agrees() -> Picture | None:
            try:
                now = self._display.picture()
            except NoPicture:
                return None
            did_agree = bool(before) and before[-1] == now and time.monotonic() - seen[-1] >= _STILL_PAUSE_S
            if not before or before[-1] != now:
                before[:] = [now]
                seen[:] = [time.monotonic()]
            return now if did_agree else None

        seen = [time.monotonic()]
        try:
            return until(agrees, "a picture that stands still", timeout_s=_STILL_S)
        except NotInTime:
            return self._display.picture()


def write_report(
    folder: Path, *, steps: list[Step], verdict: Verdict, about: Mapping[str, str | int | bool], total_ms: int
) -> Path:
    """Writes report.json: outcome, what was played, every step, every check."""
    report = {
        "outcome": "held" if verdict.did_hold else "failed",
        "about": dict(about),
        "total_ms": total_ms,
        "steps": [asdict(step) for step in steps],
        "checks": [asdict(check) for check in verdict.checks],
    }
    path = folder / "report.json"
    path.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    return path


def print_report(console: Console, *, steps: list[Step], verdict: Verdict, folder: Path) -> None:
    """The report as a table."""
    table = Table("check", "", "found", title=f"{len(steps)} screens in {sum(s.ms for s in steps) / 1000:.1f} s")
    marks = {True: "[green]held[/]", False: "[red]FAILED[/]", None: "[yellow]not here[/]"}
    for check in verdict.checks:
        table.add_row(check.name, marks[check.did_hold], check.detail)
    console.print(table)
    console.print(f"Pictures, roi.pdf, receipts.jsonl and report.json are in {folder}")
