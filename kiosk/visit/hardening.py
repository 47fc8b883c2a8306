"""What a visit gives up before it meets a person, and before Qt is imported.

`apply` runs each measure once and reports which are in force; it never stops on a kernel that lacks one. The visit
hands `report.lacking()` to the supervisor with `ready`, and the supervisor's settings decide whether it is shown.

Left open on purpose: reading files (fonts, libraries, templates); AF_UNIX sockets with a path (X server, printing,
sound), whose reach the service unit limits; writing to /dev/null and, for camera and sound, /dev/video*, /dev/media*
and /dev/snd/*. Qt needs nothing in /dev/shm: it shares pictures with the X server through memfd.
"""

import os
import signal
import socket
import stat
import struct
import sys
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk import mounts
from kiosk.visit import landlock, linux, seccomp

SESSION_DIR: Final = "KIOSK_SESSION_DIR"
ALLOWED_NAMES: Final = "KIOSK_ENVIRONMENT"
_DEVICES: Final = ("null", "video*", "media*", "snd/*")
_PEER: Final = struct.Struct("3i")
_MIB: Final = 1024 * 1024
_MEMORY_MIB: Final = 1024
_FIRST_TO_GO: Final = "1000"


class Measure(StrEnum):
    """The measures, in the order in which they are taken."""

    MEMORY_LIMIT = "memory_limit"
    CORE_DUMPS = "core_dumps"
    NOT_DUMPABLE = "not_dumpable"
    DIES_WITH_SUPERVISOR = "dies_with_supervisor"
    NO_NEW_PRIVILEGES = "no_new_privileges"
    ENVIRONMENT = "environment"
    SESSION_DIRECTORY = "session_directory"
    LANDLOCK = "landlock"
    SECCOMP = "seccomp"


@dataclass(frozen=True, slots=True)
class Policy:
    """What is allowed. `control_fd` is the socket to the supervisor, whose maker must be the parent."""

    session_dir: Path
    environment: frozenset[str]
    control_fd: int
    devices: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class MeasureState:
    """One measure: in force or not, and why, in words without a personal value."""

    measure: Measure
    is_on: bool
    why: str


@dataclass(frozen=True, slots=True)
class HardeningReport:
    """What is in force in this process from now on."""

    session_dir: Path
    measures: tuple[MeasureState, ...]

    def is_on(self, measure: Measure) -> bool:
        """Whether `measure` is in force."""
        return any(state.is_on for state in self.measures if state.measure is measure)

    def lacking(self) -> tuple[str, ...]:
        """The names of the measures that are not in force."""
        return tuple(state.measure.value for state in self.measures if not state.is_on)


class NotInForce(Exception):
    """A measure did not take hold; the text says why."""


def policy_from(environment: Mapping[str, str], *, control_fd: int) -> Policy:
    """The policy that the supervisor put into the environment (session directory, allowed names)."""
    names = environment.get(ALLOWED_NAMES, "").split(",")
    return Policy(
        session_dir=Path(environment.get(SESSION_DIR, "")),
        environment=frozenset({*filter(None, names), SESSION_DIR, ALLOWED_NAMES}),
        control_fd=control_fd,
        devices=landlock.character_devices(*_DEVICES),
    )


def apply(policy: Policy, *, environment: MutableMapping[str, str] | None = None) -> HardeningReport:
    """Takes every measure, in order. Call it once, before any thread exists and before Qt is imported."""
    own = os.environ if environment is None else environment
    steps: dict[Measure, Callable[[], str]] = {
        Measure.MEMORY_LIMIT: _limit_memory,
        Measure.CORE_DUMPS: _refuse_core_dumps,
        Measure.NOT_DUMPABLE: _refuse_dumping,
        Measure.DIES_WITH_SUPERVISOR: lambda: _die_with_supervisor(policy.control_fd),
        Measure.NO_NEW_PRIVILEGES: _refuse_new_privileges,
        Measure.ENVIRONMENT: lambda: _reduce(own, policy.environment),
        Measure.SESSION_DIRECTORY: lambda: _check_session_dir(policy.session_dir),
        Measure.LANDLOCK: lambda: _lock_files(policy),
        Measure.SECCOMP: _filter_calls,
    }
    if sys.platform != "linux":
        steps |= dict.fromkeys(_LINUX_ONLY, _refuse_platform)
    return HardeningReport(policy.session_dir, tuple(_taken(measure, step) for measure, step in steps.items()))


def _taken(measure: Measure, step: Callable[[], str]) -> MeasureState:
    try:
        return MeasureState(measure, is_on=True, why=step())
    except NotInForce as reason:
        return MeasureState(measure, is_on=False, why=str(reason))
    except OSError as error:
        return MeasureState(measure, is_on=False, why=f"refused by the kernel: {os.strerror(error.errno or 0)}")


_LINUX_ONLY: Final = tuple(measure for measure in Measure if measure is not Measure.ENVIRONMENT)


def _refuse_platform() -> str:
    raise NotInForce("there is none on this system that Python reaches")


def _limit_memory() -> str:
    import resource  # not on every system

    resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY_MIB * _MIB, _MEMORY_MIB * _MIB))
    # Before the process is closed to its own user: after that, only root may write here.
    Path("/proc/self/oom_score_adj").write_text(_FIRST_TO_GO)
    return f"limit {_MEMORY_MIB} MiB, and the first to end where the machine has no memory left"


def _refuse_core_dumps() -> str:
    import resource  # not on every system

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return "limit 0"


def _refuse_dumping() -> str:
    linux.prctl(linux.PR_SET_DUMPABLE, 0)
    if linux.prctl(linux.PR_GET_DUMPABLE) != 0:
        raise NotInForce("still dumpable")
    return "memory closed to other processes of this user"


def _die_with_supervisor(control_fd: int) -> str:
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
    with socket.socket(fileno=os.dup(control_fd)) as control:
        maker, _, _ = _PEER.unpack(control.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size))
    if maker != os.getppid():
        raise NotInForce("the parent is not the supervisor")
    return "killed when the supervisor dies"


def _refuse_new_privileges() -> str:
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    return "no set-user-id program gains anything"


def _reduce(environment: MutableMapping[str, str], allowed: frozenset[str]) -> str:
    surplus = [name for name in environment if name not in allowed]
    for name in surplus:
        del environment[name]
    if surplus:
        # They were there at the start, so they still stand in the first page of the stack.
        raise NotInForce(f"{len(surplus)} names beside the allow-list were inherited")
    return f"{len(environment)} names, all on the allow-list"


def _check_session_dir(path: Path) -> str:
    facts = path.lstat()
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != os.getuid() or stat.S_IMODE(facts.st_mode) != 0o700:
        raise NotInForce("not a private directory of this user")
    if not mounts.is_in_memory(path):
        raise NotInForce("not in memory")
    return "private, in memory"


def _lock_files(policy: Policy) -> str:
    _require_one_thread()
    if not landlock.abi():
        raise NotInForce("this kernel has no Landlock")
    return f"ABI {landlock.restrict_writes(beneath=policy.session_dir, devices=policy.devices)}"


def _filter_calls() -> str:
    _require_one_thread()
    seccomp.install()
    return "sockets other than AF_UNIX refused"


def _require_one_thread() -> None:
    if linux.threads() != 1:
        raise NotInForce("threads exist already")
