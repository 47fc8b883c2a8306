"""Brakes on guessing: so many tries in a window, counted under keyed digests of what is tried."""

import datetime as dt
import math
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from portal.database import insert_if_absent, transaction
from portal.house import House
from portal.models import Throttle
from portal.settings import LONGEST_INVITATION_DAYS


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `tries` in `window`."""

    name: str
    tries: int
    window: dt.timedelta


SIGN_IN_DEVICE: Final = Limit("sign_in_device", 30, dt.timedelta(minutes=10))
SIGN_IN_ACCOUNT: Final = Limit("sign_in_account", 10, dt.timedelta(minutes=15))
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
    """Counts a try of `subject`; None while it is within the limit, else the seconds until the window is over.

    Counted in a transaction of its own, so that a refused request counts too.
    """
    now = house.clock()
    with transaction(house.engine) as db:
        row = _locked(db, house.digest("throttle", limit.name, subject), now)
        if now - row.window_start >= limit.window:
            row.window_start, row.tries = now, 0
        if row.tries >= limit.tries:
            return max(1, math.ceil((row.window_start + limit.window - now).total_seconds()))
        row.tries += 1
        return None


def _locked(db: Session, key: str, now: dt.datetime) -> Throttle:
    insert_if_absent(db, Throttle, {"key": key, "window_start": now, "tries": 0})
    return db.get_one(Throttle, key, with_for_update=True)
