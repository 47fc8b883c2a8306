"""Landlock: the kernel refuses this process every write outside the places named here (landlock(7)).

Reading stays free: a visit reads fonts, libraries and templates. What is refused besides: all TCP (kernel ABI 4 on),
ioctl on devices that are not named (ABI 5 on), signals to processes outside (ABI 6 on). Abstract sockets stay open:
libxcb up to 1.16 tries the X server's abstract socket first and gives up where the kernel says no.
"""

import ctypes
import os
import stat
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kiosk.visit.linux import syscall

_CREATE_RULESET: Final = 444  # the same three numbers on every architecture
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_ASK_VERSION: Final = 1
_PATH_BENEATH: Final = 1

_WRITE_FILE: Final = 1 << 1
_REMOVE_TO_MAKE_SYM: Final = 0b1_1111_1111 << 4
_REFER: Final = 1 << 13
_TRUNCATE: Final = 1 << 14
_IOCTL_DEV: Final = 1 << 15
_TCP_BIND_AND_CONNECT: Final = 0b11
_SIGNALS: Final = 1 << 1

_ABI_REFER, _ABI_TRUNCATE, _ABI_NET, _ABI_IOCTL, _ABI_SCOPE = 2, 3, 4, 5, 6


def abi() -> int:
    """The Landlock version of this kernel, 0 where it has none."""
    try:
        return syscall(_CREATE_RULESET, None, 0, _ASK_VERSION)
    except OSError:
        return 0


def restrict_writes(*, beneath: Path, devices: Iterable[Path]) -> int:
    """From now on this thread and its children write beneath `beneath` and on `devices` only; it cannot be undone.

    Needs no_new_privs. Returns the ABI in force; raises OSError where the kernel refuses.
    """
    version = abi()
    ruleset = _ruleset(version)
    try:
        _allow(ruleset, beneath, _handled(version))
        for device in devices:
            _allow(ruleset, device, _handled(version) & (_WRITE_FILE | _TRUNCATE | _IOCTL_DEV))
        syscall(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)
    return version


def character_devices(*patterns: str) -> tuple[Path, ...]:
    """The character devices that match these patterns under /dev now (a glob each), sorted."""
    found = {path for pattern in patterns for path in Path("/dev").glob(pattern)}
    return tuple(sorted(path for path in found if stat.S_ISCHR(path.stat().st_mode)))


def _handled(version: int) -> int:
    return (
        _WRITE_FILE
        | _REMOVE_TO_MAKE_SYM
        | (_REFER if version >= _ABI_REFER else 0)
        | (_TRUNCATE if version >= _ABI_TRUNCATE else 0)
        | (_IOCTL_DEV if version >= _ABI_IOCTL else 0)
    )


def _ruleset(version: int) -> int:
    parts = [_handled(version)]
    if version >= _ABI_NET:
        parts.append(_TCP_BIND_AND_CONNECT)
    if version >= _ABI_SCOPE:
        parts.append(_SIGNALS)
    attributes = ctypes.create_string_buffer(struct.pack(f"={len(parts)}Q", *parts), len(parts) * 8)
    return syscall(_CREATE_RULESET, attributes, len(attributes), 0)


def _allow(ruleset: int, path: Path, access: int) -> None:
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = ctypes.create_string_buffer(struct.pack("=Qi", access, descriptor), 12)
        syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0)
    finally:
        os.close(descriptor)
