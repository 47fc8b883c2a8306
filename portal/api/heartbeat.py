"""The heartbeat: kiosk and portal compare what was sent with what arrived."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from fastapi import APIRouter
from sqlalchemy import func, select

from portal.api.alarms import raise_alarm
from portal.api.call import Incoming
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import DeviceChain, WipeReceipt
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
    arrived = work.db.scalars(select(DeviceChain.seq).where(DeviceChain.device_id == work.device.id)).all()
    missing = list(islice(missing_numbers(heartbeat.last_seq, [*arrived, *heartbeat.waiting]), MOST_NAMED))
    for number in missing[:1]:
        _alarm(work, "envelope_missing", f"number {number}")
    if max([*arrived, work.device.told_seq or 0]) > heartbeat.last_seq:
        _alarm(work, "outbox_rolled_back", f"number {heartbeat.last_seq}")
    _compare_head(work, heartbeat)
    _compare_receipts(work, heartbeat)
    _remember(work, heartbeat)
    return HeartbeatReply(portal_time=work.now, missing=missing)


def _compare_head(work: Work, heartbeat: Heartbeat) -> None:
    mine = (DeviceChain.device_id == work.device.id, DeviceChain.seq == heartbeat.last_seq)
    digests = work.db.scalars(select(DeviceChain.digest).where(*mine)).all()
    if digests and heartbeat.last_digest not in digests:
        _alarm(work, "chain_broken", f"number {heartbeat.last_seq}")


def _compare_receipts(work: Work, heartbeat: Heartbeat) -> None:
    mine = WipeReceipt.device_id == work.device.id
    newest = work.db.scalar(select(func.max(WipeReceipt.number)).where(mine)) or 0
    if max(newest, work.device.told_wipe or 0) > heartbeat.last_wipe_receipt:
        _alarm(work, "wipe_receipts_rolled_back", f"number {heartbeat.last_wipe_receipt}")


def _remember(work: Work, heartbeat: Heartbeat) -> None:
    """A queue that is set back before anything of it arrived is noticed by what the kiosk said of it."""
    device = work.device
    device.told_seq = max(device.told_seq or 0, heartbeat.last_seq)
    device.told_wipe = max(device.told_wipe or 0, heartbeat.last_wipe_receipt)


def _alarm(work: Work, code: str, detail: str) -> None:
    raise_alarm(work.db, work.house, work.device.id, code, detail)
