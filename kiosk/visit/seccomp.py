"""A seccomp filter (seccomp(2)): system calls through which data could leave or outlive a visit fail with EPERM.

Refused are every socket that is not AF_UNIX; io_uring, which can make sockets past this filter; looking into other
processes; kernel stores that outlive a process (keys, System V and POSIX queues and shared memory); new sessions and
process groups, so that killing the group kills every child; new namespaces. A foreign system call table (i386, x32)
would pass numbers we do not know: x32 is refused, another architecture is killed.
"""

import ctypes
import errno
import platform
import socket
import struct
from dataclasses import dataclass
from typing import Final

from kiosk.visit.linux import syscall

_SET_MODE_FILTER: Final = 1
_ALL_THREADS: Final = 1
_X32_BIT: Final = 0x40000000

_LOAD: Final = 0x20  # BPF_LD | BPF_W | BPF_ABS
_IF_EQUAL: Final = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_IF_AT_LEAST: Final = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_RETURN: Final = 0x06  # BPF_RET | BPF_K

_NUMBER_AT: Final = 0  # offsets into struct seccomp_data
_ARCHITECTURE_AT: Final = 4
_FIRST_ARGUMENT_AT: Final = 16

_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000 | errno.EPERM
_KILL_PROCESS: Final = 0x80000000


class UnknownMachine(OSError):
    """There is no table of system call numbers for this machine."""


@dataclass(frozen=True, slots=True)
class CallTable:
    """The numbers of one architecture, in the order of `_NAMES`, and how the kernel names it in a filter."""

    audit: int
    seccomp: int
    sockets: tuple[int, ...]
    refused: tuple[int, ...]
    has_x32: bool = False


# refused: ptrace process_vm_readv process_vm_writev io_uring_setup io_uring_enter io_uring_register setsid setpgid
# add_key request_key keyctl shmget msgget mq_open bpf perf_event_open userfaultfd pidfd_getfd unshare setns
_X86_64: Final = CallTable(
    audit=0xC000003E,
    seccomp=317,
    sockets=(41, 53),
    refused=(101, 310, 311, 425, 426, 427, 112, 109, 248, 249, 250, 29, 68, 240, 321, 298, 323, 438, 272, 308),
    has_x32=True,
)
_AARCH64: Final = CallTable(
    audit=0xC00000B7,
    seccomp=277,
    sockets=(198, 199),
    refused=(117, 270, 271, 425, 426, 427, 157, 154, 217, 218, 219, 194, 186, 180, 280, 241, 282, 438, 97, 268),
)
_TABLES: Final = {"x86_64": _X86_64, "aarch64": _AARCH64}


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction; `then` and `otherwise` name the label to go to, None the next instruction."""

    code: int
    value: int
    then: str | None = None
    otherwise: str | None = None
    label: str | None = None


def table_of(machine: str) -> CallTable:
    """The call table of `machine` (as `uname -m` says it). Raises UnknownMachine."""
    try:
        return _TABLES[machine]
    except KeyError:
        raise UnknownMachine(errno.ENOSYS, "no system call table for this machine") from None


def program(table: CallTable) -> list[Step]:
    """The filter for one architecture."""
    return [
        Step(_LOAD, _ARCHITECTURE_AT),
        Step(_IF_EQUAL, table.audit, otherwise="kill"),
        Step(_LOAD, _NUMBER_AT),
        *([Step(_IF_AT_LEAST, _X32_BIT, then="refuse")] if table.has_x32 else []),
        *(Step(_IF_EQUAL, number, then="refuse") for number in table.refused),
        *(Step(_IF_EQUAL, number, then="family") for number in table.sockets),
        Step(_RETURN, _ALLOW),
        Step(_LOAD, _FIRST_ARGUMENT_AT, label="family"),
        Step(_IF_EQUAL, int(socket.AF_UNIX), otherwise="refuse"),
        Step(_RETURN, _ALLOW),
        Step(_RETURN, _REFUSE, label="refuse"),
        Step(_RETURN, _KILL_PROCESS, label="kill"),
    ]


def assemble(steps: list[Step]) -> bytes:
    """The byte code (struct sock_filter each: u16 code, u8 jt, u8 jf, u32 k), labels turned into distances."""
    places = {step.label: place for place, step in enumerate(steps) if step.label}

    def distance(place: int, label: str | None) -> int:
        return 0 if label is None else places[label] - place - 1

    return b"".join(
        struct.pack("=HBBI", step.code, distance(place, step.then), distance(place, step.otherwise), step.value)
        for place, step in enumerate(steps)
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def install() -> None:
    """Puts the filter on every thread of this process and on all its children, for good. Needs no_new_privs.

    Raises OSError where the kernel has no seccomp or a thread cannot take it, UnknownMachine.
    """
    table = table_of(platform.machine())
    code = assemble(program(table))
    buffer = ctypes.create_string_buffer(code, len(code))
    loaded = _Program(len(code) // 8, ctypes.addressof(buffer))
    if syscall(table.seccomp, _SET_MODE_FILTER, _ALL_THREADS, loaded) != 0:
        raise OSError(errno.EBUSY, "a thread could not take the filter")
