"""The two doors to the Linux kernel that Python does not open by itself."""

import ctypes
import os
from pathlib import Path
from typing import Final

PR_SET_PDEATHSIG: Final = 1
PR_GET_DUMPABLE: Final = 3
PR_SET_DUMPABLE: Final = 4
PR_SET_NO_NEW_PRIVS: Final = 38

_ULONG = ctypes.c_ulong


def prctl(option: int, argument: int = 0) -> int:
    """prctl(2). Raises OSError."""
    libc = ctypes.CDLL(None, use_errno=True)
    return _checked(libc.prctl(ctypes.c_int(option), _ULONG(argument), _ULONG(0), _ULONG(0), _ULONG(0)))


def syscall(number: int, *arguments: "int | ctypes.Array[ctypes.c_char] | ctypes.Structure | None") -> int:
    """syscall(2): whole numbers go as longs, buffers and structures by address. Raises OSError."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return _checked(libc.syscall(ctypes.c_long(number), *(_passed(argument) for argument in arguments)))


def threads() -> int:
    """How many threads this process has now."""
    return sum(1 for _ in Path("/proc/self/task").iterdir())


def _passed(argument: "int | ctypes.Array[ctypes.c_char] | ctypes.Structure | None") -> object:
    match argument:
        case int():
            return ctypes.c_long(argument)
        case None:
            return None
        case _:
            return ctypes.byref(argument)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
