"""Campaigns side by side, each in a process of its own, and what they add up to."""

import json
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[3]
_CAMPAIGN: Final = 100
_TIMEOUT_S: Final = 3_600


def campaign(folder: Path, *, count: int, seed: str) -> dict[str, Any]:
    """The outcome of one campaign as `tests.crash.kills` prints it; `broken` where it came to no end."""
    folder.mkdir()
    command = [sys.executable, "-m", "tests.crash.kills", str(count), seed, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=_TIMEOUT_S)
    try:
        outcome: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        return {"broken": done.stderr[-2000:]}
    return outcome


def run(folder: Path, *, count: int, seed: str, processes: int) -> bool:
    """Whether nothing was lost, doubled or falsely alarmed in `count` kills."""
    started = time.monotonic()
    sizes = [min(_CAMPAIGN, count - done) for done in range(0, count, _CAMPAIGN)]
    with ThreadPoolExecutor(processes) as pool:
        outcomes = list(
            pool.map(
                lambda numbered: campaign(folder / str(numbered[0]), count=numbered[1], seed=f"{seed} {numbered[0]}"),
                enumerate(sizes),
            )
        )
    whole = [outcome for outcome in outcomes if "broken" not in outcome]
    faults = [fault for outcome in whole for fault in outcome["faults"]]
    broken = [outcome["broken"] for outcome in outcomes if "broken" in outcome]
    kills = Counter[tuple[str, str]]()
    for outcome in whole:
        kills.update({(target, point): times for target, point, times in outcome["kills"]})
    print(
        f"kill -9: {kills.total()} in {len(outcomes)} campaigns; {sum(one['saved'] for one in whole)} keeps saved, "
        f"{sum(one['arrived'] for one in whole)} arrived; {len(faults)} faults, {len(broken)} broken off "
        f"({time.monotonic() - started:.0f} s)",
        flush=True,
    )
    for target in sorted({target for target, _ in kills}):
        points = ", ".join(f"{point} {times}" for (who, point), times in sorted(kills.items()) if who == target)
        print(f"  {target}: {points}")
    if unreached := Counter(point for outcome in whole for point in outcome["unreached"]):
        print(f"  killed from outside, because the point did not come in time: {dict(unreached)}")
    for line in [*faults, *broken]:
        print(f"  {line}")
    return not faults and not broken and kills.total() >= count
