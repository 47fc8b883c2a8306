"""The figures as a table and as a file."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.measure import Figure

_HELD = {True: "[green]held[/]", False: "[red]missed[/]", None: ""}


@dataclass(frozen=True, slots=True)
class Section:
    """What one section found; `broke` says in a line why it has nothing."""

    name: str
    figures: tuple[Figure, ...]
    broke: str = ""


def show(sections: Iterable[Section], *, machine: Mapping[str, object], console: Console) -> None:
    """Prints the table."""
    about = ", ".join(f"{name} {value}" for name, value in machine.items())
    table = Table("measure", "p50", "p99", "best", "n", "mark", "", "peer", "peer p50", "×", title=about)
    notes: list[str] = []
    for section in sections:
        for figure in section.figures:
            table.add_row(*_cells(figure, notes))
        if section.broke:
            table.add_row(f"[red]{section.name}: {section.broke}[/]")
        table.add_section()
    console.print(table)
    for number, note in enumerate(notes, start=1):
        console.print(f"[{number}] {note}", markup=False)


def write(path: Path, sections: Iterable[Section], *, machine: Mapping[str, object]) -> None:
    """Writes bench.json."""
    content = {
        "machine": dict(machine),
        "sections": [asdict(section) for section in sections],
    }
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _cells(figure: Figure, notes: list[str]) -> tuple[str, ...]:
    name = figure.name
    if figure.note:
        if figure.note not in notes:
            notes.append(figure.note)
        name += f" ({notes.index(figure.note) + 1})"
    return (
        name,
        f"{_number(figure.p50)} {figure.unit}",
        _number(figure.p99) if figure.rounds > 1 else "",
        _number(figure.best) if figure.rounds > 1 else "",
        str(figure.rounds),
        figure.mark or "",
        _HELD[figure.held],
        figure.peer or "",
        "" if figure.peer_p50 is None else _number(figure.peer_p50),
        "" if figure.ratio is None else _number(figure.ratio),
    )


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
