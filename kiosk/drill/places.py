"""Where a person's data could have stayed: every place that the kiosk's programs can write, and their memory."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.demo.display import Display
from kiosk.demo.house import House
from kiosk.drill.engine import still_alive
from kiosk.drill.files import files_beneath
from kiosk.drill.memory import descendants
from kiosk.drill.needles import Needles
from kiosk.drill.results import Row
from kiosk.drill.search import Moment, search_files, search_memory, search_starts

PORTAL: Final = "portal"
_TEMPORARY: Final = ("/tmp", "/var/tmp")  # noqa: S108 - looked at, not written
_SHARED_MEMORY: Final = Path("/dev/shm")  # noqa: S108
_LOGS: Final = Path("/var/log")
_PRINTING: Final = ("/var/spool/cups", "/var/cache/cups", "/run/cups")
_GONE: Final = "memory: speech engine (its processes have ended)"
_HOMES: Final = ("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@dataclass(frozen=True, slots=True)
class Scene:
    """The throw-away house and when it began. `portal_folder` is never searched: the portal is the record.

    `engines`: processes that read aloud in an ended visit.
    """

    house: House
    display: Display
    folder: Path
    portal_folder: Path
    environment: Mapping[str, str]
    began: Moment
    visit: int
    engines: frozenset[int]


def rows(scene: Scene, needles: Needles) -> Iterator[Row]:
    """Searches every place, one after the other."""
    yield from _own_files(scene, needles)
    yield from _changed_files(scene, needles)
    yield from _memories(scene, needles)
    not_searched = frozenset({os.getpid(), scene.house.programs[PORTAL]})
    yield search_starts("command lines and environments", needles=needles, since=scene.began, without=not_searched)


def _own_files(scene: Scene, needles: Needles) -> Iterator[Row]:
    settings = scene.house.settings
    outbox = [settings.outbox_file.with_name(settings.outbox_file.name + end) for end in ("", "-wal", "-shm")]
    directory = sorted(settings.data_dir.glob(f"{settings.directory_file.stem}*"))
    by_name = {
        "outbox with WAL and SHM": outbox,
        "wipe receipts": [settings.receipts_file],
        "directory": directory,
        "data folder, all the rest": [settings.data_dir],
        "session folders": [scene.house.sessions],
        "what the programs said": [*scene.house.logs],
        "screen: picture file and log": [scene.folder / "screen"],
    }
    told = frozenset({*outbox, *directory, settings.receipts_file})
    for name, roots in by_name.items():
        is_rest = roots == [settings.data_dir]
        yield _searched(name, roots, needles, keep=(lambda path: path not in told) if is_rest else _all)


def _changed_files(scene: Scene, needles: Needles) -> Iterator[Row]:
    """In folders that others use too, what was changed since the drill began."""
    environment = scene.environment
    temporary = {
        Path(name) for name in (*_TEMPORARY, environment.get("TMPDIR", ""), "/var/lib/systemd/coredump") if name
    }
    by_name = {
        "shared memory (/dev/shm)": [_SHARED_MEMORY],
        "temporary files and core dumps": sorted(temporary),
        "home and XDG folders": sorted({Path(environment[name]) for name in _HOMES if environment.get(name)}),
        "system logs": [_LOGS],
        "print spool and caches": [Path(name) for name in _PRINTING],
    }
    for name, roots in by_name.items():
        yield _searched(name, roots, needles, since_ns=scene.began.wall_ns, without=(scene.portal_folder,))


def _memories(scene: Scene, needles: Needles) -> Iterator[Row]:
    programs = {**scene.house.programs, **scene.display.programs}
    supervisor = programs["supervisor"]
    below = descendants(supervisor)
    yield search_memory("memory: agent", [programs["agent"], *descendants(programs["agent"])], needles=needles)
    yield search_memory("memory: supervisor", [supervisor], needles=needles)
    yield search_memory("memory: next visit", [scene.visit], needles=needles)
    yield search_memory("memory: spare visit", [pid for pid in below if pid != scene.visit], needles=needles)
    alive = still_alive(scene.engines)
    yield search_memory("memory: speech engine", alive, needles=needles) if alive else Row(_GONE, 0, 0)
    yield search_memory("memory: X server", [programs["Xvfb"]], needles=needles)
    yield search_memory("memory: window manager", [programs["openbox"]], needles=needles)


def _searched(
    name: str,
    roots: Sequence[Path],
    needles: Needles,
    *,
    since_ns: int = 0,
    without: Sequence[Path] = (),
    keep: Callable[[Path], bool] | None = None,
) -> Row:
    refused: list[Path] = []
    files = (
        path
        for root in roots
        for path in files_beneath(root, changed_since_ns=since_ns, without=without, refused=refused.append)
        if keep is None or keep(path)
    )
    return search_files(name, files, needles=needles, refused=refused)


def _all(_path: Path) -> bool:
    return True
