"""Runs a Python module under strace and reads from the trace what it did to the files of one folder."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.crash.power.events import (
    Acknowledged,
    Created,
    Event,
    FolderSynced,
    Removed,
    Renamed,
    Resized,
    Synced,
    Written,
)

ROOT = Path(__file__).resolve().parents[3]

_FOLDER = -1
_PASSING = -2  # the shared-memory index: not a file that outlives a power cut, SQLite makes it anew
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (\S+)")
_HEX = re.compile(r"\\x([0-9a-f]{2})")
_MODELLED = "open openat close lseek write pwrite64 ftruncate fsync fdatasync rename unlink"
# Seen in the folder, these would make the model wrong; they end the recording instead of being overlooked.
_FOREIGN = (
    "creat dup dup2 dup3 writev pwritev pwritev2 truncate fallocate renameat renameat2 unlinkat link linkat mmap "
    "copy_file_range sendfile io_uring_setup"
)
_TIMEOUT_S = 120


class CannotRecord(Exception):
    """There is no strace here, or the system does not let it trace."""


class Unmodelled(Exception):
    """The program did something to its files that the model of a disk does not know."""


def why_not() -> str | None:
    """Why nothing can be recorded on this machine; None where it can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False, timeout=_TIMEOUT_S)
    return None if tried.returncode == 0 else "this system does not permit ptrace"


def record(module: str, folder: Path, *arguments: str) -> list[Event]:
    """What `python -m module ACK_FD FOLDER arguments…` did in `folder` and wrote to ACK_FD.

    Raises CannotRecord and Unmodelled.
    """
    reason = why_not()
    if reason is not None:
        raise CannotRecord(reason)
    trace = folder.with_name(folder.name + ".trace")
    reading, writing = os.pipe()
    try:
        calls = ",".join((_MODELLED + " " + _FOREIGN).split())
        strace = ["strace", "-xx", "-s", str(2**20), "-o", str(trace), "-e", f"trace={calls}"]
        program = [sys.executable, "-B", "-m", module, str(writing), str(folder), *arguments]
        subprocess.run([*strace, *program], cwd=ROOT, pass_fds=[writing], check=True, timeout=_TIMEOUT_S)
    finally:
        os.close(reading)
        os.close(writing)
    with trace.open(encoding="ascii") as lines:
        return list(_Reader(folder, writing).events(lines))


class _Handle:
    def __init__(self, inode: int, *, appends: bool = False) -> None:
        self.inode = inode
        self.offset = 0
        self.appends = appends


class _Reader:
    """Follows names and descriptors through a trace."""

    def __init__(self, folder: Path, ack_fd: int) -> None:
        self._folder = str(folder)
        self._ack_fd = ack_fd
        self._handles: dict[int, _Handle] = {}
        self._inodes: dict[str, int] = {}
        self._sizes: dict[int, int] = {}
        self._last_inode = 0

    def events(self, lines: Iterator[str]) -> Iterator[Event]:
        for line in lines:
            found = _CALL.match(line)
            if found is None or found[3].startswith("-"):
                continue
            if '"...' in found[2]:
                raise Unmodelled("the trace is cut off")
            yield from self._event(found[1], found[2].split(", "), found[3])

    def _event(self, call: str, arguments: Sequence[str], result: str) -> Iterator[Event]:
        match call:
            case "open":
                yield from self._opened(arguments[0], arguments[1], int(result))
            case "openat":
                yield from self._opened(arguments[1], arguments[2], int(result))
            case "rename" | "unlink":
                yield from self._named(call, [self._name(_text(path)) for path in arguments])
            case "write" if int(arguments[0]) == self._ack_fd:
                yield Acknowledged(_bytes(arguments[1]).decode())
            case _ if call in _FOREIGN.split():
                self._refuse_foreign(call, arguments)
            case _ if (handle := self._handles.get(int(arguments[0]))) is not None:
                yield from self._on_handle(call, handle, arguments, result)

    def _opened(self, path: str, flags: str, descriptor: int) -> Iterator[Event]:
        name = self._name(_text(path))
        if name is None:
            return
        if name == "":
            self._handles[descriptor] = _Handle(_FOLDER)
            return
        if name.endswith("-shm"):
            self._handles[descriptor] = _Handle(_PASSING)
            return
        if name not in self._inodes:
            self._last_inode += 1
            self._inodes[name] = self._last_inode
            self._sizes[self._last_inode] = 0
            yield Created(name, self._last_inode)
        elif "O_TRUNC" in flags:
            yield self._resized(self._inodes[name], 0)
        self._handles[descriptor] = _Handle(self._inodes[name], appends="O_APPEND" in flags)

    def _named(self, call: str, names: Sequence[str | None]) -> Iterator[Event]:
        match names:
            case [str(name)] if not name.endswith("-shm"):
                del self._inodes[name]
                yield Removed(name)
            case [str(old), str(new)]:
                self._inodes[new] = self._inodes.pop(old)
                yield Renamed(old, new)
            case [str(), None] | [None, str()]:
                raise Unmodelled(f"{call} over the folder's border")

    def _on_handle(self, call: str, handle: _Handle, arguments: Sequence[str], result: str) -> Iterator[Event]:
        if call == "close":
            del self._handles[int(arguments[0])]
        elif handle.inode == _PASSING:
            return
        elif handle.inode == _FOLDER:
            yield FolderSynced()
        else:
            yield from self._on_file(call, handle, arguments, result)

    def _on_file(self, call: str, handle: _Handle, arguments: Sequence[str], result: str) -> Iterator[Event]:
        match call:
            case "lseek":
                handle.offset = int(result)
            case "write":
                if handle.appends:
                    handle.offset = self._sizes[handle.inode]
                yield self._written(handle.inode, handle.offset, _bytes(arguments[1])[: int(result)])
                handle.offset += int(result)
            case "pwrite64" if handle.appends:
                raise Unmodelled("pwrite64 with O_APPEND")
            case "pwrite64":
                yield self._written(handle.inode, int(arguments[3]), _bytes(arguments[1])[: int(result)])
            case "ftruncate":
                yield self._resized(handle.inode, int(arguments[1]))
            case "fsync" | "fdatasync":
                yield Synced(handle.inode)

    def _written(self, inode: int, offset: int, data: bytes) -> Written:
        self._sizes[inode] = max(self._sizes[inode], offset + len(data))
        return Written(inode, offset, data)

    def _resized(self, inode: int, size: int) -> Resized:
        self._sizes[inode] = size
        return Resized(inode, size)

    def _refuse_foreign(self, call: str, arguments: Sequence[str]) -> None:
        paths = [self._name(_text(argument)) for argument in arguments if argument.startswith('"')]
        numbers = [int(argument) for argument in arguments if argument.isdecimal()]
        descriptor = arguments[4] if call == "mmap" else str(numbers[0] if numbers else "")
        handle = self._handles.get(int(descriptor)) if descriptor.isdecimal() else None
        if call == "mmap" and "MAP_SHARED" not in arguments[3]:
            return
        if call == "io_uring_setup" or any(paths) or (handle is not None and handle.inode != _PASSING):
            raise Unmodelled(call)

    def _name(self, path: str) -> str | None:
        """The name inside the folder, empty for the folder itself, None for what is elsewhere."""
        if path == self._folder:
            return ""
        prefix = self._folder + "/"
        return path.removeprefix(prefix) if path.startswith(prefix) else None


def _bytes(argument: str) -> bytes:
    return bytes.fromhex("".join(_HEX.findall(argument)))


def _text(argument: str) -> str:
    return _bytes(argument).decode()
