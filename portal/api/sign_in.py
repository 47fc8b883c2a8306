"""Sign-in in two steps around the slow hash: find who it may be and take a try, then open the session."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, assert_never

from pydantic import SecretStr
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from portal.api.problems import Refusal
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.identity.choice import normalised_password
from portal.identity.codes import code_digest, is_badge_code, is_card_code, plain_code
from portal.identity.sessions import Owner, limits_of, open_session
from portal.models import Account, Client, StaffUser, Throttle
from services.portal import contract
from services.portal.contract import AccountState, Purpose
from services.rules.email import normalised_email

PIN_TRIES: Final = 10
_OF_NOBODY: Final = "0" * 64
_LONG_AGO: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Nobody:
    """No such identifier, or one that may not sign in. The same work is done."""

    @property
    def stored_hash(self) -> str | None:
        """None: no secret fits."""
        return None

    def prepared(self, untrusted_secret: str) -> str:
        """The secret as it would be hashed."""
        return normalised_password(untrusted_secret)


@dataclass(frozen=True, slots=True)
class ClientTarget:
    """A connected account, by e-mail or by card."""

    account_id: str
    by: Literal["password", "card"]
    stored_hash: str | None = field(repr=False)

    def prepared(self, untrusted_secret: str) -> str:
        """The secret as it was hashed."""
        return normalised_password(untrusted_secret)


@dataclass(frozen=True, slots=True)
class StaffTarget:
    """Staff, by user name or by badge."""

    staff_id: str
    by: Literal["pin", "badge"]
    stored_hash: str | None = field(repr=False)
    is_last_try: bool = False

    def prepared(self, untrusted_secret: str) -> str:
        """The secret as it was hashed."""
        return untrusted_secret


@dataclass(frozen=True, slots=True)
class StaffTry:
    """A PIN that may be tried now."""

    stored_hash: str | None = field(repr=False)
    is_last: bool


Target: TypeAlias = Nobody | ClientTarget | StaffTarget
ClientWay: TypeAlias = Literal["password", "card", "phone_password", "phone_card"]


def secret_kind(db: Session, untrusted_identifier: str) -> Literal["password", "pin"]:
    """What to ask for. For codes the shape decides, so that nobody learns which cards exist."""
    if is_card_code(untrusted_identifier) or is_badge_code(untrusted_identifier):
        return "pin"
    return "password" if _staff_by_name(db, untrusted_identifier) is None else "pin"


def guessed_account(untrusted_identifier: str) -> str:
    """What tries are counted under: the same for every spelling that finds the same account."""
    if is_card_code(untrusted_identifier) or is_badge_code(untrusted_identifier):
        return plain_code(untrusted_identifier)
    return normalised_email(untrusted_identifier) or untrusted_identifier.strip().lower()


def guessed_client(untrusted_identifier: str) -> str:
    """Like `guessed_account` where staff are nobody: what finds no client is not counted with tries at kiosks."""
    guessed = guessed_account(untrusted_identifier)
    may_be_client = is_card_code(untrusted_identifier) or normalised_email(untrusted_identifier) is not None
    return guessed if may_be_client else f"nobody {guessed}"


def find_target(db: Session, untrusted_identifier: str) -> Target:
    """Who it may be. A PIN's try is taken before the PIN is looked at: tries at once cannot outrun the count."""
    if is_badge_code(untrusted_identifier):
        badge = select(StaffUser.id).where(StaffUser.badge_sha256 == code_digest(untrusted_identifier))
        return _staff_target(db, db.scalar(badge), "badge")
    staff_id = _staff_by_name(db, untrusted_identifier)
    return find_client(db, untrusted_identifier) if staff_id is None else _staff_target(db, staff_id, "pin")


def find_client(db: Session, untrusted_identifier: str) -> Nobody | ClientTarget:
    """Which client it may be; staff are nobody here. A PIN's try is taken as in `find_target`."""
    if is_card_code(untrusted_identifier):
        return _by_card(db, untrusted_identifier)
    email = normalised_email(untrusted_identifier)
    return _no_pin(db) if email is None else _by_email(db, email)


def proven_account(db: Session, target: ClientTarget) -> Account | None:
    """The account whose secret fitted, locked; None where it is not as it was. Only wrong PINs count: the try that was
    taken is given back."""
    account = db.get_one(Account, target.account_id, with_for_update=True, populate_existing=True)
    current = account.password_hash if target.by == "password" else account.pin_hash
    if account.state != AccountState.CONNECTED or current != target.stored_hash:
        return None
    if target.by == "card":
        account.wrong_pins = max(0, account.wrong_pins - 1)
    return account


def finish(work: Work, target: Target, *, fits: bool) -> contract.Session | Refusal:
    """The session, or the one refusal that there is; a returned refusal leaves count and audit in place."""
    match target:
        case Nobody():
            opened = None
        case ClientTarget():
            opened = _open_client(work, target) if fits else None
        case StaffTarget():
            opened = _open_staff(work, target) if fits else None
            if target.is_last_try:
                lock_staff_if_out_of_tries(work, target.staff_id)
        case _:
            assert_never(target)
    if opened is None:
        work.audit("sign_in_failed")
        return Refusal(401, "sign_in_failed")
    return opened


def open_client_session(work: Work, account: Account, by: ClientWay) -> contract.Session:
    """A client's session at the work's device."""
    client = work.db.get_one(Client, account.client_id)
    owner = Owner(Purpose.CLIENT, by, client_id=client.id)
    work.audit("signed_in", client_id=client.id, about={"by": by})
    return _session(work, owner, client.first_name or client.last_name)


def _by_email(db: Session, email: str) -> Nobody | ClientTarget:
    is_mine = (Account.email == email, Account.state == AccountState.CONNECTED.value)
    found = db.scalars(select(Account).where(*is_mine).limit(2)).all()
    if len(found) != 1 or found[0].password_hash is None:
        return Nobody()
    return ClientTarget(found[0].id, "password", found[0].password_hash)


def _by_card(db: Session, untrusted_code: str) -> Nobody | ClientTarget:
    is_mine = (Account.card_sha256 == code_digest(untrusted_code), Account.state == AccountState.CONNECTED.value)
    account_id = db.scalar(select(Account.id).where(*is_mine))
    if account_id is None:
        return _no_pin(db)
    may_try = (Account.id == account_id, *is_mine, Account.wrong_pins < PIN_TRIES)
    tried = update(Account).where(*may_try).values(wrong_pins=Account.wrong_pins + 1)
    row = db.execute(tried.returning(Account.id, Account.pin_hash)).one_or_none()
    return _no_pin(db) if row is None else ClientTarget(row.id, "card", row.pin_hash)


def _no_pin(db: Session) -> Nobody:
    """Nobody, at the price of somebody: a try is taken here too, and its write waits for the disk."""
    tried = update(Throttle).where(Throttle.key == _OF_NOBODY).values(tries=1)
    if not db.execute(tried.returning(Throttle.key)).first():
        insert_if_absent(db, Throttle, {"key": _OF_NOBODY, "window_start": _LONG_AGO, "tries": 1})
    return Nobody()


def _staff_by_name(db: Session, untrusted_name: str) -> str | None:
    return db.scalar(select(StaffUser.id).where(StaffUser.user_name == untrusted_name.strip().lower()))


def _staff_target(db: Session, staff_id: str | None, by: Literal["pin", "badge"]) -> Target:
    if staff_id is None:
        return _no_pin(db)
    taken = take_staff_try(db, staff_id)
    return _no_pin(db) if taken is None else StaffTarget(staff_id, by, taken.stored_hash, is_last_try=taken.is_last)


def take_staff_try(db: Session, staff_id: str) -> StaffTry | None:
    """Takes a try, which a right PIN gives back; None where there is none left."""
    may_try = (StaffUser.is_active, StaffUser.locked_at.is_(None), StaffUser.wrong_pins < PIN_TRIES)
    tried = update(StaffUser).where(StaffUser.id == staff_id, *may_try).values(wrong_pins=StaffUser.wrong_pins + 1)
    row = db.execute(tried.returning(StaffUser.pin_hash, StaffUser.wrong_pins)).one_or_none()
    return None if row is None else StaffTry(row.pin_hash, is_last=row.wrong_pins >= PIN_TRIES)


def _open_client(work: Work, target: ClientTarget) -> contract.Session | None:
    account = proven_account(work.db, target)
    return None if account is None else open_client_session(work, account, target.by)


def _open_staff(work: Work, target: StaffTarget) -> contract.Session | None:
    staff = work.db.get_one(StaffUser, target.staff_id, with_for_update=True, populate_existing=True)
    if not staff.is_active or staff.locked_at is not None or staff.pin_hash != target.stored_hash:
        return None
    staff.wrong_pins = 0
    work.audit("staff_signed_in", about={"staff": staff.id, "by": target.by})
    owner = Owner(Purpose.STAFF, target.by, staff_id=staff.id)
    return _session(work, owner, staff.display_name)


def lock_staff_if_out_of_tries(work: Work, staff_id: str) -> None:
    """After the last try only an admin can help."""
    staff = work.db.get_one(StaffUser, staff_id, with_for_update=True, populate_existing=True)
    if staff.wrong_pins >= PIN_TRIES and staff.locked_at is None:
        staff.locked_at = work.now
        work.audit("staff_locked", about={"staff": staff.id})


def _session(work: Work, owner: Owner, display_name: str) -> contract.Session:
    limits = limits_of(work.house, owner.purpose)
    return contract.Session(
        token=SecretStr(open_session(work.db, work.house, owner, work.device, work.now)),
        purpose=owner.purpose,
        display_name=display_name,
        idle_s=limits.idle_s,
        absolute_s=limits.absolute_s,
    )
