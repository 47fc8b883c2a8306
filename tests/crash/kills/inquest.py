"""What a campaign left: is everything that was saved at the portal exactly once, and does nobody raise an alarm?"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.agent.device import load_device
from kiosk.agent.disk import DiskReserve
from kiosk.agent.inspection import inspect
from kiosk.agent.outbox import Outbox
from kiosk.config import load_settings
from kiosk.secrets import open_secrets
from portal import audit
from portal.database import open_database, reading
from portal.models import Alarm, AuditEvent, DeviceChain, EnvelopeResult, Signature
from tests.crash.kills.place import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """`saved`: what people were told is saved; `arrived`: what is at the portal; `faults`: what is wrong, in words."""

    saved: int
    arrived: int
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    saved: tuple[str, ...]
    handed: dict[str, set[str]]  # by submission


def hold_inquest(place: Place) -> Finding:
    """Looks at the portal's database, the outbox, the log, and at what the visits said."""
    said = _read_said(place)
    engine = open_database(place.database)
    try:
        with reading(engine) as db:
            arrived = list(db.scalars(select(Signature.envelope_id)))
            faults = [*_compare(said, arrived), *_at_the_portal(db, arrived), *_in_the_outbox(place, db, arrived)]
        if not audit.verify(engine).is_whole:
            faults.append("the audit chain is broken")
    finally:
        engine.dispose()
    if b"Traceback" in place.log.read_bytes():
        faults.append(f"a program failed of a mistake of ours:\n{_last_traceback(place)}")
    return Finding(len(said.saved), len(arrived), tuple(faults))


def _read_said(place: Place) -> _Said:
    saved = []
    handed: dict[str, set[str]] = defaultdict(set)
    for line in place.said.read_text().splitlines():
        match line.split():
            case ["saved", item]:
                saved.append(item)
            case ["handed", submission, item]:
                handed[submission].add(item)
    return _Said(tuple(saved), handed)


def _compare(said: _Said, arrived: list[str]) -> Iterator[str]:
    yield from _once("saved and arrived", [item for item in arrived if item in set(said.saved)])
    lost = set(said.saved) - set(arrived)
    if lost:
        yield f"saved and lost: {sorted(lost)}"
    unknown = set(arrived) - set().union(*said.handed.values())
    if unknown:
        yield f"at the portal, and nobody gave it: {sorted(unknown)}"
    for submission, items in said.handed.items():
        if len(items) > 1:
            yield f"submission {submission} became {len(items)} envelopes"


def _at_the_portal(db: Session, arrived: list[str]) -> Iterator[str]:
    yield from _once("signatures", arrived)
    done = select(EnvelopeResult.envelope_id).where(EnvelopeResult.kind == "keep", EnvelopeResult.status == 201)
    yield from _same("results", db.scalars(done), arrived)
    yield from _same("chain rows", db.scalars(select(DeviceChain.envelope_id)), arrived)
    events = [json.loads(event) for event in db.scalars(select(AuditEvent.event))]
    told = [event["about"]["signature"] for event in events if event["what"] == "signature_received"]
    yield from _same("events", told, list(db.scalars(select(Signature.id))))
    for alarm in db.scalars(select(Alarm)):
        yield f"alarm: {alarm.code}, {alarm.detail}"


def _in_the_outbox(place: Place, db: Session, arrived: list[str]) -> Iterator[str]:
    settings = load_settings(place.kiosk_config)
    device = load_device(
        settings.device_file, open_secrets(settings, environ={"CREDENTIALS_DIRECTORY": str(place.credentials)})
    )
    reserve = DiskReserve(settings.data_dir, reserve_mb=1)
    outbox = Outbox(settings.outbox_file, sign=device.sign, reserve=reserve, now=lambda: datetime.now(UTC))
    with closing(outbox):
        yield from _same("rows of the outbox", (row.id for row in outbox.stored()), arrived)
        if outbox.not_received():
            yield f"still in the outbox: {outbox.not_received()}"
        for damage in inspect(outbox, device.envelope_key.public_key()):
            yield f"the outbox at {damage.seq}: {damage.kind.value}"
        head = outbox.head()
    chain = db.execute(select(DeviceChain.seq, DeviceChain.digest).order_by(DeviceChain.seq)).all()
    if [seq for seq, _ in chain] != list(range(1, head.seq + 1)):
        yield "the portal's chain has a gap, or a number twice"
    elif chain and chain[-1][1] != head.digest:
        yield "the heads of outbox and portal differ"


def _once(what: str, items: Iterable[str]) -> Iterator[str]:
    doubled = {item: times for item, times in Counter(items).items() if times != 1}
    if doubled:
        yield f"{what}: not once but {doubled}"


def _same(what: str, items: Iterable[str], others: Iterable[str]) -> Iterator[str]:
    mine, theirs = Counter(items), Counter(others)
    if mine != theirs:
        yield f"{what}: {mine - theirs} too many, {theirs - mine} too few"


def _last_traceback(place: Place) -> str:
    return place.log.read_text(errors="replace").rpartition("Traceback")[2][-2000:]
