"""`python -m tests.crash [--points N]`: power cuts with synchronous=FULL, as shipped, and NORMAL, which must fail."""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from kiosk.agent.outbox import Synchronous
from tests.crash.power.cuts import Tally, cut_everywhere, record_day
from tests.crash.power.recorder import CannotRecord

_MEMORY: Final = Path("/dev/shm")
_SHOWN: Final = 5
_PROOF: Final = 300


def main() -> int:
    """0: FULL lost nothing and NORMAL did; 1: else; 2: nothing can be recorded here."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--points", type=int, default=4_000, help="power cuts with FULL; a tenth of it with NORMAL")
    parser.add_argument("--rounds", type=int, default=6, help="rounds of work to record")
    parser.add_argument("--seed", default="1")
    options = parser.parse_args()
    workplace = Path(tempfile.mkdtemp(prefix="power-cut-", dir=_MEMORY if _MEMORY.is_dir() else None))
    try:
        full = _report("FULL", workplace, options, points=options.points)
        normal = _report("NORMAL", workplace, options, points=max(_PROOF, options.points // 10))
    except CannotRecord as reason:
        print(f"nothing recorded: {reason}", file=sys.stderr)
        return 2
    finally:
        shutil.rmtree(workplace)
    if not normal.losses:
        print("NORMAL lost nothing: this harness would not see a loss")
    return 1 if full.losses or full.damages or not normal.losses else 0


def _report(mode: Synchronous, workplace: Path, options: argparse.Namespace, *, points: int) -> Tally:
    started = time.monotonic()
    events = record_day(workplace, mode, rounds=options.rounds)
    tally = cut_everywhere(events, workplace, points=points, seed=options.seed)
    print(
        f"synchronous={mode}: {tally.calls} calls, {tally.promises} acknowledgements, {tally.points} power cuts; "
        f"{len(tally.losses)} lost something acknowledged, {len(tally.damages)} left damage "
        f"({time.monotonic() - started:.0f} s)"
    )
    for line in [*tally.losses[:_SHOWN], *tally.damages[:_SHOWN]]:
        print(f"  {line[:200]}")
    return tally


if __name__ == "__main__":
    sys.exit(main())
