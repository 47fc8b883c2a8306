"""`./dev bench [SECTION …]`: what things cost, each beside its peer and its mark in the same run. Writes bench.json.

A mark that is missed is reported, and is no failure: only a section that broke gives exit code 1.
"""

import argparse
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Final

from rich.console import Console

from tests.bench import (
    audit,
    codes,
    directory,
    documents,
    drain,
    ending,
    guessing,
    ink,
    machine,
    memory,
    page_finder,
    pages,
    report,
    sealing,
    start,
    submit,
    throughput,
    watching,
)
from tests.bench.measure import Figure
from tests.bench.plan import FULL, TINY, Plan, part_of
from tests.bench.report import Section

_ENDED_FROM_OUTSIDE: Final = 143

SECTIONS: Mapping[str, Callable[[Plan], Iterator[Figure]]] = {
    "ending": ending.figures,
    "start": start.figures,
    "pages": pages.figures,
    "ink": ink.figures,
    "sealing": sealing.figures,
    "documents": documents.figures,
    "submit": submit.figures,
    "drain": drain.figures,
    "throughput": throughput.figures,
    "guessing": guessing.figures,
    "audit": audit.figures,
    "directory": directory.figures,
    "capture": lambda plan: chain(page_finder.figures(plan), watching.figures(plan), codes.figures(plan)),
    "memory": memory.figures,
}


def main() -> int:
    """Measures and reports; 1 where a section broke."""
    # Ended from outside, the bench still ends what it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_ENDED_FROM_OUTSIDE))
    arguments = _arguments()
    console = Console(width=None if sys.stdout.isatty() else 170)
    about = machine.facts()
    sections: list[Section] = []
    for name in arguments.sections or SECTIONS:
        sections.append(_measured(name, _plan(arguments), console=console))
        report.write(arguments.out, sections, machine=about)  # a bench that is stopped keeps what it has
    report.show(sections, machine=about, console=console)
    console.print(f"Written to {arguments.out}")
    return 1 if any(section.broke for section in sections) else 0


def _measured(name: str, plan: Plan, *, console: Console) -> Section:
    found: list[Figure] = []
    console.print(f"bench: {name} …")
    try:
        for figure in SECTIONS[name](plan):
            found.append(figure)
    except Exception as error:  # one section that breaks must not take the others' figures with it
        traceback.print_exc()
        return Section(name, tuple(found), f"{type(error).__name__}: {error}")
    return Section(name, tuple(found))


def _plan(arguments: argparse.Namespace) -> Plan:
    plan = TINY if arguments.tiny else part_of(FULL, arguments.share)
    changes = {"visits": arguments.visits, "drained": arguments.envelopes}
    return replace(plan, **{name: value for name, value in changes.items() if value is not None})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--visits", type=int, help="people who come and go in the memory section")
    parser.add_argument("--envelopes", type=int, help="envelopes in the queue of the drain section")
    parser.add_argument("--share", type=float, default=1.0, help="0.25: a quarter of all rounds")
    parser.add_argument("--tiny", action="store_true", help="hardly any rounds: does the bench itself still work?")
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
