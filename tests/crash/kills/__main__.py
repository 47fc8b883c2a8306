"""`python -m tests.crash.kills COUNT SEED FOLDER`: one campaign in a process of its own; its outcome as JSON."""

import json
import sys
from pathlib import Path

from tests.crash.kills.campaign import plan, run
from tests.crash.kills.life import Broken


def main(count: int, seed: str, folder: Path) -> None:
    """Prints kills as [target, point, times], and the rest by name."""
    # Each portal reads the steps of its migrations anew; compiled once, they cost nothing.
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(folder / "compiled")
    try:
        outcome = run(plan(count, seed=seed), folder)
    except Broken as broken:
        print(json.dumps({"broken": str(broken)}))
        sys.exit(1)
    kills = [[target, point, times] for (target, point), times in outcome.kills.items()]
    rest = {name: getattr(outcome, name) for name in ("unreached", "saved", "arrived", "faults")}
    print(json.dumps({"kills": kills, **rest}))


main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
