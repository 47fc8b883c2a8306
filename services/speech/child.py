"""An engine that is a program: one child at a time, which speaks what it reads from its standard input and ends.

The text goes through a pipe: it is in no argument, no environment and no file. The child stays in the process group
and under the restrictions of the process that started it, so it cannot outlive a visit. To stop is to kill.
"""

import os
import subprocess
from collections.abc import Callable, Mapping
from contextlib import suppress

from services.speech.port import LONGEST, Voice


class ChildSpeaker:
    """`command` gives the program and its arguments for a language and a voice, None where there is no voice."""

    def __init__(
        self,
        command: Callable[[str, Voice], tuple[str, ...] | None],
        *,
        environment: Mapping[str, str],
        output: int = subprocess.DEVNULL,
    ) -> None:
        """`output` is where the program's standard output goes; sound does not go there."""
        self._command = command
        self._environment = dict(environment)
        self._output = output
        self._child: subprocess.Popen[bytes] | None = None
        self._unread = b""

    @property
    def pid(self) -> int | None:
        """The child that speaks now."""
        return self._child.pid if self._child else None

    def say(self, text: str, language: str, *, voice: Voice) -> None:
        """Begin to speak. A program that cannot be started is as good as silent: nobody's visit breaks over it."""
        self.stop()
        command = self._command(language, voice)
        if command is None or not text.strip():
            return
        with suppress(OSError):
            self._child = subprocess.Popen(
                command,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=self._output,
                stderr=subprocess.DEVNULL,
            )
            self._unread = text[:LONGEST].encode("utf-8", "replace")
            os.set_blocking(self._stdin(self._child), False)
            self._feed(self._child)

    def stop(self) -> None:
        """Kill the child, and with it the sound."""
        child, self._child = self._child, None
        if child is not None:
            self._close(child)
            child.kill()
            child.wait()

    def is_speaking(self) -> bool:
        """Whether the child lives. What the pipe had no room for is handed on here."""
        child = self._child
        if child is None:
            return False
        self._feed(child)
        if child.poll() is None:
            return True
        self.stop()
        return False

    def is_available(self, language: str) -> bool:
        """Whether there is a command for the language."""
        return self._command(language, Voice()) is not None

    def _feed(self, child: "subprocess.Popen[bytes]") -> None:
        try:
            while self._unread:
                self._unread = self._unread[os.write(self._stdin(child), self._unread) :]
        except BlockingIOError:
            return
        except OSError:
            self._unread = b""  # it died; `poll` says so
        self._close(child)

    def _close(self, child: "subprocess.Popen[bytes]") -> None:
        self._unread = b""
        if child.stdin is not None and not child.stdin.closed:
            with suppress(OSError):
                child.stdin.close()

    @staticmethod
    def _stdin(child: "subprocess.Popen[bytes]") -> int:
        if child.stdin is None or child.stdin.closed:
            raise BrokenPipeError
        return child.stdin.fileno()
