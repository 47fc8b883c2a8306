"""Brakes on guessing: so many tries in a window, counted under keyed digests of what is tried."""

import datetime as dt
import math
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete
from sqlalchemy.orm import Session

from portal.database import insert_if_absent, transaction
from portal.house import House
from portal.models import Throttle
from portal.settings import LONGEST_INVITATION_DAYS


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `tries` in `window`. From the `slow_after`th on, each waits twice as long as the one before."""

    name: str
    tries: int
    window: dt.timedelta
    slow_after: int | None = None

    def opens_after(self, tries: int) -> dt.timedelta:
        """How long after the window's first try another one may come, with so many made: 0, …, 5, 15, 35, 75 s …"""
        if tries >= self.tries:
            return self.window
        if self.slow_after is None or tries < self.slow_after:
            return dt.timedelta()
        return _FIRST_WAIT * ((2 << tries - self.slow_after) - 1)


_FIRST_WAIT: Final = dt.timedelta(seconds=5)

SIGN_IN_DEVICE: Final = Limit("sign_in_device", 30, dt.timedelta(minutes=10))
SIGN_IN_ACCOUNT: Final = Limit("sign_in_account", 10, dt.timedelta(minutes=15), slow_after=3)
SIGN_IN_START: Final = Limit("sign_in_start", 60, dt.timedelta(minutes=10))
ACTIVATION_DEVICE: Final = Limit("activation_device", 20, dt.timedelta(minutes=10))
# Over an invitation's whole life: who found a slip has the code, and only the date of birth is left to guess.
ACTIVATION_CODE: Final = Limit("activation_code", 10, dt.timedelta(days=LONGEST_INVITATION_DAYS))
PHONE_START: Final = Limit("phone_start", 30, dt.timedelta(minutes=10))
# By a phone's address: all phones of a drop-in center may share one.
PHONE_CODE_ADDRESS: Final = Limit("phone_code_address", 120, dt.timedelta(minutes=10))
PHONE_SECRET_ADDRESS: Final = Limit("phone_secret_address", 30, dt.timedelta(minutes=10))
# By the kiosk that a code belongs to; apart from what is typed at the kiosk itself, which goes on.
PHONE_SECRET_DEVICE: Final = Limit("phone_secret_device", 30, dt.timedelta(minutes=10))
HELP_CALL_DEVICE: Final = Limit("help_call_device", 30, dt.timedelta(minutes=30))
COPIES_CLIENT: Final = Limit("copies_client", 10, dt.timedelta(hours=24))
SEARCH_STAFF: Final = Limit("search_staff", 120, dt.timedelta(minutes=10))


def seconds_to_wait(house: House, limit: Limit, subject: str) -> int | None:
    """Counts a try of `subject`; None while it is within the limit, else the seconds until the next may come.

    Counted in a transaction of its own, so that a refused request counts too. A window of the future is of a clock that
    was set back since: it begins anew, else nobody could sign in for as long as that.
    """
    now = house.clock()
    with transaction(house.engine) as db:
        row = _locked(db, _key(house, limit, subject), now)
        if not dt.timedelta() <= now - row.window_start < limit.window:
            row.window_start, row.tries = now, 0
        left = row.window_start + limit.opens_after(row.tries) - now
        if left > dt.timedelta():
            return max(1, math.ceil(left.total_seconds()))
        row.tries += 1
        return None


def forget(house: House, limit: Limit, subject: str) -> None:
    """What came before does not count: the right secret was given."""
    with transaction(house.engine) as db:
        db.execute(delete(Throttle).where(Throttle.key == _key(house, limit, subject)))


def _key(house: House, limit: Limit, subject: str) -> str:
    return house.digest("throttle", limit.name, subject)


def _locked(db: Session, key: str, now: dt.datetime) -> Throttle:
    insert_if_absent(db, Throttle, {"key": key, "window_start": now, "tries": 0})
    return db.get_one(Throttle, key, with_for_update=True)
