"""The model at length, on all cores."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[3]
_SHOWN: Final = 6_000


def run(folder: Path, *, plays: int, processes: int) -> bool:
    """Whether every play kept what the model promises."""
    started = time.monotonic()
    running = []
    for number in range(processes):
        mine = folder / str(number)
        mine.mkdir()
        command = [sys.executable, "-m", "tests.crash.model", str(plays // processes), str(mine)]
        running.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))
    said = [one.communicate()[0] for one in running]
    failed = [text for one, text in zip(running, said, strict=True) if one.returncode != 0]
    print(
        f"model: {plays // processes * processes} plays of 25 steps; {len(failed)} of {processes} runs found something "
        f"({time.monotonic() - started:.0f} s)",
        flush=True,
    )
    for text in failed:
        print(text[-_SHOWN:])
    return not failed
