"""An error that nobody foresaw ends the visit at once: nobody knows what such a process still shows or keeps.

Qt would print the error of a slot and go on. The supervisor sees the process end and shows the next welcome screen.
"""

import os
import sys
import threading
from types import TracebackType
from typing import Final, NoReturn

BROKEN: Final = 71
"""The exit code of a visit that met an error of our own."""


def end_on_errors() -> None:
    """From now on an error that reaches the top of a slot, an event, a thread or a finalizer ends this process."""
    sys.excepthook = lambda kind, _error, trace: _end(kind, trace)
    sys.unraisablehook = lambda report: _end(report.exc_type, report.exc_traceback)
    threading.excepthook = lambda report: _end(report.exc_type, report.exc_traceback)


def where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of an error and the line of code it came from. Its text is left out: that may hold a person's words."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return kind.__name__
    return f"{kind.__name__} in {trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno}"


def _end(kind: type[BaseException], trace: TracebackType | None) -> NoReturn:
    try:
        os.write(2, f"visit: {where(kind, trace)}\n".encode())
    finally:
        os._exit(BROKEN)
