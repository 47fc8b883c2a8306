"""The receipts file of this kiosk: appended, on disk before anything else happens, never rewritten."""

import fcntl
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.supervisor import chain
from kiosk.supervisor.chain import Head, Line
from kiosk.supervisor.verification import ChainReport, examine, parsed, split, verify_chain
from services.sealing.keys import to_text

__all__ = ["ChainReport", "ReceiptLog", "ReceiptsDamaged", "ReceiptsInUse", "verify_chain"]

_MODE: Final = 0o600


class ReceiptsDamaged(Exception):
    """The file on disk is not the chain that we wrote; it is left as it is, for an admin to look at."""


class ReceiptsInUse(Exception):
    """Another supervisor writes this file."""


class ReceiptLog:
    """Appends to a receipts file. One writer at a time, each line fsynced before the call returns.

    What a power cut left of a half-written last line is cut off at the start, and a `repaired` line says so.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime]) -> None:
        """Opens or makes the file. Raises ReceiptsInUse, ReceiptsDamaged, OSError."""
        self._now = now
        self._head = Head(0, chain.GENESIS)
        self._last_visit = 0
        self._open: list[int] = []
        self._unsigned: dict[int, Line] = {}
        self._size = 0
        self._descriptor = _open(path)
        try:
            lines, torn = _load(path)
            for line in lines:
                self._take_in(line)
            if torn:
                os.ftruncate(self._descriptor, self._size)
                self._append("repaired", {"bytes": torn})
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Lets the file go."""
        os.close(self._descriptor)

    @property
    def head(self) -> Head:
        """Where the chain stands."""
        return self._head

    @property
    def next_visit(self) -> int:
        """The number of the next visit to be shown; numbers have no gap."""
        return self._last_visit + 1

    def open_visits(self) -> tuple[int, ...]:
        """Visits that were shown and never wiped: one on screen, or the power went, or a supervisor was killed."""
        return tuple(self._open)

    def unsigned(self) -> tuple[Line, ...]:
        """The wipe receipts that wait for a signature, oldest first."""
        return tuple(self._unsigned.values())

    def shown(self, visit: int) -> None:
        """Says that visit number `visit` came on screen. Raises OSError."""
        self._append("shown", {"visit": visit})

    def wiped(self, visit: int, facts: Mapping[str, object]) -> Line:
        """Writes the wipe receipt of a visit; its signature follows when the agent is there. Raises OSError."""
        return self._append("wiped", {**facts, "visit": visit})

    def sign(self, line: Line, signature: bytes) -> None:
        """Adds the signature of a wipe receipt, now or weeks later. Raises OSError."""
        self._append("signature", {"of": line.number("seq"), "signature": to_text(signature)})

    def _append(self, kind: str, facts: Mapping[str, object]) -> Line:
        line = chain.next_line(self.head, kind, time=_timestamp(self._now()), facts=facts)
        written = line.raw + b"\n"
        try:
            if os.write(self._descriptor, written) != len(written):
                raise OSError("short write")
            os.fsync(self._descriptor)
        except OSError:
            os.ftruncate(self._descriptor, self._size)
            raise
        self._take_in(line)
        return line

    def _take_in(self, line: Line) -> None:
        self._size += len(line.raw) + 1
        self._head = line.head
        match line.kind:
            case "shown":
                self._last_visit = line.number("visit")
                self._open.append(self._last_visit)
            case "wiped":
                self._open = [visit for visit in self._open if visit != line.number("visit")]
                self._unsigned[line.number("seq")] = line
            case "signature":
                self._unsigned.pop(line.number("of"), None)


def _open(path: Path) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, _MODE)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise ReceiptsInUse from None
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
    return descriptor


def _load(path: Path) -> tuple[list[Line], int]:
    raw_lines, torn = split(path.read_bytes())
    if raw_lines and parsed(raw_lines[-1]) is None:
        # Its sectors need not have reached the disk in order: the line break can be there without the line.
        torn += len(raw_lines.pop()) + 1
    lines = [line for raw in raw_lines if (line := parsed(raw))]
    if examine(raw_lines):
        raise ReceiptsDamaged
    return lines, torn


def _timestamp(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
