"""Self-check of a kiosk: a list of named checks, each with a level and words for the admin. Changes nothing."""

import importlib.util
import platform
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk import mounts
from kiosk.admin.senses import Senses, camera_trouble, printer_trouble, spool_trouble, voice_trouble
from kiosk.visit import landlock, seccomp

_PDF_PARTS: Final = ("typst", "pyhanko", "pypdfium2", "reportlab")
_FONT_STARTS: Final = (b"\x00\x01\x00\x00", b"OTTO")
_LEAST_LANDLOCK: Final = 3  # from here on truncating a file is a write too
_MOST_CLOCK_OFFSET: Final = timedelta(minutes=2)
_MIB: Final = 1024 * 1024


class Level(StrEnum):
    """How bad it is: fine, works with less protection, must be repaired."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found."""

    level: Level
    words: str


@dataclass(frozen=True, slots=True)
class Check:
    """A named check."""

    name: str
    run: Callable[[], Verdict]


@dataclass(frozen=True, slots=True)
class Examined:
    """A check and its verdict."""

    name: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Subject:
    """What is examined. `keyring` judges the secret store; `clock_offset` is the last measured offset to the portal,
    None before the first; `built` is when this release was made; `system` is / outside tests."""

    session_root: Path
    store: Path
    fonts: Path
    reserve_bytes: int
    keyring: Callable[[], Verdict]
    clock_offset: Callable[[], timedelta | None]
    now: Callable[[], datetime]
    built: datetime
    senses: Senses
    system: Path = Path("/")


def checks(subject: Subject) -> tuple[Check, ...]:
    """All checks, in the order in which an admin reads them."""
    return (
        Check("landlock", lambda: landlock_level(landlock.abi())),
        Check("seccomp", lambda: seccomp_level(subject.system, platform.machine())),
        Check("memory_wiped_when_freed", lambda: init_on_free(subject.system)),
        Check("swap", lambda: swap(subject.system)),
        Check("hibernation", lambda: hibernation(subject.system)),
        Check("core_dumps", lambda: core_dumps(subject.system)),
        Check("session_memory", lambda: session_memory(subject.session_root)),
        Check("fonts", lambda: fonts(subject.fonts)),
        Check("documents", documents),
        Check("read_aloud", lambda: read_aloud(subject.senses)),
        Check("printer", lambda: printer(subject.senses)),
        Check("spool_in_memory", lambda: spool(subject.senses)),
        Check("camera", lambda: camera(subject.senses)),
        Check("secret_store", subject.keyring),
        Check("disk", lambda: disk(subject.store, subject.reserve_bytes)),
        Check("clock", lambda: clock(subject.now(), subject.built, subject.clock_offset())),
    )


def examine(all_checks: Sequence[Check]) -> tuple[Examined, ...]:
    """Runs the checks; one that the system refuses to answer counts as failed."""
    return tuple(Examined(check.name, _verdict(check)) for check in all_checks)


def worst(examined: Sequence[Examined]) -> Level:
    """The level of the whole kiosk."""
    order = list(Level)
    return max((item.verdict.level for item in examined), key=order.index, default=Level.OK)


def landlock_level(abi: int) -> Verdict:
    """Whether the kernel can refuse a visit to write outside its session directory."""
    if abi == 0:
        return Verdict(
            Level.FAIL, "This kernel has no Landlock: a visit could write to the disk. Use Linux 6.2 or newer."
        )
    if abi < _LEAST_LANDLOCK:
        return Verdict(Level.WARN, f"Landlock ABI {abi}: a visit could empty files. Linux 6.2 or newer prevents that.")
    return Verdict(Level.OK, f"Landlock ABI {abi}.")


def seccomp_level(system: Path, machine: str) -> Verdict:
    """Whether the kernel can refuse a visit the network."""
    actions = _text(system / "proc/sys/kernel/seccomp/actions_avail").split()
    if not {"errno", "kill_process"} <= set(actions):
        return Verdict(Level.FAIL, "This kernel has no seccomp filter: a visit could reach the network.")
    try:
        seccomp.table_of(machine)
    except seccomp.UnknownMachine:
        return Verdict(Level.FAIL, "There is no filter for this kind of processor.")
    return Verdict(Level.OK, "System calls can be filtered.")


def init_on_free(system: Path) -> Verdict:
    """Whether memory is wiped as soon as a process gives it back."""
    if "init_on_free=1" in _text(system / "proc/cmdline").split():
        return Verdict(Level.OK, "The kernel wipes memory when it is freed.")
    return Verdict(
        Level.WARN, "Memory of an ended visit stays readable until it is used again: boot with init_on_free=1."
    )


def swap(system: Path) -> Verdict:
    """Whether memory could be written to a disk, page by page."""
    devices = [line.split()[0] for line in _text(system / "proc/swaps").splitlines()[1:] if line]
    on_disk = [device for device in devices if not Path(device).name.startswith("zram")]
    if on_disk:
        return Verdict(Level.FAIL, f"Swap on a disk ({len(on_disk)}): turn it off or use zram.")
    return Verdict(Level.OK, "Swap stays in memory." if devices else "No swap.")


def hibernation(system: Path) -> Verdict:
    """Whether all memory could be written to a disk when the PC sleeps."""
    if "disk" in _text(system / "sys/power/state").split():
        return Verdict(Level.WARN, "The kernel can write all memory to a disk to sleep: boot with nohibernate.")
    return Verdict(Level.OK, "The kernel cannot hibernate.")


def core_dumps(system: Path) -> Verdict:
    """Where the kernel would put the memory of a crashed program."""
    pattern = _text(system / "proc/sys/kernel/core_pattern").strip()
    if pattern.startswith("|") and not pattern.startswith("|/bin/false"):
        return Verdict(
            Level.WARN, "Crashes are handed to a collector. Visits opt out; set core_pattern to |/bin/false."
        )
    return Verdict(Level.OK, "No collector takes crashes.")


def session_memory(session_root: Path) -> Verdict:
    """Whether session directories will lie in memory."""
    existing = next(path for path in (session_root, *session_root.parents) if path.exists())
    if mounts.is_in_memory(existing):
        return Verdict(Level.OK, "Session directories are in memory.")
    return Verdict(Level.FAIL, "Session directories would be on a disk: put session_root on a tmpfs.")


def fonts(folder: Path) -> Verdict:
    """Whether the bundled fonts are there and are fonts."""
    files = sorted(path for path in folder.glob("*") if path.suffix in (".ttf", ".otf"))
    broken = [path.name for path in files if path.read_bytes()[:4] not in _FONT_STARTS]
    if not files or broken:
        return Verdict(
            Level.FAIL, f"Broken fonts: {', '.join(broken)}." if broken else "The bundled fonts are missing."
        )
    return Verdict(Level.OK, f"{len(files)} font files.")


def documents() -> Verdict:
    """Whether the parts that make, seal and show documents are installed."""
    missing = [name for name in _PDF_PARTS if importlib.util.find_spec(name) is None]
    if missing:
        return Verdict(Level.FAIL, f"Not installed: {', '.join(missing)}.")
    return Verdict(Level.OK, "Documents can be made and sealed.")


def read_aloud(senses: Senses) -> Verdict:
    """Whether there is an engine with a voice for each language, and a way for its sound."""
    trouble = voice_trouble(senses)
    return Verdict(Level.WARN, trouble) if trouble else Verdict(Level.OK, "Every language has a voice.")


def printer(senses: Senses) -> Verdict:
    """Whether the queue that the settings name takes jobs."""
    if not senses.queue:
        return Verdict(Level.OK, "This kiosk does not print.")
    trouble = printer_trouble(senses)
    return Verdict(Level.WARN, trouble) if trouble else Verdict(Level.OK, f"The queue {senses.queue} takes jobs.")


def spool(senses: Senses) -> Verdict:
    """Whether what waits for the printer stays in memory."""
    trouble = spool_trouble(senses)
    if trouble:
        return Verdict(Level.FAIL, trouble)
    return Verdict(Level.OK, "The print spool is in memory." if senses.queue else "Nothing is spooled.")


def camera(senses: Senses) -> Verdict:
    """Whether there is a camera that may be opened. It is not switched on."""
    if senses.camera is None:
        return Verdict(Level.OK, "Whether there is a camera cannot be seen on this system.")
    trouble = camera_trouble(senses.camera)
    return Verdict(Level.WARN, trouble) if trouble else Verdict(Level.OK, "There is a camera. It was not tried.")


def disk(store: Path, reserve_bytes: int) -> Verdict:
    """Whether there is room for what people give us while the network is away."""
    existing = next(path for path in (store, *store.parents) if path.exists())
    free = shutil.disk_usage(existing).free
    words = f"{free // _MIB} MiB free, {reserve_bytes // _MIB} MiB are the reserve."
    if free < reserve_bytes:
        return Verdict(Level.FAIL, words)
    return Verdict(Level.WARN if free < 2 * reserve_bytes else Level.OK, words)


def clock(now: datetime, built: datetime, offset: timedelta | None) -> Verdict:
    """Whether the time that signatures carry can be right."""
    if now < built:
        return Verdict(Level.FAIL, "The clock is before this release was made.")
    if offset is None:
        return Verdict(Level.WARN, "The clock was not compared with the portal yet.")
    seconds = abs(offset.total_seconds())
    level = Level.FAIL if abs(offset) > _MOST_CLOCK_OFFSET else Level.OK
    return Verdict(level, f"{seconds:.1f} seconds away from the portal's clock.")


def _verdict(check: Check) -> Verdict:
    try:
        return check.run()
    except OSError:
        return Verdict(Level.FAIL, "The system does not answer.")


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except FileNotFoundError:
        return ""
