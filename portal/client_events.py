"""One client's events out of all audit chains, newest first, read block by block.

The chains have no order between them but the time, so a place in all of them is one number for each.
"""

import datetime as dt
import heapq
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from portal.models import AuditEvent

_BLOCK_ROWS: Final = 50


@dataclass(frozen=True, slots=True)
class ClientEvent:
    """One event about the client, without its details. `device_id` empty: not at a kiosk."""

    chain: str
    number: int
    at: dt.datetime
    who: str
    what: str
    device_id: str


def chain_ends(db: Session, client_id: str) -> dict[str, int]:
    """For each chain that says something about the client, the number after its last event about them."""
    last = select(AuditEvent.agency_id, func.max(AuditEvent.number)).where(AuditEvent.client_id == client_id)
    return {chain: number + 1 for chain, number in db.execute(last.group_by(AuditEvent.agency_id))}


def events_before(db: Session, client_id: str, places: Mapping[str, int]) -> Iterable[ClientEvent]:
    """The client's events that stand before these places, newest first."""
    chains = (_of_chain(db, client_id, chain, number) for chain, number in places.items())
    return heapq.merge(*chains, key=lambda event: event.at, reverse=True)


def _of_chain(db: Session, client_id: str, chain: str, before: int) -> Iterator[ClientEvent]:
    mine = select(AuditEvent.number, AuditEvent.event).where(
        AuditEvent.client_id == client_id, AuditEvent.agency_id == chain
    )
    newest = mine.order_by(AuditEvent.number.desc()).limit(_BLOCK_ROWS)
    while block := db.execute(newest.where(AuditEvent.number < before)).all():
        for number, text in block:
            yield _event(chain, number, text)
            before = number


def _event(chain: str, number: int, text: str) -> ClientEvent:
    event = json.loads(text)
    who, device = str(event["who"]), event["about"].get("device", "")
    return ClientEvent(chain, number, dt.datetime.fromisoformat(event["at"]), who, str(event["what"]), str(device))
