"""Whether the outbox still holds what this device put into it: each row's own signature, its number, its neighbours.

A queue that was set back as a whole looks whole from here; that the portal sees, by the numbers it has.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.agent.outbox import Head, Outbox, StoredRow
from services.sealing.answer import read_receipt
from services.sealing.envelope import Envelope, verify_envelope
from services.sealing.errors import SealingError

_MOST_NAMED: Final = 1_000


class DamageKind(StrEnum):
    """REMOVED: a row, or its content, is gone without the portal's receipt. MOVED: it was sealed for another place."""

    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Damage:
    """A place in the device's chain where the outbox does not hold."""

    seq: int
    kind: DamageKind


def is_ours(envelope: bytes, key: Ed25519PublicKey) -> bool:
    """Whether this device signed exactly these bytes."""
    try:
        verify_envelope(envelope, lambda _: key)
    except SealingError:
        return False
    return True


def inspect(outbox: Outbox, key: Ed25519PublicKey) -> list[Damage]:
    """Every place where the outbox does not hold, in order; the first thousand. Raises StoreFailed."""
    return list(islice(_damages(outbox, key), _MOST_NAMED))


def _damages(outbox: Outbox, key: Ed25519PublicKey) -> Iterator[Damage]:
    number = 0
    digest: str | None = ""
    for row in outbox.stored():
        for gone in range(number + 1, row.seq):
            yield Damage(gone, DamageKind.REMOVED)
        before = digest if row.seq == number + 1 else None
        kind, digest = _judge(row, key, before)
        if kind is not None:
            yield Damage(row.seq, kind)
        number = row.seq
    yield from _at_the_end(outbox.head(), number, digest)


def _at_the_end(head: Head, number: int, digest: str | None) -> Iterator[Damage]:
    for gone in range(number + 1, head.seq + 1):
        yield Damage(gone, DamageKind.REMOVED)
    if head.seq < number or (head.seq == number and digest not in (None, head.digest)):
        yield Damage(number, DamageKind.CHANGED)


def _judge(row: StoredRow, key: Ed25519PublicKey, before: str | None) -> tuple[DamageKind | None, str | None]:
    """What is wrong with the row, and the digest that the next one must name (None: not known)."""
    if row.envelope is None:
        return (None if _is_signed_for(row) else DamageKind.REMOVED), None
    try:
        envelope = verify_envelope(row.envelope, lambda _: key)
    except SealingError:
        return DamageKind.CHANGED, None
    is_in_place = _place(envelope) == (row.id, row.seq, row.lane, row.sealed_digest)
    if not is_in_place or before not in (None, envelope.chain.prev):
        return DamageKind.MOVED, None
    return None, envelope.digest


def _place(envelope: Envelope) -> tuple[str, int, str, str]:
    return envelope.header.id, envelope.chain.seq, envelope.header.lane, envelope.sealed_digest


def _is_signed_for(row: StoredRow) -> bool:
    """Its signature was verified when it came; the key may be retired by now."""
    try:
        receipt = read_receipt(row.receipt or b"")
    except SealingError:
        return False
    return (receipt.id, receipt.digest) == (row.id, row.sealed_digest)
