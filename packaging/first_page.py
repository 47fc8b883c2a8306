"""The bundle on a screen of its own: its supervisor starts a visit, and the visit shows the first page.

Twice. As a demo, because there the visit says what it shows. And as it is delivered, where a visit without its whole
sandbox would put the kiosk out of service; there the kernel is asked, and the wipe receipt at the end is read.
"""

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from kiosk.config import Settings, checked_settings, to_toml
from kiosk.demo import xwd
from kiosk.demo.children import Child, start, tail
from kiosk.demo.display import Display, Size
from kiosk.demo.probe import Probe, Snapshot
from kiosk.demo.waiting import NotInTime, until

T = TypeVar("T")

_START_S: Final = 90.0
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - where session directories must lie; ours are private folders in it
_NOWHERE: Final = "https://portal.invalid"
_FIRST_STEP: Final = "Welcome"
_FEWEST_COLOURS: Final = 12
_FEWEST_BUTTONS: Final = 2
_MOST_OF_ONE_COLOUR: Final = 0.995


class NoFirstPage(Exception):
    """The bundle does not show its first page as it should. The text says what was seen instead."""


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What was seen: the heading (as the visit says it), colours on the picture, and the receipts at the end."""

    heading: str
    colours: int
    sandboxed_pid: int
    receipts: tuple[Mapping[str, Any], ...]


def show_first_page(program: Path, picture: Path, *, environment: Mapping[str, str]) -> FirstPage:
    """Starts the bundle twice, leaves a PNG at `picture`, ends everything. Raises NoFirstPage."""
    with _screen(environment) as display:
        with _supervisor(program, display, is_demo=True) as running:
            snapshot = _wait(lambda: _welcome(running.settings), running, "the welcome page")
            colours = _wait(lambda: _painted(display), running, "its picture")
            display.picture().save(picture)
        with _supervisor(program, display, is_demo=False) as running:
            pid = _wait(lambda: _shown_pid(running.child), running, "the page of a kiosk that is no demo")
            missing = missing_in_sandbox(Path(f"/proc/{pid}/status").read_text())
            _wait(lambda: _painted(display), running, "its picture")
            running.child.end()
            receipts = _receipts(running.settings.receipts_file)
    for complaint in (*_seen(snapshot), *missing, *unproven(receipts)):
        raise NoFirstPage(complaint)
    return FirstPage(snapshot.heading, colours, pid, receipts)


def colours_of(picture: xwd.Picture) -> int:
    """How many colours a picture has; 0 where one of them is all but everything: an empty screen."""
    pixels = memoryview(picture.pixels).cast("I")
    counted = Counter(pixels[::7])
    _, most = counted.most_common(1)[0]
    return 0 if most > _MOST_OF_ONE_COLOUR * counted.total() else len(counted)


def missing_in_sandbox(status: str) -> list[str]:
    """What the kernel does not hold against the process (proc(5), status)."""
    facts = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    wanted = {"Seccomp": "2", "NoNewPrivs": "1"}
    return [f"the visit runs with {name} {facts.get(name)}" for name in wanted if facts.get(name) != wanted[name]]


def unproven(receipts: tuple[Mapping[str, Any], ...]) -> list[str]:
    """What the wipe receipts do not prove."""
    wiped = [receipt for receipt in receipts if receipt["kind"] == "wiped"]
    if not wiped:
        return ["no wipe receipt was written"]
    lacking = [f"the visit lacked {name}" for receipt in wiped for name in receipt["lacking"]]
    return [*lacking, *("a wipe was not proven" for receipt in wiped if receipt["result"] != "proven")]


@dataclass(frozen=True, slots=True)
class _Running:
    child: Child
    settings: Settings


@contextmanager
def _screen(environment: Mapping[str, str]) -> Iterator[Display]:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-bundle-"))
    try:
        with Display(folder, size=Size(), environment=environment) as display:
            yield display
    finally:
        shutil.rmtree(folder)


@contextmanager
def _supervisor(program: Path, display: Display, *, is_demo: bool) -> Iterator[_Running]:
    folder, sessions = (Path(tempfile.mkdtemp(prefix="kiosk-bundle-", dir=place)) for place in (None, _MEMORY))
    settings = checked_settings(
        {
            "data_dir": folder,
            "demo": is_demo,
            "agent": {"portal_url": _NOWHERE},
            "supervisor": {"session_root": sessions, "ready_s": _START_S},
        }
    )
    config = folder / "kiosk.toml"
    config.write_text(to_toml(settings))
    probing = {"KIOSK_PROBE": "1"} if is_demo else {}
    command = [str(program), "supervisor", "--config", str(config)]
    child = start("supervisor", command, environment=display.environment | probing, log=folder / "supervisor.log")
    try:
        yield _Running(child, settings)
    finally:
        child.end()
        shutil.rmtree(folder)
        shutil.rmtree(sessions, ignore_errors=True)


def _wait(found: Callable[[], T | None], running: _Running, what: str) -> T:
    try:
        return until(found, what, timeout_s=_START_S)
    except NotInTime as late:
        raise NoFirstPage(f"{late}:\n{tail(running.child.log)}") from None


def _welcome(settings: Settings) -> Snapshot | None:
    snapshot = Probe(settings.supervisor.session_root).snapshot()
    return snapshot if snapshot is not None and snapshot.step == _FIRST_STEP and snapshot.heading else None


def _shown_pid(child: Child) -> int | None:
    child.check()
    for line in tail(child.log).splitlines():
        notice = _fields(line)
        if notice.get("news") == "shown":
            return int(notice["pid"])
    return None


def _painted(display: Display) -> int | None:
    colours = colours_of(display.picture())
    return colours if colours >= _FEWEST_COLOURS else None


def _receipts(file: Path) -> tuple[Mapping[str, Any], ...]:
    return tuple(_fields(line) for line in file.read_text().splitlines())


def _fields(line: str) -> Mapping[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _seen(snapshot: Snapshot) -> list[str]:
    buttons = [control.name for control in snapshot.controls if control.role == "button" and control.is_visible]
    return [] if len(buttons) >= _FEWEST_BUTTONS else [f"the first page has the buttons {buttons}"]
