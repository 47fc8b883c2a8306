"""Sign-ins with one's own phone (RFC 8628): a kiosk's code, the one phone that took it, and the number that both name.

Every function works in its caller's transaction and changes a row only while it holds its lock.
"""

import datetime as dt
import hmac
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Literal

from sqlalchemy import Select, delete, select, update
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.house import House
from portal.identity.codes import new_number, new_token, new_user_code, plain_code, token_digest
from portal.models import Account, Device, PhoneSignIn, PortalSession, Site
from services.portal.contract import AccountState, Purpose

LIFETIME: Final = dt.timedelta(minutes=5)
# Who has just typed a long password gets time to look at the kiosk.
AFTER_CLAIM: Final = dt.timedelta(minutes=2)
# So long a person can say afterwards that it was somebody else.
KEPT_FOR: Final = dt.timedelta(hours=1)
INTERVAL_S: Final = 3
SLOWER_BY_S: Final = 5
MOST_WRONG_NUMBERS: Final = 3


class State(StrEnum):
    """How far a sign-in is. LEFT: the kiosk has another code, or its person went back."""

    OPEN = "open"
    CLAIMED = "claimed"
    APPROVED = "approved"
    USED = "used"
    DENIED = "denied"
    LEFT = "left"


_UNDER_WAY: Final = (State.OPEN.value, State.CLAIMED.value, State.APPROVED.value)


@dataclass(frozen=True, slots=True)
class Begun:
    """What only the kiosk gets: the database has digests."""

    device_code: str = field(repr=False)
    user_code: str = field(repr=False)
    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the kiosk of a code stands, as the phone says it."""

    site_name: str
    kiosk_name: str


def begin(db: Session, house: House, device_id: str, now: dt.datetime) -> Begun:
    """A new code for a device; the one it had ends, and old ones are forgotten."""
    db.execute(delete(PhoneSignIn).where(PhoneSignIn.expires_at < now - KEPT_FOR))
    leave(db, device_id)
    begun = Begun(new_token(house.random), new_user_code(house.random), new_number(house.random))
    sign_in_id = house.new_id()
    db.add(
        PhoneSignIn(
            id=sign_in_id,
            device_id=device_id,
            device_code_sha256=token_digest(begun.device_code),
            user_code_digest=_user_code_digest(house, begun.user_code),
            number_digest=_number_digest(house, sign_in_id, begun.number),
            state=State.OPEN.value,
            wrong_numbers=0,
            interval_s=INTERVAL_S,
            created_at=now,
            expires_at=now + LIFETIME,
        )
    )
    db.flush()
    return begun


def leave(db: Session, device_id: str) -> None:
    """The device's person goes on without a phone: what is under way there ends."""
    mine = (PhoneSignIn.device_id == device_id, PhoneSignIn.state.in_(_UNDER_WAY))
    db.execute(update(PhoneSignIn).where(*mine).values(state=State.LEFT.value))


def of_kiosk(db: Session, untrusted_device_code: str, device_id: str) -> PhoneSignIn | None:
    """The sign-in of a device code, if this device began it."""
    mine = (PhoneSignIn.device_code_sha256 == token_digest(untrusted_device_code), PhoneSignIn.device_id == device_id)
    return db.scalar(_locked().where(*mine))


def of_code(db: Session, house: House, untrusted_user_code: str, now: dt.datetime) -> PhoneSignIn | None:
    """The sign-in of a user code that no phone has taken yet. Unknown, used, left and expired are the same."""
    free = (PhoneSignIn.state == State.OPEN.value, PhoneSignIn.expires_at > now)
    mine = PhoneSignIn.user_code_digest == _user_code_digest(house, untrusted_user_code)
    return db.scalar(_locked().where(mine, *free))


def of_phone(db: Session, untrusted_token: str) -> PhoneSignIn | None:
    """The sign-in that this phone took, whatever became of it."""
    return db.scalar(_locked().where(PhoneSignIn.phone_sha256 == token_digest(untrusted_token)))


def has_code(house: House, row: PhoneSignIn, untrusted_user_code: str) -> bool:
    """Whether this is its user code."""
    return row.user_code_digest == _user_code_digest(house, untrusted_user_code)


def is_live(row: PhoneSignIn, now: dt.datetime) -> bool:
    """Whether anything can still come of it."""
    return row.state in _UNDER_WAY and now < row.expires_at


def has_gone_too_fast(row: PhoneSignIn, now: dt.datetime) -> bool:
    """Notes that the kiosk asked; where it asked too soon, it has to wait longer from now on (RFC 8628, 3.5)."""
    is_early = row.polled_at is not None and (now - row.polled_at).total_seconds() < row.interval_s
    row.polled_at = now
    if is_early:
        row.interval_s += SLOWER_BY_S
    return is_early


def claim(
    house: House, row: PhoneSignIn, account: Account, by: Literal["password", "card"], *, now: dt.datetime
) -> str:
    """The code belongs to this account and to this one phone: the token of its cookie."""
    token = new_token(house.random)
    row.state = State.CLAIMED.value
    row.client_id = account.client_id
    row.authenticated_by = by
    row.phone_sha256 = token_digest(token)
    row.proof = _proof(house, account)
    row.expires_at = max(row.expires_at, now + AFTER_CLAIM)
    return token


def give_number(house: House, row: PhoneSignIn, untrusted_number: str) -> bool:
    """Whether the phone named the kiosk's number. With the third wrong one the code is over."""
    plain = "".join(unicodedata.normalize("NFKC", untrusted_number).split())
    if hmac.compare_digest(_number_digest(house, row.id, plain), row.number_digest):
        row.state = State.APPROVED.value
        return True
    row.wrong_numbers += 1
    if row.wrong_numbers >= MOST_WRONG_NUMBERS:
        row.state = State.DENIED.value
    return False


def stop(db: Session, row: PhoneSignIn, now: dt.datetime) -> None:
    """*This was not me*: nothing comes of it, and what has come of it ends."""
    if row.state == State.USED:
        mine = (PortalSession.device_id == row.device_id, PortalSession.client_id == row.client_id)
        since = (PortalSession.purpose == Purpose.CLIENT.value, PortalSession.created_at >= row.created_at)
        db.execute(update(PortalSession).where(*mine, *since, PortalSession.ended_at.is_(None)).values(ended_at=now))
    row.state = State.DENIED.value


def account_of(db: Session, house: House, row: PhoneSignIn) -> Account | None:
    """The account behind an approved sign-in, if it is open and has the same secret as when the phone used it."""
    mine = select(Account).where(Account.client_id == row.client_id).with_for_update()
    account = db.scalar(mine.execution_options(populate_existing=True))
    is_same = account is not None and account.state == AccountState.CONNECTED and _proof(house, account) == row.proof
    return account if is_same else None


def place_of(db: Session, row: PhoneSignIn) -> Place | None:
    """Where its kiosk stands; None: the kiosk was revoked."""
    device = db.get_one(Device, row.device_id)
    return None if device.revoked_at is not None else Place(db.get_one(Site, device.site_id).name, device.name)


def note(db: Session, row: PhoneSignIn, what: str, now: dt.datetime, about: Mapping[str, str | int]) -> None:
    """Appends to the chain of the kiosk's agency what a phone did: as its client once it has signed in."""
    device = db.get_one(Device, row.device_id)
    who = "phone" if row.client_id is None else f"client:{row.client_id}"
    details = {"device": device.id, **about}
    entry = AuditEntry(who=who, what=what, at=now, client_id=row.client_id, about=details)
    audit.append(db, db.get_one(Site, device.site_id).agency_id, entry)


def _locked() -> Select[PhoneSignIn]:
    return select(PhoneSignIn).with_for_update().execution_options(populate_existing=True)


def _user_code_digest(house: House, untrusted_code: str) -> str:
    return house.digest("phone_user_code", plain_code(untrusted_code))


def _number_digest(house: House, sign_in_id: str, untrusted_number: str) -> str:
    return house.digest("phone_number", sign_in_id, untrusted_number)


def _proof(house: House, account: Account) -> str:
    """Another password, PIN or card, another proof."""
    secrets = (account.password_hash, account.pin_hash, account.card_sha256)
    return house.digest("phone_proof", account.id, *(secret or "" for secret in secrets))
