"""Logs by allow-list: an event's name, and fields whose names stand here. All else is dropped before it is written."""

import sys
from collections.abc import MutableMapping
from typing import Any, Final, TextIO

import structlog

_SHORT: Final = 80
ALLOWED_FIELDS: Final = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "program",
        "code",
        "state",
        "reason",
        "id",
        "seq",
        "lane",
        "call",
        "role",
        "status",
        "count",
        "waiting",
        "held",
        "wait_s",
        "ms",
        "size",
        "online",
        "disk_ok",
        "device",
        "error_type",
    }
)


def only_allowed(_logger: object, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keeps allowed fields with plain short values; says how many others there were."""
    kept = {name: value for name, value in entry.items() if name in ALLOWED_FIELDS and _is_plain(value)}
    if len(kept) < len(entry):
        kept["dropped"] = len(entry) - len(kept)
    return kept


def open_log(program: str, *, stream: TextIO | None = None) -> structlog.typing.FilteringBoundLogger:
    """A logger that writes JSON lines to `stream` (standard error). It has no way to write an exception's text."""
    logger: structlog.typing.FilteringBoundLogger = structlog.wrap_logger(
        structlog.PrintLogger(stream or sys.stderr),
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(20),
        program=program,
    )
    return logger


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float) or (isinstance(value, str) and len(value) <= _SHORT)
