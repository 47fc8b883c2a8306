"""`kiosk drill`: plays, searches, prints, and leaves the result for people and machines."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from rich.console import Console

from kiosk.config import load_settings
from kiosk.demo.children import ChildEnded
from kiosk.demo.display import NoDisplay
from kiosk.demo.hands import Lost
from kiosk.demo.waiting import NotInTime
from kiosk.drill.play import drill
from kiosk.drill.report import Result, print_result, write_result
from kiosk.drill.results import Findings
from kiosk.errors import KnownError

_ENDED_FROM_OUTSIDE: Final = 143
_NEEDED: Final = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
# The drill has a screen of its own; what names another would lead its programs there.
_OF_ANOTHER_SCREEN: Final = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "KIOSK_PROBE", "KIOSK_CONFIG"})


@dataclass(frozen=True, slots=True)
class Options:
    """Where the result goes besides the data folder that the settings in `config` name."""

    out: Path | None
    config: Path


def run(options: Options, *, environ: Mapping[str, str]) -> int:
    """The exit code of a drill. Raises KnownError where this machine stands in the way."""
    require_tools(environ)
    files = result_files(options)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_ENDED_FROM_OUTSIDE))
    console = Console(highlight=False)
    own = {name: value for name, value in environ.items() if name not in _OF_ANOTHER_SCREEN}
    result = judged(lambda: drill(environ=own, random=os.urandom), console=console)
    print_result(console, result)
    for file in files:
        _write(file, result)
    return result.outcome.exit_code


def judged(play: Callable[[], Findings], *, console: Console) -> Result:
    """What `play` found; where it stops, the result says so, and the console why."""
    began, started = datetime.now(UTC), time.monotonic()
    try:
        findings, code = play(), ""
    except (Lost, NotInTime, ChildEnded, NoDisplay) as error:
        console.print(str(error), markup=False)
        findings, code = None, type(error).__name__
    return Result(began, time.monotonic() - started, findings, code)


def require_tools(environ: Mapping[str, str]) -> None:
    """Raises KnownError that names what must be installed."""
    missing = [name for name in _NEEDED if shutil.which(name, path=environ.get("PATH")) is None]
    if missing:
        raise KnownError(
            "drill_tools",
            what=f"The drill needs a screen of its own, and these are not installed: {', '.join(missing)}.",
            advice=f"Install {' '.join(_NEEDED[name] for name in missing)}.",
        )


def result_files(options: Options) -> tuple[Path, ...]:
    """`--out`, and `drill.json` in the data folder of an enrolled kiosk. Raises ConfigError."""
    wanted = [options.out] if options.out else []
    if options.config.exists():
        wanted.append(load_settings(options.config).drill_file)
    return tuple(wanted)


def _write(file: Path, result: Result) -> None:
    try:
        write_result(file, result)
    except OSError as error:
        raise KnownError(
            "drill_result",
            what=f"The result cannot be written to {file} ({error.strerror}).",
            advice="Check the path and its rights, or run this as root.",
        ) from None
