"""Reads a receipts file and names every place where it is not what a supervisor and its agent wrote."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.supervisor import chain
from kiosk.supervisor.chain import Head, Line, NotALine
from services.sealing.errors import SealingError
from services.sealing.keys import Domain, from_text, verify


class Fault(StrEnum):
    """What is wrong at a place."""

    CHANGED = "changed"
    REMOVED = "removed"
    REORDERED = "reordered"
    BAD_SIGNATURE = "bad_signature"
    VISIT_GAP = "visit_gap"
    ROLLED_BACK = "rolled_back"


@dataclass(frozen=True, slots=True)
class Place:
    """A fault and where it is: the line of the file (from 1) and the `seq` that belongs there."""

    fault: Fault
    line: int
    seq: int


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a file holds. `unsigned` (agent away) and `open_visits` (on screen) may be in order; faults never are."""

    lines: int
    wiped_visits: tuple[int, ...]
    open_visits: tuple[int, ...]
    failed_visits: tuple[int, ...]
    unsigned: tuple[int, ...]
    repairs: int
    torn_bytes: int
    faults: tuple[Place, ...]

    @property
    def is_whole(self) -> bool:
        """Nothing was changed, removed, put elsewhere, rolled back or wrongly signed."""
        return not self.faults


def verify_chain(path: Path, public_key: Ed25519PublicKey, *, expected_head: Head | None = None) -> ChainReport:
    """Checks the whole file. `expected_head` is where somebody else (the portal) saw the chain: only with it does a
    cut-off end show. Raises OSError where the file cannot be read."""
    raw_lines, torn = split(path.read_bytes())
    lines = [line for line in map(parsed, raw_lines) if line]
    faults = [
        *examine(raw_lines),
        *_signature_faults(lines, public_key),
        *_visit_faults(lines),
        *_rollback(lines, expected_head),
    ]
    wiped = [line for line in lines if line.kind == "wiped"]
    signed = {line.fields.get("of") for line in lines if line.kind == "signature"}
    wiped_visits = tuple(line.number("visit") for line in wiped)
    return ChainReport(
        lines=len(raw_lines),
        wiped_visits=wiped_visits,
        open_visits=tuple(visit for visit in _shown(lines) if visit not in wiped_visits),
        failed_visits=tuple(line.number("visit") for line in wiped if line.fields.get("result") != "proven"),
        unsigned=tuple(line.number("seq") for line in wiped if line.number("seq") not in signed),
        repairs=sum(line.kind == "repaired" for line in lines),
        torn_bytes=torn,
        faults=tuple(sorted(faults, key=lambda place: (place.line, place.fault))),
    )


def split(content: bytes) -> tuple[list[bytes], int]:
    """The whole lines of a file, and how many bytes stand after the last line break."""
    whole, line_break, torn = content.rpartition(b"\n")
    return (whole.split(b"\n") if line_break else []), len(torn)


def examine(raw_lines: Sequence[bytes]) -> list[Place]:
    """The faults of the chain itself, signatures aside."""
    found = [parsed(raw) for raw in raw_lines]
    present = {line.number("seq") for line in found if line}
    faults: list[Place] = []
    head = Head(0, chain.GENESIS)
    for number, (raw, line) in enumerate(zip(raw_lines, found, strict=True), start=1):
        due = head.seq + 1
        if line is None:
            faults.append(Place(Fault.CHANGED, number, due))
            head = Head(due, chain.digest(raw))
            continue
        seq = line.number("seq")
        if seq != due:
            faults.append(Place(Fault.REORDERED if due in present or seq < due else Fault.REMOVED, number, due))
        elif line.fields["prev"] != head.digest and not _is_known(faults, number - 1):
            faults.append(Place(Fault.CHANGED, max(number - 1, 1), max(seq - 1, 1)))
        head = line.head
    return faults


def _is_known(faults: Sequence[Place], line: int) -> bool:
    return any(place.line == line for place in faults)


def _signature_faults(lines: Sequence[Line], key: Ed25519PublicKey) -> list[Place]:
    wiped = {line.number("seq"): line for line in lines if line.kind == "wiped"}
    faults = []
    for number, line in enumerate(lines, start=1):
        if line.kind == "signature" and not _is_signed_by(key, wiped.get(line.number("of")), line):
            faults.append(Place(Fault.BAD_SIGNATURE, number, line.number("seq")))
    return faults


def _is_signed_by(key: Ed25519PublicKey, receipt: Line | None, signature: Line) -> bool:
    if receipt is None:
        return False
    try:
        verify(key, Domain.WIPE_RECEIPT, receipt.raw, from_text(str(signature.fields.get("signature"))))
    except SealingError:
        return False
    return True


def _visit_faults(lines: Sequence[Line]) -> list[Place]:
    """Visits are numbered without a gap, and each is wiped at most once, after it was shown."""
    faults = []
    last = 0
    waiting: set[int] = set()
    for number, line in enumerate(lines, start=1):
        if line.kind == "shown":
            if line.number("visit") != last + 1:
                faults.append(Place(Fault.VISIT_GAP, number, line.number("seq")))
            last = line.number("visit")
            waiting.add(last)
        elif line.kind == "wiped":
            if line.number("visit") not in waiting:
                faults.append(Place(Fault.VISIT_GAP, number, line.number("seq")))
            waiting.discard(line.number("visit"))
    return faults


def _rollback(lines: Sequence[Line], expected: Head | None) -> list[Place]:
    if expected is None or expected.seq == 0 or expected in (line.head for line in lines):
        return []
    return [Place(Fault.ROLLED_BACK, len(lines) + 1, expected.seq)]


def _shown(lines: Sequence[Line]) -> list[int]:
    return [line.number("visit") for line in lines if line.kind == "shown"]


def parsed(raw: bytes) -> Line | None:
    """The line in these bytes with all that its kind needs, None where they hold none."""
    try:
        line = chain.parse(raw)
        if line.kind in ("shown", "wiped"):
            line.number("visit")
        if line.kind == "signature":
            line.number("of")
    except NotALine:
        return None
    return line
