"""The form of the receipts file: one line of canonical JSON each, chained by SHA-256.

Every line has `kind`, `seq` (from 1), `prev` (the hash of the line before) and `time`. Kinds: `shown` (a visit came on
screen), `wiped` (the wipe receipt of a visit), `signature` (the device's signature of line `of`), `repaired` (a power
cut tore the line that stood here). A signature is over the exact bytes of the `wiped` line, which hold `prev`: so it
vouches for everything before it too.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from services.sealing.canonical import canonical_json

GENESIS: Final = "0" * 64
_DOMAIN: Final = b"kiosk wipe receipt v1\0"


class NotALine(Exception):
    """These bytes are no line of a receipts file."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a chain stands: its last `seq` and the hash of that line."""

    seq: int
    digest: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands in the file, without the line break."""

    raw: bytes
    fields: Mapping[str, object]

    @property
    def head(self) -> Head:
        """The chain's head when this is its last line."""
        return Head(self.number("seq"), digest(self.raw))

    @property
    def kind(self) -> str:
        """What the line says."""
        return str(self.fields["kind"])

    def number(self, name: str) -> int:
        """The whole number called `name`. Raises NotALine."""
        value = self.fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise NotALine
        return value


def digest(raw: bytes) -> str:
    """The hash that the next line carries as `prev`."""
    return hashlib.sha256(_DOMAIN + raw).hexdigest()


def next_line(head: Head, kind: str, *, time: str, facts: Mapping[str, object]) -> Line:
    """The line that follows `head`."""
    fields = {**facts, "kind": kind, "seq": head.seq + 1, "prev": head.digest, "time": time}
    return Line(canonical_json(fields), fields)


def parse(untrusted: bytes) -> Line:
    """The line in these bytes. Raises NotALine unless they are exactly what `next_line` would write."""
    try:
        fields = json.loads(untrusted)
        is_exact = isinstance(fields, dict) and canonical_json(fields) == untrusted
    except (ValueError, TypeError, RecursionError):
        raise NotALine from None
    if not is_exact or not isinstance(fields.get("prev"), str) or not isinstance(fields.get("kind"), str):
        raise NotALine
    line = Line(untrusted, fields)
    line.number("seq")
    return line
