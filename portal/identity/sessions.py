"""Sessions: opaque tokens of 256 bits, bound to device and purpose, with idle and absolute end. Stored as digests."""

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal, assert_never

from sqlalchemy import update
from sqlalchemy.orm import Session

from portal.house import House
from portal.identity.codes import new_token, token_digest
from portal.models import Device, PortalSession
from services.portal.contract import Purpose

CLOCK_SKEW: Final = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a session lasts, in seconds."""

    idle_s: int
    absolute_s: int


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose session it is: exactly one of client and staff, and an invitation while activating."""

    purpose: Purpose
    authenticated_by: Literal["password", "card", "phone_password", "phone_card", "pin", "badge", "invitation"]
    client_id: str | None = None
    staff_id: str | None = None
    invitation_id: str | None = None


def limits_of(house: House, purpose: Purpose) -> Limits:
    """The site's limits for a purpose."""
    settings = house.settings
    match purpose:
        case Purpose.CLIENT:
            return Limits(settings.client_idle_s, settings.client_absolute_s)
        case Purpose.STAFF:
            return Limits(settings.staff_idle_s, settings.staff_absolute_s)
        case Purpose.ACTIVATION:
            return Limits(settings.activation_s, settings.activation_s)
    assert_never(purpose)


def open_session(db: Session, house: House, owner: Owner, device: Device, now: dt.datetime) -> str:
    """A new session's token. What the device had open for this purpose ends: one kiosk serves one person."""
    end_sessions(db, now, device_id=device.id, purpose=owner.purpose)
    token = new_token(house.random)
    limits = limits_of(house, owner.purpose)
    db.add(
        PortalSession(
            token_sha256=token_digest(token),
            purpose=owner.purpose.value,
            device_id=device.id,
            client_id=owner.client_id,
            staff_id=owner.staff_id,
            invitation_id=owner.invitation_id,
            authenticated_by=owner.authenticated_by,
            created_at=now,
            last_used_at=now,
            idle_until=now + dt.timedelta(seconds=limits.idle_s),
            absolute_until=now + dt.timedelta(seconds=limits.absolute_s),
            ended_at=None,
        )
    )
    db.flush()
    return token


def find_session(
    db: Session, untrusted_token: str, *, device_id: str, moment: dt.datetime, is_late: bool
) -> PortalSession | None:
    """The session that the token opened on this device, if it was good at `moment`.

    What arrives late was saved while the person was there: it is judged without the idle time, which needs a network.
    """
    found = db.get(PortalSession, token_digest(untrusted_token))
    if found is None or found.device_id != device_id:
        return None
    has_begun = found.created_at - CLOCK_SKEW <= moment
    is_over = found.ended_at is not None and (not is_late or moment > found.ended_at)
    is_idle = not is_late and moment >= found.idle_until
    return None if not has_begun or is_over or is_idle or moment >= found.absolute_until else found


def touch(house: House, session: PortalSession, now: dt.datetime) -> None:
    """The person is there."""
    limits = limits_of(house, Purpose(session.purpose))
    session.last_used_at = now
    session.idle_until = min(now + dt.timedelta(seconds=limits.idle_s), session.absolute_until)


def end_sessions(db: Session, now: dt.datetime, *, device_id: str, purpose: Purpose) -> None:
    """Ends what is open for a purpose at a device."""
    mine = (PortalSession.device_id == device_id, PortalSession.purpose == purpose.value)
    db.execute(update(PortalSession).where(*mine, PortalSession.ended_at.is_(None)).values(ended_at=now))


def end_all_of_staff(db: Session, staff_id: str, now: dt.datetime) -> None:
    """Every session of this member of staff ends, on every device, at once."""
    mine = (PortalSession.staff_id == staff_id, PortalSession.ended_at.is_(None))
    db.execute(update(PortalSession).where(*mine).values(ended_at=now))


def end_all_of_client(db: Session, client_id: str, now: dt.datetime) -> None:
    """R6, R8: every session of this client ends, on every device, at once; an activation under way too."""
    mine = (PortalSession.client_id == client_id, PortalSession.ended_at.is_(None))
    db.execute(update(PortalSession).where(*mine).values(ended_at=now))


def end_others_of_client(db: Session, kept: PortalSession, now: dt.datetime) -> None:
    """Every session of this client but one ends, on every device, at once; an activation under way too."""
    others = (PortalSession.client_id == kept.client_id, PortalSession.token_sha256 != kept.token_sha256)
    db.execute(update(PortalSession).where(*others, PortalSession.ended_at.is_(None)).values(ended_at=now))
