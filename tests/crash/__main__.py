"""`./dev crash`: power cuts at every recorded call, kill -9 of every program, and the model at length.

0: nothing was lost, doubled or falsely alarmed, and the harness saw the losses that it must see; 1: else;
2: nothing can be recorded here.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.crash import invitations, visits
from tests.crash.kills import report as kills
from tests.crash.model import report as model
from tests.crash.power import report as power
from tests.crash.power.recorder import CannotRecord

_MEMORY: Final = Path("/dev/shm")
_PARTS: Final = ("power", "kills", "visits", "invitations", "model")


def main() -> int:
    """Runs the parts that are asked for, all without a word."""
    options = _options()
    parts: dict[str, Callable[[Path], bool]] = {
        "power": lambda folder: power.run(
            folder, points=options.points, rounds=options.rounds, seed=options.seed, processes=options.processes
        ),
        "kills": lambda folder: kills.run(folder, count=options.kills, seed=options.seed, processes=options.processes),
        "visits": lambda _folder: visits.run(count=options.visits, seed=options.seed),
        "invitations": lambda folder: invitations.run(folder, clients=options.clients, seed=options.seed),
        "model": lambda folder: model.run(folder, plays=options.plays, processes=options.processes),
    }
    started = time.monotonic()
    is_good = True
    for name in options.parts or _PARTS:
        folder = Path(tempfile.mkdtemp(prefix=f"crash-{name}-", dir=_MEMORY if _MEMORY.is_dir() else None))
        try:
            is_good &= parts[name](folder)
        except CannotRecord as reason:
            print(f"nothing recorded: {reason}", file=sys.stderr)
            return 2
        finally:
            shutil.rmtree(folder)
    print(f"{'nothing lost, nothing twice' if is_good else 'FAILED'} ({time.monotonic() - started:.0f} s)")
    return 0 if is_good else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev crash", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {', '.join(_PARTS)}; all where none is named")
    parser.add_argument(
        "--points", type=int, default=20_000, help="power cuts of the outbox; a tenth of it with NORMAL"
    )
    parser.add_argument("--rounds", type=int, default=6, help="rounds of work on the outbox to record")
    parser.add_argument("--kills", type=int, default=2_000)
    parser.add_argument("--visits", type=int, default=100, help="real visits to kill, some six seconds each")
    parser.add_argument("--clients", type=int, default=10_000, help="clients to invite while the portal is killed")
    parser.add_argument("--plays", type=int, default=200, help="plays of the model")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", default="1")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(_PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    sys.exit(main())
