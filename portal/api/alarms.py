"""Alarms: what a site admin must look at. Raised once for the same thing, cleared where it comes right by itself."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from portal.database import insert_if_absent
from portal.house import House
from portal.models import Alarm, DeviceTold


def raise_alarm(db: Session, house: House, device_id: str, code: str, detail: str) -> None:
    """An alarm about a device, in the work's transaction; nothing personal in `detail`."""
    values: dict[str, object] = {
        "id": house.new_id(),
        "device_id": device_id,
        "code": code,
        "detail": detail,
        "raised_at": house.clock(),
    }
    insert_if_absent(db, Alarm, values)


def told_digests(db: Session, device_id: str, seq: int) -> set[str]:
    """What the device's heartbeats have named as the end of its chain at this number; unknown ones left out."""
    mine = (DeviceTold.device_id == device_id, DeviceTold.last_seq == seq, DeviceTold.last_digest != "")
    return set(db.scalars(select(DeviceTold.last_digest).where(*mine)))


def clear_alarm(db: Session, house: House, device_id: str, code: str, detail: str) -> None:
    """What the alarm told of is no longer so."""
    mine = (Alarm.device_id == device_id, Alarm.code == code, Alarm.detail == detail, Alarm.cleared_at.is_(None))
    db.execute(update(Alarm).where(*mine).values(cleared_at=house.clock()))
