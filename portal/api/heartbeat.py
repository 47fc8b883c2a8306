"""The heartbeat: kiosk and portal compare what was sent with what arrived.

A heartbeat is a word about the moment in which the device signed it. It may arrive late, after envelopes and even
heartbeats that are newer; so it is held against what the portal knew at that moment and not against what it knows now.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from fastapi import APIRouter
from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.api.alarms import raise_alarm, told_digests
from portal.api.call import Incoming
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.models import DeviceChain, DeviceTold, EnvelopeResult, WipeReceipt
from services.portal.contract import Heartbeat, HeartbeatReply

router = APIRouter(route_class=StrictRoute, tags=["device"])

MOST_NAMED: Final = 1_000


@router.post("/device/heartbeat")
def receive_heartbeat(heartbeat: Heartbeat, call: Incoming) -> HeartbeatReply:
    """Takes the state of a kiosk's outbox; names the numbers that the portal never saw."""
    return call.run(lambda work: _receive(work, heartbeat))


def missing_numbers(last: int, known: Iterable[int]) -> Iterator[int]:
    """The numbers from 1 to `last` that are not among the known ones, in order."""
    expected = 1
    for number in sorted({number for number in known if 1 <= number <= last}):
        yield from range(expected, number)
        expected = number + 1
    yield from range(expected, last + 1)


def _receive(work: Work, heartbeat: Heartbeat) -> HeartbeatReply:
    work.device.last_seen_at = work.now
    mine = DeviceChain.device_id == work.device.id
    missing = list(islice(missing_numbers(heartbeat.last_seq, [*_done(work), *heartbeat.waiting]), MOST_NAMED))
    for number in missing[:1]:
        _alarm(work, "envelope_missing", f"number {number}")
    had_arrived = select(func.max(DeviceChain.seq)).where(mine, DeviceChain.arrived_at <= work.moment)
    if max(work.db.scalar(had_arrived) or 0, _told(work, DeviceTold.last_seq)) > heartbeat.last_seq:
        _alarm(work, "outbox_rolled_back", f"number {heartbeat.last_seq}")
    _compare_head(work, heartbeat)
    _compare_receipts(work, heartbeat)
    _remember(work, heartbeat)
    return HeartbeatReply(portal_time=work.now, missing=missing)


def _done(work: Work) -> Sequence[int]:
    """The numbers that had their effect. What was refused is held at the kiosk: gone from there, it is missing too."""
    done = select(DeviceChain.seq).join(EnvelopeResult, EnvelopeResult.envelope_id == DeviceChain.envelope_id)
    mine = (DeviceChain.device_id == work.device.id, EnvelopeResult.status < 300)
    return work.db.scalars(done.where(*mine)).all()


def _compare_head(work: Work, heartbeat: Heartbeat) -> None:
    mine = (DeviceChain.device_id == work.device.id, DeviceChain.seq == heartbeat.last_seq)
    digests = {
        *work.db.scalars(select(DeviceChain.digest).where(*mine)),
        *told_digests(work.db, work.device.id, heartbeat.last_seq),
    }
    if digests and heartbeat.last_digest not in digests:
        _alarm(work, "chain_broken", f"number {heartbeat.last_seq}")


def _compare_receipts(work: Work, heartbeat: Heartbeat) -> None:
    mine = WipeReceipt.device_id == work.device.id
    had_come = select(func.max(WipeReceipt.number)).where(mine, WipeReceipt.received_at <= work.moment)
    if max(work.db.scalar(had_come) or 0, _told(work, DeviceTold.last_wipe)) > heartbeat.last_wipe_receipt:
        _alarm(work, "wipe_receipts_rolled_back", f"number {heartbeat.last_wipe_receipt}")


def _remember(work: Work, heartbeat: Heartbeat) -> None:
    """A queue that is set back before anything of it arrived is noticed by what the kiosk said of it."""
    told: dict[str, object] = {
        "device_id": work.device.id,
        "last_seq": heartbeat.last_seq,
        "last_digest": heartbeat.last_digest,
        "last_wipe": heartbeat.last_wipe_receipt,
        "told_at": work.now,
    }
    insert_if_absent(work.db, DeviceTold, told)


def _told(work: Work, number: InstrumentedAttribute[int]) -> int:
    """The highest that the device had named before it said this."""
    before = (DeviceTold.device_id == work.device.id, DeviceTold.told_at <= work.moment)
    return work.db.scalar(select(func.max(number)).where(*before)) or 0


def _alarm(work: Work, code: str, detail: str) -> None:
    raise_alarm(work.db, work.house, work.device.id, code, detail)
