"""People as they were: what one request used up, the next one finds again."""

from sqlalchemy import Engine, delete, select, update

from portal.database import transaction
from portal.models import Account, Invitation, PortalSession, StaffUser, Throttle


class Rewind:
    """Remembers the accounts of now. Called: a session that the last request ended, an account that it deactivated,
    a brake that it wore are as before."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._accounts = _accounts(engine)

    def __call__(self) -> None:
        with transaction(self._engine) as db:
            db.execute(delete(Throttle))
            db.execute(update(PortalSession).values(ended_at=None, pin_at=None))
            db.execute(update(Invitation).values(used_at=None, cancelled_at=None, wrong_dates=0))
            db.execute(update(StaffUser).values(wrong_pins=0, locked_at=None))
            for account_id, values in self._accounts.items():
                db.execute(update(Account).where(Account.id == account_id).values(**values))


def _accounts(engine: Engine) -> dict[str, dict[str, object]]:
    with transaction(engine) as db:
        return {
            row.id: {
                "state": row.state,
                "email": row.email,
                "password_hash": row.password_hash,
                "deactivated_at": None,
                "used_by_other_until": None,
                "wrong_pins": 0,
            }
            for row in db.scalars(select(Account))
        }
