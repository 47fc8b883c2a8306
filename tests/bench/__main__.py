"""Prints a table and writes bench.json."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import documents, sealing
from tests.bench.measure import Figure

SECTIONS: tuple[Callable[[], Iterator[Figure]], ...] = (sealing.figures, documents.figures)


def main() -> None:
    """Run every section and report."""
    results = [figure for section in SECTIONS for figure in section()]
    table = Table("measure", "p50 ms", "p99 ms", "peer", "peer p50 ms", "peer ÷ ours")
    for figure in results:
        table.add_row(
            figure.name,
            f"{figure.p50_ms:.2f}",
            f"{figure.p99_ms:.2f}",
            figure.peer or "",
            f"{figure.peer_p50_ms:.2f}" if figure.peer_p50_ms is not None else "",
            f"{figure.ratio:.2f}" if figure.ratio is not None else "",
        )
    Console().print(table)
    Path("bench.json").write_text(json.dumps([asdict(figure) for figure in results], indent=1) + "\n")


if __name__ == "__main__":
    main()
