"""What every operation of the portal works with; made once, in `create_app`."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import Engine

from portal.identity.codes import Random
from portal.identity.hashing import Hasher
from portal.keys import PortalKeys, keyed_digest
from portal.settings import PortalSettings
from services.sealing.ids import uuid7


@dataclass(frozen=True, slots=True)
class House:
    """The portal's collaborators. `clock` gives aware moments.

    `mail_queued` is called after a commit with new mail, `run_waits` after one with a run of invitations that goes on.
    """

    settings: PortalSettings
    engine: Engine
    keys: PortalKeys = field(repr=False)
    clock: Callable[[], dt.datetime]
    random: Random
    hasher: Hasher
    mail_queued: Callable[[], None]
    run_waits: Callable[[], None]

    def new_id(self) -> str:
        """A time-ordered id."""
        return uuid7(int(self.clock().timestamp() * 1000), self.random(10))

    def digest(self, purpose: str, *parts: str) -> str:
        """A digest that only this portal can make."""
        return keyed_digest(self.keys.digest_key, purpose, *parts)
