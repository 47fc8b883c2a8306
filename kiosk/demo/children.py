"""Processes that the demo starts: their output goes to a log, their end is by their own pid."""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_PATIENCE_S: Final = 10.0
_TAIL: Final = 2000


class ChildEnded(Exception):
    """A program that should run has ended. The text has the end of its log."""


@dataclass(frozen=True, slots=True)
class Child:
    """One running program."""

    name: str
    log: Path
    process: "subprocess.Popen[bytes]" = field(repr=False)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    def check(self) -> None:
        """Raises ChildEnded where it does not run any more."""
        if self.process.poll() is not None:
            raise ChildEnded(f"{self.name} ended with {self.process.returncode}:\n{tail(self.log)}")

    def end(self) -> int:
        """Asks it to end, kills it where it does not, and gives its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait(_PATIENCE_S)


def start(
    name: str, command: Sequence[str], *, environment: Mapping[str, str], log: Path, keep_open: tuple[int, ...] = ()
) -> Child:
    """Starts a program without input. Raises OSError where it is not there."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            pass_fds=keep_open,
        )
    return Child(name, log, process)


def tail(log: Path) -> str:
    """The end of a log."""
    return log.read_text(errors="replace")[-_TAIL:] if log.is_file() else ""
